package io.zhengtu.cli;

import io.zhengtu.export.GraphFormat;
import java.util.Locale;

/** How an inferred network is written: as a result like others, or for tools that draw networks. */
enum NetworkFormat {
    CSV(ResultFormat.CSV, null),
    JSON(ResultFormat.JSON, null),
    GEXF(null, GraphFormat.GEXF),
    GRAPHML(null, GraphFormat.GRAPHML),
    CYTOSCAPE(null, GraphFormat.CYTOSCAPE);

    private final ResultFormat result;
    private final GraphFormat graph;

    NetworkFormat(ResultFormat result, GraphFormat graph) {
        this.result = result;
        this.graph = graph;
    }

    /** {@code null} where it is written as a graph. */
    ResultFormat result() {
        return result;
    }

    /** {@code null} where it is written as a result. */
    GraphFormat graph() {
        return graph;
    }

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
