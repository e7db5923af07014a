package io.zhengtu.query;

import java.util.Map;

/**
 * One read of the graph.
 *
 * @param text Cypher; depends on the shape of the operation alone
 * @param parameters every value that came from outside
 */
public record CypherRead(String text, Map<String, Object> parameters) {

    static final String DATA = "data";
    static final String VERSION = "version";

    /** The version of the graph. */
    static final CypherRead OF_VERSION = new CypherRead(NamedRead.GRAPH_VERSION.text(), Map.of());

    /** The same read with the version of the graph, taken first, so that the data are never older than it. */
    CypherRead versioned() {
        return new CypherRead(
                "CALL () { " + OF_VERSION.text() + " } CALL (" + VERSION + ") { " + text + " } RETURN " + DATA + ", "
                        + VERSION,
                parameters);
    }
}
