package io.zhengtu.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Cytoscape JSON, as Cytoscape's importer and Cytoscape.js read it. */
final class CytoscapeWriter implements GraphWriter {

    @Override
    public void write(GraphSource graph, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartObject();
            json.writeStringField("format_version", "1.0");
            json.writeStringField("generated_by", "Zhengtu 政图");
            json.writeObjectFieldStart("data");
            json.writeStringField("name", "Zhengtu 政图");
            if (graph.description() != null) {
                json.writeStringField("description", graph.description());
            }
            json.writeEndObject();
            json.writeObjectFieldStart("elements");
            json.writeArrayFieldStart("nodes");
            graph.nodes(false, node -> {
                open(json, node.id(), node.name());
                json.writeStringField("label", node.label());
                values(json, node.properties());
            });
            json.writeEndArray();
            json.writeArrayFieldStart("edges");
            graph.edges(edge -> {
                open(json, edge.id(), edge.source() + " (" + edge.type() + ") " + edge.target());
                json.writeStringField("source", edge.source());
                json.writeStringField("target", edge.target());
                json.writeStringField("interaction", edge.type());
                values(json, edge.properties());
            });
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
        out.flush();
    }

    private static void open(JsonGenerator json, String id, String name) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("id", id);
        json.writeStringField("name", name);
    }

    private static void values(JsonGenerator json, Map<String, Object> properties) throws IOException {
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            if (!property.getKey().equals("id") && !property.getKey().equals("name")) {
                json.writeObjectField(property.getKey(), property.getValue());
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
