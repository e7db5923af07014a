package io.zhengtu.corpus;

/**
 * Marks as they are printed in mainland China. Quotation marks: corner brackets and double primes, which pages for screens
 * and scans have, become “” and ‘’, straight marks pairs where a paragraph has an even number of them. Commas, semicolons,
 * colons, parentheses, marks of question and exclamation typed in half width beside Chinese become full-width ones; those
 * in numbers, times, addresses and Latin words stay. Each stays one character.
 */
final class Punctuation {

    private static final String OTHERS = "「」『』〝〞〟＂";
    private static final String USUAL = "“”‘’“””\"";
    private static final String HALF = ",;:!?()";
    private static final String FULL = "，；：！？（）";

    private Punctuation() {}

    /** @param text paragraphs, one a line */
    static String usual(String text) {
        StringBuilder usual = new StringBuilder(text);
        boolean fullParenthesis = false;
        for (int i = 0; i < usual.length(); i++) {
            // What a parenthesis opened with, it closes with, whatever stands beside it.
            char c = usual.charAt(i) == ')' && fullParenthesis ? '）' : usual(usual, i);
            usual.setCharAt(i, c);
            fullParenthesis = c == '（' || fullParenthesis && c != '(' && c != '）' && c != '\n';
        }
        if (text.indexOf('"') < 0 && text.indexOf('＂') < 0) {
            return usual.toString();
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

    /** {@code text} with its full-width digits, Latin letters and percent signs in half width, as Chinese prints them in a line. */
    static String halfWidth(String text) {
        if (text.chars().noneMatch(Punctuation::isFullWidth)) {
            return text;
        }
        StringBuilder half = new StringBuilder(text);
        for (int i = 0; i < half.length(); i++) {
            if (isFullWidth(half.charAt(i))) {
                half.setCharAt(i, (char) (half.charAt(i) - '０' + '0'));
            }
        }
        return half.toString();
    }

    private static boolean isFullWidth(int c) {
        return c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ' || c == '％';
    }

    private static char usual(CharSequence text, int at) {
        char c = text.charAt(at);
        int other = OTHERS.indexOf(c);
        if (other >= 0) {
            return USUAL.charAt(other);
        }
        int half = HALF.indexOf(c);
        return half >= 0 && (isChinese(text, at - 1) || isChinese(text, at + 1)) ? FULL.charAt(half) : c;
    }

    private static boolean isChinese(CharSequence text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isIdeographic(c) || c >= '\u3001' && c <= '\u301F' || "“”‘’，；：！？（）＂".indexOf(c) >= 0;
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
