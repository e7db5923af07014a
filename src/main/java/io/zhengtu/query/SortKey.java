package io.zhengtu.query;

import org.neo4j.cypherdsl.core.Expression;

/**
 * What rows are sorted by. A key is never null, so that a place in the order can be told by its values alone.
 *
 * @param expression the key
 * @param descending whether high values come first
 * @param number whether it is a number, else it is text
 */
record SortKey(Expression expression, boolean descending, boolean number) {

    static SortKey text(Expression expression) {
        return new SortKey(expression, false, false);
    }

    static SortKey number(Expression expression, boolean descending) {
        return new SortKey(expression, descending, true);
    }
}
