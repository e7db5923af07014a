package io.zhengtu.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * JSON-LD in terms of schema.org and PROV, as {@code jsonld-context.json} maps them. A derived edge is a triple of its
 * own, and where it carries anything an {@code rdf:Statement} that says since when and how surely; a claim is a
 * {@code schema:Claim} that PROV derives from its article.
 */
final class JsonLdWriter implements GraphWriter {

    private static final Map<String, List<String>> TYPES = Map.of(
            "Region", List.of("Region", "schema:AdministrativeArea"),
            "Measure", List.of("Measure", "schema:DefinedTerm"),
            "Award", List.of("Award", "schema:DefinedTerm"),
            "Policy", List.of("Policy", "schema:Legislation"),
            "Article", List.of("Article", "schema:Article", "prov:Entity"),
            "Claim", List.of("Claim", "schema:Claim", "prov:Entity"));

    /** What only the store needs. */
    private static final Set<String> INTERNAL = Set.of("id", "earliest", "latest", "extraction");

    @Override
    public void write(GraphSource graph, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartObject();
            json.writeFieldName("@context");
            json.writeRawValue(context());
            json.writeArrayFieldStart("@graph");
            graph.nodes(true, node -> {
                json.writeStartObject();
                json.writeStringField("@id", iri(node.id()));
                json.writeObjectField("@type", TYPES.get(node.label()));
                json.writeStringField("identifier", node.id());
                for (Map.Entry<String, Object> property : node.properties().entrySet()) {
                    if (!INTERNAL.contains(property.getKey())) {
                        // A claim's kind; "type" alone reads like @type.
                        String term = property.getKey().equals("type") ? "claimType" : property.getKey();
                        json.writeObjectField(term, property.getValue());
                    }
                }
                json.writeEndObject();
            });
            graph.edges(edge -> {
                json.writeStartObject();
                json.writeStringField("@id", iri(edge.source()));
                json.writeObjectField(edge.type(), Map.of("@id", iri(edge.target())));
                json.writeEndObject();
                if (!edge.properties().isEmpty()) {
                    statement(edge, json);
                }
            });
            json.writeEndArray();
            json.writeEndObject();
        }
        out.flush();
    }

    private static void statement(GraphEdge edge, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", "rdf:Statement");
        json.writeObjectField("rdf:subject", Map.of("@id", iri(edge.source())));
        json.writeObjectField("rdf:predicate", Map.of("@id", "zt:" + edge.type()));
        json.writeObjectField("rdf:object", Map.of("@id", iri(edge.target())));
        for (Map.Entry<String, Object> property : edge.properties().entrySet()) {
            if (!INTERNAL.contains(property.getKey())) {
                json.writeObjectField(property.getKey(), property.getValue());
            }
        }
        json.writeEndObject();
    }

    private static String iri(String id) {
        return "urn:zhengtu:" + id;
    }

    private static String context() throws IOException {
        try (InputStream in = JsonLdWriter.class.getResourceAsStream("/export/jsonld-context.json")) {
            return Json.compact(in);
        }
    }
}
