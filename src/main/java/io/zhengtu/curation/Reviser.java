package io.zhengtu.curation;

import io.zhengtu.curation.ReadClaim.Standing;
import io.zhengtu.graph.GraphChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.TransactionContext;

/** Brings stored claims and the names of measures in line with the decisions that stand, inside one change. */
final class Reviser {

    private final GraphChange change;
    private final TransactionContext tx;
    private final DecisionLog log;

    Reviser(GraphChange change, DecisionLog log) {
        this.change = change;
        this.tx = change.tx();
        this.log = log;
    }

    /** Claims by their ids; ids that are not stored are left out. */
    List<ReadClaim> claims(Collection<String> ids) {
        return tx.run(CurationStatement.FIND_CLAIMS.cypher(), Map.of("claims", List.copyOf(ids)))
                .list(ReadClaim::of);
    }

    /** Whatever a decision on measures moves. */
    void reviseMeasures(Set<String> measures) {
        revise(ids(CurationStatement.FIND_CLAIMS_OF_MEASURES, Map.of("measures", List.copyOf(measures))), measures);
    }

    /**
     * @param claims ids of the claims to look at
     * @param measures ids of measures whose names may differ now, beside those that the claims are on
     */
    void revise(Collection<String> claims, Collection<String> measures) {
        MeasureNames names = MeasureNames.of(log.onMeasures());
        List<ReadClaim> read = claims(claims);
        Set<String> articles = new LinkedHashSet<>();
        read.forEach(claim -> articles.add(claim.key().article()));
        Map<String, Map<ClaimKey, List<Action.OnClaim>>> verdicts = new HashMap<>();
        log.onArticles(articles).forEach((article, decisions) -> verdicts.put(article, verdicts(decisions)));

        List<Map<String, Object>> revised = new ArrayList<>();
        List<Map<String, Object>> moved = new ArrayList<>();
        List<Map<String, Object>> retargeted = new ArrayList<>();
        Map<String, Subject> formers = new LinkedHashMap<>();
        Map<String, Subject> targets = new LinkedHashMap<>();
        Set<String> named = new LinkedHashSet<>(measures);
        for (ReadClaim claim : read) {
            Judgement judgement = Judgement.of(
                    claim,
                    verdicts.getOrDefault(claim.key().article(), Map.of())
                            .getOrDefault(claim.key().said(), List.of()),
                    names);
            Standing standing = judgement.standing();
            named.add(standing.target());
            if (standing.equals(claim.now())) {
                continue;
            }
            touch(claim, claim.now());
            touch(claim, standing);
            revised.add(Map.of("id", claim.id(), "properties", judgement.properties(claim)));
            if (judgement.moves(claim)) {
                moved.add(moved(claim, standing));
                change.releaseRegion(claim.now().region());
            }
            if (judgement.retargets(claim)) {
                Subject before = claim.read().subject();
                boolean back = before.id().equals(standing.target());
                if (!back) {
                    formers.put(before.id(), before);
                }
                targets.put(standing.target(), judgement.subject());
                retargeted.add(retargeted(claim.id(), standing.target(), back ? null : before.id()));
                change.releaseTarget(claim.now().target());
                named.add(claim.now().target());
            }
        }
        change.mergeTargets(targets.values().stream().map(Subject::target).toList());
        run(CurationStatement.REVISE_CLAIMS, "claims", revised);
        run(CurationStatement.MOVE_CLAIMS, "claims", moved);
        run(
                CurationStatement.KEEP_FORMERS,
                "formers",
                formers.values().stream().map(Subject::properties).toList());
        run(CurationStatement.RETARGET_CLAIMS, "claims", retargeted);
        tx.run(CurationStatement.DELETE_FORMERS.cypher()).consume();
        named.remove(null);
        List<Map<String, Object>> rows = names.rows(named);
        run(CurationStatement.NAME_MEASURES, "measures", rows);
        run(CurationStatement.UNNAME_MEASURES, "measures", rows);
    }

    private static Map<ClaimKey, List<Action.OnClaim>> verdicts(List<Decision> decisions) {
        Map<ClaimKey, List<Action.OnClaim>> verdicts = new HashMap<>();
        for (Decision decision : decisions) {
            if (decision.action() instanceof Action.OnClaim on) {
                verdicts.computeIfAbsent(on.claim().said(), key -> new ArrayList<>())
                        .add(on);
            }
        }
        return verdicts;
    }

    private void touch(ReadClaim claim, Standing standing) {
        change.touch(claim.type(), claim.scope(), standing.region(), standing.target(), claim.to());
    }

    private static Map<String, Object> moved(ReadClaim claim, Standing standing) {
        boolean away = standing.corrected().contains("region");
        Map<String, Object> row = new HashMap<>();
        row.put("id", claim.id());
        row.put("region", standing.region());
        row.put("within", standing.within());
        row.put("readRegion", away ? claim.read().region() : null);
        row.put("readWithin", away ? claim.read().within() : null);
        return row;
    }

    private static Map<String, Object> retargeted(String claim, String target, String readAs) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", claim);
        row.put("target", target);
        row.put("readAs", readAs);
        return row;
    }

    List<String> ids(CurationStatement statement, Map<String, Object> parameters) {
        return tx.run(statement.cypher(), parameters).list(row -> row.get("id").asString());
    }

    private void run(CurationStatement statement, String parameter, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            tx.run(statement.cypher(), Map.of(parameter, rows)).consume();
        }
    }
}
