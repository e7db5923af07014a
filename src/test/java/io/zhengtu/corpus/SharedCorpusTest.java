package io.zhengtu.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against the corpora beside the repository, where they are. */
class SharedCorpusTest {

    private static final Path SHARED = Path.of("../shared");

    /** Their text stays unseen; title and date may be compared. */
    private static final Set<String> HELD_OUT =
            Set.of("07.json", "09.json", "13.json", "14.json", "19.json", "21.json", "26.json", "34.json");

    private static final Pattern MENU = Pattern.compile("首页|字体：|【字号|打印本页|分享到|责任编辑|上一篇|版权所有|网站地图|ICP备|扫一扫|相关报道");

    @BeforeAll
    static void skipWithoutCorpus() {
        assumeThat(SHARED.resolve("corpus/anthology.txt"))
                .as("no ../shared beside the repository")
                .exists();
    }

    private static Map<String, JsonNode> gold() throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, JsonNode> gold = new TreeMap<>();
        try (Stream<Path> files = Files.list(SHARED.resolve("gold"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                gold.put(file.getFileName().toString(), json.readTree(file.toFile()));
            }
        }
        return gold;
    }

    @Test
    void the_anthology_gives_its_28_articles_with_title_and_date() throws IOException {
        List<Article> articles = Samples.articles(SHARED.resolve("corpus/anthology.txt"));

        assertThat(articles)
                .extracting(a -> a.title() + " " + a.date())
                .containsExactlyElementsOf(gold().values().stream()
                        .map(g -> g.get("title").asText() + " "
                                + (g.get("date").isNull() ? null : g.get("date").asText()))
                        .toList());
        assertThat(articles)
                .extracting(Article::author)
                .filteredOn(author -> author != null)
                .containsExactly("新乡市工业和信息化局局长　　宋光旭", "张相军", "最高人民法院副院长　　贺小荣", "莫贵珍");
    }

    @Test
    void evidence_of_the_annotators_is_found_in_the_cleaned_text() throws IOException {
        Map<String, String> texts = Samples.articles(SHARED.resolve("corpus/anthology.txt")).stream()
                .collect(Collectors.toMap(
                        Article::title, a -> Spacing.trim(a.text()).replaceAll("\\s", "")));
        Function<JsonNode, Stream<Boolean>> found = article -> {
            String text = texts.get(article.get("title").asText());
            return article.get("facts").findValuesAsText("evidence").stream()
                    .map(evidence -> text.contains(evidence.replaceAll("[\\s\\u3000]", "")));
        };
        List<Boolean> all = gold().entrySet().stream()
                .filter(g -> !HELD_OUT.contains(g.getKey()))
                .flatMap(g -> found.apply(g.getValue()))
                .toList();

        assertThat(all).hasSizeGreaterThan(500);
        assertThat(all.stream().filter(f -> f).count()).isGreaterThanOrEqualTo((long) Math.ceil(all.size() * 0.98));
    }

    @Test
    void every_work_report_is_one_speech_with_title_occasion_date_and_speaker() {
        List<Article> reports = Samples.articles(SHARED.resolve("corpus/work-reports-2026"));

        assertThat(reports).hasSize(31).allSatisfy(report -> {
            assertThat(report.title()).matches(".*政府工作报告");
            assertThat(report.subtitle()).matches(".{6,12}日在.*会议上");
            assertThat(report.date().getYear()).isEqualTo(2026);
            assertThat(report.author()).isNotBlank();
            assertThat(report.text()).startsWith("各位代表：").hasSizeGreaterThan(8000);
            assertThat(report.text().lines())
                    .noneMatch(line -> line.length() < 40 && MENU.matcher(line).find());
        });
    }
}
