package io.zhengtu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a web page prints around its article, told from it by the patterns in {@code page-chrome.txt}. Immutable. */
final class PageChrome {

    /** So many lines of chrome make a file a saved page; a document may hold one or two such words by chance. */
    private static final int OF_A_PAGE = 3;

    /** Longer lines are prose; matching them would only cost time. */
    private static final int LONGEST = 120;

    private static final int SHORTEST_TITLE = 10;
    private static final Pattern CRUMB_MARK = Pattern.compile("[>＞»›]+");

    private final Pattern drop;
    private final Pattern credit;
    private final Pattern label;
    private final Pattern end;

    private PageChrome(PatternFile patterns) {
        drop = patterns.section("drop");
        credit = patterns.section("credit");
        label = patterns.section("label");
        end = patterns.section("end");
    }

    static PageChrome load() {
        return new PageChrome(PatternFile.load("/ingest/lexicon/page-chrome.txt"));
    }

    /** Whether the lines are those of a saved web page. */
    boolean isPage(List<Line> lines) {
        return lines.stream()
                        .filter(line -> matches(drop, line))
                        .limit(OF_A_PAGE)
                        .count()
                == OF_A_PAGE;
    }

    /**
     * The lines that belong to the article. Lines that tell its date are kept even where they name the source too.
     *
     * @param page whether menus and buttons are to go, or credits only
     */
    List<Line> strip(List<Line> lines, boolean page) {
        List<Line> kept = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (page && CRUMB_MARK.matcher(line.text()).matches()) {
                if (i + 1 < lines.size() && lines.get(i + 1).text().length() < SHORTEST_TITLE) {
                    i++;
                }
            } else if (matches(label, line)) {
                if (i + 1 < lines.size() && isValue(lines.get(i + 1))) {
                    i++;
                }
            } else if (matches(credit, line) || page && matches(drop, line)) {
                if (PrintedDate.within(line.raw()).isPresent()) {
                    kept.add(line);
                }
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    /**
     * Where the article ends and the page goes on: the first line that opens a list of other articles, if more was said
     * before it than after.
     *
     * @return an index into {@code lines}, its size where nothing follows the article
     */
    int end(List<Line> lines, int from) {
        long before = 0;
        long total = lines.subList(from, lines.size()).stream()
                .mapToLong(PageChrome::weight)
                .sum();
        for (int i = from; i < lines.size(); i++) {
            if (before > 0 && matches(end, lines.get(i)) && before > total - before) {
                return i;
            }
            before += weight(lines.get(i));
        }
        return lines.size();
    }

    private static long weight(Line line) {
        return LineShape.holdsSentence(line.raw()) ? line.raw().length() : 0;
    }

    private boolean isValue(Line line) {
        return line.text().length() <= 16
                && PrintedDate.within(line.raw()).isEmpty()
                && !matches(drop, line)
                && !LineShape.isNumberedHeading(line.raw())
                && !LineShape.endsSentence(line.raw());
    }

    private static boolean matches(Pattern pattern, Line line) {
        return line.raw().length() <= LONGEST
                && pattern.matcher(Spacing.squeeze(line.raw())).matches();
    }
}
