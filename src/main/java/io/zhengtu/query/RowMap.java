package io.zhengtu.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder;

/**
 * A map that Cypher builds for one object. Its keys come from field names and not from the caller's aliases, so aliases
 * leave the Cypher as it is; a plain property that is asked for twice is read once.
 */
final class RowMap {

    private final Map<String, Expression> entries = new LinkedHashMap<>();
    private final List<Projection.Before> before = new ArrayList<>();

    /** Puts an expression under a free key that resembles {@code name}, and gives the key. */
    String add(String name, Expression expression) {
        String key = name;
        for (int i = 2; entries.containsKey(key); i++) {
            key = name + "_" + i;
        }
        entries.put(key, expression);
        return key;
    }

    /** The same for a field. */
    String add(String name, Projection projection) {
        before.addAll(projection.before());
        return add(name, projection.expression());
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
                key = add(selection.name(), projection);
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

    List<Projection.Before> before() {
        return before;
    }

    /** The statement that makes each of some rows into this map. */
    Statement of(StatementBuilder.OngoingReading rows) {
        return new Projection(expression(), UnaryOperator.identity(), before).of(rows);
    }

    /** The statement that makes this map alone, in a column. */
    Statement alone(String column) {
        if (before.isEmpty()) {
            return Cypher.returning(expression().as(column)).build();
        }
        List<IdentifiableElement> known = new ArrayList<>();
        before.forEach(each -> known.add(each.value().as(each.variable())));
        return Cypher.with(known).returning(expression().as(column)).build();
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
