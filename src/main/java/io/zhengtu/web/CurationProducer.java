package io.zhengtu.web;

import io.zhengtu.curation.Curation;
import io.zhengtu.lexicon.MeasureLexicon;
import io.zhengtu.query.SchemaPart;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.neo4j.driver.Driver;

/** Puts curation onto the driver that Quarkus manages. */
@Dependent
class CurationProducer {

    @Produces
    @Singleton
    SchemaPart curation(Driver driver, @ConfigProperty(name = "neo4j.database") Optional<String> database) {
        return new CurationPart(
                new Curation(driver, database.orElse(null), MeasureLexicon.load(), InstantSource.system()));
    }
}
