package io.zhengtu.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.driver.Session;

/** Collects an archive's objects and writes those of a kind together. */
final class LoadBatches {

    private static final int ROWS_A_TRANSACTION = 2_000;

    private final Session session;
    private final JsonNode keys;
    private final Map<List<String>, List<Map<String, Object>>> nodes = new LinkedHashMap<>();
    private final Map<Pattern, List<Map<String, Object>>> relationships = new LinkedHashMap<>();
    private long nodeCount;
    private long relationshipCount;

    /** @param keys property that a label's nodes are known by, as the archive's first line has them */
    LoadBatches(Session session, JsonNode keys) {
        this.session = session;
        this.keys = keys;
    }

    private record Pattern(String type, String from, String to) {}

    /** @throws IllegalArgumentException where the object has no labels */
    void node(JsonNode object) {
        List<String> labels = new ArrayList<>();
        object.get("node").forEach(label -> labels.add(label.asText()));
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("节点没有标签 / a node without a label");
        }
        List<Map<String, Object>> rows = nodes.computeIfAbsent(labels, l -> new ArrayList<>());
        rows.add(Map.of("properties", Properties.fromJson(object.get("properties"))));
        if (rows.size() == ROWS_A_TRANSACTION) {
            writeNodes(labels, rows);
        }
    }

    /** Relationships come after all nodes. */
    void relationship(JsonNode object) {
        nodes.forEach(this::writeNodes);
        nodes.clear();
        Pattern pattern = new Pattern(
                object.get("relationship").asText(),
                object.path("from").path(0).asText(),
                object.path("to").path(0).asText());
        Map<String, Object> row = new HashMap<>();
        row.put("from", object.path("from").path(1).asText());
        row.put("to", object.path("to").path(1).asText());
        row.put("properties", Properties.fromJson(object.get("properties")));
        List<Map<String, Object>> rows = relationships.computeIfAbsent(pattern, p -> new ArrayList<>());
        rows.add(row);
        if (rows.size() == ROWS_A_TRANSACTION) {
            writeRelationships(pattern, rows);
        }
    }

    Load.Loaded finish() {
        nodes.forEach(this::writeNodes);
        relationships.forEach(this::writeRelationships);
        return new Load.Loaded(nodeCount, relationshipCount);
    }

    private void writeNodes(List<String> labels, List<Map<String, Object>> rows) {
        Node node = Cypher.node(labels.get(0), labels.subList(1, labels.size())).named("node");
        SymbolicName row = Cypher.name("row");
        write(
                Cypher.unwind(Cypher.parameter("rows"))
                        .as(row)
                        .create(node)
                        .mutate(node, Cypher.property(row, "properties"))
                        .returning(Cypher.count(Cypher.asterisk()).as("written"))
                        .build()
                        .getCypher(),
                rows);
        nodeCount += rows.size();
        rows.clear();
    }

    private void writeRelationships(Pattern pattern, List<Map<String, Object>> rows) {
        SymbolicName row = Cypher.name("row");
        Node from = Cypher.node(pattern.from())
                .withProperties(key(pattern.from()), Cypher.property(row, "from"))
                .named("from");
        Node to = Cypher.node(pattern.to())
                .withProperties(key(pattern.to()), Cypher.property(row, "to"))
                .named("to");
        Relationship relationship = from.relationshipTo(to, pattern.type()).named("relationship");
        write(
                Cypher.unwind(Cypher.parameter("rows"))
                        .as(row)
                        .match(from)
                        .match(to)
                        .create(Cypher.anyNode("from")
                                .relationshipTo(Cypher.anyNode("to"), pattern.type())
                                .named("relationship"))
                        .mutate(relationship, Cypher.property(row, "properties"))
                        .returning(Cypher.count(Cypher.asterisk()).as("written"))
                        .build()
                        .getCypher(),
                rows);
        relationshipCount += rows.size();
        rows.clear();
    }

    private String key(String label) {
        if (!keys.hasNonNull(label)) {
            throw new IllegalArgumentException(label + ": 存档没有说它的标识 / the archive does not say its key");
        }
        return keys.get(label).asText();
    }

    private void write(String cypher, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Map<String, Object> parameters = Map.of("rows", List.copyOf(rows));
        long written = session.executeWrite(
                tx -> tx.run(cypher, parameters).single().get("written").asLong());
        if (written != rows.size()) {
            throw new IllegalArgumentException("关系的一端不在存档里 / an end of a relationship is not in the archive");
        }
    }
}
