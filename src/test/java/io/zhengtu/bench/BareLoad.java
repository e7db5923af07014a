package io.zhengtu.bench;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * A loop as one would write it by hand: the rows lie ready in memory, each statement is an {@code UNWIND … MERGE}, a
 * thousand rows a transaction. It makes the nodes, edges and properties that the loader made of the same claims.
 */
final class BareLoad {

    private static final int ROWS_A_TRANSACTION = 1_000;

    private final List<Step> steps;

    private BareLoad(List<Step> steps) {
        this.steps = steps;
    }

    private record Step(String write, List<Map<String, Object>> rows) {}

    /** Reads from a loaded store the rows that make it from one with schema and regions. */
    static BareLoad readFrom(Driver driver) {
        return new BareLoad(List.of(
                nodes(driver, "Article", "id"),
                nodes(driver, "Measure", "id"),
                nodes(driver, "Name", "value"),
                nodes(driver, "Region", "code"),
                nodes(driver, "GraphVersion", "id"),
                edges(driver, "Name", "value", "NAMES", "Measure", "id"),
                edges(driver, "Name", "value", "NAMES", "Region", "code"),
                edges(driver, "Article", "id", "FOCUSES_ON", "Region", "code"),
                edges(driver, "Article", "id", "SAME_STORY_AS", "Article", "id"),
                claims(driver),
                edges(driver, "Region", "code", "ADOPTED", "Measure", "id")));
    }

    private static Step nodes(Driver driver, String label, String key) {
        // Regions and their names are there before the time runs.
        String seeded =
                switch (label) {
                    case "Region" -> " WHERE n.level = 'OTHER'";
                    case "Name" ->
                        " WHERE EXISTS { (n)-[:NAMES]->(:Measure) } OR EXISTS { (n)-[:NAMES]->(:Region {level: 'OTHER'}) }";
                    default -> "";
                };
        return new Step(
                "UNWIND $rows AS row MERGE (n:%s {%s: row.key}) SET n += row.properties".formatted(label, key),
                rows(
                        driver,
                        "MATCH (n:%s)%s RETURN {key: n.%s, properties: properties(n)}".formatted(label, seeded, key)));
    }

    private static Step edges(Driver driver, String from, String fromKey, String type, String to, String toKey) {
        String seeded = type.equals("NAMES") && to.equals("Region") ? " WHERE b.level = 'OTHER'" : "";
        return new Step(
                "UNWIND $rows AS row MATCH (a:%s {%s: row.a}) MATCH (b:%s {%s: row.b}) MERGE (a)-[e:%s]->(b) SET e += row.properties"
                        .formatted(from, fromKey, to, toKey, type),
                rows(
                        driver,
                        "MATCH (a:%s)-[e:%s]->(b:%s)%s RETURN {a: a.%s, b: b.%s, properties: properties(e)}"
                                .formatted(from, type, to, seeded, fromKey, toKey)));
    }

    private static Step claims(Driver driver) {
        return new Step(
                """
                UNWIND $rows AS row
                MATCH (article:Article {id: row.article})
                MATCH (region:Region {code: row.region})
                MATCH (measure:Measure {id: row.measure})
                MERGE (claim:Claim {id: row.id})
                SET claim += row.properties
                MERGE (claim)-[:STATED_IN]->(article)
                MERGE (claim)-[:ABOUT]->(region)
                MERGE (claim)-[:OF]->(measure)""",
                rows(
                        driver,
                        """
                        MATCH (article)<-[:STATED_IN]-(claim:Claim)-[:ABOUT]->(region), (claim)-[:OF]->(measure)
                        RETURN {id: claim.id, article: article.id, region: region.code, measure: measure.id,
                                properties: properties(claim)}"""));
    }

    private static List<Map<String, Object>> rows(Driver driver, String cypher) {
        return driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.get(0).asMap())
                .toList();
    }

    void load(Driver driver) {
        try (Session session = driver.session()) {
            for (Step step : steps) {
                for (int from = 0; from < step.rows().size(); from += ROWS_A_TRANSACTION) {
                    List<Map<String, Object>> rows =
                            step.rows().subList(from, Math.min(step.rows().size(), from + ROWS_A_TRANSACTION));
                    session.executeWriteWithoutResult(
                            tx -> tx.run(step.write(), Map.of("rows", rows)).consume());
                }
            }
        }
    }
}
