package io.zhengtu.lexicon;

import java.util.Set;
import java.util.stream.Collectors;

/** Words that stand in quotation marks without naming a practice, and terms too broad to be one. Immutable. */
public final class FigurativeLexicon {

    private final Set<String> figurative;
    private final Set<String> broad;

    private FigurativeLexicon(Set<String> figurative, Set<String> broad) {
        this.figurative = figurative;
        this.broad = broad;
    }

    /** Reads the lexicon shipped on the class path. */
    public static FigurativeLexicon load() {
        return new FigurativeLexicon(
                LexiconFile.read("figurative.txt", 1).stream()
                        .map(row -> MeasureLexicon.key(row.field(0)))
                        .collect(Collectors.toSet()),
                LexiconFile.read("broad.tsv", 2).stream()
                        .map(row -> MeasureLexicon.key(row.field(0)))
                        .collect(Collectors.toSet()));
    }

    /** Whether the word is used for emphasis, irony or as a metaphor. */
    public boolean contains(String word) {
        return figurative.contains(MeasureLexicon.key(word));
    }

    /** Whether the term names broad activity, a body or a site rather than one definite practice. */
    public boolean isBroad(String term) {
        return broad.contains(MeasureLexicon.key(term));
    }
}
