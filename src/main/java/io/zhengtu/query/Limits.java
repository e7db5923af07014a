package io.zhengtu.query;

import java.time.Duration;

/**
 * What one operation may cost.
 *
 * @param first most edges of one page, and most claims on an edge
 * @param depth deepest nesting of fields
 * @param complexity most values that an answer may hold if every page is full
 * @param tokens most words and signs of a document
 * @param fields most fields of a document, each fragment counted wherever it is spread
 * @param aliases most aliases of a document
 * @param items most values in all arguments of an operation, each item of a list counted
 * @param timeout longest read
 */
public record Limits(
        int first, int depth, int complexity, int tokens, int fields, int aliases, int items, Duration timeout) {

    /** Enough for the explorer and for GraphiQL's introspection, too little to lame the store. */
    public static final Limits DEFAULT =
            new Limits(1000, 24, 3_000_000, 10_000, 1_000, 100, 5_000, Duration.ofSeconds(20));

    Limits withDepth(int most) {
        return new Limits(first, most, complexity, tokens, fields, aliases, items, timeout);
    }

    Limits withComplexity(int most) {
        return new Limits(first, depth, most, tokens, fields, aliases, items, timeout);
    }
}
