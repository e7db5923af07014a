package io.zhengtu.corpus;

import java.util.List;
import java.util.regex.Pattern;

/** Sets the lines of an article as paragraphs: those that a page break or a fixed width has cut are joined again. */
final class Prose {

    /** A line this long is running text, not a heading, even where no mark in it says so. */
    private static final int RUNNING = 34;

    /** A heading without a number is no longer than this where paragraphs are indented. */
    private static final int LONGEST_HEADING = 28;

    /** What no line begins with that is not cut off the one before. */
    private static final String CLOSING = "，。；、：！？”’）》〉】";

    /** Lines of a fixed width are no shorter and no longer than this. */
    private static final int NARROWEST = 18;

    private static final int WIDEST = 60;

    private static final int RAGGED = 3;
    private static final int END = 200;

    /** What pages set before a paragraph to make an item of it; never all there is on a line. */
    private static final Pattern ORNAMENT = Pattern.compile("^[●■◆▶►★☆◎※□○▪▫◇△▲➤➢✦⊙◉•‣·]+[ \\u3000]?(?=.)");

    private final boolean wholeParagraphs;
    private final boolean indented;
    private final int width;

    private Prose(boolean wholeParagraphs, boolean indented, int width) {
        this.wholeParagraphs = wholeParagraphs;
        this.indented = indented;
        this.width = width;
    }

    /**
     * @param wholeParagraphs whether the format tells paragraphs, so that only what cannot end one is joined to the next
     * @return one paragraph or heading a line, no blank lines, no indentation
     */
    static String of(List<Line> lines, boolean wholeParagraphs) {
        return new Prose(wholeParagraphs, isIndented(lines), fixedWidth(lines)).join(lines);
    }

    private String join(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        Line previous = null;
        int paragraph = 0;
        for (Line line : lines) {
            String piece = ORNAMENT.matcher(Spacing.close(line.raw())).replaceFirst("");
            if (previous != null) {
                if (continues(ends(text, paragraph), previous, line)) {
                    text.append(bothLatin(text.charAt(text.length() - 1), piece.charAt(0)) ? " " : "");
                } else {
                    text.append('\n');
                    paragraph = text.length();
                }
            }
            text.append(piece);
            previous = line;
        }
        return Punctuation.usual(text.toString());
    }

    /** A paragraph by its ends, which is all that is judged, so that joining stays linear however long it grows. */
    private static String ends(StringBuilder text, int from) {
        return text.length() - from <= 2 * END
                ? text.substring(from)
                : text.substring(from, from + END) + text.substring(text.length() - END);
    }

    private boolean continues(String paragraph, Line previous, Line line) {
        boolean ended = LineShape.endsSentence(paragraph);
        if (wholeParagraphs) {
            return !ended && !line.isIndented() && (isClosing(line) || isOpen(paragraph));
        }
        if (line.isIndented()) {
            // A heading that runs on into text is printed without indentation; where it is cut, its rest is indented.
            return !ended && !previous.isIndented() && LineShape.holdsSentence(paragraph);
        }
        if (isClosing(line)) {
            return true;
        }
        boolean full = width > 0 && previous.raw().length() >= width - RAGGED;
        if (ended) {
            return full && indented && !LineShape.isNumberedHeading(line.raw());
        }
        if (full && !LineShape.isNumberedHeading(paragraph)) {
            return true;
        }
        return isRunning(paragraph, previous) && !LineShape.isNumberedHeading(line.raw());
    }

    /** Whether an unfinished paragraph waits for its rest, rather than being a heading, which ends without a stop. */
    private boolean isRunning(String paragraph, Line previous) {
        if (LineShape.holdsSentence(paragraph) || paragraph.length() > WIDEST || isOpen(paragraph)) {
            return true;
        }
        // Where paragraphs are indented, a line that is not has been cut off one, or is a heading, which is short.
        int longest = indented ? LONGEST_HEADING : RUNNING;
        return !LineShape.isNumberedHeading(paragraph) && (previous.isIndented() || paragraph.length() >= longest);
    }

    private static boolean isClosing(Line line) {
        return CLOSING.indexOf(line.raw().charAt(0)) >= 0;
    }

    /** Whether it ends in a comma, or inside a pair of marks. */
    private static boolean isOpen(String paragraph) {
        return "，、,".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0
                || isOpen(paragraph, '“', '”')
                || isOpen(paragraph, '（', '）')
                || isOpen(paragraph, '《', '》');
    }

    private static boolean isOpen(String paragraph, char open, char close) {
        return paragraph.lastIndexOf(open) > paragraph.lastIndexOf(close);
    }

    private static boolean bothLatin(char left, char right) {
        return left < 0x250 && right < 0x250 && Character.isLetter(left) && Character.isLetter(right);
    }

    /** Whether this text indents its paragraphs, so that a line without indentation continues one. */
    private static boolean isIndented(List<Line> lines) {
        long running =
                lines.stream().filter(line -> line.raw().length() >= RUNNING).count();
        long indented = lines.stream()
                .filter(line -> line.raw().length() >= RUNNING && line.isIndented())
                .count();
        long any = lines.stream().filter(Line::isIndented).count();
        return running > 0 ? indented * 4 >= running || any * 8 >= lines.size() && any > 1 : any > 0;
    }

    /** The width at which lines were broken, 0 where they were not: many lines just as long that end in no stop. */
    private static int fixedWidth(List<Line> lines) {
        int widest = lines.stream().mapToInt(line -> line.raw().length()).max().orElse(0);
        if (widest < NARROWEST || widest > WIDEST) {
            return 0;
        }
        long cut = lines.stream()
                .filter(line -> line.raw().length() >= widest - RAGGED && !LineShape.endsSentence(line.raw()))
                .count();
        return cut >= 2 && cut * 4 >= lines.size() ? widest : 0;
    }
}
