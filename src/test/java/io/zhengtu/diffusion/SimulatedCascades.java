package io.zhengtu.diffusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Cascades along a known network: every region follows a few others, each of its leaders hands a measure on with some
 * chance after an exponential wait, in whole days, and now and then a region takes a measure up of itself.
 */
public final class SimulatedCascades {

    /** An edge that is in the network. */
    public record Edge(String origin, String destination) {}

    private record Arrival(double day, int region) {}

    private static final double CHANCE = 0.5;
    private static final double MEAN_WAIT = 180;
    private static final double SPAN = 3650;

    private final List<int[]> followers = new ArrayList<>();
    private final Set<Edge> edges = new HashSet<>();
    private final SplittableRandom random;

    /** @param leaders how many each region follows */
    public SimulatedCascades(int regions, int leaders, long seed) {
        random = new SplittableRandom(seed);
        List<List<Integer>> lists = new ArrayList<>();
        for (int region = 0; region < regions; region++) {
            lists.add(new ArrayList<>());
        }
        for (int follower = 0; follower < regions; follower++) {
            for (int i = 0; i < leaders; i++) {
                int leader = random.nextInt(regions);
                if (leader != follower && edges.add(new Edge(name(leader), name(follower)))) {
                    lists.get(leader).add(follower);
                }
            }
        }
        lists.forEach(
                list -> followers.add(list.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** The network that cascades follow. */
    public Set<Edge> edges() {
        return edges;
    }

    /**
     * @param measures how many cascades
     * @param adopters how many regions adopt each measure
     */
    public Cascades cascades(int measures, int adopters) {
        Cascades.Builder builder = Cascades.builder();
        for (int measure = 0; measure < measures; measure++) {
            cascade("m%05d".formatted(measure), adopters, builder);
        }
        return builder.build();
    }

    private void cascade(String measure, int adopters, Cascades.Builder builder) {
        PriorityQueue<Arrival> arrivals = new PriorityQueue<>(Comparator.comparingDouble(Arrival::day));
        Set<Integer> adopted = new HashSet<>();
        while (adopted.size() < adopters) {
            if (arrivals.isEmpty()) {
                arrivals.add(new Arrival(random.nextDouble(SPAN), random.nextInt(followers.size())));
            }
            Arrival arrival = arrivals.remove();
            if (adopted.add(arrival.region())) {
                builder.add(name(arrival.region()), measure, Math.rint(arrival.day()));
                for (int follower : followers.get(arrival.region())) {
                    if (random.nextDouble() < CHANCE) {
                        double wait = -MEAN_WAIT * Math.log(1 - random.nextDouble());
                        arrivals.add(new Arrival(arrival.day() + 1 + wait, follower));
                    }
                }
            }
        }
    }

    private static String name(int region) {
        return "r%04d".formatted(region);
    }
}
