package io.zhengtu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * GEXF 1.3, dynamic: an edge begins on the first day that it may have been there, and what it leads to no later, so that
 * Gephi's timeline plays the spread. What has no date is always there. An edge's {@code kind} is its relationship type.
 */
final class GexfWriter implements GraphWriter {

    private static final Map<String, String[]> COLOURS = Map.of(
            "Region", new String[] {"47", "84", "150"},
            "Measure", new String[] {"192", "57", "43"},
            "Award", new String[] {"201", "142", "38"},
            "Policy", new String[] {"46", "125", "100"},
            "Article", new String[] {"120", "120", "120"},
            "Claim", new String[] {"180", "180", "180"});

    @Override
    public void write(GraphSource graph, OutputStream out) throws IOException {
        Xml xml = new Xml(out);
        xml.open("gexf", "xmlns", "http://gexf.net/1.3", "xmlns:viz", "http://gexf.net/1.3/viz", "version", "1.3");
        xml.open("meta").text("creator", "Zhengtu 政图");
        if (graph.description() != null) {
            xml.text("description", graph.description());
        }
        xml.close();
        xml.open(
                "graph",
                "mode",
                "dynamic",
                "defaultedgetype",
                "directed",
                "timeformat",
                "date",
                "timerepresentation",
                "interval");
        declare(xml, "node", Attribute.OF_NODES);
        declare(xml, "edge", graph.edgeAttributes());
        xml.open("nodes");
        graph.nodes(false, node -> {
            String[] colour = COLOURS.get(node.label());
            xml.open("node", "id", node.id(), "label", node.name(), "start", day(node.appears()));
            values(xml, "category", node.label(), Attribute.OF_NODES, node.properties());
            xml.empty("viz:color", "r", colour[0], "g", colour[1], "b", colour[2])
                    .close();
        });
        xml.close().open("edges");
        graph.edges(edge -> {
            xml.open(
                    "edge",
                    "id",
                    edge.id(),
                    "source",
                    edge.source(),
                    "target",
                    edge.target(),
                    "kind",
                    edge.type(),
                    "label",
                    edge.type(),
                    "weight",
                    edge.weight().toString(),
                    "start",
                    day(edge.appears()));
            values(xml, "relationship", edge.type(), graph.edgeAttributes(), edge.properties());
            xml.close();
        });
        xml.close().close().close().finish();
    }

    /** The first attribute tells what the element is; ids carry a prefix, since some tools reserve words like label. */
    private static void declare(Xml xml, String element, List<Attribute> attributes) throws IOException {
        xml.open("attributes", "class", element, "mode", "static");
        String first = element.equals("node") ? "category" : "relationship";
        xml.empty("attribute", "id", first, "title", first, "type", "string");
        for (Attribute attribute : attributes) {
            xml.empty("attribute", "id", id(attribute), "title", title(attribute), "type", type(attribute));
        }
        xml.close();
    }

    private static void values(
            Xml xml, String first, String kind, List<Attribute> attributes, Map<String, Object> properties)
            throws IOException {
        xml.open("attvalues").empty("attvalue", "for", first, "value", kind);
        for (Attribute attribute : attributes) {
            String value = attribute.text(properties);
            if (value != null) {
                xml.empty("attvalue", "for", id(attribute), "value", value);
            }
        }
        xml.close();
    }

    private static String id(Attribute attribute) {
        return "a." + attribute.name();
    }

    /** Offsets in the text, told from the start and end that mean time in this format. */
    private static String title(Attribute attribute) {
        return attribute.name().equals("start") || attribute.name().equals("end")
                ? "evidence " + attribute.name()
                : attribute.name();
    }

    private static String type(Attribute attribute) {
        return attribute.type() == Attribute.Type.LIST
                ? "string"
                : attribute.type().name().toLowerCase(Locale.ROOT);
    }

    private static String day(Integer number) {
        return number == null ? null : "%04d-%02d-%02d".formatted(number / 10_000, number / 100 % 100, number % 100);
    }
}
