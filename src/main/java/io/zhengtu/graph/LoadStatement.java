package io.zhengtu.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The write statements under {@code cypher/load}, one a file; the file's name is the constant's in lower case. */
enum LoadStatement {
    DELETE_MIGRATION_LOCK,
    FIND_GAZETTEER,
    MARK_GAZETTEER,
    MERGE_REGIONS,
    LINK_REGIONS,
    NAME_REGIONS,
    FIND_ANY_ARTICLE,
    FIND_ARTICLES,
    FIND_ARTICLES_OF,
    FIND_SIMILAR,
    FIND_STORY_MATES,
    LINK_STORIES,
    SETTLE_STORIES,
    FIND_ALL_CLAIMS,
    FIND_UNSETTLED_ARTICLES,
    MARK_STORIES,
    FIND_CLAIMS,
    FIND_FOCUSES,
    DELETE_CLAIMS,
    DELETE_ARTICLES,
    MERGE_ARTICLES,
    MERGE_MEASURES,
    MERGE_AWARDS,
    MERGE_POLICIES,
    CREATE_CLAIMS,
    FIND_SUPPORTED_EDGES,
    FIND_CLAIMS_OF_EDGES,
    MARK_EDGES,
    DROP_EDGES,
    DERIVE_EDGES,
    DERIVE_SPREADS,
    FIND_SCHEMA_VERSION,
    DELETE_UNCLAIMED,
    DELETE_UNNAMED_REGIONS,
    MARK_CHANGE;

    private final String cypher;

    LoadStatement() {
        this.cypher = read(fileName());
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".cypher";
    }

    String cypher() {
        return cypher;
    }

    private static String read(String file) {
        String resource = "/cypher/load/" + file;
        try (InputStream in = LoadStatement.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
