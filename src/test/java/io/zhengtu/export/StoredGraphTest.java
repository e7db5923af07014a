package io.zhengtu.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.graph.EmbeddedNeo4jExtension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What other tools get: every node and edge of the graph, or of the view that was asked for. */
class StoredGraphTest {

    @RegisterExtension
    static final EmbeddedNeo4jExtension NEO4J = new EmbeddedNeo4jExtension();

    private static final String DOCUMENTED = "Region|Measure|Award|Policy|Article|Claim";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static long nodes;
    private static long edges;

    @TempDir
    Path folder;

    @BeforeAll
    static void aSmallGraph() throws IOException {
        NEO4J.clear();
        try (InputStream in =
                Objects.requireNonNull(StoredGraphTest.class.getResourceAsStream("/query/graph.cypher"))) {
            for (String statement : new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*\n")) {
                NEO4J.driver().executableQuery(statement).execute();
            }
        }
        nodes = count("MATCH (n:" + DOCUMENTED + ") RETURN count(n) AS n");
        edges = count("MATCH (:" + DOCUMENTED + ")-[e]->(:" + DOCUMENTED + ") RETURN count(e) AS n");
    }

    @Test
    void gephiLoadsAllWithTimeAndWithoutComplaint() throws Exception {
        Map<String, String> read = ForeignTool.GEPHI.read(file(GraphFormat.GEXF, GraphView.WHOLE));

        assertThat(read)
                .containsEntry("nodes", Long.toString(nodes))
                .containsEntry("edges", Long.toString(edges))
                .containsEntry("intervals", "true")
                .containsEntry("from", "2018-06-01")
                .containsEntry("errors", "0");
    }

    @Test
    void networkxLoadsAll() throws Exception {
        assertThat(ForeignTool.NETWORKX.read(file(GraphFormat.GRAPHML, GraphView.WHOLE)))
                .isEqualTo(expected("True"));
    }

    @Test
    void igraphLoadsAll() throws Exception {
        assertThat(ForeignTool.IGRAPH.read(file(GraphFormat.GRAPHML, GraphView.WHOLE)))
                .isEqualTo(expected("TRUE"));
    }

    private static Map<String, String> expected(String yes) {
        return Map.of(
                "nodes", Long.toString(nodes),
                "edges", Long.toString(edges),
                "directed", yes,
                "adopted", Long.toString(count("MATCH ()-[e:ADOPTED]->() RETURN count(e) AS n")));
    }

    @Test
    void cytoscapeJsonNamesNodesAndEndsOfEdges() throws IOException {
        JsonNode elements =
                JSON.readTree(bytes(GraphFormat.CYTOSCAPE, GraphView.WHOLE)).get("elements");

        assertThat(elements.get("nodes")).hasSize((int) nodes);
        assertThat(elements.get("edges")).hasSize((int) edges);
        List<String> ids = elements.get("nodes").findValuesAsText("id");
        assertThat(elements.get("edges").findValuesAsText("source")).isSubsetOf(ids);
        assertThat(elements.get("edges").findValuesAsText("target")).isSubsetOf(ids);
        assertThat(elements.get("nodes").findValuesAsText("name")).contains("长沙市", "一件事一次办", "法治政府建设实施纲要");
    }

    @Test
    void tablesAreForGephiAndForNeo4j() throws IOException {
        Map<String, List<CSVRecord>> tables = tables(bytes(GraphFormat.CSV, GraphView.WHOLE));

        assertThat(tables.get("gephi/nodes.csv")).hasSize((int) nodes);
        assertThat(tables.get("gephi/edges.csv")).hasSize((int) edges);
        assertThat(tables.get("neo4j/nodes.csv"))
                .hasSize((int) nodes)
                .anySatisfy(row -> assertThat(row.get("text")).isEqualTo("虹口推行柔性执法清单。"))
                .anySatisfy(row -> assertThat(row.toMap())
                        .containsEntry(":LABEL", "Measure")
                        .containsEntry("name", "一件事一次办")
                        .containsEntry("aliases:string[]", "一事联办")
                        .containsEntry("provisional:boolean", "false"));
        assertThat(tables.get("neo4j/relationships.csv")).hasSize((int) edges).anySatisfy(row -> assertThat(row.toMap())
                .containsEntry(":START_ID", "430100")
                .containsEntry(":END_ID", "m1")
                .containsEntry(":TYPE", "ADOPTED")
                .containsEntry("claims:long", "2")
                .containsEntry("since", "2019"));
    }

    @Test
    void jsonLinesHoldEverythingThatIsStored() throws IOException {
        List<JsonNode> lines = JSON.readerFor(JsonNode.class)
                .<JsonNode>readValues(bytes(GraphFormat.JSONL, GraphView.WHOLE))
                .readAll();

        assertThat(lines).hasSize((int) (nodes + edges));
        assertThat(lines)
                .filteredOn(line -> line.path("labels").path(0).asText().equals("Article"))
                .allSatisfy(line ->
                        assertThat(line.get("properties").get("text").asText()).isNotEmpty());
    }

