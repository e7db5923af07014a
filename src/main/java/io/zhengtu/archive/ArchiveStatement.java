package io.zhengtu.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The statements under {@code cypher/archive}, one a file; the file's name is the constant's in lower case. */
enum ArchiveStatement {
    FIND_KEYS,
    FIND_UNKEYED,
    FIND_VERSION,
    FIND_CONTENT,
    FIND_BROKEN_LOAD,
    BEGIN_LOAD,
    END_LOAD,
    CLEAR;

    private final String cypher;

    ArchiveStatement() {
        String resource = "/cypher/archive/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".cypher";
        try (InputStream in = ArchiveStatement.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            this.cypher = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    String cypher() {
        return cypher;
    }
}
