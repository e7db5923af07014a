package io.zhengtu.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** A text taken apart into paragraphs, sentences, clauses and quotations. One pass each, linear. */
public final class Prose {

    private static final Pattern FIRST_LEVEL = Pattern.compile("[一二三四五六七八九十]{1,3}[、．.].*");
    private static final Pattern SECOND_LEVEL = Pattern.compile("（[一二三四五六七八九十]{1,3}）.*");
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_BARE_HEADING = 36;

    /** What runs on longer has lost its marks; it is broken here, lest work grow with the square of its length. */
    private static final int LONGEST_SENTENCE = 2000;

    private static final int LONGEST_CLAUSE = 400;
    private static final String TERMINAL = "。！？；…";
    private static final String PAUSE = "，,：:；";

    private final String text;
    private final List<Quotation> quotations;
    private final List<Paragraph> paragraphs;
    private final BitSet said;
    private final BitSet broken = new BitSet();

    private Prose(String text) {
        this.text = text;
        this.quotations = List.copyOf(Quotations.in(text));
        this.said = covered(quotations, Quotation::start, q -> q.kind() == Quotation.Kind.SPEECH);
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

    /** Whether {@code offset} lies in words that somebody is quoted to have said. */
    public boolean isSaid(int offset) {
        return said.get(offset);
    }

    /** Whether a sentence or clause was broken between {@code from} and {@code to} for its length, and not at a mark. */
    public boolean isBroken(int from, int to) {
        int next = broken.nextSetBit(from + 1);
        return next >= 0 && next < to;
    }

    /** The offsets, counted {@code from} the opening mark or from after it, that lie in a pair of marks of some kind, nested or not. */
    private static BitSet covered(
            List<Quotation> quotations, ToIntFunction<Quotation> from, Predicate<Quotation> kind) {
        BitSet covered = new BitSet();
        int done = 0;
        for (Quotation q : quotations) {
            if (kind.test(q) && q.end() > done) {
                covered.set(Math.max(done, from.applyAsInt(q)), q.end());
                done = q.end();
            }
        }
        return covered;
    }

    /** The offsets inside names, titles and round brackets, where no sentence or clause ends. */
    private BitSet inNames() {
        BitSet inside = covered(quotations, Quotation::innerStart, q -> q.kind() != Quotation.Kind.SPEECH);
        int bracket = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '（') {
                bracket = i;
            } else if (c == '\n') {
                bracket = -1;
            } else if (c == '）' && bracket >= 0) {
                inside.set(bracket + 1, i + 1);
                bracket = -1;
            }
        }
        return inside;
    }

    private List<Paragraph> paragraphs(BitSet inside) {
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
        boolean bare = line.length() <= LONGEST_BARE_HEADING
                && "，：！？".indexOf(line.charAt(line.length() - 1)) < 0
                && !isSpoken(line);
        return bare ? 3 : 0;
    }

    /** A line that ends with a quotation which began it or followed a colon: somebody's words, not a heading (泰州：信用当“裁判”). */
    private static boolean isSpoken(String line) {
        int opening = line.endsWith("”") ? line.lastIndexOf('“') : -1;
        return line.endsWith("”") && (opening <= 0 || line.charAt(opening - 1) == '：');
    }

    private List<Sentence> sentences(int start, int end, BitSet inside) {
        List<Sentence> found = new ArrayList<>();
        int from = start;
        for (int i = start; i < end; i++) {
            boolean ends = !inside.get(i) && TERMINAL.indexOf(text.charAt(i)) >= 0;
            boolean runsOn = runsOn(from, i + 1, LONGEST_SENTENCE, inside);
            if (ends || runsOn) {
                int to = i + 1;
                while (to < end && "”’…".indexOf(text.charAt(to)) >= 0) {
                    to++;
                }
                found.add(new Sentence(from, to, clauses(from, to, inside)));
                broken.set(to, to + (ends ? 0 : 1));
                from = to;
                i = to - 1;
            }
        }
        if (from < end) {
            found.add(new Sentence(from, end, clauses(from, end, inside)));
        }
        return found;
    }

    private List<Clause> clauses(int start, int end, BitSet inside) {
        List<Clause> found = new ArrayList<>();
        int from = start;
        for (int i = start; i < end; i++) {
            if (runsOn(from, i, LONGEST_CLAUSE, inside)) {
                found.add(new Clause(from, i));
                broken.set(i);
                from = i;
            }
            boolean breaks = !inside.get(i)
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

    private boolean runsOn(int from, int to, int longest, BitSet inside) {
        return to - from >= longest && !inside.get(to) && !Character.isHighSurrogate(text.charAt(to - 1));
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
