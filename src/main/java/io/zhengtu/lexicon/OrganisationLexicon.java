package io.zhengtu.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How names of organisations end. Immutable. */
public final class OrganisationLexicon {

    private final List<String> suffixes;

    public OrganisationLexicon(List<String> suffixes) {
        this.suffixes = suffixes.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Reads the lexicon shipped on the class path. */
    public static OrganisationLexicon load() {
        return new OrganisationLexicon(LexiconFile.read("organisations.tsv", 2).stream()
                .filter(row -> row.field(0).equals("suffix"))
                .flatMap(row -> Stream.of(row.field(1).split("\\|")))
                .toList());
    }

    /** A regular expression that matches any suffix, longest first. */
    public String alternatives() {
        return suffixes.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
