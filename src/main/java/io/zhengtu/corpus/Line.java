package io.zhengtu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a decoded file.
 *
 * @param number its place in the file, counted from 1
 * @param raw its characters without the line break: digits and Latin letters in half width, no space within a date
 */
record Line(int number, String raw) {

    /** Form feeds and vertical tabs are page breaks of plain text; the rest are Unicode's line breaks. */
    private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\f\u000B\u0085\u2028\u2029]");

    Line {
        raw = Spacing.closeDates(Punctuation.halfWidth(raw));
    }

    static List<Line> of(String text) {
        String[] raw = BREAK.split(text, -1);
        List<Line> lines = new ArrayList<>(raw.length);
        for (int i = 0; i < raw.length; i++) {
            lines.add(new Line(i + 1, raw[i]));
        }
        return lines;
    }

    boolean isBlank() {
        return Spacing.trim(raw).isEmpty();
    }

    /** Whether it opens with the white space that opens a paragraph of Chinese: two cells wide or more. */
    boolean isIndented() {
        int cells = 0;
        for (int i = 0; i < raw.length() && cells < 2 && Spacing.isSpace(raw.charAt(i)); i++) {
            cells += raw.charAt(i) == '\u3000' || raw.charAt(i) == '\t' ? 2 : 1;
        }
        return cells >= 2;
    }

    /** The line without white space at its ends. */
    String text() {
        return Spacing.trim(raw);
    }

    Line withRaw(String other) {
        return new Line(number, other);
    }
}
