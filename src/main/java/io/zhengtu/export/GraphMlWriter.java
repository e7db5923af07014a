package io.zhengtu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** GraphML with typed keys: what a thing is called is {@code name}, what a node is {@code label}, an edge {@code type}. */
final class GraphMlWriter implements GraphWriter {

    private static final Attribute NAME = new Attribute("name", Attribute.Type.STRING);
    private static final Attribute LABEL = new Attribute("label", Attribute.Type.STRING);
    private static final Attribute TYPE = new Attribute("type", Attribute.Type.STRING);

    @Override
    public void write(GraphSource graph, OutputStream out) throws IOException {
        Xml xml = new Xml(out);
        xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        if (graph.description() != null) {
            xml.text("desc", graph.description());
        }
        declare(xml, "node", List.of(NAME, LABEL));
        declare(xml, "node", Attribute.OF_NODES);
        declare(xml, "edge", List.of(TYPE));
        declare(xml, "edge", graph.edgeAttributes());
        xml.open("graph", "id", "zhengtu", "edgedefault", "directed");
        graph.nodes(false, node -> {
            xml.open("node", "id", node.id());
            xml.text("data", node.name(), "key", key("node", NAME));
            xml.text("data", node.label(), "key", key("node", LABEL));
            values(xml, "node", Attribute.OF_NODES, node.properties());
            xml.close();
        });
        graph.edges(edge -> {
            xml.open("edge", "id", edge.id(), "source", edge.source(), "target", edge.target());
            xml.text("data", edge.type(), "key", key("edge", TYPE));
            values(xml, "edge", graph.edgeAttributes(), edge.properties());
            xml.close();
        });
        xml.close().close().finish();
    }

    private static void declare(Xml xml, String element, List<Attribute> attributes) throws IOException {
        for (Attribute attribute : attributes) {
            xml.empty(
                    "key",
                    "id",
                    key(element, attribute),
                    "for",
                    element,
                    "attr.name",
                    attribute.name(),
                    "attr.type",
                    type(attribute));
        }
    }

    private static void values(Xml xml, String element, List<Attribute> attributes, Map<String, Object> properties)
            throws IOException {
        for (Attribute attribute : attributes) {
            String value = attribute.text(properties);
            if (value != null) {
                xml.text("data", value, "key", key(element, attribute));
            }
        }
    }

    private static String key(String element, Attribute attribute) {
        return element + "." + attribute.name();
    }

    private static String type(Attribute attribute) {
        return switch (attribute.type()) {
            case STRING, LIST -> "string";
            case INTEGER -> "int";
            case DOUBLE -> "double";
            case BOOLEAN -> "boolean";
        };
    }
}
