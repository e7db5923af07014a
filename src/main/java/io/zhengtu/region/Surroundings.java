package io.zhengtu.region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is known at a place of the text: the region it is about and the regions named so far. */
final class Surroundings {

    /** Characters within which an earlier mention counts as nearby: about two clauses. */
    private static final int NEARBY = 60;

    private final Gazetteer gazetteer;
    private final Region focal;
    private final Region focalPrefecture;
    private final Region focalProvince;
    private final Map<String, Integer> lastMention = new HashMap<>();

    Surroundings(Gazetteer gazetteer, Region focal) {
        this.gazetteer = gazetteer;
        this.focal = focal == null || focal.level() == Level.NATION ? null : focal;
        List<Region> chain = this.focal == null ? List.of() : gazetteer.chain(focal);
        this.focalProvince = chain.isEmpty() ? null : chain.get(0);
        this.focalPrefecture = chain.size() < 2 ? focalProvince : chain.get(1);
    }

    void mention(Region region, int offset) {
        for (Region at : gazetteer.chain(region)) {
            lastMention.put(at.code(), offset);
        }
    }

    /** Whether the region is the article's own, one above it, inside it below a province, or a neighbour under one roof. */
    boolean atHome(Region region) {
        return focal != null
                && (focal.within(region)
                        || focal.code().equals(region.parentCode())
                        || (focal.level() != Level.PROVINCE && region.within(focal))
                        || region.parentCode().equals(focal.parentCode()));
    }

    boolean isFocalOrAbove(Region region) {
        return focal != null && focal.within(region);
    }

    /** Whether the text is about one city or a part of one: a town elsewhere would be named with its city. */
    boolean isOfPlace() {
        return focal != null && focal.level() != Level.PROVINCE;
    }

    boolean inFocalPrefecture(Region region) {
        return focalPrefecture != null && region.within(focalPrefecture);
    }

    boolean inFocalProvince(Region region) {
        return focalProvince != null && region.within(focalProvince);
    }

    /** Whether the region, or one that it lies in deeper than a province, was named shortly before {@code offset}. */
    boolean namedNearby(Region region, int offset) {
        return offset - lastMentionOfHome(region, Level.PREFECTURE) <= NEARBY;
    }

    boolean namedBefore(Region region, Level homeNotAbove) {
        return lastMentionOfHome(region, homeNotAbove) >= 0;
    }

    private int lastMentionOfHome(Region region, Level notAbove) {
        int last = Integer.MIN_VALUE / 2;
        for (Region home : gazetteer.chain(region)) {
            if (!home.level().above(notAbove)) {
                last = Math.max(last, lastMention.getOrDefault(home.code(), Integer.MIN_VALUE / 2));
            }
        }
        return last;
    }

    /** How well a candidate fits here; 0 where nothing speaks for it. */
    int fit(Region candidate, int offset) {
        if (focal != null) {
            if (candidate.equals(focal)) {
                return 100;
            }
            if (focal.within(candidate)) {
                return 95;
            }
            if (candidate.within(focal) && focal.level() != Level.PROVINCE) {
                return 90;
            }
            if (candidate.parentCode().equals(focal.parentCode()) && focal.level() != Level.PROVINCE) {
                return 85;
            }
        }
        if (namedNearby(candidate, offset)) {
            return 82;
        }
        if (inFocalPrefecture(candidate)) {
            return focalPrefecture.level() == Level.PROVINCE ? 70 : 80;
        }
        if (offset - lastMentionOfHome(candidate, Level.PROVINCE) <= NEARBY) {
            return 75;
        }
        if (inFocalProvince(candidate)) {
            return 65;
        }
        if (namedBefore(candidate, Level.PREFECTURE)) {
            return 55;
        }
        return namedBefore(candidate, Level.PROVINCE) ? 50 : 0;
    }
}
