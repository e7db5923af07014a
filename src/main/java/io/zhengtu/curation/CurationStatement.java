package io.zhengtu.curation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The statements under {@code cypher/curation}, one a file; the file's name is the constant's in lower case. */
enum CurationStatement {
    APPEND_DECISION,
    REVOKE_DECISION,
    FIND_DECISIONS,
    ANY_DECISION,
    FIND_DECISIONS_ON_ARTICLES,
    FIND_DECISIONS_ON_MEASURES,
    FIND_CLAIMS,
    FIND_CLAIMS_OF_KEY,
    FIND_CLAIMS_OF_MEASURES,
    FIND_CLAIMS_TO_REVISE,
    FIND_MEASURE,
    FIND_REGION,
    FIND_ARTICLE,
    LIST_CLAIMS,
    LIST_MEASURES,
    REVISE_CLAIMS,
    MOVE_CLAIMS,
    KEEP_FORMERS,
    RETARGET_CLAIMS,
    DELETE_FORMERS,
    NAME_MEASURES,
    UNNAME_MEASURES,
    MERGE_SOURCE,
    DELETE_CLAIM;

    private final String cypher;

    CurationStatement() {
        String resource = "/cypher/curation/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".cypher";
        try (InputStream in = CurationStatement.class.getResourceAsStream(resource)) {
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
