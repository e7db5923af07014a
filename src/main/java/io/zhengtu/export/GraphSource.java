package io.zhengtu.export;

import java.io.IOException;

/** Hands out a graph piece by piece: nodes first, then edges, as often as asked. */
interface GraphSource {

    /** @param text whether articles come with their text */
    void nodes(boolean text, Sink<GraphNode> sink) throws IOException;

    void edges(Sink<GraphEdge> sink) throws IOException;

    /** Takes one piece at a time. */
    @FunctionalInterface
    interface Sink<T> {
        void accept(T piece) throws IOException;
    }
}
