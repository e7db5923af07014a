package io.zhengtu.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Tables in a ZIP, a pair for each kind of reader: {@code gephi/} with the headers that Gephi and spreadsheets
 * understand, {@code neo4j/} with those of {@code neo4j-admin database import}, which has everything that is stored.
 */
final class CsvWriter implements GraphWriter {

    private static final List<Attribute> STORED_OF_NODES = Stream.concat(
                    Stream.of(
                            string("code"),
                            string("name"),
                            string("text"),
                            string("sha256"),
                            new Attribute("firstLine", Attribute.Type.INTEGER),
                            new Attribute("lastLine", Attribute.Type.INTEGER),
                            string("extraction")),
                    Attribute.OF_NODES.stream())
            .toList();

    @Override
    public void write(GraphSource graph, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("README.txt"));
        try (InputStream readme = CsvWriter.class.getResourceAsStream("/export/csv-readme.txt")) {
            readme.transferTo(zip);
        }
        zip.closeEntry();
        gephi(graph, zip);
        neo4j(graph, zip);
        zip.finish();
        out.flush();
    }

    private static void gephi(GraphSource graph, ZipOutputStream zip) throws IOException {
        CSVPrinter nodes =
                table(zip, "gephi/nodes.csv", header(List.of("Id", "Label", "category"), Attribute.OF_NODES));
        graph.nodes(
                false,
                node -> nodes.printRecord(
                        row(List.of(node.id(), node.name(), node.label()), Attribute.OF_NODES, node.properties())));
        close(nodes, zip);
        CSVPrinter edges = table(
                zip,
                "gephi/edges.csv",
                header(List.of("Source", "Target", "Type", "Id", "Label", "Weight"), Attribute.OF_EDGES));
        graph.edges(edge -> edges.printRecord(row(
                List.of(
                        edge.source(),
                        edge.target(),
                        "Directed",
                        edge.id(),
                        edge.type(),
                        edge.weight().toString()),
                Attribute.OF_EDGES,
                edge.properties())));
        close(edges, zip);
    }

    private static void neo4j(GraphSource graph, ZipOutputStream zip) throws IOException {
        CSVPrinter nodes =
                table(zip, "neo4j/nodes.csv", header(List.of("key:ID", ":LABEL", "id"), typed(STORED_OF_NODES)));
        graph.nodes(true, node -> {
            String id = (String) node.properties().get("id");
            nodes.printRecord(
                    row(List.of(node.id(), node.label(), id == null ? "" : id), STORED_OF_NODES, node.properties()));
        });
        close(nodes, zip);
        CSVPrinter edges = table(
                zip,
                "neo4j/relationships.csv",
                header(List.of(":START_ID", ":END_ID", ":TYPE"), typed(Attribute.OF_EDGES)));
        graph.edges(edge -> edges.printRecord(
                row(List.of(edge.source(), edge.target(), edge.type()), Attribute.OF_EDGES, edge.properties())));
        close(edges, zip);
    }

    private static CSVPrinter table(ZipOutputStream zip, String name, List<String> header) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        CSVPrinter table = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8)),
                CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
        table.printRecord(header);
        return table;
    }

    private static void close(CSVPrinter table, ZipOutputStream zip) throws IOException {
        table.flush();
        zip.closeEntry();
    }

    private static List<String> header(List<String> first, List<Attribute> attributes) {
        List<String> header = new ArrayList<>(first);
        attributes.forEach(attribute -> header.add(attribute.name()));
        return header;
    }

    private static List<Attribute> typed(List<Attribute> attributes) {
        return attributes.stream()
                .map(attribute -> new Attribute(attribute.name() + suffix(attribute.type()), attribute.type()))
                .toList();
    }

    private static String suffix(Attribute.Type type) {
        return switch (type) {
            case STRING -> "";
            case INTEGER -> ":long";
            case DOUBLE -> ":double";
            case BOOLEAN -> ":boolean";
            case LIST -> ":string[]";
        };
    }

    private static List<String> row(List<String> first, List<Attribute> attributes, Map<String, Object> properties) {
        List<String> row = new ArrayList<>(first);
        attributes.forEach(attribute -> row.add(attribute.text(properties)));
        return row;
    }

    private static Attribute string(String name) {
        return new Attribute(name, Attribute.Type.STRING);
    }
}
