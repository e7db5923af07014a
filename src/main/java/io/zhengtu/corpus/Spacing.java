package io.zhengtu.corpus;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** White space in Chinese typesetting: where it means something and where it is left over from justified lines. */
final class Spacing {

    private static final String QUOTES = "“”‘’";

    private static final String BLANK = "[ \\t\\u3000\\u00A0]+";
    private static final Pattern IN_DATE =
            Pattern.compile("(?<=\\d)" + BLANK + "(?=[年月日号])|(?<=[年月])" + BLANK + "(?=\\d{1,2}" + BLANK + "?[月日号])");

    private Spacing() {}

    /** {@code 2023 年 6 月 1 日} without its spaces, which no date needs. */
    static String closeDates(String line) {
        return IN_DATE.matcher(line).replaceAll("");
    }

    /** Whether a character is blank on paper, which includes ideographic, no-break and zero-width spaces. */
    static boolean isSpace(char c) {
        return c == ' '
                || c == '\t'
                || c > 0x9f && (Character.isSpaceChar(c) || c >= '\u200B' && c <= '\u200D')
                || c == '\uFEFF'
                || c == '\u2060'
                || c == '\u00AD';
    }

    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** {@code text} without any white space, full-width letters, digits and signs folded to ASCII. */
    static String squeeze(String text) {
        String folded = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder squeezed = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (!isSpace(folded.charAt(i))) {
                squeezed.append(folded.charAt(i));
            }
        }
        return squeezed.toString();
    }

    /**
     * {@code text} as running prose: white space beside a Chinese character or mark is dropped, as Chinese is written
     * without; between Latin words or numbers it becomes one space.
     */
    static String close(String text) {
        String line = trim(text);
        StringBuilder closed = new StringBuilder(line.length());
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (!isSpace(c)) {
                closed.append(c);
                i++;
                continue;
            }
            int next = i;
            while (isSpace(line.charAt(next))) {
                next++;
            }
            if (separates(closed.charAt(closed.length() - 1), line.charAt(next)) || isGap(line, i, next)) {
                closed.append(' ');
            }
            i = next;
        }
        return closed.toString();
    }

    /** Whether two plain spaces or more stand between Chinese letters: a mark of ellipsis that got lost, kept as a pause. */
    private static boolean isGap(String line, int from, int to) {
        return to - from >= 2
                && line.substring(from, to).isBlank()
                && line.charAt(from) == ' '
                && Character.isIdeographic(line.charAt(from - 1))
                && Character.isIdeographic(line.charAt(to));
    }

    /** Whether a space between the two is part of the text. */
    static boolean separates(char left, char right) {
        if (isWide(left) || isWide(right)) {
            return false;
        }
        boolean quoteBesideOther = QUOTES.indexOf(left) >= 0 && !Character.isLetter(right)
                || QUOTES.indexOf(right) >= 0 && !Character.isLetter(left);
        return !quoteBesideOther;
    }

    private static boolean isWide(char c) {
        return c >= 0x2E80 && c <= 0x9FFF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE4F
                || c >= 0xFF00 && c <= 0xFFEF
                || Character.isSurrogate(c)
                || c == '…'
                || c == '—'
                || c == '·';
    }
}
