package io.zhengtu.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.graph.Schema;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;

/**
 * Writes everything that is stored, an object a line: nodes by label and key, then relationships by their ends. Stores
 * that hold the same give the same bytes, so that two dumps can be compared by {@code diff}. Memory does not grow with
 * the store.
 */
public final class Dump {

    static final String ARCHIVE = "zhengtu";
    static final int FORMAT = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Driver driver;
    private final String database;

    /** @param database name of the database, {@code null} for the user's home database */
    public Dump(Driver driver, String database) {
        this.driver = driver;
        this.database = database;
    }

    /**
     * Writes the archive in UTF-8 and flushes; the stream stays open.
     *
     * @throws ArchiveException where the store has what an archive cannot hold, or was changed meanwhile; the lines
     *     written by then lack the last one, without which they cannot be loaded
     */
    public void write(OutputStream stream) throws IOException {
        SessionConfig.Builder config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
        if (database != null) {
            config.withDatabase(database);
        }
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        try (Session session = driver.session(config.build());
                Transaction tx = session.beginTransaction()) {
            NodeKeys keys = NodeKeys.of(tx);
            refuseUnkeyed(tx, keys);
            Value before = changes(tx);
            Map<String, Object> header = new LinkedHashMap<>();
            header.put("archive", ARCHIVE);
            header.put("version", FORMAT);
            header.put("schema", Schema.version(driver, database));
            header.put("keys", keys.asMap());
            line(out, header);
            for (String label : keys.byLabel().keySet()) {
                nodes(tx, keys, label, out);
            }
            for (String label : keys.byLabel().keySet()) {
                relationships(tx, keys, label, out);
            }
            if (!before.equals(changes(tx))) {
                throw new ArchiveException("导出期间图谱有改动，存档不完整，请在没有写入时重新导出"
                        + " / the graph was changed while it was dumped; dump again when nobody writes");
            }
            line(out, Map.of("end", ARCHIVE));
        }
        out.flush();
    }

    private static Value changes(Transaction tx) {
        List<Record> version = tx.run(ArchiveStatement.FIND_VERSION.cypher()).list();
        return version.isEmpty() ? org.neo4j.driver.Values.NULL : version.get(0).get("number");
    }

    private static void refuseUnkeyed(Transaction tx, NodeKeys keys) {
        Map<String, Object> labels = Map.of("labels", List.copyOf(keys.byLabel().keySet()));
        for (Record row : tx.run(ArchiveStatement.FIND_UNKEYED.cypher(), labels).list()) {
            throw new ArchiveException(("%s: 这类节点没有唯一约束，无法存档。请为它的标识建立唯一约束"
                            + " / nodes of these labels cannot be archived; give their key a uniqueness constraint")
                    .formatted(row.get("labels").asList()));
        }
    }

    private static void nodes(Transaction tx, NodeKeys keys, String label, Writer out) throws IOException {
        Node node = Cypher.node(label).named("node");
        Result rows = tx.run(Cypher.match(node)
                .where(node.property(keys.key(label)).isNotNull())
                .returning(
                        Cypher.labels(node).as("labels"),
                        Cypher.properties(node).as("properties"))
                .orderBy(node.property(keys.key(label)))
                .build()
                .getCypher());
        while (rows.hasNext()) {
            Record row = rows.next();
            List<String> labels = row.get("labels").asList(Value::asString);
            if (keys.keyed(labels).filter(label::equals).isPresent()) {
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("node", labels.stream().sorted().toList());
                object.put("properties", Properties.toJson(row.get("properties").asMap()));
                line(out, object);
            }
        }
    }

    private static void relationships(Transaction tx, NodeKeys keys, String label, Writer out) throws IOException {
        Node from = Cypher.node(label).named("from");
        Node to = Cypher.anyNode("to");
        Relationship relationship = from.relationshipTo(to).named("relationship");
        Result rows = tx.run(Cypher.match(relationship)
                .where(from.property(keys.key(label)).isNotNull())
                .returning(
                        Cypher.labels(from).as("fromLabels"),
                        from.property(keys.key(label)).as("from"),
                        Cypher.type(relationship).as("type"),
                        Cypher.labels(to).as("toLabels"),
                        to.project(new TreeSet<>(keys.byLabel().values()).toArray())
                                .as("to"),
                        Cypher.properties(relationship).as("properties"))
                .orderBy(from.property(keys.key(label)))
                .build()
                .getCypher());
        String start = null;
        List<String> lines = new ArrayList<>();
        while (rows.hasNext()) {
            Record row = rows.next();
            if (keys.keyed(row.get("fromLabels").asList(Value::asString))
                    .filter(label::equals)
                    .isEmpty()) {
                continue;
            }
            String key = row.get("from").asString();
            if (!key.equals(start)) {
                flush(lines, out);
                start = key;
            }
            lines.add(JSON.writeValueAsString(relationship(row, keys, label, key)));
        }
        flush(lines, out);
    }

    private static Map<String, Object> relationship(Record row, NodeKeys keys, String label, String key) {
        String end = keys.keyed(row.get("toLabels").asList(Value::asString)).orElseThrow();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("relationship", row.get("type").asString());
        object.put("from", List.of(label, key));
        object.put("to", List.of(end, row.get("to").get(keys.key(end)).asString()));
        object.put("properties", Properties.toJson(row.get("properties").asMap()));
        return object;
    }

    /** The relationships of one node, in the order of their lines. */
    private static void flush(List<String> lines, Writer out) throws IOException {
        Collections.sort(lines);
        for (String line : lines) {
            out.append(line).append('\n');
        }
        lines.clear();
    }

    private static void line(Writer out, Map<String, Object> object) throws IOException {
        try {
            out.append(JSON.writeValueAsString(object)).append('\n');
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a property is no JSON", e);
        }
    }
}
