package io.zhengtu.diffusion;

import io.zhengtu.region.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * How many had adopted by when.
 *
 * @param level whose adoptions are counted, {@code null} for all levels together
 * @param possibleAdopters how many regions of that level there are, {@code null} for all levels or where that is not known
 * @param points a point for each period from the first with an adoption to the last, those without one included
 * @param fits of the models that could be fitted
 * @param fitNote why there is no fit, {@code null} where there is
 * @param milestones when 10, 50 and 90% of those that are known to have adopted had; empty where no order can be read
 */
public record AdoptionCurve(
        Level level,
        Integer possibleAdopters,
        Period period,
        List<Point> points,
        List<GrowthFit> fits,
        String fitNote,
        List<Milestone> milestones,
        Basis basis) {

    /**
     * @param adopters adoptions dated in the period
     * @param cumulative by its end
     * @param share the same as a share of possible adopters, {@code null} where their number is not known
     * @param knownBy adopters known by its end, those included of which only an article's date is known
     */
    public record Point(String period, int adopters, int cumulative, Double share, int knownBy) {}

    /**
     * @param share 0.1, 0.5 or 0.9
     * @param date the day by which it was reached
     * @param days since the first adoption
     */
    public record Milestone(double share, String date, long days) {}

    private static final double[] SHARES = {0.1, 0.5, 0.9};
    private static final int MOST_POINTS = 20_000;
    private static final int YEARLY = 6 * 365;
    private static final int MONTHLY = 120;

    /**
     * @param adoptions all of one level, or of any where {@code level} is {@code null}
     * @param period {@code null} for one that suits the span of dates
     * @param choice which day stands for an uncertain date
     */
    public static AdoptionCurve of(
            List<Adoption> adoptions, Level level, Integer possibleAdopters, Period period, DateChoice choice) {
        SplittableRandom random = new SplittableRandom(1);
        long[] days = adoptions.stream()
                .filter(Adoption::dated)
                .mapToLong(adoption -> choice.day(adoption.stated(), random))
                .sorted()
                .toArray();
        Period by = period == null ? suiting(days) : period;
        if (days.length > 0 && number(by, days[days.length - 1]) - number(by, days[0]) >= MOST_POINTS) {
            by = Period.MONTH;
        }
        int[] counts = counts(days, by);
        Basis basis = basis(adoptions, level, choice);
        boolean ordered = ordered(adoptions);
        List<GrowthFit> fitted = ordered
                ? Stream.of(GrowthModel.values())
                        .map(model -> GrowthFit.of(model, counts))
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
        return new AdoptionCurve(
                level,
                possibleAdopters,
                by,
                points(adoptions, days, counts, by, possibleAdopters),
                fitted,
                fitted.isEmpty() ? note(basis, ordered, counts) : null,
                ordered ? milestones(days) : List.of(),
                basis);
    }

    private static Period suiting(long[] days) {
        long span = days.length == 0 ? 0 : days[days.length - 1] - days[0];
        if (span > YEARLY) {
            return Period.YEAR;
        }
        return span > MONTHLY ? Period.MONTH : Period.DAY;
    }

    /** Whether some adoption surely came before another. */
    private static boolean ordered(List<Adoption> adoptions) {
        long firstEnd = adoptions.stream()
                .filter(Adoption::dated)
                .mapToLong(adoption -> adoption.stated().latest())
                .min()
                .orElse(Long.MAX_VALUE);
        return adoptions.stream()
                .anyMatch(adoption -> adoption.dated() && adoption.stated().earliest() > firstEnd);
    }

    private static Basis basis(List<Adoption> adoptions, Level level, DateChoice choice) {
        Basis basis = Basis.of(adoptions);
        List<String> all = new ArrayList<>(basis.assumptions());
        if (2 * basis.datedEvents() < basis.events()) {
            all.add("多数日期只是上限，结论须谨慎 / most dates are bounds only: conclude with care");
        }
        all.add(
                switch (choice) {
                    case EARLIEST -> "不确定的日期取最早一天 / an uncertain date counts on its earliest day";
                    case LATEST -> "不确定的日期取最晚一天 / an uncertain date counts on its latest day";
                    case SAMPLED -> "不确定的日期在其期间内随机取一天 / an uncertain date counts on a random day within its bounds";
                });
        if (level == null) {
            all.add(
                    "各级合在一起，省与其下的市县是不同的单位 / all levels together, though a province and a city in it are different units");
        }
        all.add("未见采用的地区不等于没有采用 / a region that is not known to have adopted may have done so");
        return new Basis(basis.events(), basis.datedEvents(), basis.dates(), all);
    }

    private static String note(Basis basis, boolean ordered, int[] counts) {
        if (!ordered && basis.datedEvents() > 1) {
            return "读不出先后，不能拟合 / no order can be read, so there is nothing to fit";
        }
        long periods = Arrays.stream(counts).filter(count -> count > 0).count();
        if (basis.datedEvents() < GrowthFit.LEAST_EVENTS || periods < GrowthFit.LEAST_PERIODS) {
            return "有日期的证据不足：%d 例，%d 个时段，至少须 %d 例、%d 个时段 / not enough dated evidence: %d adoptions in %d periods; at least %d in %d are needed"
                    .formatted(
                            basis.datedEvents(),
                            periods,
                            GrowthFit.LEAST_EVENTS,
                            GrowthFit.LEAST_PERIODS,
                            basis.datedEvents(),
                            periods,
                            GrowthFit.LEAST_EVENTS,
                            GrowthFit.LEAST_PERIODS);
        }
        return "数据定不出曲线的参数 / the data do not determine the parameters of a curve";
    }

    private static long number(Period period, long day) {
        return period.number(LocalDate.ofEpochDay(day));
    }

    private static int[] counts(long[] days, Period period) {
        if (days.length == 0) {
            return new int[0];
        }
        long first = number(period, days[0]);
        int[] counts = new int[(int) (number(period, days[days.length - 1]) - first) + 1];
        for (long day : days) {
            counts[(int) (number(period, day) - first)]++;
        }
        return counts;
    }

    private static List<Point> points(
            List<Adoption> adoptions, long[] days, int[] counts, Period period, Integer possible) {
        List<Point> points = new ArrayList<>();
        if (days.length == 0) {
            return points;
        }
        long first = number(period, days[0]);
        long[] known = adoptions.stream()
                .filter(adoption -> adoption.dated() || adoption.bound() != null)
                .mapToLong(adoption ->
                        number(period, adoption.dated() ? adoption.stated().latest() : adoption.bound()))
                .sorted()
                .toArray();
        int cumulative = 0;
        int knownBy = 0;
        for (int i = 0; i < counts.length; i++) {
            cumulative += counts[i];
            while (knownBy < known.length && known[knownBy] <= first + i) {
                knownBy++;
            }
            points.add(new Point(
                    period.label(first + i),
                    counts[i],
                    cumulative,
                    possible == null || possible == 0 ? null : (double) cumulative / possible,
                    knownBy));
        }
        return List.copyOf(points);
    }

    private static List<Milestone> milestones(long[] days) {
        return Arrays.stream(SHARES)
                .mapToObj(share -> {
                    long day = days[(int) Math.ceil(share * days.length) - 1];
                    return new Milestone(share, LocalDate.ofEpochDay(day).toString(), day - days[0]);
                })
                .toList();
    }
}
