package io.zhengtu.diffusion;

import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import java.util.Set;

/**
 * That a region took up a measure.
 *
 * @param region who; its level is {@code null} outside the divisions of China
 * @param measure key of the measure
 * @param stated when, as somebody states; {@code null} where nobody does
 * @param bound where nothing is stated, the day (counted from 1970-01-01) by which it had happened, or {@code null}
 * @param signs what else is known of how the measure came there
 * @param firsts within what the region is said to have been first
 */
public record Adoption(Region region, String measure, When stated, Long bound, Set<Sign> signs, Set<Level> firsts) {

    /** What tells of the way on which a measure came. */
    public enum Sign {
        /** A pilot: a higher government let it try the measure. */
        PILOT,
        /** It carries out a higher document that names the measure. */
        IMPLEMENTS,
        /** Somebody states that the measure spread there from elsewhere. */
        SPREAD
    }

    public Adoption {
        signs = Set.copyOf(signs);
        firsts = Set.copyOf(firsts);
    }

    /** Whether somebody states a date. */
    public boolean dated() {
        return stated != null;
    }

    /** Whether this adoption is surely the earlier; never where one of the two has no date. */
    public boolean before(Adoption other) {
        return dated() && other.dated() && stated.before(other.stated);
    }
}
