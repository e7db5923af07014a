package io.zhengtu.web;

import io.zhengtu.corpus.CorpusReader;
import io.zhengtu.curation.Curation;
import io.zhengtu.extract.Extractor;
import io.zhengtu.graph.GraphLoader;
import io.zhengtu.graph.RegionDirectory;
import io.zhengtu.ingestion.Ingestions;
import io.zhengtu.ingestion.Intake;
import io.zhengtu.ingestion.ProgramVersion;
import io.zhengtu.lexicon.MeasureLexicon;
import io.zhengtu.query.SchemaPart;
import io.zhengtu.region.Gazetteer;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.neo4j.driver.Driver;

/** Puts ingestion onto the driver that Quarkus manages. */
@Dependent
class IngestionProducer {

    @Produces
    @Singleton
    Ingestions ingestions(
            Driver driver,
            @ConfigProperty(name = "neo4j.database") Optional<String> database,
            IngestSettings settings) {
        return new Ingestions(() -> intake(driver, database.orElse(null)), settings.waiting(), InstantSource.system());
    }

    @Produces
    @Singleton
    SchemaPart ingestionPart(Ingestions ingestions, IngestSettings settings) {
        return new IngestionPart(ingestions, settings);
    }

    void close(@Disposes Ingestions ingestions) {
        ingestions.close();
    }

    private static Intake intake(Driver driver, String database) {
        Gazetteer gazetteer = Gazetteer.load();
        MeasureLexicon lexicon = MeasureLexicon.load();
        GraphLoader loader = new GraphLoader(
                driver,
                database,
                RegionDirectory.of(gazetteer),
                lexicon,
                ProgramVersion.provenance(System.getenv()),
                new Curation(driver, database, lexicon, InstantSource.system()));
        return new Intake(new CorpusReader(), Extractor.standard(gazetteer, lexicon)::extract, loader);
    }
}
