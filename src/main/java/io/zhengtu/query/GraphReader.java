package io.zhengtu.query;

import java.util.Map;

/** Runs one read against the store and gives its only row. */
@FunctionalInterface
public interface GraphReader {

    /** @throws QueryException where the store cannot be reached, takes too long, or fails */
    Map<String, Object> read(CypherRead read);
}
