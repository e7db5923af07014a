package io.zhengtu.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j Community server inside this process that listens for Bolt on the loopback address only and reports nothing to
 * anyone. Sized for a corpus of thousands of articles, not for a machine of its own.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

    private static final String HOST = "localhost";
    private static final long PAGE_CACHE_BYTES = ByteUnit.mebiBytes(128);
    private static final long TRANSACTION_LOG_BYTES = ByteUnit.mebiBytes(32);

    private final DatabaseManagementService server;
    private final int port;

    private EmbeddedNeo4j(DatabaseManagementService server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the server and returns when it answers.
     *
     * @param home folder of its files, made where it is missing
     * @param boltPort port to listen on, 0 for any free one
     * @param password password of the user {@code neo4j}, {@code null} to let everyone on this machine in
     * @throws StoreException where the port is taken, the files are in use, or the server does not start
     */
    public static EmbeddedNeo4j start(Path home, int boltPort, String password) {
        requireFree(boltPort);
        DatabaseManagementService server;
        try {
            server = new DatabaseManagementServiceBuilder(home.toAbsolutePath())
                    .setConfig(settings(boltPort, password != null))
                    .build();
        } catch (RuntimeException e) {
            throw new StoreException(
                    ("%s: 内嵌 Neo4j 无法启动（%s）。请确认没有别的程序在用这个文件夹，或用 ZHENGTU_DATA 另指一个"
                                    + " / the embedded Neo4j does not start (%s); make sure no other program uses this"
                                    + " folder, or name another by ZHENGTU_DATA")
                            .formatted(home, rootMessage(e), rootMessage(e)),
                    e);
        }
        try {
            if (password != null) {
                setPassword(server, password);
            }
            GraphDatabaseAPI database = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            int port = database.getDependencyResolver()
                    .resolveDependency(ConnectorPortRegister.class)
                    .getLocalAddress(ConnectorType.BOLT)
                    .getPort();
            return new EmbeddedNeo4j(server, port);
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
    }

    private static Map<org.neo4j.graphdb.config.Setting<?>, Object> settings(int boltPort, boolean auth) {
        return Map.ofEntries(
                Map.entry(GraphDatabaseSettings.auth_enabled, auth),
                Map.entry(GraphDatabaseSettings.udc_enabled, false),
                Map.entry(GraphDatabaseSettings.debug_log_enabled, false),
                Map.entry(GraphDatabaseSettings.pagecache_memory, PAGE_CACHE_BYTES),
                // By default Neo4j lays 256 MB aside for each of its two databases before anything is stored.
                Map.entry(GraphDatabaseSettings.preallocate_logical_logs, false),
                Map.entry(GraphDatabaseSettings.logical_log_rotation_threshold, TRANSACTION_LOG_BYTES),
                Map.entry(GraphDatabaseSettings.keep_logical_logs, "2 files"),
                // A store that fills for the first time soon outgrows plans made over nothing.
                Map.entry(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofSeconds(1)),
                Map.entry(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0),
                Map.entry(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofSeconds(5)),
                Map.entry(HttpConnector.enabled, false),
                Map.entry(BoltConnector.enabled, true),
                Map.entry(BoltConnector.server_bolt_telemetry_enabled, false),
                Map.entry(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED),
                Map.entry(BoltConnector.listen_address, new SocketAddress(HOST, boltPort)),
                Map.entry(BoltConnector.advertised_address, new SocketAddress(HOST, boltPort)));
    }

    /** Neo4j itself hides a taken port under several layers of causes and half-started services, so ask first. */
    private static void requireFree(int boltPort) {
        if (boltPort == 0) {
            return;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(HOST), boltPort));
        } catch (IOException e) {
            throw new StoreException(
                    ("localhost:%d: Bolt 端口已被别的程序占用。请用 ZHENGTU_BOLT_PORT 换一个端口，"
                                    + "或用 NEO4J_URI 连接已有的 Neo4j"
                                    + " / the Bolt port is taken by another program; choose another by"
                                    + " ZHENGTU_BOLT_PORT, or connect to a running Neo4j by NEO4J_URI")
                            .formatted(boltPort),
                    e);
        }
    }

    private static void setPassword(DatabaseManagementService server, String password) {
        try {
            server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                            Map.of("password", password));
        } catch (RuntimeException e) {
            throw new StoreException(
                    "NEO4J_PASSWORD: Neo4j 不接受这个密码（至少 8 个字符）"
                            + " / Neo4j does not accept this password (8 characters at least)",
                    e);
        }
    }

    private static String rootMessage(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }

    /** The port that it really listens on. */
    public int port() {
        return port;
    }

    /** Where a driver on this machine reaches it. */
    public URI uri() {
        return URI.create("bolt://" + HOST + ":" + port);
    }

    /** Stops the server; what was committed stays. */
    @Override
    public void close() {
        server.shutdown();
    }
}
