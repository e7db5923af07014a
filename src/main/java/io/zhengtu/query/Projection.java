package io.zhengtu.query;

import java.util.function.UnaryOperator;
import org.neo4j.cypherdsl.core.Expression;

/**
 * How a selected field is read.
 *
 * @param expression what the graph computes
 * @param decoder turns the driver's value of it into what GraphQL answers with
 */
record Projection(Expression expression, UnaryOperator<Object> decoder) {

    static Projection of(Expression expression) {
        return new Projection(expression, UnaryOperator.identity());
    }
}
