package io.zhengtu.web;

import io.zhengtu.diffusion.store.StoredAdoptions;
import io.zhengtu.query.Limits;
import io.zhengtu.query.SchemaPart;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.neo4j.driver.Driver;

/** Puts the analyses of diffusion onto the driver that Quarkus manages. */
@Dependent
class DiffusionProducer {

    @Produces
    @Singleton
    SchemaPart diffusion(StoredAdoptions adoptions) {
        return new DiffusionPart(adoptions);
    }

    /** @param database {@code NEO4J_DATABASE}; where it is not set, the user's home database */
    @Produces
    @Singleton
    StoredAdoptions adoptions(Driver driver, @ConfigProperty(name = "neo4j.database") Optional<String> database) {
        return new StoredAdoptions(driver, database.orElse(null), Limits.DEFAULT.timeout());
    }
}
