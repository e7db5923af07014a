package io.zhengtu.region;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * China's administrative divisions from the nation down to townships, found by code, path or any name in use. Immutable;
 * its data are the files of {@code ingest/gazetteer}.
 */
public final class Gazetteer {

    private static final Comparator<Region> BY_LEVEL =
            Comparator.comparing(Region::level).thenComparing(Region::code);

    private final Map<String, Region> byCode;
    private final Map<String, Region> byPath;
    private final Map<String, List<RegionName>> byName;
    private final Map<String, List<String>> namesOf;
    private final Map<String, List<Region>> townsOf = new HashMap<>();
    private final Vocabulary vocabulary;

    private Gazetteer(Map<String, Region> byCode, List<RegionName> curated, Vocabulary vocabulary) {
        this.byCode = Collections.unmodifiableMap(byCode);
        this.vocabulary = vocabulary;
        this.byPath = new HashMap<>(byCode.size() * 2);
        this.byName = new HashMap<>(byCode.size() * 4);
        this.namesOf = new HashMap<>(byCode.size() * 2);
        NameForms forms = new NameForms(vocabulary.chain());
        for (Region region : byCode.values()) {
            byPath.put(region.path(), region);
            if (region.level() == Level.TOWNSHIP) {
                townsOf.computeIfAbsent(region.parentCode(), county -> new ArrayList<>())
                        .add(region);
            }
            forms.of(region, (name, kind) -> add(new RegionName(name, kind, region)));
        }
        curated.forEach(this::add);
        // most names have one bearer: only shared ones need an order
        for (List<RegionName> bearers : byName.values()) {
            if (bearers.size() > 1) {
                bearers.sort(Comparator.comparing(RegionName::region, BY_LEVEL));
            }
        }
    }

    /** Reads the gazetteer shipped on the class path. */
    public static Gazetteer load() {
        Map<String, Region> regions = GazetteerReader.regions();
        return new Gazetteer(regions, GazetteerReader.names(regions), Vocabulary.load());
    }

    private void add(RegionName name) {
        List<String> names = namesOf.computeIfAbsent(name.region().code(), code -> new ArrayList<>(3));
        if (!names.contains(name.text())) {
            names.add(name.text());
            byName.computeIfAbsent(name.text(), text -> new ArrayList<>(1)).add(name);
        }
    }

    /** The People's Republic of China, code {@link Region#NATION_CODE}. */
    public Region nation() {
        return byCode.get(Region.NATION_CODE);
    }

    public Optional<Region> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The region with this path of official names: {@code 湖南省/长沙市/长沙县}. */
    public Optional<Region> byPath(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /**
     * The regions that {@code name} may mean, by level, then code: any official, short or former name, and names joined
     * from above, full or in part ({@code 湖南长沙}, {@code 浙江省义乌市}, {@code 江苏省淮安市淮安区}). Empty where unknown.
     */
    public List<Region> named(String name) {
        List<Region> direct =
                bearers(name).stream().map(RegionName::region).distinct().toList();
        return direct.isEmpty() ? joined(name) : direct;
    }

    private List<Region> joined(String name) {
        Set<Region> found = new LinkedHashSet<>();
        for (int split = 2; split < name.length() - 1; split++) {
            List<RegionName> heads = bearers(name.substring(0, split));
            if (!heads.isEmpty()) {
                for (Region inner : named(name.substring(split))) {
                    if (heads.stream().anyMatch(head -> inner.inside(head.region()))) {
                        found.add(inner);
                    }
                }
            }
        }
        return found.stream().sorted(BY_LEVEL).toList();
    }

    /** All names the region answers to, the official one first. */
    public List<String> names(Region region) {
        return List.copyOf(namesOf.getOrDefault(region.code(), List.of()));
    }

    /** The region that this one is part of; empty for the nation. */
    public Optional<Region> parent(Region region) {
        return Optional.ofNullable(region.parentCode()).map(byCode::get);
    }

    /** From the province down to the region itself; empty for the nation. */
    public List<Region> chain(Region region) {
        Deque<Region> chain = new ArrayDeque<>(4);
        for (Region at = region; at != null && at.level() != Level.NATION; at = byCode.get(at.parentCode())) {
            chain.addFirst(at);
        }
        return List.copyOf(chain);
    }

    /** The region of {@code level} that this one is or lies in; empty where its chain skips that level. */
    public Optional<Region> ancestor(Region region, Level level) {
        if (level == Level.NATION) {
            return Optional.of(nation());
        }
        return chain(region).stream().filter(at -> at.level() == level).findFirst();
    }

    /** All regions, each after the one it is part of. */
    public Collection<Region> regions() {
        return byCode.values();
    }

    /** The regions that bear exactly this name, by level, then code. */
    List<RegionName> bearers(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The towns of a county by the short names they bear. */
    Map<String, List<RegionName>> townsByShortName(Region county) {
        Map<String, List<RegionName>> towns = new HashMap<>();
        for (Region town : townsOf.getOrDefault(county.code(), List.of())) {
            for (String name : names(town)) {
                List<RegionName> bearers = bearers(name).stream()
                        .filter(bearer -> bearer.kind() == NameKind.BARE
                                && county.code().equals(bearer.region().parentCode()))
                        .toList();
                if (!bearers.isEmpty()) {
                    towns.put(name, bearers);
                }
            }
        }
        return towns;
    }

    /** Every name and its bearers. */
    Map<String, List<RegionName>> namesAndBearers() {
        return Collections.unmodifiableMap(byName);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }
}
