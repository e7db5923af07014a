package io.zhengtu.web;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zhengtu.graph.EmbeddedNeo4j;
import io.zhengtu.graph.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A store of two regions for the service under test. */
public final class SampleStore implements QuarkusTestResourceLifecycleManager {

    static final String TOKEN = "a-token-for-tests";

    private EmbeddedNeo4j server;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("zhengtu-web-");
            server = EmbeddedNeo4j.start(folder, 0, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.none())) {
            Schema.migrate(driver, null);
            driver.executableQuery(
                            "CREATE (:Region {code: '430000', name: '湖南省', path: '湖南省', level: 'PROVINCE', rank: 1})"
                                    + " CREATE (:Region {code: '430100', name: '长沙市', path: '湖南省/长沙市', level: 'PREFECTURE', rank: 2})")
                    .execute();
        }
        return Map.of(
                "quarkus.neo4j.uri",
                server.uri().toString(),
                "quarkus.neo4j.authentication.disabled",
                "true",
                "zhengtu.write-token",
                TOKEN,
                "quarkus.http.test-port",
                "0");
    }

    @Override
    public void stop() {
        server.close();
    }
}
