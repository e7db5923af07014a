package io.zhengtu.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a graph in one format, holding one node or edge at a time. */
interface GraphWriter {

    /** Writes all of it and flushes; the stream stays open. */
    void write(GraphSource graph, OutputStream out) throws IOException;
}
