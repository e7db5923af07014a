package io.zhengtu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.graph.EmbeddedNeo4jExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The analyses from the command line, of a table and of the store that it was ingested into. */
class DiffusionCommandTest {

    @RegisterExtension
    static final EmbeddedNeo4jExtension NEO4J = new EmbeddedNeo4jExtension();

    private static final String TABLE =
            """
            region,measure,date
            湖南省长沙市,测试甲制,2015-03
            湖南省,测试甲制,2016
            湖南省株洲市,测试甲制,2017-01-01
            江西省南昌市,测试甲制,2018
            江西省,测试甲制,2019
            湖南省长沙市,测试乙制,2020-05-01
            江西省南昌市,测试乙制,2020-05-01
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path table;

    @BeforeEach
    void aTable() throws IOException {
        NEO4J.clear();
        table = Files.writeString(folder.resolve("events.csv"), TABLE);
    }

    @Test
    void aTableAndTheStoreGiveTheSame() {
        assertThat(run("ingest", "--adoptions", table.toString())).isZero();
        for (String analysis : List.of("profile", "pioneers", "communities", "precedence")) {
            String ofTable = output("diffusion", analysis, "--cascades", table.toString());
            assertThat(ofTable.lines().count()).as(analysis).isGreaterThan(analysis.equals("precedence") ? 0 : 2);
            assertThat(output("diffusion", analysis).lines().sorted())
                    .as(analysis)
                    .containsExactlyElementsOf(ofTable.lines().sorted().toList());
        }
    }

    @Test
    void aMeasureOfOneDateSaysThatThereIsNoOrder() {
        assertThat(output("diffusion", "profile", "--cascades", table.toString())
                        .lines())
                .anySatisfy(
                        line -> assertThat(line).startsWith("测试乙制,2,2,1,,,,").contains("no order can be read"));
    }

    @Test
    void pioneersOfAMeasureComeEarliestFirst() {
        assertThat(output("diffusion", "pioneers", "--cascades", table.toString(), "--measure", "测试甲制")
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",")[2]))
                .containsExactly("湖南省/长沙市", "湖南省", "湖南省/株洲市", "江西省/南昌市", "江西省");
        assertThat(run("diffusion", "pioneers", "--cascades", table.toString(), "--measure", "没有"))
                .isEqualTo(1);
    }

    @Test
    void theTableOfTheStoreHasEveryRegionAtRisk() throws IOException {
        assertThat(run("ingest", "--adoptions", table.toString())).isZero();
        String json = output("diffusion", "table", "--measure", "测试甲制", "--level", "province", "--format", "json");

        List<JsonNode> rows = List.of(new ObjectMapper().readValue(json, JsonNode[].class));
        assertThat(rows).filteredOn(row -> row.get("adopted").asInt() == 1).hasSize(2);
        assertThat(rows)
                .filteredOn(row -> row.get("region").asText().equals("湖北省"))
                .extracting(row -> row.get("period").asText() + row.get("adopters_before"))
                .containsExactly("20160", "20171", "20181", "20191");
    }

    @Test
    void anInferredNetworkIsWrittenForToolsThatDrawNetworks() throws IOException {
        String[] infer = {"diffusion", "infer", "--cascades", table.toString(), "--edges", "2", "--format"};
        List<String> rows = output(with(infer, "csv")).lines().skip(1).toList();
        JsonNode edges =
                new ObjectMapper().readTree(output(with(infer, "cytoscape"))).at("/elements/edges");

        assertThat(rows).hasSize(2);
        assertThat(edges)
                .extracting(edge -> "%s,%s,%s"
                        .formatted(
                                edge.at("/data/source").asText(),
                                edge.at("/data/target").asText(),
                                edge.at("/data/improvement").asText()))
                .containsExactlyElementsOf(rows.stream()
                        .map(row -> row.substring(0, row.lastIndexOf(',')))
                        .toList());
        assertThat(output(with(infer, "gexf"))).contains("kind=\"LEADS\"", "湖南省株洲市", "NetInf");
    }

    private static String[] with(String[] arguments, String last) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = last;
        return all;
    }

    private String output(String... arguments) {
        out.reset();
        assertThat(run(arguments))
                .as(() -> err.toString(StandardCharsets.UTF_8))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        Map<String, String> environment = Map.of("NEO4J_URI", NEO4J.uri().toString());
        return ZhengtuCommand.commandLine(new Assembly(environment, console)).execute(arguments);
    }
}
