package io.zhengtu.check;

import io.zhengtu.check.ContestedFirst.Side;
import io.zhengtu.claim.ClaimType;
import io.zhengtu.region.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Who contests whom the honour of having been first. Whoever was first in a region was first in every part of it that it
 * lies in: so to the claims within a region come those of its parts that are claimed to be first within one around it. A
 * first elsewhere within a wider region contests nothing.
 */
final class ContestedFirsts {

    private static final Comparator<Side> BEST_FIRST = Comparator.comparing(Side::verdict)
            .thenComparing(Side::knownBy, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(side -> side.region().code());

    private static final Comparator<ContestedFirst> WIDEST_FIRST = Comparator.comparing(ContestedFirst::nested)
            .thenComparing(contest -> contest.scope().rank())
            .thenComparing(contest -> contest.scopeRegion().code())
            .thenComparing(ContestedFirst::measure);

    /** A claim on the measure; {@code scope} and {@code within} are null where it is no claim of a first. */
    private record Said(CitedClaim claim, Level scope, Place within) {}

    private ContestedFirsts() {}

    /** All contests: true rivals before regions that lie in one another, then the widest scope first. */
    static List<ContestedFirst> of(Stream<Record> measures) {
        return measures.flatMap(row -> contests(
                        row.get("measure").asString(),
                        row.get("name").asString(""),
                        row.get("claims").asList(ContestedFirsts::said))
                        .stream())
                .sorted(WIDEST_FIRST)
                .toList();
    }

    private static Said said(Value row) {
        CitedClaim claim = CitedClaim.of(row);
        Value scope = row.get("scope");
        boolean first = claim.type() == ClaimType.FIRST_IN && !scope.isNull();
        return new Said(
                claim,
                first ? Level.valueOf(row.get("claim").get("scope").asString()) : null,
                first ? CitedClaim.place(scope) : null);
    }

    private static List<ContestedFirst> contests(String measure, String name, List<Said> said) {
        Map<String, Said> scopes = new LinkedHashMap<>();
        said.stream()
                .filter(each -> each.within() != null)
                .forEach(each -> scopes.put(each.within().code(), each));
        List<ContestedFirst> all = new ArrayList<>();
        for (Said scope : scopes.values()) {
            List<Evidence> sides = sides(said, scope.within());
            if (sides.size() > 1) {
                boolean nested = sides.stream()
                        .allMatch(a -> sides.stream().allMatch(b -> a.region().kin(b.region())));
                all.add(new ContestedFirst(
                        measure,
                        name,
                        scope.scope(),
                        scope.within(),
                        nested,
                        sides.stream()
                                .map(side -> side.against(sides))
                                .sorted(BEST_FIRST)
                                .toList()));
            }
        }
        return all;
    }

    private static List<Evidence> sides(List<Said> said, Place within) {
        Map<String, Evidence> byRegion = new LinkedHashMap<>();
        for (Said each : said) {
            if (each.within() != null && bears(each, within)) {
                byRegion.computeIfAbsent(
                                each.claim().region().code(),
                                code -> new Evidence(each.claim().region()))
                        .claims()
                        .add(each.claim());
            }
        }
        for (Said each : said) {
            Evidence side = byRegion.get(each.claim().region().code());
            if (side != null && !side.claims().contains(each.claim())) {
                side.support().add(each.claim());
            }
        }
        return List.copyOf(byRegion.values());
    }

    /** Whether a first implies one within the region. */
    private static boolean bears(Said first, Place within) {
        return first.within().code().equals(within.code())
                || within.inside(first.within()) && first.claim().region().inside(within);
    }

    /** What speaks for one region. */
    private record Evidence(Place region, List<CitedClaim> claims, List<CitedClaim> support) {

        Evidence(Place region) {
            this(region, new ArrayList<>(), new ArrayList<>());
        }

        private Stream<CitedClaim> all() {
            return Stream.concat(claims.stream(), support.stream());
        }

        private Integer earliest() {
            return all().map(CitedClaim::earliest)
                    .filter(day -> day != null)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        private Integer knownBy() {
            return all().map(CitedClaim::knownBy)
                    .filter(day -> day != null)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        private boolean before(Evidence other) {
            return knownBy() != null && other.earliest() != null && knownBy() < other.earliest();
        }

        Side against(List<Evidence> sides) {
            List<Evidence> rivals =
                    sides.stream().filter(side -> !side.region.kin(region)).toList();
            Verdict verdict = Verdict.UNDECIDED;
            Told reason;
            Evidence winner = rivals.stream()
                    .filter(rival -> rival.before(this))
                    .min(Comparator.comparing(Evidence::knownBy))
                    .orElse(null);
            if (winner != null) {
                verdict = Verdict.CONTRADICTED;
                String by = Days.text(winner.knownBy());
                String from = Days.text(earliest());
                String other = winner.region.fullName();
                reason = new Told(
                        "%s最迟 %s 已有，本方最早 %s".formatted(other, by, from),
                        "%s had it by %s, this side not before %s".formatted(other, by, from));
            } else if (rivals.isEmpty()) {
                reason = new Told("各方互为上下级，或指同一件事", "the sides lie in one another and may speak of one event");
            } else if (rivals.stream().allMatch(this::before)) {
                verdict = Verdict.COMPATIBLE;
                String by = Days.text(knownBy());
                reason = new Told(
                        "最迟 %s 已有，早于其他各方".formatted(by), "had it by %s, before every other side".formatted(by));
            } else if (earliest() == null) {
                reason = new Told("没有写明日期", "no date is stated");
            } else {
                reason = new Told("日期重叠或对方没有日期，不能判定", "dates overlap or a rival has none");
            }
            return new Side(region, List.copyOf(claims), List.copyOf(support), earliest(), knownBy(), verdict, reason);
        }
    }
}
