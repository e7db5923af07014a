package io.zhengtu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.check.Claims;
import io.zhengtu.graph.EmbeddedNeo4jExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    @RegisterExtension
    static final EmbeddedNeo4jExtension NEO4J = new EmbeddedNeo4jExtension();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void anArticleAndAnEmptyFile() throws IOException {
        NEO4J.clear();
        Files.copy(Path.of("ingest/sample/01-changsha.txt"), folder.resolve("good.txt"));
        Files.createFile(folder.resolve("empty.txt"));
    }

    @Test
    void extractPrintsFactsAndNamesWhatFailed() throws IOException {
        int status = run("extract", folder.toString());

        assertThat(status).isEqualTo(2);
        assertThat(lines(err)).singleElement().asString().contains("empty.txt", "/");
        List<JsonNode> facts = json();
        assertThat(facts).isNotEmpty().allSatisfy(fact -> {
            assertThat(fact.fieldNames())
                    .toIterable()
                    .contains("id", "articleId", "regionCode", "regionPath", "object", "evidence", "confidence");
            assertThat(fact.get("end").asInt() - fact.get("start").asInt())
                    .isEqualTo(fact.get("evidence").asText().length());
        });
        assertThat(facts)
                .filteredOn(fact -> fact.get("type").asText().equals("AWARDED"))
                .anySatisfy(fact -> assertThat(fact.get("level").asText()).isEqualTo("national"));
    }

    @Test
    void extractArticlesPrintsTheTextThatOffsetsCountIn() throws IOException {
        assertThat(run("extract", "--articles", folder.resolve("good.txt").toString()))
                .isZero();

        assertThat(json()).singleElement().satisfies(article -> {
            assertThat(article.get("focalRegionPath").asText()).isEqualTo("湖南省/长沙市");
            assertThat(article.get("date").asText()).isEqualTo("2023-03-15");
            assertThat(article.get("text").asText()).isNotBlank();
        });
    }

    @Test
    void nothingUsableIsStatusOne() {
        assertThat(run("extract", folder.resolve("empty.txt").toString())).isEqualTo(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void badUsageIsStatus64AndPointsToTheHelp() {
        assertThat(run("extract")).isEqualTo(64);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("zhengtu extract --help");
        assertThat(run("ingest")).isEqualTo(64);
        assertThat(run("nonsense")).isEqualTo(64);
    }

    @Test
    void ingestingTwiceAddsOnceAndSaysSo() {
        assertThat(run("ingest", folder.resolve("good.txt").toString())).isZero();
        assertThat(lines(out).get(0)).contains("new 1");
        out.reset();

        assertThat(run("ingest", folder.toString())).isEqualTo(2);
        assertThat(lines(out).get(0)).contains("new 0", "unchanged 1", "failed 1");
    }

    @Test
    void anAdoptionTableIsStoredAndItsMalformedRowsAreNamed() throws IOException {
        Path table = Files.writeString(
                folder.resolve("events.csv"), "region,measure,date\n长沙市,河长制,2017\nUtopia,河长制,2018\n长沙市,河长制,从前\n");

        assertThat(run("ingest", "--adoptions", table.toString())).isEqualTo(2);

        assertThat(lines(err)).hasSize(2);
        assertThat(lines(err).get(0)).contains("events.csv", "line 4");
        assertThat(lines(err).get(1)).contains("not in the gazetteer", "Utopia");
        assertThat(NEO4J.driver()
                        .executableQuery("MATCH (r:Region)-[e:ADOPTED]->(:Measure) RETURN r.name + e.since AS x")
                        .execute()
                        .records())
                .extracting(row -> row.get("x").asString())
                .containsExactlyInAnyOrder("长沙市2017", "Utopia2018");
    }

    @Test
    void aNetworkIsInferredFromAFileAndItsMalformedRowsAreNamed() throws IOException {
        Path table = Files.writeString(
                folder.resolve("events.csv"), "region,measure,date\n甲,一,2017\n乙,一,2018\n甲,二,2017\n乙,二,2019\n乙,三,从前\n");

        assertThat(run("diffusion", "infer", "--cascades", table.toString(), "--edges", "1"))
                .isEqualTo(2);

        assertThat(lines(err)).hasSize(2);
        assertThat(lines(err).get(0)).contains("events.csv", "line 6");
        assertThat(lines(err).get(1)).contains("4 events, 2 measures, 2 adopters");
        assertThat(lines(out)).first().isEqualTo("origin_node,destination_node,improvement,p_value");
        assertThat(lines(out)).element(1).asString().matches("甲,乙,44\\.6\\d{6,},.*");
        out.reset();
        assertThat(run("diffusion", "infer", "--cascades", table.toString())).isEqualTo(64);
        assertThat(run("diffusion", "infer", "--cascades", table.toString(), "--edges", "1", "--params", "-1"))
                .isEqualTo(64);
        assertThat(run("diffusion")).isEqualTo(64);
        assertThat(out.size()).isZero();
    }

    @Test
    void theGraphIsWrittenToAFileOrToStandardOutput() throws IOException {
        assertThat(run("ingest", folder.resolve("good.txt").toString())).isZero();
        Path file = folder.resolve("graph.gexf");
        assertThat(run("export", "--format", "gexf", "-o", file.toString())).isZero();
        assertThat(file).content(StandardCharsets.UTF_8).contains("http://gexf.net/1.3", "长沙市");
        out.reset();

        assertThat(run("export", "--format", "jsonl", "--center", "长沙市")).isZero();
        assertThat(json()).isNotEmpty().allMatch(line -> line.has("type"));

        assertThat(run("export", "--format", "gexf", "--center", "nowhere")).isEqualTo(1);
        assertThat(run("export", "--format", "gexf", "--depth", "99")).isEqualTo(64);
        assertThat(run("export", "--format", "paper")).isEqualTo(64);
    }

    @Test
    void checkNamesContradictionsWithTheirEvidenceAndSaysSoByItsStatus() throws IOException {
        assertThat(run("check")).isZero();
        assertThat(lines(out)).singleElement().asString().contains("没有发现矛盾", "nothing contradicts");
        out.reset();
        new Claims()
                .add("FIRST_IN", "430100", "一次办", "within", "430000", "date", "2018")
                .add("FIRST_IN", "430200", "一次办", "within", "430000", "date", "2019")
                .store(NEO4J.driver());

        assertThat(run("check", "--kind", "CONTESTED_FIRST")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("湖南省长沙市、湖南省株洲市", "2 regions are said to be the first", "[c2] 湖南省/株洲市 2019：“证据c2”");
        out.reset();

        assertThat(run("check", "--format", "json")).isEqualTo(2);
        assertThat(json())
                .extracting(line -> line.get("kind").asText())
                .containsExactly("CONTESTED_FIRST", "EARLIER_ELSEWHERE");
        assertThat(run("check", "--kind", "NONSENSE")).isEqualTo(64);
        assertThat(run("check", "--limit", "0")).isEqualTo(64);
    }

    private int run(String... arguments) {
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        Map<String, String> environment = Map.of("NEO4J_URI", NEO4J.uri().toString());
        return ZhengtuCommand.commandLine(new Assembly(environment, console)).execute(arguments);
    }

    private List<JsonNode> json() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        return mapper.readerFor(JsonNode.class)
                .<JsonNode>readValues(out.toByteArray())
                .readAll();
    }

    private static List<String> lines(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
