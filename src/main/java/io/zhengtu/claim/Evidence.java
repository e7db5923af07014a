package io.zhengtu.claim;

/**
 * The stretch of an article's text that lets a reader accept a claim.
 *
 * @param text the stretch itself, equal to {@code article.text().substring(start, end)}
 * @param start offset of its first character in the article's text
 * @param end offset after its last character
 */
public record Evidence(String text, int start, int end) {
    public Evidence {
        if (start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException("evidence [" + start + ", " + end + ") does not fit its text: " + text);
        }
    }
}
