package io.zhengtu.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * How a selected field is read.
 *
 * @param expression what the graph computes
 * @param decoder turns the driver's value of it into what GraphQL answers with
 * @param before what must be computed before the row is put together, and the variables that hold it
 */
record Projection(Expression expression, UnaryOperator<Object> decoder, List<Before> before) {

    /** A value that the row refers to by its variable. */
    record Before(SymbolicName variable, Expression value) {}

    Projection(Expression expression, UnaryOperator<Object> decoder) {
        this(expression, decoder, List.of());
    }

    static Projection of(Expression expression) {
        return new Projection(expression, UnaryOperator.identity());
    }

    /** A row's own map as a value of another row. */
    static Projection of(RowMap row, UnaryOperator<Object> decoder) {
        return new Projection(row.expression(), decoder, row.before());
    }

    /**
     * A subquery that aggregates. Neo4j takes a map that holds one for an aggregation itself, so it is computed before.
     */
    static Projection aggregating(Expression subquery, UnaryOperator<Object> decoder, Planning planning) {
        SymbolicName variable = planning.variable("before");
        return new Projection(variable, decoder, List.of(new Before(variable, subquery)));
    }

    /** What a source of rows gives, computed before where that aggregates. */
    static Projection of(Expression expression, RowSource rows, Planning planning) {
        return rows.aggregates() ? aggregating(expression, UnaryOperator.identity(), planning) : of(expression);
    }

    /** The statement that gives this value of each of some rows. */
    Statement of(StatementBuilder.OngoingReading rows) {
        return before.isEmpty()
                ? rows.returning(expression).build()
                : rows.with(withBefore()).returning(expression).build();
    }

    private List<IdentifiableElement> withBefore() {
        List<IdentifiableElement> known = new ArrayList<>();
        known.add(Cypher.asterisk());
        before.forEach(each -> known.add(each.value().as(each.variable())));
        return known;
    }
}
