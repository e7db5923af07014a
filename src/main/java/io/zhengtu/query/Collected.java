package io.zhengtu.query;

import java.util.List;
import java.util.function.UnaryOperator;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder;

/** Rows of a subquery as a list, and what to make of them. */
final class Collected {

    private Collected() {}

    /** The first row, {@code null} where there is none. */
    static Projection first(Projection row, StatementBuilder.OngoingReading rows, Planning planning) {
        return of(
                Cypher.valueAt(Cypher.collect(row.of(rows)), 0),
                first -> first == null ? null : row.decoder().apply(first),
                row,
                planning);
    }

    /** All rows. */
    static Projection all(Projection row, StatementBuilder.OngoingReading rows, Planning planning) {
        return of(Cypher.collect(row.of(rows)), list -> decodeEach((List<?>) list, row.decoder()), row, planning);
    }

    /** All rows of a statement that aggregates. */
    static Projection aggregating(Planning planning, Statement rows, UnaryOperator<Object> decoder) {
        return Projection.aggregating(Cypher.collect(rows), list -> decodeEach((List<?>) list, decoder), planning);
    }

    /** What is made of such rows; where a row aggregates, so does what holds it, however far out. */
    static Projection of(Expression rows, UnaryOperator<Object> decoder, Projection row, Planning planning) {
        return row.before().isEmpty() ? new Projection(rows, decoder) : Projection.aggregating(rows, decoder, planning);
    }

    static List<Object> decodeEach(List<?> rows, UnaryOperator<Object> decoder) {
        return rows.stream().<Object>map(decoder).toList();
    }
}
