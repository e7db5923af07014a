package io.zhengtu.query;

import io.zhengtu.graph.EmbeddedNeo4jExtension;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;

/** The graph of {@code query/graph.cypher} in a real Neo4j, a query service on it, and a record of what it reads. */
final class SampleGraph implements BeforeAllCallback {

    private final EmbeddedNeo4jExtension neo4j = new EmbeddedNeo4jExtension();
    private final List<CypherRead> reads = new ArrayList<>();
    private QueryService service;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        neo4j.beforeAll(context);
        neo4j.clear();
        fill(neo4j.driver());
        service = service(Limits.DEFAULT);
    }

    static void fill(Driver driver) throws IOException {
        try (InputStream in = Objects.requireNonNull(SampleGraph.class.getResourceAsStream("/query/graph.cypher"))) {
            for (String statement : new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*\n")) {
                driver.executableQuery(statement).execute();
            }
        }
        driver.executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
                .execute();
    }

    Driver driver() {
        return neo4j.driver();
    }

    URI uri() {
        return neo4j.uri();
    }

    QueryService service(Limits limits, SchemaPart... parts) {
        BoltReader bolt = new BoltReader(neo4j.driver(), null, Duration.ofSeconds(20));
        return new QueryService(
                read -> {
                    reads.add(read);
                    return bolt.read(read);
                },
                limits,
                List.of(parts));
    }

    Answer ask(String query) {
        return ask(query, Map.of());
    }

    Answer ask(String query, Map<String, Object> variables) {
        reads.clear();
        return Answer.of(service, query, variables);
    }

    void forget() {
        reads.clear();
    }

    /** What the last question read. */
    List<CypherRead> reads() {
        return List.copyOf(reads);
    }
}
