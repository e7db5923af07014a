package io.zhengtu.diffusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Who is regularly before whom. For each pair of nodes, in how many cascades one was strictly earlier than the other, and
 * how often chance would part them as far: in each permutation every cascade deals its times out anew among its own
 * adopters, so who adopts what, and when anyone did, stays as it was, and only the order is chance's.
 *
 * <p>Statistic: {@code |a − b| / √(a + b)} with {@code a} and {@code b} the cascades in which one and the other is earlier.
 * The adjusted p-value counts the permutations in which any pair reaches it, and so holds for all pairs together
 * (Westfall and Young, Resampling-based multiple testing, 1993); neither is ever zero (Phipson and Smyth, Permutation
 * p-values should never be zero, SAGMB 2010).
 */
public final class Precedence {

    /**
     * Two nodes of which one is mostly earlier.
     *
     * @param leader the earlier one, or the first named where both are as often earlier
     * @param follower the other
     * @param before cascades in which the leader is strictly earlier
     * @param after cascades in which the follower is strictly earlier
     * @param tied cascades in which both have the same time
     * @param pValue of this pair alone, two-sided
     * @param adjustedPValue for all pairs together
     */
    public record Pair(
            String leader, String follower, int before, int after, int tied, double pValue, double adjustedPValue) {}

    private final Cascades cascades;
    private final int minimum;
    /** Number of a node among those that are compared; −1 for the others. */
    private final int[] compared;

    private final List<String> names;

    /**
     * @param cascades events with their times
     * @param minimum least number of cascades in which a pair must have an order to be compared
     */
    public Precedence(Cascades cascades, int minimum) {
        if (minimum < 1) {
            throw new IllegalArgumentException("至少要求 1 条级联 / one cascade at least must be asked for: " + minimum);
        }
        this.cascades = cascades;
        this.minimum = minimum;
        int[] seen = new int[cascades.nodeNames().size()];
        for (int event = 0; event < cascades.size(); event++) {
            seen[cascades.node(event)]++;
        }
        this.compared = new int[seen.length];
        this.names = new ArrayList<>();
        for (int node = 0; node < seen.length; node++) {
            compared[node] = seen[node] < minimum ? -1 : names.size();
            if (seen[node] >= minimum) {
                names.add(cascades.nodeNames().get(node));
            }
        }
    }

    /**
     * All pairs that have an order in enough cascades, the surest first.
     *
     * @param permutations how many; no p-value is below {@code 1 / (permutations + 1)}
     * @param seed of the permutations; the same seed gives the same p-values
     */
    public List<Pair> pairs(int permutations, long seed) {
        int size = names.size();
        int[] observed = counts(times());
        int[] pairs = pairsWithOrder(observed);
        double[] statistics = new double[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            statistics[i] = statistic(observed, pairs[i], size);
        }
        int[] reached = new int[pairs.length];
        double[] largest = new double[permutations];
        SplittableRandom random = new SplittableRandom(seed);
        for (int p = 0; p < permutations; p++) {
            int[] counts = counts(shuffled(random));
            for (int i = 0; i < pairs.length; i++) {
                double statistic = statistic(counts, pairs[i], size);
                largest[p] = Math.max(largest[p], statistic);
                if (statistic >= statistics[i]) {
                    reached[i]++;
                }
            }
        }
        Arrays.sort(largest);
        int[] together = together();
        List<Pair> found = new ArrayList<>(pairs.length);
        for (int i = 0; i < pairs.length; i++) {
            found.add(pair(pairs[i], observed, together, reached[i], reaching(largest, statistics[i]), permutations));
        }
        found.sort(Comparator.comparingDouble(Pair::adjustedPValue)
                .thenComparingDouble(Pair::pValue)
                .thenComparing(Comparator.comparingInt((Pair pair) -> pair.before() - pair.after())
                        .reversed())
                .thenComparing(Pair::leader)
                .thenComparing(Pair::follower));
        return found;
    }

    private Pair pair(int pair, int[] observed, int[] together, int reached, int anyReached, int permutations) {
        int size = names.size();
        int u = pair / size;
        int v = pair % size;
        int forth = observed[u * size + v];
        int back = observed[v * size + u];
        boolean led = forth >= back;
        return new Pair(
                names.get(led ? u : v),
                names.get(led ? v : u),
                Math.max(forth, back),
                Math.min(forth, back),
                together[pair] - forth - back,
                (1.0 + reached) / (1 + permutations),
                (1.0 + anyReached) / (1 + permutations));
    }

    private double[] times() {
        double[] times = new double[cascades.size()];
        Arrays.setAll(times, cascades::time);
        return times;
    }

    /** Every cascade's times in random order (Fisher and Yates). */
    private double[] shuffled(SplittableRandom random) {
        double[] times = times();
        for (int cascade = 0; cascade < cascades.cascadeNames().size(); cascade++) {
            int start = cascades.start(cascade);
            for (int i = cascades.start(cascade + 1) - 1; i > start; i--) {
                int j = random.nextInt(start, i + 1);
                double held = times[i];
                times[i] = times[j];
                times[j] = held;
            }
        }
        return times;
    }

    /** By pair {@code u · size + v}: in how many cascades u is strictly before v. */
    private int[] counts(double[] times) {
        int size = names.size();
        int[] counts = new int[size * size];
        for (int cascade = 0; cascade < cascades.cascadeNames().size(); cascade++) {
            int end = cascades.start(cascade + 1);
            for (int i = cascades.start(cascade); i < end; i++) {
                int u = compared[cascades.node(i)];
                for (int j = i + 1; u >= 0 && j < end; j++) {
                    int v = compared[cascades.node(j)];
                    if (v >= 0 && times[i] != times[j]) {
                        counts[times[i] < times[j] ? u * size + v : v * size + u]++;
                    }
                }
            }
        }
        return counts;
    }

    /** By pair {@code u · size + v} with u &lt; v: in how many cascades both are. */
    private int[] together() {
        int size = names.size();
        int[] together = new int[size * size];
        for (int cascade = 0; cascade < cascades.cascadeNames().size(); cascade++) {
            int end = cascades.start(cascade + 1);
            for (int i = cascades.start(cascade); i < end; i++) {
                int u = compared[cascades.node(i)];
                for (int j = i + 1; u >= 0 && j < end; j++) {
                    int v = compared[cascades.node(j)];
                    if (v >= 0) {
                        together[Math.min(u, v) * size + Math.max(u, v)]++;
                    }
                }
            }
        }
        return together;
    }

    private int[] pairsWithOrder(int[] observed) {
        int size = names.size();
        List<Integer> pairs = new ArrayList<>();
        for (int u = 0; u < size; u++) {
            for (int v = u + 1; v < size; v++) {
                if (observed[u * size + v] + observed[v * size + u] >= minimum) {
                    pairs.add(u * size + v);
                }
            }
        }
        return pairs.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double statistic(int[] counts, int pair, int size) {
        int forth = counts[pair];
        int back = counts[pair % size * size + pair / size];
        return forth + back == 0 ? 0 : Math.abs(forth - back) / Math.sqrt(forth + back);
    }

    /** How many of the sorted values are at least this one. */
    private static int reaching(double[] sorted, double value) {
        int at = Arrays.binarySearch(sorted, value);
        int first = at < 0 ? -at - 1 : at;
        while (first > 0 && sorted[first - 1] == value) {
            first--;
        }
        return sorted.length - first;
    }
}
