package io.zhengtu.query;

import java.time.Duration;

/**
 * What one operation may cost.
 *
 * @param first most edges of one page, and most claims on an edge
 * @param depth deepest nesting of fields
 * @param complexity most values that an answer may hold if every page is full
 * @param timeout longest read
 */
public record Limits(int first, int depth, int complexity, Duration timeout) {

    /** Enough for the explorer and for GraphiQL's introspection, too little to lame the store. */
    public static final Limits DEFAULT = new Limits(1000, 24, 3_000_000, Duration.ofSeconds(20));
}
