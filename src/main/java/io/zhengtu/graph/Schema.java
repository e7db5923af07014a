package io.zhengtu.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.util.List;
import org.neo4j.driver.Driver;

/** Constraints and indexes of the store, brought up to date by the migrations under {@code cypher/migrations}. */
public final class Schema {

    private Schema() {}

    /**
     * Applies the migrations that the database has not seen yet.
     *
     * @param database name of the database, {@code null} for the user's home database
     */
    public static void migrate(Driver driver, String database) {
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/migrations")
                .withMigrationClassesDiscoverer(context -> List.of(new StoriesOfEarlierStores()))
                .withTransactionMode(MigrationsConfig.TransactionMode.PER_STATEMENT)
                .withDatabase(database)
                .withInstalledBy("zhengtu")
                // A checkout with Windows line ends is no changed migration.
                .withAutocrlf(true)
                .build();
        new Migrations(config, driver).apply();
    }
}
