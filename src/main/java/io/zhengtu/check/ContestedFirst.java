package io.zhengtu.check;

import io.zhengtu.region.Level;
import java.util.List;

/**
 * Several regions are said to have been the first with a measure within one region.
 *
 * @param measure id of the measure
 * @param scope level of the region within which
 * @param nested every two sides lie in one another, so that they may well speak of one and the same event
 * @param sides at least two, those that dates favour first
 */
public record ContestedFirst(
        String measure, String measureName, Level scope, Place scopeRegion, boolean nested, List<Side> sides) {

    /** Tells it from all others. */
    public String id() {
        return measure + "@" + scopeRegion.code();
    }

    /** Whether dates say of any side that it cannot have been first. */
    public boolean decided() {
        return sides.stream().anyMatch(side -> side.verdict() == Verdict.CONTRADICTED);
    }

    /**
     * One region of those that contest.
     *
     * @param claims those that say it was first in this scope or in one around it, by id
     * @param support further claims that say it had the measure, by id
     * @param earliest first day on which it may have begun, {@code yyyymmdd}; {@code null} where no claim has a date
     * @param knownBy day by which it had begun for certain, {@code yyyymmdd}; {@code null} where nothing tells
     * @param reason why the verdict is what it is
     */
    public record Side(
            Place region,
            List<CitedClaim> claims,
            List<CitedClaim> support,
            Integer earliest,
            Integer knownBy,
            Verdict verdict,
            Told reason) {}
}
