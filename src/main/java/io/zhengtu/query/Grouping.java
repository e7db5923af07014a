package io.zhengtu.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SymbolicName;

/** What the rows of a connection are counted by. */
enum Grouping {
    YEAR("byYear"),
    LEVEL("byLevel"),
    PROVINCE("byProvince"),
    THEME("byTheme"),
    TYPE("byType"),
    STATUS("byStatus");

    private static final int DAYS_OF_A_YEAR_KEY = 10_000;

    private final String field;

    Grouping(String field) {
        this.field = field;
    }

    static Optional<Grouping> of(String field) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.field.equals(field))
                .findFirst();
    }

    /** The counts of all groups as the field of a connection. */
    Projection plan(Selection selection, RowSource rows, Planning planning) {
        SymbolicName group = planning.variable("group");
        SymbolicName number = Cypher.name(group.getValue() + "_count");
        Expression text = Cypher.toString(group);
        Expression key = this == PROVINCE ? code(group, planning) : text;
        Expression counts = Cypher.collect(rows.grouped(
                key(rows, planning), group, number, Cypher.mapOf("key", key, "label", text, "count", number)));
        List<Selection> fields = selection.children("Count");
        return Projection.aggregating(
                counts, list -> Collected.decodeEach((List<?>) list, row -> answer(fields, (Map<?, ?>) row)), planning);
    }

    static Map<String, Object> answer(List<Selection> fields, Map<?, ?> row) {
        Map<String, Object> answer = new LinkedHashMap<>();
        fields.forEach(each -> answer.put(each.resultKey(), row.get(each.name())));
        return answer;
    }

    private Expression key(RowSource rows, Planning planning) {
        Anchor anchor = rows.anchor();
        return switch (this) {
            case YEAR ->
                (rows.derived() ? anchor.edgeProperty("earliest") : anchor.property("earliest"))
                        .divide(Cypher.literalOf(DAYS_OF_A_YEAR_KEY));
            case LEVEL -> anchor.property("level");
            case PROVINCE -> province(rows.type(), anchor, planning);
            case THEME -> "Claim".equals(rows.type()) ? theme(anchor, planning) : anchor.property("theme");
            case TYPE ->
                rows.type() == null ? Cypher.valueAt(Cypher.labels(anchor.node()), 0) : anchor.property("type");
            case STATUS -> anchor.property("status");
        };
    }

    /** The name at the head of the region's path. */
    private static Expression province(String type, Anchor anchor, Planning planning) {
        if ("Region".equals(type)) {
            return head(anchor.property("path"));
        }
        Node region = Cypher.node("Region").named(planning.variable("region"));
        String relationship = "Claim".equals(type) ? "ABOUT" : "FOCUSES_ON";
        return Cypher.valueAt(
                Cypher.collect(Cypher.match(anchor.node().relationshipTo(region, relationship))
                        .returning(head(region.property("path")))
                        .build()),
                0);
    }

    private static Expression head(Expression path) {
        return Cypher.valueAt(Cypher.split(path, "/"), 0);
    }

    /** The code of the region whose whole path is that name. */
    private static Expression code(SymbolicName path, Planning planning) {
        Node region = Cypher.node("Region").named(planning.variable("region"));
        return Cypher.valueAt(
                Cypher.collect(Cypher.match(region.withProperties("path", path))
                        .returning(region.property("code"))
                        .build()),
                0);
    }

    private static Expression theme(Anchor claim, Planning planning) {
        Node measure = Cypher.node("Measure").named(planning.variable("measure"));
        return Cypher.valueAt(
                Cypher.collect(Cypher.match(claim.node().relationshipTo(measure, "OF"))
                        .returning(measure.property("theme"))
                        .build()),
                0);
    }
}
