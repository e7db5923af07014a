package io.zhengtu.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * The edges that analysts see and that stand on claims which a transaction changes. Whoever changes a claim touches its
 * edge, before or after; at the end all touched ones are derived anew from the claims that there are then.
 */
final class DerivedEdges {

    private static final int EDGES_A_STATEMENT = 5_000;

    private final Set<EdgeKey> touched = new LinkedHashSet<>();
    private final Set<EdgeKey> standing = new LinkedHashSet<>();

    /** A claim that supports the edge was there before. */
    void touch(EdgeKey edge) {
        touched.add(edge);
        standing.add(edge);
    }

    /** Claims are about to be written that support these edges. */
    void support(TransactionContext tx, Collection<EdgeKey> edges) {
        touched.addAll(edges);
        Map<String, EdgeKey> unknown = new LinkedHashMap<>();
        edges.stream().filter(edge -> !standing.contains(edge)).forEach(edge -> unknown.put(edge.key(), edge));
        if (!unknown.isEmpty()) {
            Map<String, Object> keys = Map.of("keys", List.copyOf(unknown.keySet()));
            tx.run(LoadStatement.FIND_SUPPORTED_EDGES.cypher(), keys)
                    .forEachRemaining(
                            row -> standing.add(unknown.get(row.get("key").asString())));
        }
    }

    /** Returns how many edges there are now in place of the touched ones. */
    int derive(TransactionContext tx) {
        mark(tx);
        List<EdgeKey> all = List.copyOf(touched);
        int derived = 0;
        for (int from = 0; from < all.size(); from += EDGES_A_STATEMENT) {
            derived += derive(tx, all.subList(from, Math.min(all.size(), from + EDGES_A_STATEMENT)));
        }
        return derived;
    }

    /** A claim that was made to speak of something else supports another edge than the one that it names. */
    private void mark(TransactionContext tx) {
        if (standing.isEmpty()) {
            return;
        }
        Map<String, Object> keys =
                Map.of("keys", standing.stream().map(EdgeKey::key).toList());
        List<Map<String, Object>> moved = new ArrayList<>();
        for (Record claim :
                tx.run(LoadStatement.FIND_CLAIMS_OF_EDGES.cypher(), keys).list()) {
            String edge = EdgeKey.of(claim).map(EdgeKey::key).orElse(null);
            if (!claim.get("key").asString().equals(edge)) {
                Map<String, Object> row = new HashMap<>();
                row.put("id", claim.get("id").asString());
                row.put("edge", edge);
                moved.add(row);
            }
        }
        if (!moved.isEmpty()) {
            tx.run(LoadStatement.MARK_EDGES.cypher(), Map.of("claims", moved)).consume();
        }
    }

    private int derive(TransactionContext tx, List<EdgeKey> edges) {
        List<Map<String, Object>> spreads = new ArrayList<>();
        List<Map<String, Object>> others = new ArrayList<>();
        for (EdgeKey edge : edges) {
            (edge.type().equals(EdgeKey.SPREAD_TO) ? spreads : others).add(edge.row());
        }
        List<Map<String, Object>> former =
                edges.stream().filter(standing::contains).map(EdgeKey::row).toList();
        if (!former.isEmpty()) {
            tx.run(LoadStatement.DROP_EDGES.cypher(), Map.of("edges", former)).consume();
        }
        return count(tx, LoadStatement.DERIVE_EDGES, others) + count(tx, LoadStatement.DERIVE_SPREADS, spreads);
    }

    private static int count(TransactionContext tx, LoadStatement statement, List<Map<String, Object>> edges) {
        return edges.isEmpty()
                ? 0
                : tx.run(statement.cypher(), Map.of("edges", edges))
                        .single()
                        .get("edges")
                        .asInt();
    }
}
