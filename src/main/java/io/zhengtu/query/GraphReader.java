package io.zhengtu.query;

import java.util.Map;

/** Runs one read against the store and gives its only row. */
@FunctionalInterface
public interface GraphReader {

    /** @throws QueryException where the store cannot be reached, takes too long, or fails */
    Map<String, Object> read(CypherRead read);

    /** How the store would carry out a read, as text for people; empty where it does not say. */
    default String explain(CypherRead read) {
        return "";
    }
}
