package io.zhengtu.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.TransactionContext;

/**
 * The edges that analysts see and that stand on claims which a transaction changes. Whoever changes a claim touches its
 * edge, before or after; at the end all touched ones are derived anew from the claims that there are then.
 */
final class DerivedEdges {

    private static final int EDGES_A_STATEMENT = 5_000;

    private final Set<EdgeKey> touched = new LinkedHashSet<>();

    void touch(EdgeKey edge) {
        touched.add(edge);
    }

    /** Returns how many edges there are now in place of the touched ones. */
    int derive(TransactionContext tx) {
        List<EdgeKey> all = List.copyOf(touched);
        int derived = 0;
        for (int from = 0; from < all.size(); from += EDGES_A_STATEMENT) {
            derived += derive(tx, all.subList(from, Math.min(all.size(), from + EDGES_A_STATEMENT)));
        }
        return derived;
    }

    private static int derive(TransactionContext tx, List<EdgeKey> edges) {
        List<Map<String, Object>> spreads = new ArrayList<>();
        List<Map<String, Object>> others = new ArrayList<>();
        for (EdgeKey edge : edges) {
            (edge.type().equals(EdgeKey.SPREAD_TO) ? spreads : others).add(edge.row());
        }
        List<Map<String, Object>> rows = edges.stream().map(EdgeKey::row).toList();
        tx.run(LoadStatement.DROP_EDGES.cypher(), Map.of("edges", rows)).consume();
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
