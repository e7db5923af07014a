package io.zhengtu.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SymbolicName;

/** A {@code where} input as a Cypher condition: its fields must all hold, {@code and}, {@code or}, {@code not} nest. */
final class WhereCondition {

    private final WhereFields fields = new WhereFields(this);

    /** What a list of nodes is asked for: its {@code where}, and the shorthands for single conditions. */
    Condition arguments(String type, Selection selection, Node node, Planning planning) {
        Condition condition = of(type, selection.objectArgument("where"), node, planning);
        for (String shorthand : List.of("level", "within")) {
            Object value = selection.argument(shorthand);
            if (value != null) {
                condition = condition.and(of(type, Map.of(shorthand, value), node, planning));
            }
        }
        return condition;
    }

    /** What the edges of a list are asked for. Their properties are read through their variable like a node's. */
    Condition edge(Selection selection, SymbolicName edge, Planning planning) {
        return of("Edge", selection.objectArgument("edge"), Cypher.anyNode(edge), planning);
    }

    WhereFields fields() {
        return fields;
    }

    /** What is null asks for nothing; what is written in another order gives the same Cypher. */
    Condition of(String type, Map<String, Object> where, Node node, Planning planning) {
        Condition all = Cypher.noCondition();
        for (Map.Entry<String, Object> entry : new TreeMap<>(where).entrySet()) {
            Object value = entry.getValue();
            if (value != null) {
                all = all.and(condition(type, entry.getKey(), value, node, planning));
            }
        }
        return all;
    }

    private Condition condition(String type, String field, Object value, Node node, Planning planning) {
        return switch (field) {
            case "and" ->
                inputs(value).stream()
                        .map(each -> of(type, each, node, planning))
                        .reduce(Cypher.noCondition(), Condition::and);
            case "or" ->
                inputs(value).stream()
                        .map(each -> orTrue(of(type, each, node, planning)))
                        .reduce(Condition::or)
                        // None of no conditions holds.
                        .orElseGet(() -> Cypher.isTrue().not());
            case "not" -> holds(orTrue(of(type, input(value), node, planning))).not();
            default -> fields.get(type, field).on(node, value, planning);
        };
    }

    /** An empty input holds for everything, also where the DSL would leave it out of an {@code OR}. */
    private static Condition orTrue(Condition condition) {
        return condition == Cypher.noCondition() ? Cypher.isTrue() : condition;
    }

    /** Unknown, as for a property that is missing, counts as not holding, so that {@code not} lets it pass. */
    private static Condition holds(Condition condition) {
        return Cypher.coalesce(condition, Cypher.literalFalse()).asCondition();
    }

    @SuppressWarnings("unchecked") // graphql-java gives input objects as maps
    private static Map<String, Object> input(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // and lists of them as lists
    private static List<Map<String, Object>> inputs(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
