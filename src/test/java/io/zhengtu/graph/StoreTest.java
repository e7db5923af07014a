package io.zhengtu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    @TempDir
    Path data;

    @Test
    void whatWasStoredIsThereAfterARestart() {
        try (Store store = Store.open(settings(0))) {
            store.driver().executableQuery("CREATE (:Article {id: 'a'})").execute();
        }
        try (Store store = Store.open(settings(0))) {
            assertThat(count(store)).isEqualTo(1);
            assertThat(store.embedded()).isTrue();
        }
    }

    @Test
    void aSecondOpeningTalksToTheStoreThatRuns() {
        try (Store first = Store.open(settings(0))) {
            first.driver().executableQuery("CREATE (:Article {id: 'a'})").execute();
            try (Store second = Store.open(settings(0))) {
                assertThat(second.embedded()).isFalse();
                assertThat(second.uri()).isEqualTo(first.uri());
                assertThat(count(second)).isEqualTo(1);
            }
            assertThat(count(first)).isEqualTo(1);
        }
    }

    @Test
    void filesLeftByACrashDoNotHinder() throws IOException {
        Files.writeString(data.resolve("zhengtu.lock"), "");
        Files.writeString(data.resolve("bolt.port"), "1");

        try (Store store = Store.open(settings(0))) {
            assertThat(store.embedded()).isTrue();
            assertThat(count(store)).isZero();
        }
    }

    @Test
    void aMigrationThatWasKilledDoesNotBlockTheNextStart() {
        try (Store store = Store.open(settings(0))) {
            store.driver()
                    .executableQuery("CREATE (:__Neo4jMigrationsLock {id: 'left', name: 'zhengtu'})")
                    .execute();
        }

        try (Store store = Store.open(settings(0))) {
            assertThat(count(store)).isZero();
        }
    }

    @Test
    void aPortTakenByAnotherProgramIsNamedWithTheRemedy() throws IOException {
        try (ServerSocket foreign = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            assertThatThrownBy(() -> Store.open(settings(foreign.getLocalPort())))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("localhost:" + foreign.getLocalPort())
                    .hasMessageContaining("ZHENGTU_BOLT_PORT");
        }
    }

    @Test
    void withAPasswordNobodyElseGetsIn() {
        StoreSettings locked = new StoreSettings(data, 0, null, "neo4j", "correct-horse", null);
        try (Store store = Store.open(locked)) {
            assertThat(count(store)).isZero();
            StoreSettings guess = new StoreSettings(data, 0, store.uri(), "neo4j", "battery-staple", null);
            assertThatThrownBy(() -> Store.open(guess))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("NEO4J_PASSWORD");
        }
    }

    @Test
    void anUnreachableServerIsNamed() {
        StoreSettings nowhere = new StoreSettings(data, 0, URI.create("bolt://localhost:1"), "neo4j", null, null);

        assertThatThrownBy(() -> Store.open(nowhere))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("bolt://localhost:1");
    }

    @Test
    void theEnvironmentSaysWhereTheStoreIs() {
        assertThat(StoreSettings.of(Map.of()))
                .isEqualTo(new StoreSettings(Path.of("data"), 7687, null, "neo4j", null, null));
        assertThat(StoreSettings.of(Map.of("NEO4J_URI", "neo4j+s://db.example:7687", "NEO4J_DATABASE", "zt"))
                        .uri())
                .isEqualTo(URI.create("neo4j+s://db.example:7687"));
        assertThatThrownBy(() -> StoreSettings.of(Map.of("ZHENGTU_BOLT_PORT", "port")))
                .hasMessageContaining("ZHENGTU_BOLT_PORT")
                .hasMessageContaining("port");
        assertThatThrownBy(() -> StoreSettings.of(Map.of("NEO4J_URI", "http://localhost")))
                .hasMessageContaining("NEO4J_URI");
    }

    private StoreSettings settings(int port) {
        return new StoreSettings(data, port, null, "neo4j", null, null);
    }

    private static long count(Store store) {
        return store.driver()
                .executableQuery("MATCH (a:Article) RETURN count(a)")
                .execute()
                .records()
                .get(0)
                .get(0)
                .asLong();
    }
}
