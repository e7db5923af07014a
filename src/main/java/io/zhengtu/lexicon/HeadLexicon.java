package io.zhengtu.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The nouns that end names of honours and of practices. Immutable. */
public final class HeadLexicon {

    private final Map<String, List<String>> heads;

    private HeadLexicon(Map<String, List<String>> heads) {
        this.heads = heads;
    }

    /** Reads the lexicon shipped on the class path. */
    public static HeadLexicon load() {
        return new HeadLexicon(LexiconFile.read("heads.tsv", 2).stream()
                .collect(Collectors.toMap(
                        row -> row.field(0), row -> Stream.of(row.field(1).split("\\|"))
                                .sorted(Comparator.comparingInt(String::length).reversed())
                                .toList())));
    }

    /** A regular expression that matches any noun that ends an honour's name, longest first. */
    public String honours() {
        return alternatives("honour");
    }

    /** A regular expression that matches any noun that ends a practice's name, longest first. */
    public String measures() {
        return alternatives("measure");
    }

    private String alternatives(String kind) {
        return heads.get(kind).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
