package io.zhengtu.region;

import io.zhengtu.region.NameScanner.Hit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The neighbours of a name in a list such as {@code 浏阳、宁乡}. */
record Beside(String text, List<Hit> hits, List<Toponym> toponyms, Hit hit) {

    private static final Set<Level> LOCAL = EnumSet.of(Level.PREFECTURE, Level.COUNTY);
    private static final String SEPARATORS = "、和与及同";

    /** Whether the name stands in a list next to another region of its own prefecture or province. */
    boolean neighbourOf(Region region) {
        return before(region) || after(region);
    }

    private boolean before(Region region) {
        if (toponyms.isEmpty()) {
            return false;
        }
        Toponym last = toponyms.get(toponyms.size() - 1);
        return last.end() == hit.start() - 1
                && SEPARATORS.indexOf(text.charAt(last.end())) >= 0
                && related(last.region(), region);
    }

    private boolean after(Region region) {
        if (hit.end() >= text.length() || SEPARATORS.indexOf(text.charAt(hit.end())) < 0) {
            return false;
        }
        int start = hit.end() + 1;
        for (int i = firstAt(hits, start); i < hits.size() && hits.get(i).start() == start; i++) {
            for (RegionName name : hits.get(i).bearers()) {
                if (related(name.region(), region)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The index of the first hit that starts at {@code offset} or later. */
    static int firstAt(List<Hit> hits, int offset) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean related(Region one, Region other) {
        if (one.equals(other)) {
            return false;
        }
        boolean sameProvince = one.code().substring(0, 2).equals(other.code().substring(0, 2));
        if (one.level() == other.level()) {
            return one.level() == Level.PROVINCE || one.level() == Level.PREFECTURE || sameProvince;
        }
        // 三明、石狮、上杭: cities and counties of one province side by side.
        return sameProvince && LOCAL.contains(one.level()) && LOCAL.contains(other.level());
    }
}
