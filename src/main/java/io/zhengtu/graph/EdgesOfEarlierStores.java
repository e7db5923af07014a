package io.zhengtu.graph;

import ac.simons.neo4j.migrations.core.JavaBasedMigration;
import ac.simons.neo4j.migrations.core.MigrationContext;
import ac.simons.neo4j.migrations.core.MigrationVersion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * Migration V008: names on each claim the derived edge that it supports, and derives all edges anew, so that they say how
 * many independent sources they have. Run again, it changes nothing.
 */
final class EdgesOfEarlierStores implements JavaBasedMigration {

    private static final String NAME = "V008__Edges_of_earlier_stores";
    private static final int CLAIMS_A_TRANSACTION = 5_000;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.parse(NAME);
    }

    @Override
    public String getSource() {
        return NAME + ".java";
    }

    @Override
    public void apply(MigrationContext context) {
        try (Session session = context.getSession()) {
            Set<EdgeKey> edges = new LinkedHashSet<>();
            String after = "";
            while (after != null) {
                String from = after;
                after = session.executeWrite(tx -> mark(tx, from, edges));
            }
            List<EdgeKey> all = List.copyOf(edges);
            for (int from = 0; from < all.size(); from += CLAIMS_A_TRANSACTION) {
                DerivedEdges part = new DerivedEdges();
                all.subList(from, Math.min(all.size(), from + CLAIMS_A_TRANSACTION))
                        .forEach(part::touch);
                session.executeWrite(part::derive);
            }
        }
    }

    /** Returns the last claim of the page, {@code null} where there was none. */
    private static String mark(TransactionContext tx, String after, Set<EdgeKey> edges) {
        Map<String, Object> page = Map.of("after", after, "limit", CLAIMS_A_TRANSACTION);
        List<Map<String, Object>> rows = new ArrayList<>();
        String last = null;
        for (Record claim : tx.run(LoadStatement.FIND_ALL_CLAIMS.cypher(), page).list()) {
            last = claim.get("id").asString();
            Optional<EdgeKey> edge = EdgeKey.of(claim);
            if (edge.isPresent()) {
                edges.add(edge.get());
                rows.add(Map.of("id", last, "edge", edge.get().key()));
            }
        }
        tx.run(LoadStatement.MARK_EDGES.cypher(), Map.of("claims", rows)).consume();
        return last;
    }
}
