package io.zhengtu.web;

import io.zhengtu.diffusion.Adoption;
import io.zhengtu.diffusion.Basis;
import io.zhengtu.diffusion.Cascades;
import io.zhengtu.diffusion.DateChoice;
import io.zhengtu.diffusion.DiffusionNetwork;
import io.zhengtu.diffusion.NetInf;
import io.zhengtu.diffusion.Stopping;
import io.zhengtu.diffusion.TransmissionModel;
import io.zhengtu.query.NodeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** A network inferred from adoptions, as the interface gives it. */
final class InferredNetwork {

    private static final long SEED = 1;

    private InferredNetwork() {}

    /** Cascades of the adoptions with a stated date, in days. */
    static Cascades cascades(List<Adoption> adoptions, DateChoice choice) {
        SplittableRandom random = new SplittableRandom(SEED);
        Cascades.Builder cascades = Cascades.builder();
        for (Adoption adoption : adoptions) {
            if (adoption.dated()) {
                cascades.add(adoption.region().code(), adoption.measure(), choice.day(adoption.stated(), random));
            }
        }
        return cascades.build();
    }

    /** @param edges most edges; fewer where no more are possible */
    static Map<String, Object> fields(List<Adoption> adoptions, TransmissionModel model, DateChoice choice, int edges) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("model", model.name());
        Basis basis = Basis.of(adoptions);
        List<String> assumptions = new ArrayList<>(basis.assumptions());
        assumptions.add(
                "边表示先后的规律，不是因果的证明；分批指定的做法多反映上级的选择 / an edge is a regularity of order, no proof of cause; measures designated in batches mostly show the choices of those above");
        try {
            Cascades cascades = cascades(adoptions, choice);
            DiffusionNetwork network = NetInf.infer(cascades, model.fittedTo(cascades), new Stopping.UpTo(edges));
            fields.put("parameters", network.transmission().parameters());
            fields.put("possibleEdges", (int) Math.min(network.possibleEdges(), Integer.MAX_VALUE));
            fields.put(
                    "edges", network.edges().stream().map(InferredNetwork::edge).toList());
        } catch (IllegalArgumentException e) {
            // Nothing tells the parameters: no two events of one cascade are apart.
            assumptions.add("有日期的证据不足，没有推断 / not enough dated evidence, nothing was inferred");
            fields.put("parameters", List.of());
            fields.put("possibleEdges", 0);
            fields.put("edges", List.of());
        }
        fields.put("basis", new Basis(basis.events(), basis.datedEvents(), basis.dates(), assumptions));
        return fields;
    }

    private static Map<String, Object> edge(DiffusionNetwork.Edge edge) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("origin", new NodeRef("Region", edge.origin()));
        fields.put("destination", new NodeRef("Region", edge.destination()));
        fields.put("improvement", edge.improvement());
        fields.put("pValue", Double.isNaN(edge.pValue()) ? null : edge.pValue());
        return fields;
    }
}
