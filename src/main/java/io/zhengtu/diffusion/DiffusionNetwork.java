package io.zhengtu.diffusion;

import java.util.List;

/**
 * A network of influence inferred from cascades.
 *
 * @param transmission the model with the parameters that were used
 * @param edges in the order in which they were found, the one that explains most first
 * @param possibleEdges how many pairs could have been an edge: in some cascade one was strictly earlier than the other
 */
public record DiffusionNetwork(Transmission transmission, List<Edge> edges, long possibleEdges) {

    /**
     * @param origin who led
     * @param destination who followed
     * @param improvement by how much the edge raised the log-likelihood of the cascades
     * @param pValue of the Vuong test that it raised it at all
     */
    public record Edge(String origin, String destination, double improvement, double pValue) {}
}
