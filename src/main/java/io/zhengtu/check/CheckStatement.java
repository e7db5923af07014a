package io.zhengtu.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The reads of the checks, each a file in {@code cypher/query}. */
enum CheckStatement {
    FIND_RIVAL_FIRSTS,
    FIND_EARLIER_ELSEWHERE,
    FIND_OUTSIDE_SCOPE,
    FIND_AWARD_DATES,
    FIND_AFTER_ARTICLE;

    private final String cypher;

    CheckStatement() {
        String resource = "/cypher/query/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".cypher";
        try (InputStream in = CheckStatement.class.getResourceAsStream(resource)) {
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
