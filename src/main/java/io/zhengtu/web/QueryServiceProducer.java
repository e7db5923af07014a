package io.zhengtu.web;

import io.quarkus.arc.All;
import io.zhengtu.query.BoltReader;
import io.zhengtu.query.Limits;
import io.zhengtu.query.QueryService;
import io.zhengtu.query.SchemaPart;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.neo4j.driver.Driver;

/** Puts the query service onto the driver that Quarkus manages. */
@Dependent
class QueryServiceProducer {

    /**
     * @param database {@code NEO4J_DATABASE}; where it is not set, the user's home database
     * @param parts every bean that adds to the schema
     */
    @Produces
    @Singleton
    QueryService queryService(
            Driver driver,
            @ConfigProperty(name = "neo4j.database") Optional<String> database,
            GraphQlSettings settings,
            @All List<SchemaPart> parts) {
        Limits limits = settings.limits();
        return new QueryService(new BoltReader(driver, database.orElse(null), limits.timeout()), limits, parts);
    }
}
