package io.zhengtu.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.graph.Schema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Fills an empty store from an archive and brings an older archive up to date. The store holds all of the archive in the
 * end or nothing: what a failure leaves is cleared at once, what a killed process leaves is marked and cleared by the
 * next load.
 */
public final class Load {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Driver driver;
    private final String database;
    private final SessionConfig config;

    /**
     * What was loaded.
     *
     * @param nodes how many
     * @param relationships how many
     */
    public record Loaded(long nodes, long relationships) {}

    /** @param database name of the database, {@code null} for the user's home database */
    public Load(Driver driver, String database) {
        this.driver = driver;
        this.database = database;
        this.config = database == null ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(database);
    }

    /**
     * Reads an archive in UTF-8 to its end.
     *
     * @param name what to call the archive in messages
     * @throws ArchiveException where the store is not empty, or the archive is none, of a later release, damaged or cut off;
     *     the store is then as empty as before
     */
    public Loaded read(InputStream stream, String name) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        try (Session session = driver.session(config)) {
            JsonNode header = header(lines.readLine(), name);
            requireEmpty(session, name);
            session.run(ArchiveStatement.BEGIN_LOAD.cypher(), Map.of("archive", name))
                    .consume();
            session.run(ArchiveStatement.CLEAR.cypher()).consume();
            boolean complete = false;
            try {
                Loaded loaded = objects(session, header, lines, name);
                Schema.repeatAfter(driver, database, header.get("schema").asText());
                complete = true;
                return loaded;
            } finally {
                if (!complete) {
                    session.run(ArchiveStatement.CLEAR.cypher()).consume();
                }
                session.run(ArchiveStatement.END_LOAD.cypher()).consume();
                Schema.markChange(driver, database);
            }
        }
    }

    /** The archive whose loading was broken off by the end of its process, {@code null} where none was. */
    public static String brokenOff(Driver driver, String database) {
        SessionConfig config = database == null ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(database);
        try (Session session = driver.session(config)) {
            return session.run(ArchiveStatement.FIND_BROKEN_LOAD.cypher()).stream()
                    .map(row -> row.get("archive").asString())
                    .findFirst()
                    .orElse(null);
        }
    }

    private JsonNode header(String line, String name) {
        JsonNode header = json(line == null ? "" : line, name, 1);
        if (!header.path("archive").asText().equals(Dump.ARCHIVE)
                || !header.path("keys").isObject()) {
            throw new ArchiveException(
                    "%s: 第 1 行 / line 1: 不是政图存档，请用 zhengtu dump 导出 / no archive of Zhengtu; make one by zhengtu dump"
                            .formatted(name));
        }
        int here = Integer.parseInt(Schema.version(driver, database));
        if (header.path("version").asInt() > Dump.FORMAT
                || header.path("schema").asInt() > here) {
            throw new ArchiveException(("%s: 第 1 行 / line 1: 存档出自更新的版本，请先升级政图"
                            + " / the archive is of a later release; upgrade Zhengtu first")
                    .formatted(name));
        }
        return header;
    }

    private void requireEmpty(Session session, String name) {
        if (brokenOff(driver, database) != null) {
            return;
        }
        for (Record row : session.run(ArchiveStatement.FIND_CONTENT.cypher()).list()) {
            throw new ArchiveException(("%s: 库里已有数据（%s），存档只能装入空库；请用 ZHENGTU_DATA 另指一个文件夹，或先用 zhengtu remove 移除"
                            + " / the store is not empty, and an archive is loaded into an empty one only; name"
                            + " another folder by ZHENGTU_DATA, or empty it by zhengtu remove")
                    .formatted(name, row.get("labels").asList()));
        }
    }

    private static Loaded objects(Session session, JsonNode header, BufferedReader lines, String name)
            throws IOException {
        LoadBatches batches = new LoadBatches(session, header.get("keys"));
        boolean ended = false;
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            JsonNode object = json(line, name, number);
            try {
                if (object.has("node")) {
                    batches.node(object);
                } else if (object.has("relationship")) {
                    batches.relationship(object);
                } else if (object.has("end")) {
                    ended = true;
                } else {
                    throw new IllegalArgumentException("不认识的对象 / unknown kind of object");
                }
            } catch (IllegalArgumentException | Neo4jException e) {
                throw damaged(name, number, e.getMessage(), e);
            }
        }
        if (!ended) {
            throw damaged(name, number, "存档不完整，缺少结尾 / the archive is cut off", null);
        }
        try {
            return batches.finish();
        } catch (IllegalArgumentException | Neo4jException e) {
            throw damaged(name, number, e.getMessage(), e);
        }
    }

    private static JsonNode json(String line, String name, int number) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw damaged(name, number, "不是 JSON / no JSON", e);
        }
    }

    private static ArchiveException damaged(String name, int number, String reason, Exception cause) {
        return new ArchiveException(
                "%s: 第 %d 行或之前 / line %d or before: %s；请重新导出或换一份备份 / dump again, or take another backup"
                        .formatted(name, number, number, reason),
                cause);
    }
}
