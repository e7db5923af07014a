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
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The articles that come with the program, against what careful readers took from them. */
class SampleCorpusTest {

    private static final Map<ClaimType, GoldScore> SCORES = new EnumMap<>(ClaimType.class);
    private static int articles;

    @BeforeAll
    static void score() throws IOException {
        for (Reading reading :
                new CorpusReader().read(List.of(Path.of("ingest/sample"))).toList()) {
            Article article = ((Reading.Read) reading).article();
            String number =
                    Path.of(article.source().file()).getFileName().toString().substring(0, 2);
            List<JsonNode> facts = facts(number);
            List<Claim> claims = Reader.EXTRACTOR.extract(article).claims();
            for (ClaimType type : ClaimType.values()) {
                SCORES.computeIfAbsent(type, GoldScore::new).add(number, facts, claims);
            }
            articles++;
        }
    }

    private static List<JsonNode> facts(String number) throws IOException {
        try (InputStream in = SampleCorpusTest.class.getResourceAsStream("/golden/" + number + ".json")) {
            List<JsonNode> facts = new ArrayList<>();
            new ObjectMapper().readTree(in).get("facts").forEach(facts::add);
            return facts;
        }
    }

    @Test
    void everyArticleOfTheSampleIsRead() {
        assertThat(articles).isEqualTo(14);
    }

    @ParameterizedTest(name = "{0} reaches an F1 of {1}")
    @CsvSource({
        "AWARDED, 0.98",
        "ASPIRES, 0.98",
        "FIRST_IN, 0.98",
        "ADOPTED, 0.918",
        "ISSUED, 0.98",
        "IMPLEMENTS, 0.98",
        "PILOT, 0.98",
        "RANKED, 0.98",
        "SPREAD, 0.927"
    })
    void claimsOfATypeAreReadAsWellAsEver(ClaimType type, double least) {
        GoldScore score = SCORES.get(type);
        assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(least);
    }
}
