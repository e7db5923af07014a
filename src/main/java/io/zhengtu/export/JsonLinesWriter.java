package io.zhengtu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A node or relationship a line, with all that is stored of it, in the form of {@code apoc.export.json}. */
final class JsonLinesWriter implements GraphWriter {

    @Override
    public void write(GraphSource graph, OutputStream out) throws IOException {
        JsonLines lines = new JsonLines(out);
        graph.nodes(true, node -> {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("type", "node");
            line.put("id", node.id());
            line.put("labels", List.of(node.label()));
            line.put("properties", node.properties());
            lines.write(line);
        });
        graph.edges(edge -> {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("type", "relationship");
            line.put("id", edge.id());
            line.put("label", edge.type());
            line.put("properties", edge.properties());
            line.put("start", Map.of("id", edge.source()));
            line.put("end", Map.of("id", edge.target()));
            lines.write(line);
        });
        lines.finish();
    }
}
