package io.zhengtu.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.neo4j.cypherdsl.core.Case;
import org.neo4j.cypherdsl.core.Cypher;

/** A node of whatever type: what is selected of it depends on which it turns out to be. */
final class AnyNode {

    /** Under this key a decoded node tells its type; no field can have this name. */
    static final String TYPE_KEY = "#type";

    /** The types that implement {@code Node}; each is the label of its nodes. */
    static final List<String> TYPES = List.of("Region", "Measure", "Award", "Policy", "Article", "Claim");

    private AnyNode() {}

    /** Types by their names in the schema's {@code NodeType}; all of them means none in particular. */
    static List<String> named(Object nodeTypes) {
        return nodeTypes == null
                ? List.of()
                : TYPES.stream()
                        .filter(type -> ((Collection<?>) nodeTypes).contains(type.toUpperCase(Locale.ROOT)))
                        .toList();
    }

    static Projection plan(Selection selection, Anchor anchor, Planning planning) {
        Map<String, UnaryOperator<Object>> decoders = new LinkedHashMap<>();
        List<Projection.Before> before = new ArrayList<>();
        Case byType = Cypher.caseExpression();
        Case.CaseEnding branches = null;
        for (String type : TYPES) {
            RowMap row = new RowMap();
            row.add(TYPE_KEY, Cypher.literalOf(type));
            decoders.put(type, row.select(selection.children(type), planning.type(type), anchor, planning));
            Case.OngoingWhenThen when = branches == null
                    ? byType.when(anchor.node().hasLabels(type))
                    : branches.when(anchor.node().hasLabels(type));
            branches = when.then(row.expression());
            before.addAll(row.before());
        }
        return new Projection(branches, value -> decode((Map<?, ?>) value, decoders), before);
    }

    private static Object decode(Map<?, ?> row, Map<String, UnaryOperator<Object>> decoders) {
        String type = (String) row.get(TYPE_KEY);
        @SuppressWarnings("unchecked") // RowMap decodes rows to maps
        Map<String, Object> answer = (Map<String, Object>) decoders.get(type).apply(row);
        answer.put(TYPE_KEY, type);
        return answer;
    }
}
