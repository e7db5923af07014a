package io.zhengtu.query;

import java.util.LinkedHashMap;
import java.util.List;
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

    static Projection plan(Selection selection, Anchor anchor, Planning planning) {
        Map<String, UnaryOperator<Object>> decoders = new LinkedHashMap<>();
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
        }
        return new Projection(branches, value -> decode((Map<?, ?>) value, decoders));
    }

    private static Object decode(Map<?, ?> row, Map<String, UnaryOperator<Object>> decoders) {
        String type = (String) row.get(TYPE_KEY);
        @SuppressWarnings("unchecked") // RowMap decodes rows to maps
        Map<String, Object> answer = (Map<String, Object>) decoders.get(type).apply(row);
        answer.put(TYPE_KEY, type);
        return answer;
    }
}
