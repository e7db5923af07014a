package io.zhengtu.diffusion;

import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Who was first with one measure, as far as dates tell.
 *
 * @param adopters all adopters with a stated date, the earliest first
 * @param claims what is said of being first, held against the dates
 * @param basis what this rests on
 */
public record Pioneers(List<Ranked> adopters, List<FirstClaim> claims, Basis basis) {

    /**
     * An adopter among the others.
     *
     * @param adoption the adoption
     * @param surelyBefore how many adopters are surely earlier
     * @param undecided how many others may be earlier or later
     */
    public record Ranked(Adoption adoption, int surelyBefore, int undecided) {}

    /** What dates say of a claim to be first. */
    public enum Standing {
        /** Every other known adopter within the scope is surely later. */
        CONFIRMED,
        /** Some other adopter within the scope is surely earlier. */
        CONTESTED,
        /** Dates are lacking or too coarse to tell. */
        UNDECIDED
    }

    /**
     * That somebody was first.
     *
     * @param region who
     * @param scope within what
     * @param standing what the dates say
     * @param earlier adopters within the scope that are surely earlier
     */
    public record FirstClaim(Region region, Level scope, Standing standing, List<Region> earlier) {}

    /** @param adoptions of one measure */
    public static Pioneers of(Collection<Adoption> adoptions) {
        List<Adoption> dated = adoptions.stream().filter(Adoption::dated).toList();
        List<Ranked> ranked = Order.of(dated).stream()
                .map(each -> new Ranked(each.adoption(), each.before(), each.undecided()))
                .sorted(Comparator.comparingInt(Ranked::surelyBefore)
                        .thenComparing(each -> each.adoption().stated().latest())
                        .thenComparing(each -> each.adoption().stated().earliest())
                        .thenComparing(each -> each.adoption().region().code()))
                .toList();
        List<FirstClaim> claims = new ArrayList<>();
        for (Adoption adoption : adoptions) {
            for (Level scope : adoption.firsts().stream().sorted().toList()) {
                claims.add(claim(adoption, scope, adoptions));
            }
        }
        return new Pioneers(ranked, List.copyOf(claims), Basis.of(adoptions));
    }

    private static FirstClaim claim(Adoption adoption, Level scope, Collection<Adoption> adoptions) {
        Region region = adoption.region();
        List<Adoption> rivals = adoptions.stream()
                .filter(other -> !other.region().equals(region))
                .filter(other -> other.region().level() == region.level())
                .filter(other -> within(other.region(), region, scope))
                .toList();
        List<Region> earlier = rivals.stream()
                .filter(other -> other.before(adoption))
                .map(Adoption::region)
                .toList();
        Standing standing = Standing.UNDECIDED;
        if (!earlier.isEmpty()) {
            standing = Standing.CONTESTED;
        } else if (!rivals.isEmpty() && rivals.stream().allMatch(adoption::before)) {
            standing = Standing.CONFIRMED;
        }
        return new FirstClaim(region, scope, standing, earlier);
    }

    /** Whether both are in the same region of that level. */
    private static boolean within(Region one, Region other, Level scope) {
        String[] a = one.path().split("/", -1);
        String[] b = other.path().split("/", -1);
        return switch (scope) {
            case NATION -> true;
            case PROVINCE -> a[0].equals(b[0]);
            default -> one.parentCode() != null && one.parentCode().equals(other.parentCode());
        };
    }
}
