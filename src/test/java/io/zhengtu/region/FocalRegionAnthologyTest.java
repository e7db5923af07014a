package io.zhengtu.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whose the annotated articles and the provincial reports are. Skipped where the corpora are not beside the checkout. */
class FocalRegionAnthologyTest {

    private static final Path SHARED = Path.of("../shared");

    private static FocalRegion focalRegion;

    /** An annotated article: its heading, its place in the anthology's lines, whose it is. */
    private record Annotated(String number, String title, String region, int line) {}

    @BeforeAll
    static void load() {
        assumeTrue(Files.isDirectory(SHARED), "the corpora are not there: ../shared");
        Gazetteer gazetteer = Gazetteer.load();
        focalRegion = new FocalRegion(gazetteer, new ToponymResolver(gazetteer));
    }

    @Test
    void every_annotated_article_is_given_to_its_region() throws IOException {
        List<String> lines = Files.readAllLines(SHARED.resolve("corpus/anthology.txt"));
        List<Annotated> articles = annotated(lines);
        assertThat(articles).hasSize(28);
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < articles.size(); i++) {
            Annotated article = articles.get(i);
            int end = i + 1 < articles.size() ? articles.get(i + 1).line() : lines.size();
            List<String> body = lines.subList(article.line() + 1, end).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            String author = body.stream()
                    .limit(2)
                    .filter(line -> line.length() < 30 && !line.contains("日") && !line.endsWith("。"))
                    .findFirst()
                    .orElse(null);
            softly.assertThat(focalRegion
                            .of(article.title(), null, author, String.join("\n", body))
                            .map(Region::path)
                            .orElse("-"))
                    .as(article.number() + " " + article.title())
                    .isEqualTo(article.region());
        }
        softly.assertAll();
    }

    @Test
    void every_provincial_report_is_given_to_its_province() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        try (Stream<Path> reports = Files.list(SHARED.resolve("corpus/work-reports-2026"))) {
            for (Path report : reports.sorted().toList()) {
                String province = report.getFileName().toString().replace(".txt", "");
                softly.assertThat(focalRegion
                                .of("政府工作报告", null, null, Files.readString(report))
                                .map(Region::path)
                                .orElse("-"))
                        .isEqualTo(province);
            }
        }
        softly.assertAll();
    }

    private static List<Annotated> annotated(List<String> lines) throws IOException {
        Map<String, Integer> lastLine = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            lastLine.put(squeezed(lines.get(i)), i);
        }
        List<Annotated> articles = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        try (Stream<Path> gold = Files.list(SHARED.resolve("gold"))) {
            for (Path file :
                    gold.filter(path -> path.toString().endsWith(".json")).toList()) {
                JsonNode article = mapper.readTree(file.toFile());
                String title = article.get("title").asText();
                String region = article.get("focal_region").asText("-");
                String number = file.getFileName().toString().substring(0, 2);
                Integer line = lastLine.get(squeezed(title));
                if (line != null) {
                    articles.add(new Annotated(number, title, region.equals("null") ? "-" : region, line));
                }
            }
        }
        articles.sort(Comparator.comparingInt(Annotated::line));
        return articles;
    }

    private static String squeezed(String line) {
        return line.replaceAll("[\\s　]", "");
    }
}
