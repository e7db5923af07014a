package io.zhengtu.query;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Runs one read against the store and gives its only row. */
@FunctionalInterface
public interface GraphReader {

    /** @throws QueryException where the store cannot be reached, takes too long, or fails */
    Map<String, Object> read(CypherRead read);

    /** The same; where the store can be asked so, no thread waits for it, and one of its own goes on with the row. */
    default CompletionStage<Map<String, Object>> readAsync(CypherRead read) {
        return CompletableFuture.completedStage(read).thenApply(this::read);
    }

    /** How the store would carry out a read, as text for people; empty where it does not say. */
    default String explain(CypherRead read) {
        return "";
    }
}
