package io.zhengtu.export;

import io.zhengtu.diffusion.Adoption;
import io.zhengtu.diffusion.Basis;
import io.zhengtu.diffusion.DiffusionNetwork;
import io.zhengtu.diffusion.Inference;
import io.zhengtu.region.Region;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A network inferred from adoptions as a graph: adopters, and a {@code LEADS} edge from who led to who followed. */
public final class InferredGraph {

    private static final String LEADS = "LEADS";

    private final List<DiffusionNetwork.Edge> edges;
    private final Map<String, Region> regions;
    private final String description;

    /**
     * @param edges the one that explains most first
     * @param regions what is known of the adopters, by what the edges call them; nothing need be
     * @param description what the network rests on, as the file says it
     */
    public InferredGraph(List<DiffusionNetwork.Edge> edges, Map<String, Region> regions, String description) {
        this.edges = edges;
        this.regions = regions;
        this.description = description;
    }

    /**
     * What was inferred, with all that it rests on.
     *
     * @param adoptions that it was inferred from
     */
    public static InferredGraph of(Inference inference, List<Adoption> adoptions) {
        Map<String, Region> regions = new HashMap<>();
        adoptions.forEach(adoption -> regions.put(adoption.region().code(), adoption.region()));
        Basis basis = inference.basis();
        List<String> rests = new ArrayList<>();
        rests.add(inference
                .network()
                .map(InferredGraph::method)
                .orElse(inference.model().name()));
        rests.add("%d 项采用，%d 项写明日期，%d 个不同的日期 / %d adoptions, %d with a stated date, %d different dates"
                .formatted(
                        basis.events(),
                        basis.datedEvents(),
                        basis.dates(),
                        basis.events(),
                        basis.datedEvents(),
                        basis.dates()));
        rests.addAll(basis.assumptions());
        return new InferredGraph(inference.edges(), regions, String.join("\n", rests));
    }

    /** How a network was inferred, in one line. */
    public static String method(DiffusionNetwork network) {
        return "NetInf, %s, %s"
                .formatted(
                        network.transmission().getClass().getSimpleName(),
                        network.transmission().parameters());
    }

    /**
     * Writes all of it and flushes; the stream stays open.
     *
     * @param format one of {@link GraphFormat#ofNetworks()}
     */
    public void writeTo(OutputStream out, GraphFormat format) throws IOException {
        format.writer().write(new Pieces(), out);
    }

    private final class Pieces implements GraphSource {

        @Override
        public String description() {
            return description;
        }

        @Override
        public List<Attribute> edgeAttributes() {
            return Attribute.OF_INFERRED_EDGES;
        }

        @Override
        public void nodes(boolean text, Sink<GraphNode> sink) throws IOException {
            Set<String> adopters = new LinkedHashSet<>();
            edges.forEach(edge -> adopters.addAll(List.of(edge.origin(), edge.destination())));
            for (String adopter : adopters) {
                sink.accept(new GraphNode(adopter, "Region", properties(regions.get(adopter)), null));
            }
        }

        @Override
        public void edges(Sink<GraphEdge> sink) throws IOException {
            long rank = 0;
            for (DiffusionNetwork.Edge edge : edges) {
                rank++;
                sink.accept(
                        new GraphEdge(rank, LEADS, edge.origin(), edge.destination(), properties(edge, rank), null));
            }
        }

        private static Map<String, Object> properties(Region region) {
            return region == null
                    ? Map.of()
                    : Map.of(
                            "name",
                            region.name(),
                            "fullName",
                            region.fullName(),
                            "path",
                            region.path(),
                            "level",
                            region.level() == null ? "OTHER" : region.level().name());
        }

        /** A p-value is lacking where the test cannot tell cascades apart. */
        private static Map<String, Object> properties(DiffusionNetwork.Edge edge, long rank) {
            Map<String, Object> properties = new HashMap<>();
            properties.put("rank", rank);
            properties.put("improvement", edge.improvement());
            if (!Double.isNaN(edge.pValue())) {
                properties.put("pValue", edge.pValue());
            }
            return properties;
        }
    }
}
