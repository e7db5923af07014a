package io.zhengtu.region;

import io.zhengtu.region.NameScanner.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the regions that a text names. Names are matched leftmost-longest; names that run on from a larger to a smaller
 * region are one toponym; a name borne by several regions means the one that the article's own region and the regions
 * named before make likeliest, else the highest, else none.
 */
public final class ToponymResolver {

    /** Above every rank that {@link Surroundings#fit} can give. */
    private static final int PROVINCE_RANK = 2000;

    /** Between a city and the district that a branch of its office serves. */
    private static final Pattern OFFICE = Pattern.compile("\\p{IsHan}{2,10}局");

    private static final int LONGEST_OFFICE = 11;

    private final Gazetteer gazetteer;
    private final NameScanner scanner;
    private final NamePlausibility plausibility;

    public ToponymResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.scanner = new NameScanner(gazetteer);
        this.plausibility = new NamePlausibility(gazetteer.vocabulary());
    }

    /**
     * The toponyms of {@code text} by offset; they do not overlap.
     *
     * @param focal the region that the text is about, {@code null} where it is about none
     */
    public List<Toponym> resolve(String text, Region focal) {
        return new Pass(text, focal).run();
    }

    NameScanner scanner() {
        return scanner;
    }

    /** One reading of one text from left to right. */
    private final class Pass {
        private final String text;
        private final Surroundings surroundings;
        private final List<Hit> hits;
        private final Map<Integer, NameList.Item> listed;
        private final List<Toponym> toponyms = new ArrayList<>();

        Pass(String text, Region focal) {
            this.text = text;
            this.surroundings = new Surroundings(gazetteer, focal);
            this.listed = NameList.items(text, gazetteer, focal);
            this.hits = scanner.scan(text, further(focal));
        }

        /** What the scanner does not look for by itself: stems in lists, and the short name of a town in its own article. */
        private List<Hit> further(Region focal) {
            List<Hit> further = new ArrayList<>();
            listed.forEach((start, item) -> further.add(new Hit(start, item.end(), item.bearers())));
            if (focal != null && focal.level() == Level.TOWNSHIP) {
                for (String name : gazetteer.names(focal)) {
                    List<RegionName> bearers = gazetteer.bearers(name).stream()
                            .filter(bearer -> bearer.region().equals(focal) && bearer.kind() == NameKind.BARE)
                            .toList();
                    for (int at = text.indexOf(name); at >= 0 && !bearers.isEmpty(); at = text.indexOf(name, at + 1)) {
                        further.add(new Hit(at, at + name.length(), bearers));
                    }
                }
            }
            return further;
        }

        List<Toponym> run() {
            int free = 0;
            int index = 0;
            while (index < hits.size()) {
                int start = hits.get(index).start();
                int next = index;
                while (next < hits.size() && hits.get(next).start() == start) {
                    next++;
                }
                if (start >= free) {
                    free = Math.max(free, read(hits.subList(index, next)));
                }
                index = next;
            }
            return toponyms;
        }

        /** Takes at most one of the names that start together; returns where the text is free again. */
        private int read(List<Hit> together) {
            int start = together.get(0).start();
            NameList.Item item = listed.get(start);
            if (item != null) {
                Optional<Region> region = best(item.bearers(), start);
                if (region.isPresent()) {
                    add(start, item.end(), region.get());
                    return item.end();
                }
            }
            Toponym last = toponyms.isEmpty() ? null : toponyms.get(toponyms.size() - 1);
            if (last != null && last.end() == start) {
                int end = continueChain(last, together);
                if (end > start) {
                    return end;
                }
            }
            int branch = last == null ? 0 : continueBranch(last, together);
            if (branch > start) {
                return branch;
            }
            for (Hit hit : together) {
                List<RegionName> plausible = new ArrayList<>();
                Beside beside = new Beside(text, hits, toponyms, hit);
                for (RegionName name : hit.bearers()) {
                    if (plausibility.stands(name, text, hit, surroundings, beside)) {
                        plausible.add(name);
                    }
                }
                if (plausible.isEmpty()) {
                    continue;
                }
                if (plausible.get(0).kind() == NameKind.BARE
                        && plausibility.boundary().continuesAsOtherName(text, hit.end())
                        && !innerFollows(hit)) {
                    return hit.end();
                }
                Optional<Region> region = best(plausible, start);
                if (region.isPresent()) {
                    add(start, hit.end(), region.get());
                    return hit.end();
                }
            }
            return start;
        }

        /** Goes on from a larger region to a smaller one: 长沙市 + 芙蓉区. Returns the new end, or 0. */
        private int continueChain(Toponym last, List<Hit> together) {
            for (Hit hit : together) {
                List<RegionName> inner = hit.bearers().stream()
                        .filter(name -> name.region().inside(last.region()))
                        .filter(name -> plausibility.continuesChain(name, text, hit))
                        .toList();
                if (!inner.isEmpty()) {
                    Region region = best(inner, hit.start()).orElse(inner.get(0).region());
                    toponyms.remove(toponyms.size() - 1);
                    add(last.start(), hit.end(), region);
                    return hit.end();
                }
            }
            return 0;
        }

        /** 南京市公安局秦淮分局 is of the district that the branch serves. Returns the new end, or 0. */
        private int continueBranch(Toponym last, List<Hit> together) {
            int start = together.get(0).start();
            boolean ofOffice = start > last.end()
                    && start - last.end() <= LONGEST_OFFICE
                    && OFFICE.matcher(text).region(last.end(), start).matches();
            for (Hit hit : ofOffice ? together : List.<Hit>of()) {
                Optional<Region> served = hit.bearers().stream()
                        .map(RegionName::region)
                        .filter(region -> region.inside(last.region()) && text.startsWith("分局", hit.end()))
                        .findFirst();
                if (served.isPresent()) {
                    toponyms.remove(toponyms.size() - 1);
                    add(last.start(), hit.end(), served.get());
                    return hit.end();
                }
            }
            return 0;
        }

        /** Whether a smaller region goes on the chain, as in 武汉江岸区, so that 武汉江 is no river. */
        private boolean innerFollows(Hit outer) {
            for (int i = Beside.firstAt(hits, outer.end());
                    i < hits.size() && hits.get(i).start() == outer.end();
                    i++) {
                for (RegionName name : hits.get(i).bearers()) {
                    if (outer.bearers().stream().anyMatch(above -> name.region().inside(above.region()))) {
                        return true;
                    }
                }
            }
            return false;
        }

        private void add(int start, int end, Region region) {
            toponyms.add(new Toponym(start, end, text.substring(start, end), region));
            surroundings.mention(region, start);
        }

        /** The fittest candidate; among equals the likelier kind of name, then the higher level; none where still tied. */
        private Optional<Region> best(List<RegionName> candidates, int offset) {
            boolean otherProvince = candidates.stream()
                    .map(RegionName::region)
                    .anyMatch(region -> region.level() == Level.PROVINCE && !surroundings.isFocalOrAbove(region));
            RegionName best = null;
            int bestRank = Integer.MIN_VALUE;
            boolean tied = false;
            for (RegionName candidate : candidates) {
                int rank = rank(candidate, offset, otherProvince);
                if (rank > bestRank) {
                    best = candidate;
                    bestRank = rank;
                    tied = false;
                } else if (rank == bestRank) {
                    tied = true;
                }
            }
            return best == null || tied ? Optional.empty() : Optional.of(best.region());
        }

        private int rank(RegionName name, int offset, boolean otherProvince) {
            Region region = name.region();
            int prominence = 9 - region.level().rank() - name.kind().distance();
            if (region.level() == Level.PROVINCE) {
                // 吉林: a province's name means the province; its namesake needs its own word or a chain
                return PROVINCE_RANK + prominence;
            }
            // but in 青海 海南 is the prefecture there
            boolean namesakeHere = otherProvince && surroundings.inFocalProvince(region);
            return (namesakeHere ? PROVINCE_RANK : 0) + surroundings.fit(region, offset) * 10 + prominence;
        }
    }
}
