package io.zhengtu.cli;

import io.zhengtu.export.GraphFormat;
import java.util.Locale;
import java.util.Optional;

/** How an inferred network is written: as a result like others, or for tools that draw networks. */
enum NetworkFormat {
    CSV(null),
    JSON(null),
    GEXF(GraphFormat.GEXF),
    GRAPHML(GraphFormat.GRAPHML),
    CYTOSCAPE(GraphFormat.CYTOSCAPE);

    private final GraphFormat graph;

    NetworkFormat(GraphFormat graph) {
        this.graph = graph;
    }

    Optional<GraphFormat> graph() {
        return Optional.ofNullable(graph);
    }

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
