package io.zhengtu.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The list of titles at the head of an anthology. It may misspell them, so a title is looked up by its letters alone
 * and by near misses that share an end.
 */
final class ContentsPage {

    private static final Set<String> HEADINGS = Set.of("目录", "目次", "总目录", "目录:", "CONTENTS", "Contents");
    private static final Pattern PAGE = Pattern.compile("(?:[\\s\\u3000\\t.．·…⋯‥_-]+|[（(])\\d{1,4}[）)]?$");
    private static final Pattern ORDINAL =
            Pattern.compile("^(?:第?[\\d一二三四五六七八九十百]{1,4}篇[:：]?|\\d{1,3}[.．、:：](?!\\d)|【.{1,6}】)");
    private static final int SEARCHED = 80;
    private static final int LONGEST_ENTRY = 80;
    private static final int SHARED_END = 6;

    /** Titles like to end in the same words; so many are compared, which keeps a long contents page linear. */
    private static final int MOST_SHARING = 32;

    private final int from;
    private final int to;
    private final Set<String> keys = new HashSet<>();
    private final Map<String, List<String>> byEnd = new HashMap<>();

    private ContentsPage(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Finds the contents page among non-blank lines; an empty one where there is none. */
    static ContentsPage in(List<Line> lines) {
        int heading = 0;
        int searched = Math.min(SEARCHED, lines.size());
        while (heading < searched
                && !HEADINGS.contains(Spacing.squeeze(lines.get(heading).raw()))) {
            heading++;
        }
        if (heading == searched) {
            return new ContentsPage(0, 0);
        }
        int stop = heading + 1;
        while (stop < lines.size() && couldBeEntry(lines.get(stop))) {
            stop++;
        }
        Map<String, Integer> lastUse = new HashMap<>();
        for (int i = heading + 1; i < lines.size(); i++) {
            if (lines.get(i).raw().length() <= LONGEST_ENTRY) {
                lastUse.put(key(lines.get(i).raw()), i);
            }
        }
        int end = heading + 1;
        for (int i = heading + 1; i < stop; i++) {
            String raw = lines.get(i).raw();
            if (hasPage(raw) || lastUse.get(key(raw)) > i) {
                end = i + 1;
            }
        }
        ContentsPage page = new ContentsPage(heading, end);
        for (int i = heading + 1; i < end; i++) {
            page.add(key(lines.get(i).raw()));
        }
        return page;
    }

    private static boolean couldBeEntry(Line line) {
        return line.raw().length() <= LONGEST_ENTRY
                && PrintedDate.alone(line.raw()).isEmpty()
                && (hasPage(line.raw()) || !line.raw().contains("。"));
    }

    private static boolean hasPage(String line) {
        return PAGE.matcher(Spacing.trim(line)).find();
    }

    private void add(String key) {
        if (key.length() < 4) {
            return;
        }
        keys.add(key);
        if (key.length() > SHARED_END) {
            addEnd(key.substring(key.length() - SHARED_END), key);
            addEnd(key.substring(0, SHARED_END), key);
        }
    }

    private void addEnd(String end, String key) {
        List<String> sharing = byEnd.computeIfAbsent(end, e -> new ArrayList<>());
        if (sharing.size() < MOST_SHARING) {
            sharing.add(key);
        }
    }

    /** Index of the first line of the page. */
    int from() {
        return from;
    }

    /** Index after its last line; equal to {@link #from} where there is no contents page. */
    int to() {
        return to;
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /** Whether the page lists an article of this title. */
    boolean lists(String title) {
        if (title.length() > LONGEST_ENTRY || keys.isEmpty()) {
            return false;
        }
        String key = key(title);
        if (keys.contains(key)) {
            return true;
        }
        if (key.length() <= SHARED_END) {
            return false;
        }
        return isNear(key, key.substring(key.length() - SHARED_END)) || isNear(key, key.substring(0, SHARED_END));
    }

    /** Whether an entry that shares this end differs by a letter or two, as misprints do. */
    private boolean isNear(String key, String end) {
        int allowed = 1 + key.length() / 12;
        return byEnd.getOrDefault(end, List.of()).stream()
                .anyMatch(
                        entry -> Math.abs(key.length() - entry.length()) <= allowed && distance(key, entry) <= allowed);
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    /** The title without the number that an anthology gives it. */
    static String withoutOrdinal(String title) {
        return Spacing.trim(ORDINAL.matcher(Spacing.trim(title)).replaceFirst(""));
    }

    private static String key(String line) {
        String title = withoutOrdinal(PAGE.matcher(Spacing.trim(line)).replaceFirst(""));
        StringBuilder key = new StringBuilder();
        Spacing.squeeze(title).codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }
}
