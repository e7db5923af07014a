package io.zhengtu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.claim.Claim;
import io.zhengtu.claim.ClaimType;
import io.zhengtu.corpus.Article;
import io.zhengtu.corpus.CorpusReader;
import io.zhengtu.corpus.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles annotated apart from the rules: those that were read for errors, and those of which only scores were taken. */
class AnnotatedArticlesTest {

    private static final Path ANNOTATED = Path.of("src/test/resources/annotated");
    private static final Map<String, Map<ClaimType, GoldScore>> SCORES = new HashMap<>();

    @BeforeAll
    static void score() throws IOException {
        for (String half : List.of("development", "held-out")) {
            Map<ClaimType, GoldScore> scores = new EnumMap<>(ClaimType.class);
            for (Reading reading :
                    new CorpusReader().read(List.of(ANNOTATED.resolve(half))).toList()) {
                if (reading instanceof Reading.Read read
                        && read.article().source().file().endsWith(".txt")) {
                    add(read.article(), half, scores);
                }
            }
            SCORES.put(half, scores);
        }
    }

    private static void add(Article article, String half, Map<ClaimType, GoldScore> scores) throws IOException {
        String name = Path.of(article.source().file()).getFileName().toString();
        Path annotations = ANNOTATED.resolve(half).resolve(name.replaceFirst("\\.txt$", ".json"));
        List<JsonNode> facts = new ArrayList<>();
        new ObjectMapper().readTree(annotations.toFile()).get("facts").forEach(facts::add);
        List<Claim> claims = Reader.EXTRACTOR.extract(article).claims();
        for (ClaimType type : ClaimType.values()) {
            scores.computeIfAbsent(type, GoldScore::new).add(name, facts, claims);
        }
    }

    @ParameterizedTest(name = "{0}: {1} reaches an F1 of {2}")
    @CsvSource({
        "development, AWARDED, 0.90",
        "development, FIRST_IN, 0.92",
        "development, ADOPTED, 0.89",
        "development, ISSUED, 0.97",
        "development, IMPLEMENTS, 0.97",
        "development, PILOT, 0.94",
        "development, RANKED, 0.93",
        "development, SPREAD, 0.70",
        "held-out, AWARDED, 0.86",
        "held-out, FIRST_IN, 0.86",
        "held-out, ADOPTED, 0.87",
        "held-out, ISSUED, 0.95",
        "held-out, IMPLEMENTS, 0.95",
        "held-out, PILOT, 0.90",
        "held-out, RANKED, 0.85",
        "held-out, SPREAD, 0.40"
    })
    void claimsOfATypeAreReadAsWellAsEver(String half, ClaimType type, double least) {
        assertThat(SCORES.get(half).get(type).f1()).as("%s %s", half, type).isGreaterThanOrEqualTo(least);
    }
}
