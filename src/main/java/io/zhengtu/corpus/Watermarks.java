package io.zhengtu.corpus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Advertising written into sentences, found by the patterns in {@code watermarks.txt}. Immutable. */
final class Watermarks {

    private static final Pattern CLAUSE = Pattern.compile("[^，。；！？,;!?]+");
    private static final int LONGEST = 60;
    private static final int SHORTEST_LEARNT = 6;

    private final Pattern hint;
    private final Pattern anywhere;
    private final Pattern clause;
    private final Pattern learnt;

    private Watermarks(Pattern hint, Pattern anywhere, Pattern clause, Pattern learnt) {
        this.hint = hint;
        this.anywhere = anywhere;
        this.clause = clause;
        this.learnt = learnt;
    }

    static Watermarks load() {
        PatternFile patterns = PatternFile.load("/ingest/lexicon/watermarks.txt");
        return new Watermarks(patterns.section("hint"), patterns.section("anywhere"), patterns.section("clause"), null);
    }

    /**
     * These patterns and, beside them, the very phrases of {@code lines} that they match: who writes one into a sentence
     * between commas writes it into the middle of others too.
     */
    Watermarks learnFrom(List<Line> lines) {
        Set<String> phrases = new LinkedHashSet<>();
        for (Line line : lines) {
            if (!isSuspicious(line.raw())) {
                continue;
            }
            Matcher part = CLAUSE.matcher(line.raw());
            while (part.find()) {
                if (isAdvertising(part.group())) {
                    phrases.add(Spacing.squeeze(part.group()));
                }
            }
        }
        phrases.removeIf(phrase -> phrase.length() < SHORTEST_LEARNT);
        if (phrases.isEmpty()) {
            return this;
        }
        String alternatives = phrases.stream().map(Watermarks::spaced).collect(Collectors.joining("|"));
        return new Watermarks(hint, anywhere, clause, Pattern.compile(alternatives));
    }

    private static String spaced(String phrase) {
        return phrase.codePoints()
                .mapToObj(c -> Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining("[\\s\\u3000]*"));
    }

    /** The line without advertising; a comma that would be left over goes with it. */
    String strip(String line) {
        return isSuspicious(line) ? stripClauses(line) : stripPhrases(line);
    }

    private String stripClauses(String line) {
        StringBuilder kept = new StringBuilder(line.length());
        Matcher part = CLAUSE.matcher(line);
        int done = 0;
        while (part.find()) {
            if (!isAdvertising(part.group())) {
                continue;
            }
            kept.append(line, done, part.start());
            done = part.end();
            boolean closedByComma = done < line.length() && "，,；;".indexOf(line.charAt(done)) >= 0;
            if (closedByComma) {
                done++;
            } else if (!kept.isEmpty() && "，,；;".indexOf(kept.charAt(kept.length() - 1)) >= 0) {
                kept.setLength(kept.length() - 1);
            }
        }
        kept.append(line, done, line.length());
        return stripPhrases(kept.toString());
    }

    private String stripPhrases(String line) {
        String text = anywhere.matcher(line).replaceAll("");
        return learnt == null ? text : learnt.matcher(text).replaceAll("");
    }

    private boolean isSuspicious(String line) {
        return hint.matcher(Spacing.squeeze(line)).find();
    }

    private boolean isAdvertising(String part) {
        return part.length() <= LONGEST && clause.matcher(Spacing.squeeze(part)).matches();
    }
}
