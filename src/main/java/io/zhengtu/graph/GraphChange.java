package io.zhengtu.graph;

import io.zhengtu.claim.ClaimType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * One transaction that changes claims, and what follows from the change: edges derived anew, nodes removed that no claim
 * speaks of any more. Whoever changes a claim touches it as it was and as it is; at the end everything is settled.
 */
public final class GraphChange {

    private static final int ROWS_A_STATEMENT = 1_000;

    private final TransactionContext tx;
    private final DerivedEdges edges = new DerivedEdges();
    private final Set<String> releasedTargets = new LinkedHashSet<>();
    private final Set<String> releasedRegions = new LinkedHashSet<>();
    private long number;

    public GraphChange(TransactionContext tx) {
        this.tx = tx;
    }

    public TransactionContext tx() {
        return tx;
    }

    /**
     * The number of this change. From the first call on the transactions that change the graph wait for this one, so that
     * none decides on what another is just writing.
     */
    public long number() {
        if (number == 0) {
            number = tx.run(LoadStatement.MARK_CHANGE.cypher())
                    .single()
                    .get("number")
                    .asLong();
        }
        return number;
    }

    /** A claim changes that says this; ends that it does not have are {@code null}. */
    public void touch(ClaimType type, String scope, String region, String target, String to) {
        EdgeKey.of(type, scope, region, target, to).ifPresent(edges::touch);
    }

    void touch(EdgeKey edge) {
        edges.touch(edge);
    }

    /** Claims are about to be written that support these edges. */
    void support(Collection<EdgeKey> supported) {
        edges.support(tx, supported);
    }

    /** By which a claim names the edge that it supports, its property {@code edge}; {@code null} where it supports none. */
    public static String edge(ClaimType type, String scope, String region, String target, String to) {
        return EdgeKey.of(type, scope, region, target, to).map(EdgeKey::key).orElse(null);
    }

    /** A stored claim is about to go: a row with its {@code type, scope, region, target, to} and {@code within}. */
    void release(Record claim) {
        EdgeKey.of(claim).ifPresent(edges::touch);
        releaseTarget(claim.get("target").asString(null));
        for (String end : List.of("region", "to", "within")) {
            releaseRegion(claim.get(end).asString(null));
        }
    }

    /** Perhaps no claim speaks of this measure, award or policy any more. */
    public void releaseTarget(String id) {
        if (id != null) {
            releasedTargets.add(id);
        }
    }

    /** Perhaps no claim speaks of this region any more. */
    public void releaseRegion(String code) {
        if (code != null) {
            releasedRegions.add(code);
        }
    }

    /** Sees to it that these nodes are there. */
    public void mergeTargets(Collection<Target> targets) {
        TargetRows.of(targets).merge(tx);
    }

    /** @param claims as the statement {@code create-claims} takes them */
    public void createClaims(List<Map<String, Object>> claims) {
        for (int from = 0; from < claims.size(); from += ROWS_A_STATEMENT) {
            run(
                    LoadStatement.CREATE_CLAIMS,
                    "claims",
                    claims.subList(from, Math.min(claims.size(), from + ROWS_A_STATEMENT)));
        }
    }

    /** Brings what follows from claims in line with them; returns how many edges were derived. */
    public int settle() {
        number();
        int derived = edges.derive(tx);
        run(LoadStatement.DELETE_UNCLAIMED, "targets", new ArrayList<>(releasedTargets));
        run(LoadStatement.DELETE_UNNAMED_REGIONS, "regions", new ArrayList<>(releasedRegions));
        return derived;
    }

    void run(LoadStatement statement, String parameter, Collection<?> rows) {
        if (!rows.isEmpty()) {
            tx.run(statement.cypher(), Map.of(parameter, List.copyOf(rows))).consume();
        }
    }
}
