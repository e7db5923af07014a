package io.zhengtu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zhengtu.graph.EmbeddedNeo4jExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What {@code zhengtu dump} and {@code diff} say of an ingestion that is repeated. */
class ReingestionTest {

    @RegisterExtension
    static final EmbeddedNeo4jExtension NEO4J = new EmbeddedNeo4jExtension();

    private static final Path ANTHOLOGY = Path.of("../shared/corpus/anthology.txt");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void emptyStore() {
        NEO4J.clear();
    }

    @Test
    void theSampleTwiceThenWithOneSentenceChanged() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("ingest/sample"))) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        check(folder.resolve("05-wuxi.txt"));
    }

    @Test
    void theAnthologyTwiceThenWithOneSentenceChanged() throws IOException {
        assumeThat(ANTHOLOGY).as("no ../shared beside the repository").exists();
        Files.copy(ANTHOLOGY, folder.resolve("anthology.txt"));
        check(folder.resolve("anthology.txt"));
    }

    @Test
    void removingAllArticlesLeavesTheStoreAsItWasBorn() {
        assertThat(run("remove", "nothing")).isEqualTo(1);
        String born = dump();
        assertThat(run("ingest", "ingest/sample")).isZero();
        assertThat(run("ingest", "--adoptions", table().toString())).isZero();
        assertThat(dump()).isNotEqualTo(born);

        out.reset();
        assertThat(run("remove", "--dry-run", "01-changsha.txt")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("would remove: 1");
        List<Object> files = column("MATCH (a:Article) RETURN DISTINCT a.file");
        assertThat(run(Stream.concat(Stream.of("remove"), files.stream().map(Object::toString))
                        .toArray(String[]::new)))
                .isZero();

        assertThat(dump()).isEqualTo(born);
    }

    private Path table() {
        try {
            return Files.writeString(
                    folder.resolve("t.csv"), "region,measure,date\nOregon,bottle,1971\n长沙市,一网通办,2019\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void check(Path edited) throws IOException {
        assertThat(run("ingest", folder.toString())).isZero();
        Set<String> first = lines();
        out.reset();
        assertThat(run("ingest", folder.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("new 0").contains("replaced 0");
        assertThat(lines()).isEqualTo(first);

        String text = Files.readString(edited);
        String sentence = sentenceOnceIn(text, edited.getFileName().toString());
        Files.writeString(edited, text.replace(sentence, "据了解，" + sentence));
        Set<String> own = own(sentence);
        out.reset();
        assertThat(run("ingest", folder.toString())).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("new 0").contains("replaced 1");
        Set<String> second = lines();
        own.addAll(own("据了解，" + sentence));
        Set<String> differing = new LinkedHashSet<>(first);
        differing.removeAll(second);
        Set<String> added = new LinkedHashSet<>(second);
        added.removeAll(first);
        assertThat(differing).isNotEmpty();
        assertThat(added).hasSizeGreaterThan(1);
        differing.addAll(added);
        assertThat(differing).allMatch(line -> own.stream().anyMatch(line::contains), "speaks of the edited article");
        assertThat(first.size() + second.size() - differing.size())
                .as("lines that stay")
                .isGreaterThan(first.size());
    }

    /** The evidence of a claim that the file prints once, as it is. */
    private String sentenceOnceIn(String text, String file) {
        return column(
                        "MATCH (c:Claim)-[:STATED_IN]->(a:Article) WHERE a.file ENDS WITH '" + file
                                + "' AND c.type = 'ADOPTED' AND c.status = 'EXTRACTED' RETURN c.evidence ORDER BY a.id, c.start")
                .stream()
                .map(Object::toString)
                .filter(evidence -> text.split(java.util.regex.Pattern.quote(evidence), -1).length == 2)
                .findFirst()
                .orElseThrow();
    }

    /** How lines speak of the article that has the sentence, of its claims, and of the edges that rest on them. */
    private static Set<String> own(String sentence) {
        Set<String> own = new LinkedHashSet<>();
        NEO4J.driver()
                .executableQuery("MATCH (a:Article)<-[:STATED_IN]-(c)-[:ABOUT]->(r) WHERE a.text CONTAINS $sentence"
                        + " OPTIONAL MATCH (c)-[:OF]->(t) RETURN a.id, c.id, r.code, labels(t)[0], t.id")
                .withParameters(Map.of("sentence", sentence))
                .execute()
                .records()
                .forEach(row -> {
                    own.add("\"%s\"".formatted(row.get(0).asString()));
                    own.add("\"%s\"".formatted(row.get(1).asString()));
                    own.add("\"from\":[\"Region\",\"%s\"],\"to\":[\"%s\",\"%s\"]"
                            .formatted(
                                    row.get(2).asString(),
                                    row.get(3).asString(""),
                                    row.get(4).asString("")));
                });
        return own;
    }

    private static List<Object> column(String cypher) {
        return NEO4J.driver().executableQuery(cypher).execute().records().stream()
                .map(row -> row.get(0).asObject())
                .toList();
    }

    private Set<String> lines() {
        return new LinkedHashSet<>(dump().lines().toList());
    }

    private String dump() {
        out.reset();
        assertThat(run("dump")).as(() -> err.toString(StandardCharsets.UTF_8)).isZero();
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
