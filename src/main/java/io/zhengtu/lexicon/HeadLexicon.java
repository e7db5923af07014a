package io.zhengtu.lexicon;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The nouns that end names of honours and of practices, and what kind of thing they name. Immutable. */
public final class HeadLexicon {

    private static final List<String> KINDS =
            List.of("body", "digital", "service", "rule", "campaign", "people", "thing", "structure", "metaphor");

    private final Map<String, List<String>> heads;
    private final Map<String, String> kinds = new HashMap<>();
    private final int longest;

    private HeadLexicon(Map<String, List<String>> heads) {
        this.heads = heads;
        for (String kind : KINDS) {
            for (String ending : heads.get(kind)) {
                String other = kinds.putIfAbsent(ending, kind);
                if (other != null) {
                    throw new IllegalArgumentException(
                            "heads.tsv: " + ending + " stands under both " + other + " and " + kind);
                }
            }
        }
        this.longest = kinds.keySet().stream().mapToInt(String::length).max().orElse(0);
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

    /** A regular expression that matches any noun that ends a title whose holders a body lists, longest first. */
    public String titles() {
        return alternatives("title");
    }

    /** A regular expression that matches any noun that ends a practice's name, longest first. */
    public String measures() {
        return alternatives("measure");
    }

    /** What kind of thing a name names by its longest known ending: {@code body}, {@code digital}, …, {@code metaphor}. */
    public Optional<String> kindOf(String name) {
        for (int length = Math.min(longest, name.length()); length > 0; length--) {
            String kind = kinds.get(name.substring(name.length() - length));
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private String alternatives(String kind) {
        return heads.get(kind).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
