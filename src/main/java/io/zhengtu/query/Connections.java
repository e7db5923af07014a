package io.zhengtu.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** The connections of the schema: over all nodes of a type, over the nodes at a path's end, over derived edges. */
final class Connections {

    /** All nodes of a type. */
    ConnectionPlan all(String type) {
        return nodes(type, (owner, node) -> node);
    }

    /** The nodes at the end of a path from the node that has the field. */
    ConnectionPlan nodes(String type, BiFunction<Node, Node, PatternElement> path) {
        return nodes(type, path, node -> Cypher.noCondition());
    }

    /** Those of them that meet a condition. */
    ConnectionPlan nodes(
            String type, BiFunction<Node, Node, PatternElement> path, Function<Node, Condition> condition) {
        return new ConnectionPlan(
                type + "Edge",
                (selection, anchor, planning) -> {
                    Node node = Cypher.node(type).named(planning.variable(type));
                    Node owner = anchor == null ? null : anchor.node();
                    return new PatternRows(
                            type,
                            false,
                            Anchor.of(node.getRequiredSymbolicName()),
                            path.apply(owner, node),
                            condition.apply(node).and(planning.where().arguments(type, selection, node, planning)));
                },
                NodeOrders.of(type));
    }

    /**
     * Derived edges.
     *
     * @param edgeType type of the connection's edges
     * @param derived the relationship
     * @param far type of the node at the far end; where it is a region, the field is on the other end
     */
    ConnectionPlan derived(String edgeType, DerivedEdge derived, String far) {
        return new ConnectionPlan(
                edgeType,
                (selection, anchor, planning) -> {
                    Node node = Cypher.node(far).named(planning.variable(far));
                    SymbolicName edge = planning.variable("edge");
                    return new PatternRows(
                            far,
                            true,
                            new Anchor(Cypher.anyNode(node.getRequiredSymbolicName()), edge, anchor.node()),
                            derived.between(anchor.node(), node, !"Region".equals(far))
                                    .named(edge),
                            scope(selection, edge, planning)
                                    .and(planning.where().edge(selection, edge, planning))
                                    .and(planning.where().arguments(far, selection, node, planning)));
                },
                edgeOrder(derived, far));
    }

    private static Condition scope(Selection selection, SymbolicName edge, Planning planning) {
        Object scope = selection.argument("scope");
        return scope == null ? Cypher.noCondition() : DerivedEdge.scope(edge).isEqualTo(planning.parameter(scope));
    }

    private static SortOrder edgeOrder(DerivedEdge derived, String far) {
        return new SortOrder(
                "DATE",
                Map.of(
                        "DATE",
                                (anchor, descending) -> SortOrder.byDay(
                                        descending, anchor.edgeProperty("earliest"), anchor.edgeProperty("latest")),
                        "NAME", SortOrder.byText(NodeOrders.nameProperty(far)),
                        "COUNT", edgeNumber("claims"),
                        "CONFIDENCE", edgeNumber("confidence")),
                (anchor, planning) -> {
                    List<Expression> keys = new ArrayList<>();
                    keys.add(anchor.property(NodeOrders.idProperty(far)));
                    keys.addAll(derived.key(anchor.edge()));
                    return keys;
                });
    }

    private static BiFunction<Anchor, Boolean, List<SortKey>> edgeNumber(String property) {
        return (anchor, descending) -> List.of(SortKey.number(anchor.edgeProperty(property), descending));
    }
}
