package io.zhengtu.query;

import java.util.List;
import java.util.function.UnaryOperator;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Regions alike by the measures that they adopted, and measures alike by the regions that adopted them: how many they
 * share, and of all that either has (Jaccard, Bulletin de la Société vaudoise des sciences naturelles 37, 1901).
 *
 * @param node type of what is compared
 * @param between type of what is shared
 * @param type the answer's type
 * @param field its field for the other node
 * @param sharedField its field for what is shared
 */
record Overlap(String node, String between, String type, String field, String sharedField) implements FieldPlan {

    static final Overlap REGIONS = new Overlap("Region", "Measure", "SimilarRegion", "region", "measures");
    static final Overlap MEASURES = new Overlap("Measure", "Region", "RelatedMeasure", "measure", "regions");

    private static final int USUAL = 10;

    @Override
    public Projection plan(Selection selection, Anchor anchor, Planning planning) {
        Node other = Cypher.node(node).named(planning.variable(node));
        Node common = Cypher.node(between).named(planning.variable(between));
        SymbolicName shared = shared(other);
        SymbolicName jaccard = jaccard(other);
        Anchor pair = new Anchor(other, null, anchor.node());
        RowMap row = new RowMap();
        UnaryOperator<Object> decoder = row.select(selection.children(type), planning.type(type), pair, planning);
        Object least = selection.argument("minShared");
        Expression either = degree(anchor.node()).add(degree(other)).subtract(shared);
        return Collected.aggregating(
                planning,
                row.of(Cypher.match(adopted(anchor.node(), common), adopted(other, common))
                        .where(other.isNotEqualTo(anchor.node()))
                        .and(planning.where().arguments(node, selection, other, planning))
                        .with(other, Cypher.count(common).as(shared))
                        .where(shared.gte(planning.parameter(least == null ? 1L : ((Integer) least).longValue())))
                        .with(
                                other.getRequiredSymbolicName(),
                                shared,
                                Cypher.toFloat(shared).divide(either).as(jaccard))
                        .orderBy(
                                Cypher.sort(jaccard, SortItem.Direction.DESC),
                                Cypher.sort(shared, SortItem.Direction.DESC),
                                Cypher.sort(other.property(NodeOrders.idProperty(node)), SortItem.Direction.ASC))
                        .limit(planning.parameter((long) planning.first(selection, USUAL)))),
                decoder);
    }

    ObjectType objectType() {
        return ObjectType.named(type)
                .field(field, EdgeFields.node(node))
                .field("shared", (selection, anchor, planning) -> Projection.of(shared(anchor.node())))
                .field("jaccard", (selection, anchor, planning) -> Projection.of(jaccard(anchor.node())))
                .field(sharedField, this::common)
                .build();
    }

    private Projection common(Selection selection, Anchor anchor, Planning planning) {
        Node common = Cypher.node(between).named(planning.variable(between));
        RowMap row = new RowMap();
        UnaryOperator<Object> decoder = row.select(
                selection.children(between),
                planning.type(between),
                Anchor.of(common.getRequiredSymbolicName()),
                planning);
        List<String> order = "Region".equals(between) ? List.of("code") : List.of("name", "id");
        return Collected.all(
                Projection.of(row, decoder),
                Cypher.match(adopted(anchor.owner(), common), adopted(anchor.node(), common))
                        .with(common)
                        .orderBy(order.stream()
                                .map(property -> Cypher.sort(common.property(property), SortItem.Direction.ASC))
                                .toList())
                        .limit(planning.parameter((long) planning.first(selection, USUAL))),
                planning);
    }

    private PatternElement adopted(Node end, Node shared) {
        return "Region".equals(node) ? end.relationshipTo(shared, "ADOPTED") : end.relationshipFrom(shared, "ADOPTED");
    }

    private Expression degree(Node end) {
        return Cypher.count(adopted(end, Cypher.anyNode()));
    }

    private static SymbolicName shared(Node other) {
        return Cypher.name(other.getRequiredSymbolicName().getValue() + "_shared");
    }

    private static SymbolicName jaccard(Node other) {
        return Cypher.name(other.getRequiredSymbolicName().getValue() + "_jaccard");
    }
}
