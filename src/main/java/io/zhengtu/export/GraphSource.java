package io.zhengtu.export;

import java.io.IOException;
import java.util.List;

/** Hands out a graph piece by piece: nodes first, then edges, as often as asked. */
interface GraphSource {

    /** What there is to say of the graph as a whole, {@code null} for nothing. */
    default String description() {
        return null;
    }

    /** What may be known of an edge, beside its type. */
    default List<Attribute> edgeAttributes() {
        return Attribute.OF_EDGES;
    }

    /** @param text whether articles come with their text */
    void nodes(boolean text, Sink<GraphNode> sink) throws IOException;

    void edges(Sink<GraphEdge> sink) throws IOException;

    /** Takes one piece at a time. */
    @FunctionalInterface
    interface Sink<T> {
        void accept(T piece) throws IOException;
    }
}
