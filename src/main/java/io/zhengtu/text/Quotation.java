package io.zhengtu.text;

/**
 * A pair of marks and what stands between them.
 *
 * @param start offset of the opening mark
 * @param end offset after the closing mark
 * @param kind what the marks are
 * @param depth how many pairs enclose it, 0 for outermost
 */
public record Quotation(int start, int end, Kind kind, int depth) {

    /** What a pair of marks stands for. */
    public enum Kind {
        /** 《》: the title of a document, book or column. */
        TITLE,
        /** “”: a name, an emphasis or a short saying. */
        NAME,
        /** “”: words that somebody said, one sentence or more. */
        SPEECH
    }

    /** Offset of the first character between the marks. */
    public int innerStart() {
        return start + 1;
    }

    /** Offset after the last character between the marks. */
    public int innerEnd() {
        return end - 1;
    }

    /** What stands between the marks. */
    public String inner(String text) {
        return text.substring(innerStart(), innerEnd());
    }
}
