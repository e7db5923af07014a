package io.zhengtu.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * A real embedded Neo4j with the schema in place, started once a test run on a free port and shared by all tests that
 * ask for it:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final EmbeddedNeo4jExtension NEO4J = new EmbeddedNeo4jExtension();
 *
 * @BeforeEach
 * void emptyStore() {
 *     NEO4J.clear();
 * }
 * }</pre>
 */
public final class EmbeddedNeo4jExtension implements BeforeAllCallback {

    private Running running;

    @Override
    public void beforeAll(ExtensionContext context) {
        running = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class);
    }

    public Driver driver() {
        return running.driver();
    }

    public URI uri() {
        return running.server().uri();
    }

    /** Removes every node and relationship; constraints, indexes and the record of migrations stay. */
    public void clear() {
        driver().executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n")
                .execute();
    }

    private record Running(Path folder, EmbeddedNeo4j server, Driver driver) implements AutoCloseable {

        static Running start() {
            try {
                Path folder = Files.createTempDirectory("zhengtu-neo4j-");
                EmbeddedNeo4j server = EmbeddedNeo4j.start(folder, 0, null);
                Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.none());
                Schema.migrate(driver, null);
                return new Running(folder, server, driver);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            driver.close();
            server.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
