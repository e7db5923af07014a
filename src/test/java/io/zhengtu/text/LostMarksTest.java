package io.zhengtu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LostMarksTest {

    @Test
    void aTextWithoutMarksIsBrokenIntoSentencesAndClausesOfBoundedLength() {
        String text = "全市荣获先进单位".repeat(2000);

        List<Sentence> sentences = Prose.of(text).paragraphs().get(0).sentences();

        assertThat(sentences).hasSizeGreaterThan(1).allMatch(s -> s.end() - s.start() <= 2000);
        assertThat(sentences).flatExtracting(Sentence::clauses).allMatch(c -> c.end() - c.start() <= 400);
        assertThat(String.join("", sentences.stream().map(s -> s.of(text)).toList()))
                .isEqualTo(text);
    }

    @Test
    void noNameAndNoTitleIsBroken() {
        String text = "《关于优化营商环境的若干规定》和“一网通办”改革".repeat(500);
        Prose prose = Prose.of(text);

        assertThat(prose.paragraphs().get(0).sentences()).hasSizeGreaterThan(1);
        assertThat(prose.quotations()).noneMatch(q -> prose.isBroken(q.start(), q.end()));
    }

    @Test
    void anOffsetWhereAClauseWasBrokenBelongsToTheClauseThatBeginsThere() {
        Sentence sentence =
                Prose.of("荣获先进单位".repeat(200)).paragraphs().get(0).sentences().get(0);
        Clause second = sentence.clauses().get(1);

        assertThat(sentence.clauseAt(second.start())).isEqualTo(1);
        assertThat(sentence.clauseAt(second.start() - 1)).isZero();
    }

    @Test
    void wordsInASpeechAreSaidAndThoseAroundItAreNot() {
        String text = "他说：“我们推行了这项制度。”会后印发通知。";
        Prose prose = Prose.of(text);

        assertThat(prose.isSaid(text.indexOf("推行"))).isTrue();
        assertThat(prose.isSaid(text.indexOf("印发"))).isFalse();
    }

    @Test
    void aClosingMarkWhereNothingIsOpenBeginsAShortName() {
        String text = "推行”一窗办”改革，而没有打开的”引号，照原样留着。";

        assertThat(Prose.of(text).quotations())
                .extracting(q -> text.substring(q.start(), q.end()))
                .containsExactly("”一窗办”");
    }
}
