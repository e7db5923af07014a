package io.zhengtu.cli;

import java.io.PrintStream;
import java.text.BreakIterator;
import java.util.Locale;
import org.jline.utils.AttributedString;

/**
 * Text on a terminal of a known width, in colours or without. A Chinese character takes two columns; no line begins with a
 * mark that closes.
 */
final class Page {

    /** A blank at which no line is broken; printed as any other. */
    static final char TIE = '\u00a0';

    private final PrintStream out;
    private final int columns;
    private final boolean coloured;

    /** @param columns how many columns a line has */
    Page(PrintStream out, int columns, boolean coloured) {
        this.out = out;
        this.columns = columns;
        this.coloured = coloured;
    }

    boolean coloured() {
        return coloured;
    }

    void blank() {
        out.println();
    }

    /** A line across the page. */
    void rule(String mark) {
        out.println(mark.repeat(columns));
    }

    /**
     * Text on as many lines as it needs.
     *
     * @param lead what stands before the first line; the others begin below its end
     */
    void print(AttributedString lead, AttributedString text) {
        String indent = " ".repeat(lead.columnLength());
        int room = columns - indent.length();
        int from = 0;
        do {
            int to = lineEnd(text, from, room);
            AttributedString line = text.subSequence(from, printedEnd(text, from, to));
            out.println((from == 0 ? shown(lead) : indent) + shown(line));
            from = to;
        } while (from < text.length());
    }

    void print(int indent, AttributedString text) {
        print(new AttributedString(" ".repeat(indent)), text);
    }

    private String shown(AttributedString text) {
        return (coloured ? text.toAnsi() : text.toString()).replace(TIE, ' ');
    }

    /** Offset after the last place to break a line at before {@code room} columns are full. */
    private static int lineEnd(AttributedString text, int from, int room) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);
        breaks.setText(text.toString());
        int end = from;
        int next = breaks.following(from);
        while (next != BreakIterator.DONE
                && text.subSequence(from, printedEnd(text, from, next)).columnLength() <= room) {
            end = next;
            next = breaks.next();
        }
        if (end == from) {
            end = from
                    + Math.max(
                            1,
                            text.subSequence(from, text.length())
                                    .columnSubSequence(0, room)
                                    .length());
        }
        return end;
    }

    /** Blanks at the end of a line take no room. */
    private static int printedEnd(AttributedString text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
