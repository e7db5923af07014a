package io.zhengtu.extract;

import io.zhengtu.lexicon.Measure;
import io.zhengtu.lexicon.MeasureLexicon;
import io.zhengtu.mention.Mention;
import java.util.Optional;

/** Finds the practice of the lexicon that a stretch of text names under whatever variant. */
final class CanonicalReader {

    private static final String NUMERALS = "一二三四五六七八九十百千万";

    private final MeasureLexicon measures;

    CanonicalReader(MeasureLexicon measures) {
        this.measures = measures;
    }

    /**
     * The practice named by [start, end): one whose name is {@code name}, else one that the lexicon finds there and that
     * makes up half of it or more.
     */
    Optional<Measure> of(ArticleReading reading, int start, int end, String name) {
        return measures.named(name).or(() -> reading.mentions().measures(start, end).stream()
                .filter(m -> m.end() <= end && (m.end() - m.start()) * 2 >= end - start)
                .filter(m -> !cutsQuotation(reading.text(), m) && !cutsNumeral(reading.text(), m))
                .findFirst()
                .map(Mention.OfMeasure::measure));
    }

    /** Its usual name, {@code null} where the lexicon has none. */
    String nameOf(ArticleReading reading, int start, int end, String name) {
        return of(reading, start, end, name).map(Measure::name).orElse(null);
    }

    /** Whether a numeral goes on before the one that the mention begins with: 千万工程 in 百千万工程 is another name. */
    static boolean cutsNumeral(String text, Mention.OfMeasure mention) {
        return mention.start() > 0
                && NUMERALS.indexOf(text.charAt(mention.start())) >= 0
                && NUMERALS.indexOf(text.charAt(mention.start() - 1)) >= 0;
    }

    /** Whether the mention begins within quotation marks and ends after them: 千万工程 in “百千万”工程 is another name. */
    static boolean cutsQuotation(String text, Mention.OfMeasure mention) {
        String words = text.substring(mention.start(), mention.end());
        int closing = words.indexOf('”');
        return closing >= 0
                && words.lastIndexOf('“', closing) < 0
                && (mention.start() == 0 || text.charAt(mention.start() - 1) != '“');
    }
}
