package io.zhengtu.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A text taken apart into paragraphs, sentences, clauses and quotations. One pass each, linear. */
public final class Prose {

    private static final Pattern FIRST_LEVEL = Pattern.compile("[一二三四五六七八九十]{1,3}[、．.].*");
    private static final Pattern SECOND_LEVEL = Pattern.compile("（[一二三四五六七八九十]{1,3}）.*");
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_BARE_HEADING = 36;
    private static final String TERMINAL = "。！？；…";
    private static final String PAUSE = "，,：:；";

    private final String text;
    private final List<Quotation> quotations;
    private final List<Paragraph> paragraphs;

    private Prose(String text) {
        this.text = text;
        this.quotations = List.copyOf(Quotations.in(text));
        this.paragraphs = List.copyOf(paragraphs(inNames()));
    }

    public static Prose of(String text) {
        return new Prose(text);
    }

    public String text() {
        return text;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** All pairs of quotation and title marks in order of their start. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** Marks the offsets inside names, titles and round brackets, where no sentence or clause ends. */
    private boolean[] inNames() {
        boolean[] inside = new boolean[text.length()];
        for (Quotation q : quotations) {
            if (q.kind() != Quotation.Kind.SPEECH) {
                Arrays.fill(inside, q.start(), q.end(), true);
            }
        }
        int bracket = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '（') {
                bracket = i;
            } else if (c == '\n') {
                bracket = -1;
            } else if (c == '）' && bracket >= 0) {
                Arrays.fill(inside, bracket, i, true);
                bracket = -1;
            }
        }
        return inside;
    }

    private List<Paragraph> paragraphs(boolean[] inside) {
        List<Paragraph> found = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            if (end > start) {
                found.add(new Paragraph(start, end, headingLevel(start, end), sentences(start, end, inside)));
            }
            start = end + 1;
        }
        return found;
    }

    private int headingLevel(int start, int end) {
        String line = text.substring(start, end);
        if (line.length() > LONGEST_HEADING || line.indexOf('。') >= 0 || line.indexOf('；') >= 0) {
            return 0;
        }
        if (FIRST_LEVEL.matcher(line).matches()) {
            return 1;
        }
        if (SECOND_LEVEL.matcher(line).matches()) {
            return 2;
        }
        boolean bare = line.length() <= LONGEST_BARE_HEADING && "，：！？”".indexOf(line.charAt(line.length() - 1)) < 0;
        return bare ? 3 : 0;
    }

    private List<Sentence> sentences(int start, int end, boolean[] inside) {
        List<Sentence> found = new ArrayList<>();
        int from = start;
        for (int i = start; i < end; i++) {
            if (!inside[i] && TERMINAL.indexOf(text.charAt(i)) >= 0) {
                int to = i + 1;
                while (to < end && "”’…".indexOf(text.charAt(to)) >= 0) {
                    to++;
                }
                found.add(new Sentence(from, to, clauses(from, to, inside)));
                from = to;
                i = to - 1;
            }
        }
        if (from < end) {
            found.add(new Sentence(from, end, clauses(from, end, inside)));
        }
        return found;
    }

    private List<Clause> clauses(int start, int end, boolean[] inside) {
        List<Clause> found = new ArrayList<>();
        int from = start;
        for (int i = start; i < end; i++) {
            boolean breaks = !inside[i]
                    && (isGap(i, end)
                            || PAUSE.indexOf(text.charAt(i)) >= 0
                            || TERMINAL.indexOf(text.charAt(i)) >= 0
                            || dash(i, end));
            if (breaks) {
                if (i > from) {
                    found.add(new Clause(from, i));
                }
                from = dash(i, end) ? i + 2 : i + 1;
                i = from - 1;
            }
        }
        if (from < end) {
            found.add(new Clause(from, end));
        }
        return found.isEmpty() ? List.of(new Clause(start, end)) : found;
    }

    /** A space between Chinese letters stands for a mark that got lost. */
    private boolean isGap(int at, int end) {
        return text.charAt(at) == ' '
                && at > 0
                && at + 1 < end
                && Character.isIdeographic(text.charAt(at - 1))
                && Character.isIdeographic(text.charAt(at + 1));
    }

    private boolean dash(int at, int end) {
        return text.charAt(at) == '—' && at + 1 < end && text.charAt(at + 1) == '—';
    }
}
