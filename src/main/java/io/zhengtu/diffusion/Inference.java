package io.zhengtu.diffusion;

import java.util.List;
import java.util.Optional;

/**
 * A network inferred from adoptions, with what it rests on.
 *
 * @param model the distribution of delays that was asked for
 * @param network empty where nothing tells its parameters: no two events of one cascade are apart
 * @param basis of the adoptions, with what holds of every inferred edge
 */
public record Inference(TransmissionModel model, Optional<DiffusionNetwork> network, Basis basis) {

    private static final String NO_PROOF =
            "边表示先后的规律，不是因果的证明；分批指定的做法多反映上级的选择 / an edge is a regularity of order, no proof of cause; measures designated in batches mostly show the choices of those above";
    private static final String NOTHING = "有日期的证据不足，没有推断 / not enough dated evidence, nothing was inferred";
    /** The same question has the same answer. */
    private static final long SEED = 1;

    /**
     * Infers by {@link NetInf}, with parameters estimated from the adoptions.
     *
     * @param edges most edges; fewer where no more are possible
     */
    public static Inference of(List<Adoption> adoptions, TransmissionModel model, DateChoice choice, int edges) {
        Cascades cascades = Cascades.of(adoptions, choice, SEED);
        Basis basis = Basis.of(adoptions).assuming(NO_PROOF);
        try {
            DiffusionNetwork network = NetInf.infer(cascades, model.fittedTo(cascades), new Stopping.UpTo(edges));
            return new Inference(model, Optional.of(network), basis);
        } catch (IllegalArgumentException e) {
            return new Inference(model, Optional.empty(), basis.assuming(NOTHING));
        }
    }

    /** The edges, the one that explains most first. */
    public List<DiffusionNetwork.Edge> edges() {
        return network.map(DiffusionNetwork::edges).orElse(List.of());
    }
}
