package io.zhengtu.query;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.neo4j.cypherdsl.core.Case;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.StatementBuilder;
import org.neo4j.cypherdsl.core.SymbolicName;

/** The fields on the graph as such: what it holds, and pieces of it for drawing. */
final class GraphFields {

    private static final int DEEPEST = 3;
    private static final int MOST_NODES = 1000;
    private static final int LONGEST_PATH = 8;

    private GraphFields() {}

    static Stream<ObjectType> types() {
        return Stream.of(overviewType(), graph(), graphNode(), graphEdge(), path());
    }

    static Projection overview(Selection selection, Anchor none, Planning planning) {
        RowMap row = new RowMap();
        UnaryOperator<Object> decoder =
                row.select(selection.children("Overview"), planning.type("Overview"), null, planning);
        return Projection.of(row, decoder);
    }

    private static ObjectType overviewType() {
        ObjectType.Builder type = ObjectType.named("Overview")
                .field(
                        "version",
                        (s, a, planning) ->
                                Projection.of(Cypher.coalesce(version("number", planning), Cypher.literalOf(0))))
                .field("changed", (s, a, planning) -> Projection.of(version("changed", planning)))
                .field("regions", (s, a, planning) -> {
                    Node region = Cypher.node("Region").named(planning.variable("region"));
                    return Projection.of(Cypher.count(Cypher.match(region)
                            .where(Cypher.exists(region.relationshipFrom(Cypher.anyNode(), "ABOUT")))
                            .returning(region)
                            .build()));
                });
        Map.of("measures", "Measure", "awards", "Award", "policies", "Policy", "articles", "Article", "claims", "Claim")
                .forEach((field, label) -> type.field(
                        field, (s, a, p) -> Projection.of(Cypher.count((PatternElement) Cypher.node(label)))));
        return type.build();
    }

    private static Expression version(String property, Planning planning) {
        Node version = Cypher.node("GraphVersion").named(planning.variable("version"));
        return Cypher.valueAt(
                Cypher.collect(Cypher.match(version)
                        .returning(version.property(property))
                        .build()),
                0);
    }

    static Projection subgraph(Selection selection, Anchor none, Planning planning) {
        long depth = bounded("depth", DEEPEST, selection);
        long limit = bounded("limit", MOST_NODES, selection);
        RowMap row = new RowMap();
        UnaryOperator<Object> decoder = row.select(selection.children("Graph"), planning.type("Graph"), null, planning);
        return Collected.of(
                Cypher.valueAt(
                        Cypher.collect(row.of(NamedRead.SUBGRAPH.call(Map.of(
                                "center", planning.parameter(selection.argument("center")),
                                "depth", planning.parameter(depth),
                                "limit", planning.parameter(limit))))),
                        0),
                value -> {
                    if (value == null) {
                        throw selection.badInput("没有标识为 %s 的节点 / no node has the id %s"
                                .formatted(selection.argument("center"), selection.argument("center")));
                    }
                    return decoder.apply(value);
                },
                Projection.of(row, decoder),
                planning);
    }

    static Projection pathBetween(Selection selection, Anchor none, Planning planning) {
        if (selection.argument("from").equals(selection.argument("to"))) {
            throw selection.badInput("from 和 to 是同一个节点 / from and to are the same node");
        }
        long most = bounded("maxLength", LONGEST_PATH, selection);
        NamedRead read =
                Boolean.TRUE.equals(selection.argument("hierarchy")) ? NamedRead.PATH_WITH_HIERARCHY : NamedRead.PATH;
        RowMap row = new RowMap();
        UnaryOperator<Object> decoder =
                row.select(selection.children("GraphPath"), planning.type("GraphPath"), null, planning);
        return Collected.first(
                Projection.of(row, decoder),
                read.call(Map.of(
                        "from", planning.parameter(selection.argument("from")),
                        "to", planning.parameter(selection.argument("to")),
                        "maxLength", planning.parameter(most))),
                planning);
    }

