package io.zhengtu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureLexiconTest {

    private final MeasureLexicon lexicon = MeasureLexicon.load();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "行政执法“三项制度”, 行政执法三项制度",
        "行政执法公示、执法全过程记录、重大执法决定法制审核制度, 行政执法三项制度",
        "“放管服”改革, 放管服改革",
        "双随机、一公开监管, 双随机一公开",
        "双随机 一公开, 双随机一公开",
        "一村（社区）一法律顾问, 一村（居）一法律顾问",
        "村居法律顾问, 一村（居）一法律顾问",
        "年终述法, 述法制度",
        "12345热线, 12345政务服务便民热线",
        "１２３４５政务服务便民热线, 12345政务服务便民热线",
        "“谁执法谁普法”普法责任制, 谁执法谁普法普法责任制",
        "“法律明白人”培育工程, 法律明白人培养工程",
        "新时代“枫桥经验”, 枫桥经验",
        "“两法衔接”工作机制, 行政执法与刑事司法衔接机制",
        "“互联网＋政务服务”, 互联网+政务服务",
        "一件事, 一件事一次办",
        "轻微违法行为免罚清单, 轻微违法免罚清单",
        "矛调中心, 一站式矛盾纠纷调处中心",
    })
    void variantsOfOnePracticeMeet(String variant, String usualName) {
        assertThat(lexicon.named(variant)).map(Measure::name).contains(usualName);
    }

    @ParameterizedTest
    @ValueSource(strings = {"信用承诺制|证明事项告知承诺制", "府院联动|府检联动", "一网通办|一网统管", "法律七进|法律八进", "河湖长制|林长制", "枫桥经验|枫桥式司法所"})
    void differentPracticesStayApart(String pair) {
        String[] names = pair.split("\\|");

        assertThat(lexicon.named(names[0])).isPresent().isNotEqualTo(lexicon.named(names[1]));
        assertThat(lexicon.named(names[1])).isPresent();
    }

    @Test
    void coversTheFieldWithAtLeastFourHundredPractices() {
        assertThat(lexicon.measures()).hasSizeGreaterThanOrEqualTo(400);
        assertThat(lexicon.measures()).extracting(Measure::theme).contains("行政执法", "政务服务", "普法", "矛盾化解", "基层治理");
    }

    @Test
    void everyPracticeHasAThemeAndAChineseDefinition() {
        assertThat(lexicon.measures()).allSatisfy(measure -> {
            assertThat(measure.theme()).isNotBlank();
            assertThat(measure.definition()).endsWith("。").hasSizeGreaterThan(6);
        });
    }

    @Test
    void noNameThatStandsForItselfIsAWordOfOneOrTwoCharactersOnly() {
        List<String> names = new ArrayList<>();
        for (Measure measure : lexicon.measures()) {
            names.add(measure.name());
            names.addAll(measure.aliases());
        }

        assertThat(names).allMatch(name -> MeasureLexicon.key(name).length() > 2 || lexicon.needsQuotes(name));
    }

    @Test
    void anAliasWrittenInQuotationMarksNeedsThem() {
        assertThat(lexicon.named("标准地")).map(Measure::name).contains("工业用地标准地");
        assertThat(lexicon.needsQuotes("标准地")).isTrue();
        assertThat(lexicon.needsQuotes("标准地出让")).isFalse();
    }

    @Test
    void saysWhichTwoPracticesClaimOneName() {
        Measure one = new Measure("一网通办", List.of("一网办"), "政务服务", "甲。");
        Measure other = new Measure("一网统管", List.of("“一网办”"), "数字政府", "乙。");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeasureLexicon(List.of(one, other)))
                .withMessageContaining("一网通办")
                .withMessageContaining("一网统管");
    }

    @Test
    void aFigureOfSpeechIsNeverTheNameOfAPractice() throws IOException {
        List<String> figures = lines("/ingest/lexicon/figurative.txt");

        assertThat(figures).hasSizeGreaterThanOrEqualTo(400).doesNotHaveDuplicates();
        assertThat(figures).allMatch(figure -> lexicon.named(figure).isEmpty());
    }

    @Test
    void everyBroadTermStandsOnceWithAReason() throws IOException {
        Set<String> seen = new HashSet<>();

        assertThat(lines("/ingest/lexicon/broad.tsv"))
                .filteredOn(line -> !line.startsWith("name\t"))
                .allSatisfy(line -> {
                    String[] field = line.split("\t", -1);
                    assertThat(field).as(line).hasSize(2).doesNotContain("");
                    assertThat(seen.add(MeasureLexicon.key(field[0])))
                            .as(field[0])
                            .isTrue();
                });
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = MeasureLexiconTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
