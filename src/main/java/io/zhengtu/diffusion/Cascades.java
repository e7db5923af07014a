package io.zhengtu.diffusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Cascades of adoption: for each practice, the nodes that took it up in the order of time. Nodes are numbered in the order
 * in which their names first appear, cascades in the order of their identifiers; events of the same time keep their order.
 *
 * <p>Events lie cascade by cascade in flat arrays, 12 bytes an event.
 */
public final class Cascades {

    private final List<String> nodeNames;
    private final List<String> cascadeNames;
    /** Where the events of each cascade begin; one more at the end. */
    private final int[] starts;

    private final int[] nodes;
    private final double[] times;

    private Cascades(List<String> nodeNames, List<String> cascadeNames, int[] starts, int[] nodes, double[] times) {
        this.nodeNames = nodeNames;
        this.cascadeNames = cascadeNames;
        this.starts = starts;
        this.nodes = nodes;
        this.times = times;
    }

    public List<String> nodeNames() {
        return nodeNames;
    }

    public List<String> cascadeNames() {
        return cascadeNames;
    }

    /** How many events there are over all cascades. */
    public int size() {
        return nodes.length;
    }

    /** The first event of a cascade; that of the number of cascades is the number of events. */
    int start(int cascade) {
        return starts[cascade];
    }

    int node(int event) {
        return nodes[event];
    }

    double time(int event) {
        return times[event];
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Cascades of the adoptions with a stated date, in days.
     *
     * @param seed of the sampled days; the same seed gives the same cascades
     */
    public static Cascades of(Collection<Adoption> adoptions, DateChoice choice, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Builder cascades = builder();
        for (Adoption adoption : adoptions) {
            if (adoption.dated()) {
                cascades.add(adoption.region().code(), adoption.measure(), choice.day(adoption.stated(), random));
            }
        }
        return cascades.build();
    }

    /** Takes events in any order. */
    public static final class Builder {

        private static final int FIRST_CAPACITY = 1024;

        private final Map<String, Integer> nodeNumbers = new LinkedHashMap<>();
        private final Map<String, Integer> cascadeNumbers = new LinkedHashMap<>();
        private final Map<Long, Integer> eventOfPair = new HashMap<>();
        private int[] cascades = new int[FIRST_CAPACITY];
        private int[] nodes = new int[FIRST_CAPACITY];
        private double[] times = new double[FIRST_CAPACITY];
        private int size;

        private Builder() {}

        /**
         * Adds an event. A node is in a cascade once: of several times the earliest counts.
         *
         * @param time finite; the unit is the caller's
         * @return whether it is the node's first event in the cascade to be added
         */
        public boolean add(String node, String cascade, double time) {
            if (!Double.isFinite(time)) {
                throw new IllegalArgumentException("no time: " + time);
            }
            int u = nodeNumbers.computeIfAbsent(node, none -> nodeNumbers.size());
            int c = cascadeNumbers.computeIfAbsent(cascade, none -> cascadeNumbers.size());
            Integer known = eventOfPair.putIfAbsent((long) c << Integer.SIZE | u, size);
            if (known != null) {
                times[known] = Math.min(times[known], time);
                return false;
            }
            if (size == nodes.length) {
                cascades = Arrays.copyOf(cascades, 2 * size);
                nodes = Arrays.copyOf(nodes, 2 * size);
                times = Arrays.copyOf(times, 2 * size);
            }
            cascades[size] = c;
            nodes[size] = u;
            times[size++] = time;
            return true;
        }

        public Cascades build() {
            List<String> names = new ArrayList<>(cascadeNumbers.keySet());
            List<String> sorted = names.stream().sorted().toList();
            int[] rank = new int[sorted.size()];
            for (int i = 0; i < rank.length; i++) {
                rank[cascadeNumbers.get(sorted.get(i))] = i;
            }
            int[] order = IntStream.range(0, size)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(e -> rank[cascades[e]])
                            .thenComparingDouble(e -> times[e]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            int[] starts = new int[rank.length + 1];
            for (int e = 0; e < size; e++) {
                starts[rank[cascades[e]] + 1]++;
            }
            Arrays.parallelPrefix(starts, Integer::sum);
            return new Cascades(
                    List.copyOf(nodeNumbers.keySet()),
                    sorted,
                    starts,
                    Arrays.stream(order).map(e -> nodes[e]).toArray(),
                    Arrays.stream(order).mapToDouble(e -> times[e]).toArray());
        }
    }
}