    @Test
    void linkedDataSaysWhatAClaimWasQuotedFrom() throws IOException {
        JsonNode document = JSON.readTree(bytes(GraphFormat.JSONLD, GraphView.WHOLE));

        assertThat(document.get("@context").get("STATED_IN").get("@id").asText())
                .isEqualTo("prov:wasQuotedFrom");
        assertThat(document.get("@graph"))
                .anySatisfy(thing ->
                        assertThat(thing.path("STATED_IN").path("@id").asText()).isEqualTo("urn:zhengtu:d1"))
                .anySatisfy(thing -> {
                    assertThat(thing.path("rdf:predicate").path("@id").asText()).isEqualTo("zt:ADOPTED");
                    assertThat(thing.path("since").asText()).isEqualTo("2018-06-01");
                });
    }

    @Test
    void aViewOfAMeasureIsTheMeasureAndItsRegions() throws IOException {
        JsonNode elements = elements(view(null, "一事联办", null, List.of(), null, null, null));

        assertThat(names(elements)).containsExactlyInAnyOrder("一件事一次办", "长沙市", "长沙县", "株洲市");
        assertThat(elements.get("edges").findValuesAsText("interaction"))
                .contains("ADOPTED", "PART_OF", "SPREAD_TO")
                .doesNotContain("ABOUT", "STATED_IN");
    }

    @Test
    void aViewGoesAsDeepAsAsked() throws IOException {
        assertThat(names(elements(view("湖南省", null, 2, List.of("part_of"), null, null, null))))
                .containsExactlyInAnyOrder("湖南省", "中国", "长沙市", "株洲市", "长沙县", "开福区", "上海市");
    }

    @Test
    void aViewOfATimeHoldsWhatMayLieInItAndItsEnds() throws IOException {
        JsonNode elements = elements(view(null, null, null, List.of("ADOPTED"), "2018", "2018-12", null));

        assertThat(names(elements)).containsExactlyInAnyOrder("虹口区", "柔性执法清单");
        assertThat(elements.get("edges")).hasSize(1);
    }

    @Test
    void theHierarchyStaysAmongThoseThatHaveSureEdges() throws IOException {
        JsonNode elements = elements(view(null, null, null, List.of(), null, null, 0.85));

        assertThat(names(elements)).contains("长沙市", "虹口区").doesNotContain("湖南省", "中国", "长沙县");
        assertThat(elements.get("edges").findValuesAsText("confidence"))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(Double.parseDouble(c)).isGreaterThanOrEqualTo(0.85));
    }

    @Test
    void whatIsNoViewIsRefusedWithTheReasonInBothLanguages() {
        assertThatThrownBy(() -> view("乌有之乡", null, null, List.of(), null, null, null, GraphFormat.GEXF))
                .isInstanceOf(InvalidViewException.class)
                .hasMessageContaining("乌有之乡")
                .hasMessageContaining("give a code");
        assertThatThrownBy(() -> view(null, null, null, List.of("LIKES"), null, null, null))
                .hasMessageContaining("LIKES")
                .hasMessageContaining("ADOPTED");
        assertThatThrownBy(() -> view(null, null, 9, List.of(), null, null, null))
                .hasMessageContaining("depth");
        assertThatThrownBy(() -> view(null, null, null, List.of(), "去年", null, null))
                .hasMessageContaining("from")
                .hasMessageContaining("去年");
        assertThatThrownBy(() -> view(null, null, null, List.of(), null, null, 7.0))
                .hasMessageContaining("confidence");
    }

    private static GraphView view(
            String centre,
            String measure,
            Integer depth,
            List<String> types,
            String from,
            String to,
            Double confidence) {
        return GraphView.of(centre, measure, depth, types, from, to, confidence, null);
    }

    private static void view(
            String centre,
            String measure,
            Integer depth,
            List<String> types,
            String from,
            String to,
            Double confidence,
            GraphFormat format) {
        new StoredGraph(NEO4J.driver(), null).export(view(centre, measure, depth, types, from, to, confidence), format);
    }

    private static JsonNode elements(GraphView view) throws IOException {
        return JSON.readTree(bytes(GraphFormat.CYTOSCAPE, view)).get("elements");
    }

    private static List<String> names(JsonNode elements) {
        return elements.get("nodes").findValuesAsText("name");
    }

    private static byte[] bytes(GraphFormat format, GraphView view) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StoredGraph(NEO4J.driver(), null).export(view, format).writeTo(out);
        return out.toByteArray();
    }

    private File file(GraphFormat format, GraphView view) throws IOException {
        return Files.write(folder.resolve("graph." + format.extension()), bytes(format, view))
                .toFile();
    }

    private static Map<String, List<CSVRecord>> tables(byte[] zip) throws IOException {
        Map<String, List<CSVRecord>> tables = new HashMap<>();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(".csv")) {
                    String text = new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                    try (CSVParser rows = CSVParser.parse(text, format)) {
                        tables.put(entry.getName(), rows.getRecords());
                    }
                }
            }
        }
        return tables;
    }

    private static long count(String cypher) {
        return NEO4J.driver()
                .executableQuery(cypher)
                .execute()
                .records()
                .get(0)
                .get("n")
                .asLong();
    }
}
