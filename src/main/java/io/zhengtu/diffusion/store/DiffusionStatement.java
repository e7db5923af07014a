package io.zhengtu.diffusion.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The reads of adoptions, each a file in {@code cypher/query}. */
enum DiffusionStatement {
    DIFFUSION_MEASURE,
    DIFFUSION_ADOPTIONS,
    DIFFUSION_REGIONS;

    private final String cypher;

    DiffusionStatement() {
        String resource = "/cypher/query/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".cypher";
        try (InputStream in = DiffusionStatement.class.getResourceAsStream(resource)) {
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
