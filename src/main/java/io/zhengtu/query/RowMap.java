package io.zhengtu.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/**
 * A map that Cypher builds for one object. Its keys come from field names and not from the caller's aliases, so aliases
 * leave the Cypher as it is; a plain property that is asked for twice is read once.
 */
final class RowMap {

    private final Map<String, Expression> entries = new LinkedHashMap<>();

    /** Puts an expression under a free key that resembles {@code name}, and gives the key. */
    String add(String name, Expression expression) {
        String key = name;
        for (int i = 2; entries.containsKey(key); i++) {
            key = name + "_" + i;
        }
        entries.put(key, expression);
        return key;
    }

    /** Adds what is selected of an object and gives the way from the row to the answer. */
    UnaryOperator<Object> select(List<Selection> selections, ObjectType type, Anchor anchor, Planning planning) {
        Map<String, String> bare = new HashMap<>();
        List<Part> parts = new ArrayList<>();
        for (Selection selection : selections) {
            boolean argumentless = selection.field().getResolvedArguments().isEmpty()
                    && selection.field().getChildren().isEmpty();
            Projection projection = type.field(selection.name()).plan(selection, anchor, planning);
            String key = argumentless ? bare.get(selection.name()) : null;
            if (key == null) {
                key = add(selection.name(), projection.expression());
                bare.put(selection.name(), key);
            }
            parts.add(new Part(selection.resultKey(), key, projection.decoder()));
        }
        return row -> decode((Map<?, ?>) row, parts);
    }

    private static Map<String, Object> decode(Map<?, ?> row, List<Part> parts) {
        if (row == null) {
            return null;
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        for (Part part : parts) {
            answer.put(part.resultKey(), part.decoder().apply(row.get(part.key())));
        }
        return answer;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    Expression expression() {
        List<Object> pairs = new ArrayList<>();
        entries.forEach((key, value) -> {
            pairs.add(key);
            pairs.add(value);
        });
        return Cypher.mapOf(pairs.toArray());
    }

    private record Part(String resultKey, String key, UnaryOperator<Object> decoder) {}
}
