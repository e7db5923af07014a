package io.zhengtu.diffusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;

/**
 * Groups of regions that adopt the same measures, whatever the dates. Two regions are tied by every measure that both
 * adopted, with weight {@code 1/(k − 1)} for a measure of k adopters (Newman, Scientific collaboration networks II, Phys.
 * Rev. E 2001), so that what everyone does says little. Communities maximise modularity with the Leiden algorithm (Traag,
 * Waltman and van Eck, From Louvain to Leiden, Scientific Reports 2019).
 *
 * @param communities of two regions at least, the largest first
 * @param alone regions that no other is grouped with
 * @param modularity share of the weight inside communities above what chance would put there; below about 0.3 the
 *     grouping means little
 * @param sharedMeasures measures that tie regions: those of two adopters at least
 */
public record Communities(List<Community> communities, List<String> alone, double modularity, int sharedMeasures) {

    /** Above this a measure is not said to define a community. */
    private static final double SIGNIFICANT = 0.05;
    /** The partition is the best of so many. */
    private static final int STARTS = 10;
    /** More rounds change nothing once a round changes nothing. */
    private static final int ROUNDS = 50;

    /**
     * @param regions in alphabetical order
     * @param measures that are more common inside than elsewhere, the surest first
     */
    public record Community(List<String> regions, List<DefiningMeasure> measures) {}

    /**
     * A measure that is more common in a community than among all regions.
     *
     * @param measure its name
     * @param inside adopters in the community
     * @param adopters adopters in all
     * @param lift how many times as common it is inside as in all
     * @param pValue of Fisher's exact test, one-sided; the communities were made from the same data, so it ranks and does not
     *     prove
     */
    public record DefiningMeasure(String measure, int inside, int adopters, double lift, double pValue) {}

    /**
     * @param measures what each region adopted
     * @param resolution above 1 for more and smaller communities, below 1 for fewer and larger
     * @param seed of the algorithm's random choices; the same seed gives the same communities
     */
    public static Communities of(Map<String, ? extends Set<String>> measures, double resolution, long seed) {
        if (!(resolution > 0)) {
            throw new IllegalArgumentException("分辨率须大于 0 / the resolution must be above 0: " + resolution);
        }
        List<String> regions = measures.keySet().stream().sorted().toList();
        Map<String, List<Integer>> adopters = new TreeMap<>();
        for (int region = 0; region < regions.size(); region++) {
            for (String measure : new TreeSet<>(measures.get(regions.get(region)))) {
                adopters.computeIfAbsent(measure, none -> new ArrayList<>()).add(region);
            }
        }
        int shared =
                (int) adopters.values().stream().filter(each -> each.size() > 1).count();
        if (shared == 0) {
            return new Communities(List.of(), regions, 0, 0);
        }
        Network network = network(regions.size(), adopters);
        Partition partition = partition(network, resolution, seed);
        List<Community> communities = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        for (int[] members : partition.clustering().getNodesPerCluster()) {
            List<String> names =
                    IntStream.of(members).sorted().mapToObj(regions::get).toList();
            if (names.size() == 1) {
                alone.addAll(names);
            } else if (!names.isEmpty()) {
                communities.add(new Community(names, defining(names, measures, adopters, regions.size())));
            }
        }
        communities.sort(
                Comparator.comparingInt((Community each) -> each.regions().size())
                        .reversed()
                        .thenComparing(each -> each.regions().get(0)));
        alone.sort(Comparator.naturalOrder());
        return new Communities(List.copyOf(communities), List.copyOf(alone), partition.modularity(), shared);
    }

    private static Network network(int regions, Map<String, List<Integer>> adopters) {
        Map<Long, Double> weights = new HashMap<>();
        for (List<Integer> each : adopters.values()) {
            for (int i = 0; i < each.size(); i++) {
                for (int j = i + 1; j < each.size(); j++) {
                    weights.merge((long) each.get(i) * regions + each.get(j), 1.0 / (each.size() - 1), Double::sum);
                }
            }
        }
        long[] pairs =
                weights.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        LargeIntArray from = new LargeIntArray(pairs.length);
        LargeIntArray to = new LargeIntArray(pairs.length);
        LargeDoubleArray weight = new LargeDoubleArray(pairs.length);
        for (int i = 0; i < pairs.length; i++) {
            from.set(i, (int) (pairs[i] / regions));
            to.set(i, (int) (pairs[i] % regions));
            weight.set(i, weights.get(pairs[i]));
        }
        return new Network(regions, true, new LargeIntArray[] {from, to}, weight, false, false);
    }

    private record Partition(Clustering clustering, double modularity) {}

    /** Modularity is the library's constant Potts model with node weights of strength and resolution 1/(2m). */
    private static Partition partition(Network network, double resolution, long seed) {
        double scaled = resolution / (2 * network.getTotalEdgeWeight());
        Random random = new Random(seed);
        Partition best = null;
        for (int start = 0; start < STARTS; start++) {
            LeidenAlgorithm leiden = new LeidenAlgorithm(scaled, ROUNDS, LeidenAlgorithm.DEFAULT_RANDOMNESS, random);
            Clustering clustering = leiden.findClustering(network);
            double quality = leiden.calcQuality(network, clustering);
            if (best == null || quality > best.modularity()) {
                best = new Partition(clustering, quality);
            }
        }
        return best;
    }

    private static List<DefiningMeasure> defining(
            List<String> names,
            Map<String, ? extends Set<String>> measures,
            Map<String, List<Integer>> adopters,
            int regions) {
        List<DefiningMeasure> defining = new ArrayList<>();
        adopters.forEach((measure, all) -> {
            int inside = (int) names.stream()
                    .filter(name -> measures.get(name).contains(measure))
                    .count();
            double lift = (double) inside * regions / ((double) names.size() * all.size());
            if (inside > 1 && lift > 1) {
                double pValue = new HypergeometricDistribution(regions, all.size(), names.size())
                        .upperCumulativeProbability(inside);
                if (pValue < SIGNIFICANT) {
                    defining.add(new DefiningMeasure(measure, inside, all.size(), lift, pValue));
                }
            }
        });
        defining.sort(Comparator.comparingDouble(DefiningMeasure::pValue)
                .thenComparing(Comparator.comparingInt(DefiningMeasure::inside).reversed())
                .thenComparing(DefiningMeasure::measure));
        return List.copyOf(defining);
    }
}
