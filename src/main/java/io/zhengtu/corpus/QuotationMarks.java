package io.zhengtu.corpus;

/**
 * Quotation marks as they are printed in mainland China: corner brackets and double primes, which pages for screens and
 * scans have, become “” and ‘’, straight marks pairs where a paragraph has an even number of them. Each stays one character.
 */
final class QuotationMarks {

    private static final String OTHERS = "「」『』〝〞〟＂";
    private static final String USUAL = "“”‘’“””\"";

    private QuotationMarks() {}

    /** @param text paragraphs, one a line */
    static String usual(String text) {
        boolean straight = text.indexOf('"') >= 0;
        boolean other = text.chars().anyMatch(c -> OTHERS.indexOf(c) >= 0);
        if (!straight && !other) {
            return text;
        }
        StringBuilder usual = new StringBuilder(text);
        for (int i = 0; i < usual.length(); i++) {
            int known = OTHERS.indexOf(usual.charAt(i));
            if (known >= 0) {
                usual.setCharAt(i, USUAL.charAt(known));
            }
        }
        int from = 0;
        while (from < usual.length()) {
            int end = usual.indexOf("\n", from);
            end = end < 0 ? usual.length() : end;
            pair(usual, from, end);
            from = end + 1;
        }
        return usual.toString();
    }

    /** Straight marks of one paragraph: the first opens, the next closes; an odd number is left as it is. */
    private static void pair(StringBuilder text, int from, int end) {
        if (text.substring(from, end).chars().filter(c -> c == '"').count() % 2 != 0) {
            return;
        }
        boolean opens = true;
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == '"') {
                text.setCharAt(i, opens ? '“' : '”');
                opens = !opens;
            }
        }
    }
}
