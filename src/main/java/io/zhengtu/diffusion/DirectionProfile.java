package io.zhengtu.diffusion;

import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How a measure moved through the levels of government: what came surely before each adoption above it, below it and
 * beside it, and what sources say of the way. The three directions are those of the literature on China's policy diffusion
 * (Zhu and Zhang 朱旭峰、张友浪 2015; Heilmann 2008 on experiments under hierarchy); precedence is no proof of influence.
 *
 * @param adoptions each with what came before it
 * @param shares of the adoptions of which something is known; an adoption with several directions counts in equal parts
 * @param origins adoptions before which nothing in their line or beside them is known to come, though dated
 * @param unknown adoptions without a date and without any sign
 * @param basis what this rests on
 */
public record DirectionProfile(
        List<Placed> adoptions, Map<Direction, Double> shares, int origins, int unknown, Basis basis) {

    /** With fewer adoptions of known direction, shares are not given. */
    public static final int MINIMUM = 3;

    /**
     * An adoption and what came surely before it.
     *
     * @param adoption the adoption
     * @param above earlier adopters that the region is part of
     * @param below earlier adopters that are part of it
     * @param beside earlier adopters that are part of the same
     * @param directions what these and the signs say
     */
    public record Placed(
            Adoption adoption,
            List<Region> above,
            List<Region> below,
            List<Region> beside,
            Set<Direction> directions) {}

    /** @param adoptions of one measure */
    public static DirectionProfile of(Collection<Adoption> adoptions) {
        return of(adoptions, any -> true);
    }

    /**
     * Of some of the adoptions.
     *
     * @param adoptions of one measure, among which what came before is sought
     * @param wanted which of them are told of, those of a level
     */
    public static DirectionProfile of(Collection<Adoption> adoptions, Predicate<Adoption> wanted) {
        Family family = new Family(adoptions);
        List<Adoption> chosen = adoptions.stream().filter(wanted).toList();
        List<Placed> placed =
                chosen.stream().map(adoption -> place(adoption, family)).toList();
        Map<Direction, Double> shares = new EnumMap<>(Direction.class);
        List<Placed> known =
                placed.stream().filter(each -> !each.directions().isEmpty()).toList();
        if (known.size() >= MINIMUM) {
            for (Direction direction : Direction.values()) {
                double parts = known.stream()
                        .filter(each -> each.directions().contains(direction))
                        .mapToDouble(each -> 1.0 / each.directions().size())
                        .sum();
                shares.put(direction, parts / known.size());
            }
        }
        int origins = (int) placed.stream()
                .filter(each -> each.directions().isEmpty() && each.adoption().dated())
                .count();
        Basis basis = Basis.of(chosen);
        if (known.size() < MINIMUM) {
            List<String> assumptions = new ArrayList<>(basis.assumptions());
            assumptions.add(
                    "方向可知的采用只有 %d 项，不足 %d 项，不给出比例：日期证据不足 / not enough dated evidence: a direction is known of %d adoptions, %d are needed for shares"
                            .formatted(known.size(), MINIMUM, known.size(), MINIMUM));
            basis = new Basis(basis.events(), basis.datedEvents(), basis.dates(), assumptions);
        }
        return new DirectionProfile(placed, shares, origins, placed.size() - known.size() - origins, basis);
    }

    private static Placed place(Adoption adoption, Family family) {
        List<Region> above = earlier(family.above(adoption.region()), adoption);
        List<Region> below = earlier(family.below(adoption.region()), adoption);
        List<Region> beside = earlier(family.beside(adoption.region()), adoption);
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        boolean sentDown = adoption.signs().contains(Adoption.Sign.PILOT)
                || adoption.signs().contains(Adoption.Sign.IMPLEMENTS);
        if (!above.isEmpty() || sentDown) {
            directions.add(Direction.TOP_DOWN);
        }
        if (!below.isEmpty()) {
            directions.add(Direction.BOTTOM_UP);
        }
        if (!beside.isEmpty() || adoption.signs().contains(Adoption.Sign.SPREAD)) {
            directions.add(Direction.HORIZONTAL);
        }
        return new Placed(adoption, above, below, beside, directions);
    }

    private static List<Region> earlier(List<Adoption> others, Adoption adoption) {
        return others.stream()
                .filter(other -> other.before(adoption))
                .map(Adoption::region)
                .toList();
    }

    /** Adoptions of one measure by where they are. */
    private static final class Family {

        private final Map<String, Adoption> byPath = new HashMap<>();
        private final Map<String, List<Adoption>> inside = new HashMap<>();
        private final Map<String, List<Adoption>> byParent = new HashMap<>();

        Family(Collection<Adoption> adoptions) {
            for (Adoption adoption : adoptions) {
                Region region = adoption.region();
                byPath.put(region.path(), adoption);
                ancestors(region).forEach(path -> inside.computeIfAbsent(path, none -> new ArrayList<>())
                        .add(adoption));
                if (region.parentCode() != null) {
                    byParent.computeIfAbsent(region.parentCode(), none -> new ArrayList<>())
                            .add(adoption);
                }
            }
        }

        List<Adoption> above(Region region) {
            return ancestors(region).stream()
                    .map(byPath::get)
                    .filter(Objects::nonNull)
                    .toList();
        }

        List<Adoption> below(Region region) {
            return inside.getOrDefault(region.path(), List.of());
        }

        List<Adoption> beside(Region region) {
            return region.parentCode() == null
                    ? List.of()
                    : byParent.get(region.parentCode()).stream()
                            .filter(other -> !other.region().equals(region))
                            .toList();
        }

        /** Paths from the nation down to the region that this one is part of. */
        private static List<String> ancestors(Region region) {
            List<String> paths = new ArrayList<>();
            if (region.level() != null && region.level() != Level.NATION) {
                paths.add("中国");
                for (int slash = region.path().indexOf('/');
                        slash >= 0;
                        slash = region.path().indexOf('/', slash + 1)) {
                    paths.add(region.path().substring(0, slash));
                }
            }
            return paths;
        }
    }
}
