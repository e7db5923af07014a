package io.zhengtu.export;

import java.util.EnumSet;
import java.util.Set;

/** The forms in which the graph leaves. */
public enum GraphFormat {
    /** GEXF 1.3 for Gephi, with time. */
    GEXF("gexf", "application/gexf+xml", new GexfWriter()),
    /** GraphML for Cytoscape, yEd, networkx and igraph. */
    GRAPHML("graphml", "application/graphml+xml", new GraphMlWriter()),
    /** Cytoscape's own JSON, also for Cytoscape.js. */
    CYTOSCAPE("cyjs", "application/json", new CytoscapeWriter()),
    /** Tables in a ZIP: for Gephi and spreadsheets, and for neo4j-admin. */
    CSV("zip", "application/zip", new CsvWriter()),
    /** A node or relationship a line, as {@code apoc.import.json} takes it. */
    JSONL("jsonl", "application/jsonl", new JsonLinesWriter()),
    /** Linked data in terms of schema.org and PROV. */
    JSONLD("jsonld", "application/ld+json", new JsonLdWriter());

    private final String extension;
    private final String mediaType;
    private final GraphWriter writer;

    GraphFormat(String extension, String mediaType, GraphWriter writer) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** The formats of tools that draw and measure networks; an inference is no statement, so it leaves in no other. */
    public static Set<GraphFormat> ofNetworks() {
        return EnumSet.of(GEXF, GRAPHML, CYTOSCAPE);
    }

    /** What a file of this format is called by, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    GraphWriter writer() {
        return writer;
    }
}
