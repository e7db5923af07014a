package io.zhengtu.diffusion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** NetInf as its definition reads, with everything computed anew each time. */
final class NetInfByDefinition {

    private record Pair(String parent, String child) {}

    private final Transmission transmission;
    private final Map<String, Map<String, Double>> times = new HashMap<>();
    private final Set<Pair> network = new HashSet<>();
    private final Set<Pair> possible = new HashSet<>();

    NetInfByDefinition(Cascades cascades, Transmission transmission) {
        this.transmission = transmission;
        for (int c = 0; c < cascades.cascadeNames().size(); c++) {
            Map<String, Double> cascade = new HashMap<>();
            for (int e = cascades.start(c); e < cascades.start(c + 1); e++) {
                cascade.put(cascades.nodeNames().get(cascades.node(e)), cascades.time(e));
            }
            cascade.forEach((parent, earlier) -> cascade.forEach((child, later) -> {
                if (earlier < later) {
                    possible.add(new Pair(parent, child));
                }
            }));
            times.put(cascades.cascadeNames().get(c), cascade);
        }
    }

    int possibleEdges() {
        return possible.size();
    }

    void add(String parent, String child) {
        if (!possible.contains(new Pair(parent, child)) || !network.add(new Pair(parent, child))) {
            throw new IllegalArgumentException(parent + " to " + child + " is impossible or there already");
        }
    }

    double greatestGain() {
        return possible.stream()
                .filter(edge -> !network.contains(edge))
                .mapToDouble(edge -> gain(edge.parent(), edge.child()))
                .max()
                .orElseThrow();
    }

    double gain(String parent, String child) {
        double before = score();
        Pair edge = new Pair(parent, child);
        network.add(edge);
        double after = score();
        network.remove(edge);
        return after - before;
    }

    private double score() {
        double sum = 0;
        for (Map<String, Double> cascade : times.values()) {
            for (String child : cascade.keySet()) {
                double best = Double.NEGATIVE_INFINITY;
                for (String parent : cascade.keySet()) {
                    double wait = cascade.get(child) - cascade.get(parent);
                    if (wait > 0) {
                        double factor = network.contains(new Pair(parent, child)) ? 0.5 : 1e-10;
                        best = Math.max(best, Math.log(factor * transmission.density(wait)));
                    }
                }
                sum += best > Double.NEGATIVE_INFINITY ? best : 0;
            }
        }
        return sum;
    }
}
