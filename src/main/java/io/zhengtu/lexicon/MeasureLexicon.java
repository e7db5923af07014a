package io.zhengtu.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The curated practices, found by usual name or alias. Immutable. An alias written within {@code “ ”} names its practice
 * only where the text has the quotation marks: {@code “标准地”} is a way to sell land, {@code 标准地} part of 标准地图.
 */
public final class MeasureLexicon {

    private static final String RESOURCE = "measures.tsv";

    private final List<Measure> measures;
    private final Map<String, Measure> byKey;
    private final Set<String> onlyQuoted;

    /** @throws IllegalArgumentException where two practices share a name or alias, naming both */
    public MeasureLexicon(Collection<Measure> measures) {
        Set<String> quoted = new HashSet<>();
        this.measures = measures.stream().map(m -> withoutQuotes(m, quoted)).toList();
        this.onlyQuoted = Collections.unmodifiableSet(quoted);
        Map<String, Measure> index = new LinkedHashMap<>();
        for (Measure measure : this.measures) {
            put(index, measure.name(), measure);
            for (String alias : measure.aliases()) {
                put(index, alias, measure);
            }
        }
        this.byKey = Collections.unmodifiableMap(index);
    }

    private static Measure withoutQuotes(Measure measure, Set<String> quoted) {
        List<String> aliases = new ArrayList<>();
        for (String alias : measure.aliases()) {
            if (isWithinQuotes(alias)) {
                quoted.add(key(alias));
                aliases.add(alias.substring(1, alias.length() - 1));
            } else {
                aliases.add(alias);
            }
        }
        return new Measure(measure.name(), aliases, measure.theme(), measure.definition());
    }

    /** One pair of quotation marks around the whole: not {@code “三项制度”和“三统一”}. */
    private static boolean isWithinQuotes(String alias) {
        return alias.startsWith("“") && alias.indexOf('”') == alias.length() - 1;
    }

    private static void put(Map<String, Measure> index, String name, Measure measure) {
        Measure other = index.putIfAbsent(key(name), measure);
        if (other != null && other != measure) {
            throw new IllegalArgumentException(
                    "measures.tsv: " + name + " names both " + other.name() + " and " + measure.name());
        }
    }

    /** Reads the lexicon shipped on the class path: name, theme, aliases joined by {@code |}, definition; tab-separated. */
    public static MeasureLexicon load() {
        return new MeasureLexicon(LexiconFile.read(RESOURCE, 4).stream()
                .filter(row -> !row.field(0).equals("name"))
                .map(row -> new Measure(row.field(0), aliases(row.field(2)), row.field(1), row.field(3)))
                .toList());
    }

    private static List<String> aliases(String joined) {
        return joined.isBlank() ? List.of() : List.of(joined.split("\\|"));
    }

    public List<Measure> measures() {
        return measures;
    }

    /** The practice that bears {@code name} as its usual name or an alias, whatever its punctuation and width. */
    public Optional<Measure> named(String name) {
        return Optional.ofNullable(byKey.get(key(name)));
    }

    /** Whether {@code name} is too common a string to name a practice without quotation marks around it. */
    public boolean needsQuotes(String name) {
        return onlyQuoted.contains(key(name));
    }

    /**
     * What makes two spellings one name: compatibility forms folded, letters in lower case, everything that is neither
     * letter nor digit dropped, so {@code “双随机、一公开”} and {@code 双随机一公开} are one.
     */
    public static String key(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
        StringBuilder key = new StringBuilder(folded.length());
        folded.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '+')
                .map(Character::toLowerCase)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
