package io.zhengtu.mention;

/**
 * A text without spaces and marks, letters in lower case and full-width ones folded, with the way back to the offsets of
 * the original. Names match in it whatever quotation marks and pauses the writer set in them.
 */
final class FoldedText {

    private final String folded;
    private final int[] origin;

    private FoldedText(String folded, int[] origin) {
        this.folded = folded;
        this.origin = origin;
    }

    static FoldedText of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] origin = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '！' && c <= '～') {
                c = (char) (c - '！' + '!');
            }
            if (Character.isLetterOrDigit(c) || c == '+' || c == '\n') {
                origin[folded.length()] = i;
                folded.append(Character.toLowerCase(c));
            }
        }
        return new FoldedText(folded.toString(), origin);
    }

    String text() {
        return folded;
    }

    /** Offset in the original of the folded character at {@code offset}. */
    int start(int offset) {
        return origin[offset];
    }

    /** Offset in the original after the folded character before {@code offset}. */
    int end(int offset) {
        return origin[offset - 1] + 1;
    }
}
