package io.zhengtu.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.TransactionContext;

/** Measures, awards and policies that articles speak of, as the rows that the load statements take, by id. */
record TargetRows(
        Map<String, Map<String, Object>> measures,
        Map<String, Map<String, Object>> awards,
        Map<String, Map<String, Object>> policies) {

    static TargetRows of(Collection<Target> targets) {
        TargetRows rows = new TargetRows(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        targets.forEach(rows::add);
        return rows;
    }

    private void add(Target target) {
        if (target instanceof Target.OfMeasure m) {
            measures.computeIfAbsent(m.id(), id -> row(m));
        } else if (target instanceof Target.OfAward a) {
            awards.computeIfAbsent(a.id(), id -> {
                Map<String, Object> row = row(id, a.name());
                row.put("level", a.level());
                return row;
            });
        } else if (target instanceof Target.OfPolicy p) {
            policies.computeIfAbsent(p.id(), id -> row(id, p.title()));
        }
    }

    private static Map<String, Object> row(String id, String name) {
        Map<String, Object> row = new TreeMap<>();
        row.put("id", id);
        row.put("name", name);
        return row;
    }

    private static Map<String, Object> row(Target.OfMeasure measure) {
        Map<String, Object> row = row(measure.id(), measure.name());
        row.put("aliases", measure.aliases());
        row.put("theme", measure.theme());
        row.put("definition", measure.definition());
        row.put("provisional", measure.provisional());
        row.put("names", List.copyOf(measure.names()));
        return row;
    }

    void merge(TransactionContext tx) {
        merge(tx, LoadStatement.MERGE_MEASURES, "measures", measures.values());
        merge(tx, LoadStatement.MERGE_AWARDS, "awards", awards.values());
        merge(tx, LoadStatement.MERGE_POLICIES, "policies", policies.values());
    }

    private static void merge(
            TransactionContext tx, LoadStatement statement, String parameter, Collection<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            tx.run(statement.cypher(), Map.of(parameter, List.copyOf(rows))).consume();
        }
    }
}
