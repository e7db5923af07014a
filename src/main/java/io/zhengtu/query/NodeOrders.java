package io.zhengtu.query;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;

/** How lists of nodes are sorted. */
final class NodeOrders {

    private static final String COUNT = "COUNT";

    private NodeOrders() {}

    static SortOrder of(String type) {
        return switch (type) {
            case "Region" ->
                order(
                        type,
                        "CODE",
                        Map.of(
                                "CODE",
                                SortOrder.byText("code"),
                                "NAME",
                                SortOrder.byText("name"),
                                COUNT,
                                counting(node -> Cypher.count(node.relationshipFrom(Cypher.node("Claim"), "ABOUT")))));
            case "Measure" ->
                order(
                        type,
                        "NAME",
                        Map.of(
                                "NAME",
                                SortOrder.byText("name"),
                                "DATE",
                                (anchor, descending) -> SortOrder.byDay(descending, firstAdoption(anchor.node())),
                                COUNT,
                                counting(node ->
                                        Cypher.count(node.relationshipFrom(Cypher.node("Region"), "ADOPTED")))));
            case "Award" ->
                order(
                        type,
                        "NAME",
                        Map.of(
                                "NAME",
                                SortOrder.byText("name"),
                                COUNT,
                                counting(node ->
                                        Cypher.count(node.relationshipFrom(Cypher.node("Region"), "AWARDED")))));
            case "Policy" ->
                order(
                        type,
                        "TITLE",
                        Map.of(
                                "TITLE",
                                SortOrder.byText("title"),
                                COUNT,
                                counting(node -> Cypher.count(node.relationshipFrom(Cypher.node("Claim"), "OF")))));
            case "Article" ->
                order(
                        type,
                        "DATE_DESC",
                        Map.of(
                                "DATE",
                                byDate(),
                                "TITLE",
                                SortOrder.byText("title"),
                                COUNT,
                                counting(node ->
                                        Cypher.count(node.relationshipFrom(Cypher.node("Claim"), "STATED_IN")))));
            case "Claim" -> claims();
            default -> throw new IllegalStateException("no order for the type " + type);
        };
    }

    /** The property that {@code id} stands for. */
    static String idProperty(String type) {
        return "Region".equals(type) ? "code" : "id";
    }

    static String nameProperty(String type) {
        return "Policy".equals(type) || "Article".equals(type) ? "title" : "name";
    }

    private static SortOrder order(
            String type, String usual, Map<String, BiFunction<Anchor, Boolean, List<SortKey>>> keys) {
        return new SortOrder(usual, keys, (anchor, planning) -> List.of(anchor.property(idProperty(type))));
    }

    /** By article, and by place within it. */
    private static SortOrder claims() {
        return order(
                "Claim",
                "PLACE",
                Map.of(
                        "PLACE",
                                (anchor, descending) -> List.of(
                                        new SortKey(articleId(anchor.node()), descending, false),
                                        SortKey.number(anchor.property("start"), descending)),
                        "DATE", byDate(),
                        "CONFIDENCE", SortOrder.byNumber("confidence")));
    }

    private static Expression articleId(Node claim) {
        Node article = Cypher.node("Article").named("article0");
        return Cypher.valueAt(
                Cypher.collect(Cypher.match(claim.relationshipTo(article, "STATED_IN"))
                        .returning(article.property("id"))
                        .build()),
                0);
    }

    private static Expression firstAdoption(Node measure) {
        Relationship edge =
                measure.relationshipFrom(Cypher.anyNode(), "ADOPTED").named("edge0");
        // The first of a sorted list: Neo4j allows no aggregate where rows are sorted.
        return Cypher.valueAt(
                Cypher.collect(Cypher.match(edge)
                        .returning(edge.property("earliest"))
                        .orderBy(edge.property("earliest"))
                        .limit(1)
                        .build()),
                0);
    }

    private static BiFunction<Anchor, Boolean, List<SortKey>> byDate() {
        return (anchor, descending) ->
                SortOrder.byDay(descending, anchor.property("earliest"), anchor.property("latest"));
    }

    private static BiFunction<Anchor, Boolean, List<SortKey>> counting(Function<Node, Expression> count) {
        return (anchor, descending) -> List.of(SortKey.number(count.apply(anchor.node()), descending));
    }
}
