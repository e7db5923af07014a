package io.zhengtu.diffusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Infers who influences whom from cascades: Gomez-Rodriguez, Leskovec and Krause, Inferring networks of diffusion and
 * influence, KDD 2010; for the diffusion of policies, Desmarais, Harden and Boehmke, Persistent policy pathways, APSR
 * 2015. Edges are added greedily, each time the one that raises the likelihood of the cascades most. Ties, roots and
 * constants are those of the R package NetworkInference, edge for edge.
 *
 * <p>An edge changes the gains of edges into the same child only, so no gain is stored: for each child the best parent is
 * kept, and found again from the child's own events after an edge into it. Memory is linear in events; a step costs the
 * child's events times those before them.
 */
public final class NetInf {

    private final Cascades cascades;
    private final EdgeScores scores;
    /** Where the events of each node begin in {@link #eventsByNode}; one more at the end. */
    private final int[] nodeStarts;
    /** Events of each node in the order of cascades. */
    private final int[] eventsByNode;

    private final int[] cascadeOfEvent;
    /** The event before which all events of the cascade are strictly earlier. */
    private final int[] earlierEnd;
    /** Score of each event under its best parent so far; not a number where nothing is earlier. */
    private final double[] eventScores;

    private final double[] cascadeScores;
    /** Parents that each child has in the network. */
    private final BitSet[] parents;

    /** The best edge into a child that is not in the network; parent −1 where there is none. */
    private record Candidate(int parent, double gain, int possibleParents) {}

    private NetInf(Cascades cascades, Transmission transmission) {
        this.cascades = cascades;
        this.scores = new EdgeScores(transmission, cascades);
        int nodes = cascades.nodeNames().size();
        int events = cascades.size();
        this.nodeStarts = new int[nodes + 1];
        this.eventsByNode = new int[events];
        this.cascadeOfEvent = new int[events];
        this.earlierEnd = new int[events];
        this.eventScores = new double[events];
        this.cascadeScores = new double[cascades.cascadeNames().size()];
        this.parents = new BitSet[nodes];
        index();
        IntStream.range(0, cascadeScores.length).parallel().forEach(this::plant);
    }

    /**
     * @throws IllegalArgumentException where there are fewer possible edges than asked for, or the model gives an event
     *     likelihood zero
     */
    public static DiffusionNetwork infer(Cascades cascades, Transmission transmission, Stopping stopping) {
        return new NetInf(cascades, transmission).run(transmission, stopping);
    }

    private void index() {
        for (int e = 0; e < eventsByNode.length; e++) {
            nodeStarts[cascades.node(e) + 1]++;
        }
        Arrays.parallelPrefix(nodeStarts, Integer::sum);
        int[] next = nodeStarts.clone();
        for (int c = 0; c < cascadeScores.length; c++) {
            for (int e = cascades.start(c); e < cascades.start(c + 1); e++) {
                boolean tied = e > cascades.start(c) && cascades.time(e) == cascades.time(e - 1);
                earlierEnd[e] = tied ? earlierEnd[e - 1] : e;
                cascadeOfEvent[e] = c;
                eventsByNode[next[cascades.node(e)]++] = e;
            }
        }
    }

