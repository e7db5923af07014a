package io.zhengtu.extract;

import io.zhengtu.region.Region;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who a clause speaks of.
 *
 * @param regions the regions, at least one; several where the clause joins them (太原、晋城两市)
 * @param holder an organisation, village or person in the region, {@code null} where the region itself is meant
 * @param explicit whether the text names it, rather than the reader carrying it on
 */
record Subject(List<Region> regions, String holder, boolean explicit) {
    Subject {
        regions = List.copyOf(regions);
    }

    private static final Pattern OF_PART = Pattern.compile("(?:司法所|派出所|法庭|村|社区|嘎查|[^城]镇|[^城]乡|街道|调解委员会|调委会|工作室)$");

    /** Whether a holder, {@code null} for none, is a body of a town or village, and so of a part of its county. */
    static boolean isOfPart(String holder) {
        return holder != null && OF_PART.matcher(holder).find();
    }

    /** A place that the reader carries on. */
    static Subject of(Region region) {
        return new Subject(List.of(region), null, false);
    }

    /** A place that the text names as the one who acts. */
    static Subject named(Region region) {
        return new Subject(List.of(region), null, true);
    }

    /** Whether none of the regions has to do with {@code focal}. */
    boolean isElsewhere(Region focal) {
        return focal != null && regions.stream().noneMatch(region -> region.within(focal) || focal.within(region));
    }

    Region region() {
        return regions.get(0);
    }

    Subject carried() {
        return explicit ? new Subject(regions, holder, false) : this;
    }
}
