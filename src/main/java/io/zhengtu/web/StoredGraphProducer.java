package io.zhengtu.web;

import io.zhengtu.export.StoredGraph;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.neo4j.driver.Driver;

/** Puts the exports onto the driver that Quarkus manages. */
@Dependent
class StoredGraphProducer {

    /** @param database {@code NEO4J_DATABASE}; where it is not set, the user's home database */
    @Produces
    @Singleton
    StoredGraph storedGraph(Driver driver, @ConfigProperty(name = "neo4j.database") Optional<String> database) {
        return new StoredGraph(driver, database.orElse(null));
    }
}
