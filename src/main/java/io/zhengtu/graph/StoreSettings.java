package io.zhengtu.graph;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the store is, as the environment says.
 *
 * @param data folder of the embedded store
 * @param boltPort port that the embedded store listens on, 0 for any free one
 * @param uri an external server, {@code null} to embed one
 * @param username user on the server
 * @param password that user's password, {@code null} where none is asked for
 * @param database database on the server, {@code null} for the user's home database
 */
public record StoreSettings(Path data, int boltPort, URI uri, String username, String password, String database) {

    private static final int DEFAULT_BOLT_PORT = 7687;
    private static final int HIGHEST_PORT = 65_535;

    /**
     * Reads {@code ZHENGTU_DATA}, {@code ZHENGTU_BOLT_PORT}, {@code NEO4J_URI}, {@code NEO4J_USERNAME},
     * {@code NEO4J_PASSWORD} and {@code NEO4J_DATABASE}; an empty value counts as none.
     *
     * @throws StoreException naming the variable that cannot be understood
     */
    public static StoreSettings of(Map<String, String> environment) {
        String uri = value(environment, "NEO4J_URI", null);
        return new StoreSettings(
                Path.of(value(environment, "ZHENGTU_DATA", "data")),
                port(value(environment, "ZHENGTU_BOLT_PORT", Integer.toString(DEFAULT_BOLT_PORT))),
                uri == null ? null : uri(uri),
                value(environment, "NEO4J_USERNAME", "neo4j"),
                value(environment, "NEO4J_PASSWORD", null),
                value(environment, "NEO4J_DATABASE", null));
    }

    private static String value(Map<String, String> environment, String name, String otherwise) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw badPort(text, e);
        }
        throw badPort(text, null);
    }

    private static StoreException badPort(String text, Exception cause) {
        return new StoreException(
                "ZHENGTU_BOLT_PORT: “%s” 不是端口号，应为 0 到 65535 / not a port, expected 0 to 65535".formatted(text), cause);
    }

    private static URI uri(String text) {
        try {
            URI uri = URI.create(text);
            if (uri.getScheme() != null && uri.getScheme().matches("(?:bolt|neo4j)(?:\\+ssc|\\+s)?")) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw badUri(text, e);
        }
        throw badUri(text, null);
    }

    private static StoreException badUri(String text, Exception cause) {
        return new StoreException(
                "NEO4J_URI: “%s” 不是 Neo4j 地址，应形如 neo4j://host:7687 / not a Neo4j address, expected one like it"
                        .formatted(text),
                cause);
    }
}