    /** Without a network, each event takes the likeliest earlier one as its parent. */
    private void plant(int cascade) {
        for (int e = cascades.start(cascade); e < cascades.start(cascade + 1); e++) {
            double best = Double.NEGATIVE_INFINITY;
            for (int earlier = cascades.start(cascade); earlier < earlierEnd[e]; earlier++) {
                best = Math.max(best, scores.outside(cascades.time(e) - cascades.time(earlier)));
            }
            boolean root = earlierEnd[e] == cascades.start(cascade);
            if (!root && best == Double.NEGATIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "%s 的 %s：此模型与参数下其时间的似然为零，请换参数 / the model gives this event's time likelihood zero; give other --params"
                                .formatted(
                                        cascades.cascadeNames().get(cascade),
                                        cascades.nodeNames().get(cascades.node(e))));
            }
            eventScores[e] = root ? Double.NaN : best;
        }
        cascadeScores[cascade] = sum(cascade);
    }

    private double sum(int cascade) {
        double sum = 0;
        for (int e = cascades.start(cascade); e < cascades.start(cascade + 1); e++) {
            if (!Double.isNaN(eventScores[e])) {
                sum += eventScores[e];
            }
        }
        return sum;
    }

    private DiffusionNetwork run(Transmission transmission, Stopping stopping) {
        int nodes = parents.length;
        ThreadLocal<Gains> scratch = ThreadLocal.withInitial(() -> new Gains(nodes));
        Candidate[] best = IntStream.range(0, nodes)
                .parallel()
                .mapToObj(child -> best(child, scratch.get()))
                .toArray(Candidate[]::new);
        long possible =
                Arrays.stream(best).mapToLong(Candidate::possibleParents).sum();
        long most = possible;
        if (stopping instanceof Stopping.Edges edges) {
            most = edges.count();
            if (most > possible) {
                throw new IllegalArgumentException(
                        "最多可推断 %d 条边，要求了 %d 条 / at most %d edges are possible, %d were asked for"
                                .formatted(possible, most, possible, most));
            }
        }
        if (stopping instanceof Stopping.UpTo limit) {
            most = Math.min(limit.count(), possible);
        }
        Gains gains = new Gains(nodes);
        List<DiffusionNetwork.Edge> found = new ArrayList<>();
        while (found.size() < most) {
            int child = 0;
            for (int v = 1; v < nodes; v++) {
                if (best[child].parent() < 0 || best[v].parent() >= 0 && best[v].gain() >= best[child].gain()) {
                    child = v;
                }
            }
            DiffusionNetwork.Edge edge = add(best[child], child);
            found.add(edge);
            if (stopping instanceof Stopping.PValue limit && edge.pValue() >= limit.cutoff()) {
                break;
            }
            best[child] = best(child, gains);
        }
        return new DiffusionNetwork(transmission, List.copyOf(found), possible);
    }

    /** Of parents with equal gains the last. */
    private Candidate best(int child, Gains gains) {
        gains.clear();
        for (int i = nodeStarts[child]; i < nodeStarts[child + 1]; i++) {
            int event = eventsByNode[i];
            double time = cascades.time(event);
            double score = eventScores[event];
            for (int earlier = cascades.start(cascadeOfEvent[event]); earlier < earlierEnd[event]; earlier++) {
                double gain = scores.inside(time - cascades.time(earlier)) - score;
                gains.add(cascades.node(earlier), Math.max(gain, 0));
            }
        }
        return gains.best(parents[child]);
    }

    private DiffusionNetwork.Edge add(Candidate candidate, int child) {
        double[] before = cascadeScores.clone();
        for (int i = nodeStarts[child]; i < nodeStarts[child + 1]; i++) {
            int event = eventsByNode[i];
            int cascade = cascadeOfEvent[event];
            for (int earlier = cascades.start(cascade); earlier < earlierEnd[event]; earlier++) {
                if (cascades.node(earlier) == candidate.parent()) {
                    double score = scores.inside(cascades.time(event) - cascades.time(earlier));
                    if (score > eventScores[event]) {
                        eventScores[event] = score;
                        cascadeScores[cascade] = sum(cascade);
                    }
                    break;
                }
            }
        }
        if (parents[child] == null) {
            parents[child] = new BitSet();
        }
        parents[child].set(candidate.parent());
        double pValue = VuongTest.pValue(before, cascadeScores);
        // As in the reference, what an edge costs stays off a cascade's score until an edge next changes the cascade.
        for (int c = 0; c < cascadeScores.length; c++) {
            cascadeScores[c] -= VuongTest.correction(cascadeScores.length);
        }
        return new DiffusionNetwork.Edge(
                cascades.nodeNames().get(candidate.parent()),
                cascades.nodeNames().get(child),
                candidate.gain(),
                pValue);
    }

    /** Gains of edges into one child by parent. */
    private static final class Gains {

        private final double[] gains;
        private final boolean[] possible;
        private final int[] seen;
        private int count;

        Gains(int nodes) {
            gains = new double[nodes];
            possible = new boolean[nodes];
            seen = new int[nodes];
        }

        void clear() {
            for (int i = 0; i < count; i++) {
                gains[seen[i]] = 0;
                possible[seen[i]] = false;
            }
            count = 0;
        }

        void add(int parent, double gain) {
            if (!possible[parent]) {
                possible[parent] = true;
                seen[count++] = parent;
            }
            gains[parent] += gain;
        }

        Candidate best(BitSet taken) {
            int parent = -1;
            for (int i = 0; i < count; i++) {
                int u = seen[i];
                boolean better = parent < 0 || gains[u] > gains[parent] || gains[u] == gains[parent] && u > parent;
                if (better && (taken == null || !taken.get(u))) {
                    parent = u;
                }
            }
            return new Candidate(parent, parent < 0 ? 0 : gains[parent], count);
        }
    }
}
