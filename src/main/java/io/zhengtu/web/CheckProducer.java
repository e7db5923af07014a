package io.zhengtu.web;

import io.zhengtu.check.GraphCheck;
import io.zhengtu.query.Limits;
import io.zhengtu.query.SchemaPart;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.neo4j.driver.Driver;

/** Puts the checks onto the driver that Quarkus manages, and into the interface. */
@Dependent
class CheckProducer {

    /** @param database {@code NEO4J_DATABASE}; where it is not set, the user's home database */
    @Produces
    @Singleton
    SchemaPart checks(Driver driver, @ConfigProperty(name = "neo4j.database") Optional<String> database) {
        return new CheckPart(new GraphCheck(driver, database.orElse(null), Limits.DEFAULT.timeout()));
    }
}