    private static ObjectType graph() {
        return ObjectType.named("Graph")
                .field("truncated", (s, a, p) -> Projection.of(Cypher.name("truncated")))
                .field("nodes", (selection, a, planning) -> {
                    SymbolicName item = planning.variable("item");
                    SymbolicName node = planning.variable("node");
                    return each(
                            selection,
                            "GraphNode",
                            new Anchor(Cypher.anyNode(node), item, null),
                            planning,
                            Cypher.unwind(Cypher.name("reached"))
                                    .as(item)
                                    .with(item, Cypher.property(item, "node").as(node)));
                })
                .field("edges", (selection, a, planning) -> {
                    SymbolicName reached = Cypher.name("reached");
                    SymbolicName item = planning.variable("item");
                    SymbolicName edge = planning.variable("edge");
                    SymbolicName nodes = Cypher.name(item.getValue() + "_all");
                    Node near = Cypher.anyNode(planning.variable("node"));
                    Node far = Cypher.anyNode(planning.variable("node"));
                    return each(
                            selection,
                            "GraphEdge",
                            new Anchor(near, edge, null),
                            planning,
                            Cypher.with(Cypher.listWith(item)
                                            .in(reached)
                                            .returning(Cypher.property(item, "node"))
                                            .as(nodes))
                                    .unwind(nodes)
                                    .as(near.getRequiredSymbolicName())
                                    .match(near.relationshipTo(far, DerivedEdge.DRAWN)
                                            .named(edge))
                                    .where(far.getRequiredSymbolicName().in(nodes))
                                    .with(edge)
                                    .orderBy(
                                            Cypher.sort(end("startNode", edge)),
                                            Cypher.sort(end("endNode", edge)),
                                            Cypher.sort(Cypher.call("type")
                                                    .withArgs(edge)
                                                    .asFunction())));
                })
                .build();
    }

    private static ObjectType graphNode() {
        return ObjectType.named("GraphNode")
                .field("id", (s, anchor, p) -> Projection.of(key(anchor.node().getRequiredSymbolicName())))
                .field(
                        "label",
                        (s, anchor, p) -> Projection.of(Cypher.coalesce(
                                anchor.property("name"), anchor.property("title"), anchor.property("object"))))
                .field("type", (s, anchor, p) -> Projection.of(type(anchor.node())))
                .field("steps", (s, anchor, p) -> Projection.of(anchor.edgeProperty("steps")))
                .field(
                        "weight",
                        (s, anchor, p) -> Projection.of(
                                Cypher.count(anchor.node().relationshipBetween(Cypher.anyNode(), DerivedEdge.DRAWN))))
                .field("node", AnyNode::plan)
                .build();
    }

    private static ObjectType graphEdge() {
        return ObjectType.named("GraphEdge")
                .field("source", (s, anchor, p) -> Projection.of(end("startNode", anchor.edge())))
                .field("target", (s, anchor, p) -> Projection.of(end("endNode", anchor.edge())))
                .field("type", (s, anchor, p) -> Projection.of(Cypher.type(anchor.edge())))
                .field(
                        "weight",
                        (s, anchor, p) ->
                                Projection.of(Cypher.coalesce(anchor.edgeProperty("claims"), Cypher.literalOf(1))))
                .edgeProperties("since", "confidence")
                .build();
    }

    private static ObjectType path() {
        return ObjectType.named("GraphPath")
                .field("length", (s, a, p) -> Projection.of(Cypher.size(Cypher.name("ways"))))
                .field("nodes", (selection, a, planning) -> {
                    SymbolicName node = planning.variable("node");
                    Projection any = AnyNode.plan(selection, Anchor.of(node), planning);
                    return Collected.all(
                            any, Cypher.unwind(Cypher.name("stops")).as(node), planning);
                })
                .field("edges", (selection, a, planning) -> {
                    SymbolicName edge = planning.variable("edge");
                    return each(
                            selection,
                            "GraphEdge",
                            new Anchor(null, edge, null),
                            planning,
                            Cypher.unwind(Cypher.name("ways")).as(edge));
                })
                .build();
    }

    private static Projection each(
            Selection selection, String type, Anchor anchor, Planning planning, StatementBuilder.OngoingReading rows) {
        RowMap row = new RowMap();
        UnaryOperator<Object> decoder = row.select(selection.children(type), planning.type(type), anchor, planning);
        return Collected.all(Projection.of(row, decoder), rows, planning);
    }

    private static Expression key(Expression node) {
        return Cypher.coalesce(Cypher.property(node, "code"), Cypher.property(node, "id"));
    }

    private static Expression end(String function, SymbolicName edge) {
        return key(Cypher.call(function).withArgs(edge).asFunction());
    }

    private static Expression type(Node node) {
        Case byType = Cypher.caseExpression();
        Case.CaseEnding branches = null;
        for (String type : AnyNode.TYPES) {
            Case.OngoingWhenThen when =
                    branches == null ? byType.when(node.hasLabels(type)) : branches.when(node.hasLabels(type));
            branches = when.then(Cypher.literalOf(type.toUpperCase(Locale.ROOT)));
        }
        return branches;
    }

    private static long bounded(String argument, int most, Selection selection) {
        Object given = selection.argument(argument);
        long value = given instanceof Integer number ? number : most;
        if (value < 1 || value > most) {
            throw selection.badInput("%s 须在 1 到 %d 之间，而不是 %d / %s must be from 1 to %d, not %d"
                    .formatted(argument, most, value, argument, most, value));
        }
        return value;
    }
}
