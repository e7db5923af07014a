package io.zhengtu.graph;

import ac.simons.neo4j.migrations.core.MigrationChain;
import ac.simons.neo4j.migrations.core.MigrationVersion;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.util.Comparator;
import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;

/** Constraints and indexes of the store, brought up to date by the migrations under {@code cypher/migrations}. */
public final class Schema {

    /** The last of the migrations, as in its file's name; a new migration raises it. */
    static final String CURRENT = "010";

    private Schema() {}

    /**
     * Applies the migrations that the database has not seen yet.
     *
     * @param database name of the database, {@code null} for the user's home database
     */
    public static void migrate(Driver driver, String database) {
        // The library takes a lock in the database even where nothing is left to do, and a process killed then leaves
        // it.
        if (!CURRENT.equals(seen(driver, database))) {
            migrations(driver, database).apply();
        }
    }

    /** The last migration that the database has seen, {@code null} where it has seen none. */
    private static String seen(Driver driver, String database) {
        return driver.executableQuery(LoadStatement.FIND_SCHEMA_VERSION.cypher())
                .withConfig(config(database))
                .execute()
                .records()
                .get(0)
                .get("version")
                .asString(null);
    }

    private static QueryConfig config(String database) {
        return database == null
                ? QueryConfig.defaultConfig()
                : QueryConfig.builder().withDatabase(database).build();
    }

    /**
     * The last migration that the database has seen, as in its file's name ({@code 006}).
     *
     * @param database name of the database, {@code null} for the user's home database
     */
    public static String version(Driver driver, String database) {
        return migrations(driver, database)
                .info(MigrationChain.ChainBuilderMode.REMOTE)
                .getLastAppliedVersion()
                .map(MigrationVersion::getValue)
                .orElse("0");
    }

    /**
     * Applies again the migrations after a version: what an older archive lacks. So every migration must do no harm where
     * there is nothing to do.
     *
     * @param database name of the database, {@code null} for the user's home database
     */
    public static void repeatAfter(Driver driver, String database, String version) {
        Migrations migrations = migrations(driver, database);
        List<String> later = migrations.info(MigrationChain.ChainBuilderMode.REMOTE).getElements().stream()
                .map(MigrationChain.Element::getVersion)
                .filter(applied -> Integer.parseInt(applied) > Integer.parseInt(version))
                .sorted(Comparator.reverseOrder())
                .toList();
        later.forEach(applied -> migrations.delete(MigrationVersion.withValue(applied)));
        if (!later.isEmpty()) {
            migrations(driver, database).apply();
        }
    }

    /** Notes that the graph is another one than before. */
    public static void markChange(Driver driver, String database) {
        driver.executableQuery(LoadStatement.MARK_CHANGE.cypher())
                .withConfig(config(database))
                .execute();
    }

    private static Migrations migrations(Driver driver, String database) {
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/migrations")
                .withMigrationClassesDiscoverer(
                        context -> List.of(new StoriesOfEarlierStores(), new EdgesOfEarlierStores()))
                .withTransactionMode(MigrationsConfig.TransactionMode.PER_STATEMENT)
                .withDatabase(database)
                .withInstalledBy("zhengtu")
                // A checkout with Windows line ends is no changed migration.
                .withAutocrlf(true)
                .build();
        return new Migrations(config, driver);
    }
}
