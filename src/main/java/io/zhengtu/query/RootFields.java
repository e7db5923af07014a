package io.zhengtu.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder;
import org.neo4j.cypherdsl.core.SymbolicName;

/** The fields of {@code Query}: where an operation enters the graph. They have no anchor. */
final class RootFields {

    private RootFields() {}

    static ObjectType type(Connections connections) {
        return ObjectType.named("Query")
                .field("node", (selection, anchor, planning) -> node(selection, planning))
                .field("region", (selection, anchor, planning) -> byKeyOrName("Region", "code", selection, planning))
                .field("measure", (selection, anchor, planning) -> byKeyOrName("Measure", "id", selection, planning))
                .field("regions", connections.all("Region"))
                .field("measures", connections.all("Measure"))
                .field("awards", connections.all("Award"))
                .field("policies", connections.all("Policy"))
                .field("articles", connections.all("Article"))
                .field("claims", connections.all("Claim"))
                .field("overview", GraphFields::overview)
                .field("subgraph", GraphFields::subgraph)
                .field("path", GraphFields::pathBetween)
                .field("search", SearchRows.connection())
                .build();
    }

    private static Projection node(Selection selection, Planning planning) {
        SymbolicName variable = planning.variable("node");
        Object id = selection.argument("id");
        // One look into the index of each label; an id fits one of them.
        Statement found = Cypher.union(AnyNode.TYPES.stream()
                .map(type -> {
                    Node node = Cypher.node(type).named(variable);
                    Condition same = node.property(NodeOrders.idProperty(type)).isEqualTo(planning.parameter(id));
                    return (Statement)
                            Cypher.match(node).where(same).returning(node).build();
                })
                .toList());
        Projection projection = AnyNode.plan(selection, Anchor.of(variable), planning);
        return Collected.first(projection, Cypher.call(found).with(variable).limit(1), planning);
    }

    private static Projection byKeyOrName(String type, String key, Selection selection, Planning planning) {
        Map<String, Object> given = new LinkedHashMap<>();
        for (String argument : new String[] {key, "name"}) {
            if (selection.argument(argument) != null) {
                given.put(argument, selection.argument(argument));
            }
        }
        if (given.isEmpty()) {
            throw selection.badInput("须给出 %s 或 name / give %s or name".formatted(key, key));
        }
        SymbolicName variable = planning.variable(type);
        Node node = Cypher.node(type).named(variable);
        Condition same = given.containsKey(key)
                ? node.property(key).isEqualTo(planning.parameter(given.get(key)))
                : Cypher.noCondition();
        RowMap row = new RowMap();
        UnaryOperator<Object> decoder =
                row.select(selection.children(type), planning.type(type), Anchor.of(variable), planning);
        StatementBuilder.OngoingReadingWithoutWhere match = given.containsKey("name")
                ? Cypher.match(Cypher.node("Name")
                        .withProperties("value", planning.parameter(given.get("name")))
                        .relationshipTo(node, "NAMES"))
                : Cypher.match(node);
        StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere found =
                match.where(same).with(node);
        return Collected.first(
                Projection.of(row, decoder),
                given.containsKey(key)
                        // A key is of one node, so there is nothing to sort.
                        ? found
                        // Where regions share a name, the highest comes first; measures have no rank.
                        : found.orderBy(Cypher.sort(node.property("rank")), Cypher.sort(node.property(key)))
                                .limit(1),
                planning);
    }
}
