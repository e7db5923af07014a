package io.zhengtu.extract;

import io.zhengtu.region.Region;
import java.util.List;

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

    static Subject of(Region region) {
        return new Subject(List.of(region), null, false);
    }

    Region region() {
        return regions.get(0);
    }

    Subject carried() {
        return explicit ? new Subject(regions, holder, false) : this;
    }
}
