package io.zhengtu.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The reads of an export, each a file in {@code cypher/query}. */
enum ExportStatement {
    FIND_CENTRE,
    EXPORT_NEIGHBOURS,
    EXPORT_NODES,
    EXPORT_NODES_AROUND,
    EXPORT_EDGES,
    EXPORT_EDGES_AROUND;

    private final String cypher;

    ExportStatement() {
        String resource = "/cypher/query/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".cypher";
        try (InputStream in = ExportStatement.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            cypher = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    String cypher() {
        return cypher;
    }
}
