package io.zhengtu.graph;

import ac.simons.neo4j.migrations.core.MigrationsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The opened store: a driver to a Neo4j that answers. It is an external server where the settings name one, the store of
 * a running Zhengtu where one owns the data folder, and else a server embedded here. Closing it stops the server only in
 * the last case.
 */
public final class Store implements AutoCloseable {

    private static final Duration PATIENCE_WITH_A_STARTING_OWNER = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final URI uri;
    private final StoreSettings settings;
    private final Driver driver;
    private final EmbeddedNeo4j server;
    private final DataFolder folder;
    private boolean closed;

    private Store(URI uri, StoreSettings settings, Driver driver, EmbeddedNeo4j server, DataFolder folder) {
        this.uri = uri;
        this.settings = settings;
        this.driver = driver;
        this.server = server;
        this.folder = folder;
    }

    /**
     * Opens the store and brings its schema up to date.
     *
     * @throws StoreException where it cannot be opened, with the remedy
     */
    public static Store open(StoreSettings settings) {
        if (settings.uri() == null) {
            return local(settings);
        }
        Store store = connect(settings.uri(), settings, null, null);
        try {
            store.migrate();
            return store;
        } catch (StoreException e) {
            store.close();
            throw e;
        }
    }

    private void migrate() {
        try {
            Schema.migrate(driver, database());
        } catch (MigrationsException | Neo4jException e) {
            throw new StoreException(
                    ("%s: 无法建立约束和索引（%s）。请确认没有别的进程正在迁移、用户有建索引的权限、Neo4j 不低于 5.26；"
                                    + "迁移中断留下的锁怎样清除见 docs/operations.md"
                                    + " / constraints and indexes cannot be made; see that no other process is migrating,"
                                    + " that the user may make them, and that Neo4j is 5.26 at least; docs/operations.md says"
                                    + " how to remove the lock that a broken migration leaves")
                            .formatted(uri, e.getMessage()),
                    e);
        }
    }

    private static Store local(StoreSettings settings) {
        try {
            Optional<DataFolder> folder = DataFolder.own(settings.data());
            return folder.isPresent() ? embed(settings, folder.get()) : join(settings);
        } catch (IOException e) {
            throw new StoreException(
                    "%s: 数据文件夹不可写（%s）。请用 ZHENGTU_DATA 另指一个 / the data folder cannot be written; name another by ZHENGTU_DATA"
                            .formatted(settings.data(), e.getMessage()),
                    e);
        }
    }

    private static Store embed(StoreSettings settings, DataFolder folder) throws IOException {
        EmbeddedNeo4j server = null;
        Store started = null;
        try {
            server = EmbeddedNeo4j.start(folder.home(), settings.boltPort(), settings.password());
            started = connect(server.uri(), settings, server, folder);
            started.driver
                    .executableQuery(LoadStatement.DELETE_MIGRATION_LOCK.cypher())
                    .execute();
            started.migrate();
            // Only now: whoever joins finds the schema in place.
            folder.announce(server.port());
            return started;
        } catch (RuntimeException | IOException e) {
            if (started != null) {
                started.close();
                throw e;
            }
            if (server != null) {
                server.close();
            }
            folder.close();
            throw e;
        }
    }

    /** Connects to the process that owns the data folder, which may be starting or stopping at this moment. */
    private static Store join(StoreSettings settings) throws IOException {
        long deadline = System.nanoTime() + PATIENCE_WITH_A_STARTING_OWNER.toNanos();
        while (System.nanoTime() < deadline) {
            OptionalInt port = DataFolder.port(settings.data());
            if (port.isPresent()) {
                return connect(URI.create("bolt://localhost:" + port.getAsInt()), settings, null, null);
            }
            pause(settings.data());
            Optional<DataFolder> released = DataFolder.own(settings.data());
            if (released.isPresent()) {
                return embed(settings, released.get());
            }
        }
        throw new StoreException(
                "%s: 另一个进程占用着数据文件夹，却没有应答。请结束它，或用 ZHENGTU_DATA 另指一个 / another process owns the data folder and does not answer; end it, or name another by ZHENGTU_DATA"
                        .formatted(settings.data()),
                null);
    }

    private static void pause(Path folder) {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException(folder + ": 已中断 / interrupted", e);
        }
    }

    private static Store connect(URI uri, StoreSettings settings, EmbeddedNeo4j server, DataFolder folder) {
        AuthToken token = settings.password() == null
                ? AuthTokens.none()
                : AuthTokens.basic(settings.username(), settings.password());
        Driver driver = GraphDatabase.driver(uri, token);
        try {
            driver.verifyConnectivity();
            return new Store(uri, settings, driver, server, folder);
        } catch (AuthenticationException e) {
            driver.close();
            throw new StoreException(
                    "%s: Neo4j 拒绝了用户名或密码。请检查 NEO4J_USERNAME 和 NEO4J_PASSWORD / Neo4j refuses the user name or password; check NEO4J_USERNAME and NEO4J_PASSWORD"
                            .formatted(uri),
                    e);
        } catch (Neo4jException e) {
            driver.close();
            throw new StoreException(
                    "%s: 连接不上 Neo4j（%s）。请确认它在运行，地址无误 / Neo4j cannot be reached; make sure that it runs and that the address is right"
                            .formatted(uri, e.getMessage()),
                    e);
        }
    }

    public Driver driver() {
        return driver;
    }

    /** Where another driver reaches the same server. */
    public URI uri() {
        return uri;
    }

    public StoreSettings settings() {
        return settings;
    }

    /** Database to work in, {@code null} for the user's home database. */
    public String database() {
        return settings.database();
    }

    /** Whether no article has been stored. */
    public boolean empty() {
        QueryConfig config = database() == null
                ? QueryConfig.defaultConfig()
                : QueryConfig.builder().withDatabase(database()).build();
        return driver.executableQuery(LoadStatement.FIND_ANY_ARTICLE.cypher())
                .withConfig(config)
                .execute()
                .records()
                .isEmpty();
    }

    /** Whether the server runs in this process. */
    public boolean embedded() {
        return server != null;
    }

    /** Closes the driver and stops what was started here. A second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        driver.close();
        if (server != null) {
            server.close();
            try {
                folder.close();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot release the data folder", e);
            }
        }
    }
}
