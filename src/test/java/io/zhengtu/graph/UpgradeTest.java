package io.zhengtu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A store that the first release filled, as its files were: three articles of the sample, one of their claims confirmed,
 * and a table of two adoptions, one of them in Oregon.
 */
class UpgradeTest {

    @TempDir
    Path data;

    @Test
    void aStoreOfTheFirstReleaseOpensWithAllThatItHeldAndWhatCameSince() throws IOException {
        unpack("/upgrade/store-0.1.0.zip");

        try (Store store = Store.open(new StoreSettings(data, 0, null, "neo4j", null, null))) {
            assertThat(rows(store, "MATCH (a:Article) RETURN count(a)")).containsExactly(4L);
            assertThat(rows(store, "MATCH (c:Claim {status: 'CONFIRMED'}) RETURN c.type"))
                    .containsExactly("ADOPTED");
            assertThat(rows(store, "MATCH (r:Region {name: 'Oregon'}) RETURN r.level + r.rank"))
                    .containsExactly("OTHER5");
            assertThat(rows(store, "MATCH (a:Article) WHERE a.story <> a.id OR a.story IS NULL RETURN a"))
                    .isEmpty();
            assertThat(rows(store, "MATCH (a:Article) WHERE a.bands IS NOT NULL RETURN count(a)"))
                    .containsExactly(3L);
            assertThat(rows(
                            store,
                            "MATCH (c:Claim)-[:STATED_IN]->(a:Article) WITH c, split(a.text, '\\n')[c.paragraph - 1] AS p"
                                    + " RETURN DISTINCT p CONTAINS left(c.evidence, 5)"))
                    .containsExactly(true);
            assertThat(rows(store, "MATCH ()-[e]->() WHERE e.claims IS NOT NULL AND e.sources IS NULL RETURN e"))
                    .isEmpty();
            assertThat(
                            rows(
                                    store,
                                    "MATCH (:Region {name: 'Oregon'})-[e:ADOPTED]->(m:Measure) RETURN [m.name, e.since, e.claims, e.sources]"))
                    .containsExactly(List.of("bottle", "1971", 1L, 1L));
        }
    }

    private void unpack(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(UpgradeTest.class.getResourceAsStream(resource));
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = data.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }

    private static List<Object> rows(Store store, String cypher) {
        return store.driver().executableQuery(cypher).execute().records().stream()
                .map(row -> row.get(0).asObject())
                .toList();
    }
}
