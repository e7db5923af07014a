package io.zhengtu.query;

import java.util.List;
import java.util.function.UnaryOperator;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;

/** Rows of a subquery as a list, and what to make of them. */
final class Collected {

    private Collected() {}

    /** The first row, {@code null} where there is none. */
    static Projection first(Statement rows, UnaryOperator<Object> decoder) {
        Expression head = Cypher.valueAt(Cypher.collect(rows), 0);
        return new Projection(head, row -> row == null ? null : decoder.apply(row));
    }

    /** All rows. */
    static Projection all(Statement rows, UnaryOperator<Object> decoder) {
        return new Projection(Cypher.collect(rows), list -> decodeEach((List<?>) list, decoder));
    }

    /** All rows of a statement that aggregates. */
    static Projection aggregating(Planning planning, Statement rows, UnaryOperator<Object> decoder) {
        Projection all = all(rows, decoder);
        return Projection.aggregating(all.expression(), all.decoder(), planning);
    }

    static List<Object> decodeEach(List<?> rows, UnaryOperator<Object> decoder) {
        return rows.stream().<Object>map(decoder).toList();
    }
}
