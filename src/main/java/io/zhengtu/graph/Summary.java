package io.zhengtu.graph;

import io.zhengtu.claim.ClaimType;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a load did.
 *
 * @param added articles that were not stored before
 * @param unchanged articles that were stored already and read the same
 * @param replaced articles whose text or reading had changed
 * @param claims claims written, by type
 * @param edges derived edges written
 * @param elapsed time from the first article to the last commit
 */
public record Summary(
        int added, int unchanged, int replaced, Map<ClaimType, Integer> claims, int edges, Duration elapsed) {

    public static final Summary NOTHING = new Summary(0, 0, 0, Map.of(), 0, Duration.ZERO);

    public Summary {
        claims = Map.copyOf(claims);
    }

    public int articles() {
        return added + unchanged + replaced;
    }

    /** Both together; the times add up. */
    public Summary plus(Summary other) {
        Map<ClaimType, Integer> sum = new EnumMap<>(ClaimType.class);
        sum.putAll(claims);
        other.claims.forEach((type, count) -> sum.merge(type, count, Integer::sum));
        return new Summary(
                added + other.added,
                unchanged + other.unchanged,
                replaced + other.replaced,
                sum,
                edges + other.edges,
                elapsed.plus(other.elapsed));
    }
}
