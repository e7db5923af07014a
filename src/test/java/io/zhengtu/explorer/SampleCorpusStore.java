package io.zhengtu.explorer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zhengtu.corpus.CorpusReader;
import io.zhengtu.corpus.Reading;
import io.zhengtu.extract.Extraction;
import io.zhengtu.extract.Extractor;
import io.zhengtu.graph.EmbeddedNeo4j;
import io.zhengtu.graph.GraphLoader;
import io.zhengtu.graph.Provenance;
import io.zhengtu.graph.RegionDirectory;
import io.zhengtu.graph.RegionSeed;
import io.zhengtu.graph.Revision;
import io.zhengtu.lexicon.MeasureLexicon;
import io.zhengtu.region.Gazetteer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A store with the shipped sample in it, as a first start leaves one. */
public final class SampleCorpusStore implements QuarkusTestResourceLifecycleManager {

    static final Path SAMPLE = Path.of("ingest/sample");
    static final String TOKEN = "a token for this test";

    private EmbeddedNeo4j server;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedNeo4j.start(Files.createTempDirectory("zhengtu-explorer-"), 0, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.none())) {
            migrate(driver);
            Gazetteer gazetteer = Gazetteer.load();
            MeasureLexicon measures = MeasureLexicon.load();
            RegionDirectory directory = RegionDirectory.of(gazetteer);
            new RegionSeed(directory).plant(driver, null);
            Extractor extractor = Extractor.standard(gazetteer, measures);
            try (Stream<Reading> readings = new CorpusReader().read(List.of(SAMPLE))) {
                Stream<Extraction> extractions = readings.filter(Reading.Read.class::isInstance)
                        .map(Reading.Read.class::cast)
                        .map(read -> extractor.extract(read.article()));
                new GraphLoader(driver, null, directory, measures, Provenance.of("test", Map.of()), Revision.NONE)
                        .load(extractions);
            }
        }
        return Map.of(
                "quarkus.neo4j.uri",
                server.uri().toString(),
                "quarkus.neo4j.authentication.disabled",
                "true",
                "quarkus.http.test-port",
                "0",
                "zhengtu.write-token",
                TOKEN);
    }

    /** As {@link io.zhengtu.graph.Schema} does, which finds nothing through the class loader of a Quarkus test. */
    private static void migrate(Driver driver) {
        try (Stream<Path> files = Files.list(Path.of("cypher/migrations"))) {
            for (Path file : files.sorted().toList()) {
                for (String statement : Files.readString(file).split(";\\s*(?:\n|$)")) {
                    if (!statement.isBlank()) {
                        driver.executableQuery(statement).execute();
                    }
                }
            }
            driver.executableQuery("CALL db.awaitIndexes(60)").execute();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        server.close();
    }
}
