package io.zhengtu.graph;

import io.zhengtu.region.Gazetteer;
import io.zhengtu.region.Region;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the store needs to know of a gazetteer. */
public interface RegionDirectory {

    /** Every region that it lists, of every level. */
    Collection<Region> regions();

    Optional<Region> byCode(String code);

    /** All names that a region answers to, its official one among them; empty for a region that is not listed. */
    List<String> names(Region region);

    /** The shipped gazetteer. */
    static RegionDirectory of(Gazetteer gazetteer) {
        return new RegionDirectory() {
            @Override
            public Collection<Region> regions() {
                return gazetteer.regions();
            }

            @Override
            public Optional<Region> byCode(String code) {
                return gazetteer.byCode(code);
            }

            @Override
            public List<String> names(Region region) {
                return gazetteer.names(region);
            }
        };
    }
}
