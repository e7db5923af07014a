package io.zhengtu.lexicon;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that start, limit or turn a claim, by kind. Immutable. */
public final class TriggerLexicon {

    private static final String RESOURCE = "triggers.tsv";

    private final Map<Trigger, List<String>> words;

    public TriggerLexicon(Map<Trigger, List<String>> words) {
        this.words = new EnumMap<>(words);
    }

    /** Reads the lexicon shipped on the class path. */
    public static TriggerLexicon load() {
        Map<Trigger, List<String>> words = new EnumMap<>(Trigger.class);
        for (LexiconFile.Row row : LexiconFile.read(RESOURCE, 2)) {
            Trigger kind = Trigger.valueOf(row.field(0).toUpperCase(Locale.ROOT));
            words.put(kind, List.of(row.field(1).split("\\|")));
        }
        return new TriggerLexicon(words);
    }

    /** The words of a kind, longest first. */
    public List<String> words(Trigger kind) {
        return words.getOrDefault(kind, List.of()).stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** A regular expression that matches any word of the kind, longest first. */
    public String alternatives(Trigger kind) {
        return words(kind).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
