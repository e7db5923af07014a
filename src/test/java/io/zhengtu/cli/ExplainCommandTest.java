package io.zhengtu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    private static final Path RESOURCES = Path.of("src/test/resources/explain");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path report;

    @BeforeEach
    void aReport() throws IOException {
        report = Files.copy(RESOURCES.resolve("report.txt"), folder.resolve("report.txt"));
    }

    @Test
    void printsTheTextWithItsEvidenceMarkedAndBelowEachParagraphItsClaimsAndWhy() throws IOException {
        assertThat(run("explain", folder.toString())).isZero();

        assertThat(printed()).isEqualToNormalizingNewlines(Files.readString(RESOURCES.resolve("report.expected.txt")));
    }

    @Test
    void showsWhatWasHeldBackAndWhatSpeaksAgainstIt() {
        run("explain", report.toString());
        assertThat(printed()).doesNotContain("held back");
        out.reset();

        assertThat(run("explain", "--min-confidence", "0", report.toString())).isZero();

        assertThat(printed().substring(printed().indexOf("held back")).replaceAll("\\s+", " "))
                .startsWith("held back 亮证 理由：带引号，紧接动词“探索”，")
                .contains("；但名称很短 why: in quotation marks, right after the verb 探索, ", "; but a very short name ");
    }

    @Test
    void showsOnlyTheTypesAskedFor() {
        assertThat(run("explain", "--type", "awarded,RANKED", report.toString()))
                .isZero();

        assertThat(printed()).contains(" AWARDED ", " RANKED ").doesNotContain(" ADOPTED ", " ISSUED ");
    }

    @Test
    void coloursReplaceTheBracketsWhereTheyAreAskedFor() {
        assertThat(run("explain", "--color", report.toString())).isZero();
        assertThat(printed()).contains("\u001b[").doesNotContain("[1 ");
        out.reset();

        assertThat(run("explain", "--no-color", report.toString())).isZero();
        assertThat(printed()).doesNotContain("\u001b").contains("[1 ");
    }

    @Test
    void noLineIsWiderThanThePage() {
        run("explain", "--min-confidence", "0", "ingest/sample");

        // A Chinese character takes two columns.
        assertThat(printed().lines().toList()).isNotEmpty().allSatisfy(line -> assertThat(line.codePoints()
                        .map(c -> Character.isIdeographic(c) || "，。、；：？！（）《》".indexOf(c) >= 0 ? 2 : 1)
                        .sum())
                .isLessThanOrEqualTo(80));
    }

    @Test
    void everySignOfTheSampleHasItsWords() {
        run("explain", "--min-confidence", "0", "ingest/sample");

        assertThat(printed().lines().filter(line -> !line.contains(".txt")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).doesNotContainPattern("[a-z]\\.[a-z]"));
    }

    @Test
    void failuresAndStatusAreThoseOfExtract() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));

        assertThat(run("explain", folder.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("empty.txt");
        assertThat(run("explain", empty.toString())).isEqualTo(1);
        assertThat(run("explain")).isEqualTo(64);
        assertThat(run("explain", "--type", "NONSENSE", report.toString())).isEqualTo(64);
        assertThat(run("explain", "--min-confidence", "2", report.toString())).isEqualTo(64);
    }

    @Test
    void extractPrintsMoreOrFewerFactsByTheirConfidence() {
        assertThat(run("extract", "--min-confidence", "0", report.toString())).isZero();
        long all = printed().lines().count();
        out.reset();
        run("extract", report.toString());
        long usual = printed().lines().count();
        out.reset();
        run("extract", "--min-confidence", "0.92", report.toString());

        assertThat(printed().lines().count()).isPositive().isLessThan(usual);
        assertThat(usual).isLessThan(all);
    }

    private int run(String... arguments) {
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        return ZhengtuCommand.commandLine(new Assembly(Map.of(), console)).execute(arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
