package io.zhengtu.diffusion;

import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How early regions adopt, over all measures: Walker, The diffusion of innovations among the American states, APSR 1969,
 * with ranks in place of years. In each measure the first adopter of a level scores 1 and the last 0; adopters that dates
 * cannot tell apart share the places between them; a region's score is the mean over its measures. Beside it stands the
 * rate of Boehmke and Skinner, State policy innovativeness revisited, SPPQ 2012: measures adopted, of those that any region
 * of the level adopted. Measures of one date say nothing of order and do not count in the score.
 *
 * @param regions those with enough measures first, the most innovative before the others
 * @param basis what this rests on
 */
public record Innovativeness(List<Score> regions, Basis basis) {

    /** With fewer measures a region has no score. */
    public static final int MINIMUM = 3;

    /**
     * A region among those of its level.
     *
     * @param region the region
     * @param score 1 always first, 0 always last; {@code null} with fewer than {@link #MINIMUM} measures
     * @param measures measures that the score rests on
     * @param adopted measures that it adopted, dated or not
     * @param rate the same of all that any region of its level adopted
     * @param rank place by score within the level, from 1; {@code null} without a score
     * @param rankInProvince place by score within level and province; {@code null} without a score
     */
    public record Score(
            Region region,
            Double score,
            int measures,
            int adopted,
            double rate,
            Integer rank,
            Integer rankInProvince) {}

    /** @param adoptions of all measures */
    public static Innovativeness of(Collection<Adoption> adoptions) {
        Map<Region, List<Double>> ranks = new HashMap<>();
        Map<Region, Integer> adopted = new HashMap<>();
        Map<Level, Integer> offered = new HashMap<>();
        adoptions.stream()
                .filter(adoption -> adoption.region().level() != null)
                .collect(Collectors.groupingBy(adoption ->
                        List.of(adoption.measure(), adoption.region().level())))
                .forEach((group, same) -> {
                    offered.merge(same.get(0).region().level(), 1, Integer::sum);
                    same.forEach(adoption -> adopted.merge(adoption.region(), 1, Integer::sum));
                    List<Adoption> dated = same.stream().filter(Adoption::dated).toList();
                    List<Order> orders = Order.of(dated);
                    if (orders.stream().anyMatch(order -> order.before() > 0)) {
                        orders.forEach(
                                order -> ranks.computeIfAbsent(order.adoption().region(), none -> new ArrayList<>())
                                        .add(1 - order.relativeRank()));
                    }
                });
        List<Score> scores = adopted.keySet().stream()
                .map(region -> score(
                        region,
                        ranks.getOrDefault(region, List.of()),
                        adopted.get(region),
                        offered.get(region.level())))
                .sorted(Comparator.comparing((Score each) -> each.score() == null)
                        .thenComparing(Score::score, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Comparator.comparingInt(Score::measures).reversed())
                        .thenComparing(each -> each.region().code()))
                .toList();
        return new Innovativeness(ranked(scores), Basis.of(adoptions));
    }

    private static Score score(Region region, List<Double> ranks, int adopted, int offered) {
        Double mean = ranks.size() < MINIMUM
                ? null
                : ranks.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        return new Score(region, mean, ranks.size(), adopted, (double) adopted / offered, null, null);
    }

    /** Equal scores share a place. */
    private static List<Score> ranked(List<Score> scores) {
        Map<Object, Places> levels = new HashMap<>();
        Map<Object, Places> provinces = new HashMap<>();
        return scores.stream()
                .map(each -> {
                    if (each.score() == null) {
                        return each;
                    }
                    Region region = each.region();
                    String province = region.path().split("/", 2)[0];
                    return new Score(
                            region,
                            each.score(),
                            each.measures(),
                            each.adopted(),
                            each.rate(),
                            levels.computeIfAbsent(region.level(), none -> new Places())
                                    .next(each.score()),
                            provinces
                                    .computeIfAbsent(List.of(region.level(), province), none -> new Places())
                                    .next(each.score()));
                })
                .toList();
    }

    private static final class Places {
        private int count;
        private int place;
        private Double last;

        int next(Double score) {
            count++;
            if (!Objects.equals(score, last)) {
                place = count;
                last = score;
            }
            return place;
        }
    }
}
