package io.zhengtu.text;

/**
 * A word.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param nature HanLP's part of speech ({@code n}, {@code vn}, {@code d} …)
 */
public record Token(int start, int end, String nature) {

    /** Whether the word can stand inside a compound name: noun, verb, adjective, number, measure word, abbreviation. */
    public boolean buildsNames() {
        return "nvabgijlmqsfk".indexOf(nature.charAt(0)) >= 0 && !nature.equals("vshi") && !nature.equals("vyou");
    }
}
