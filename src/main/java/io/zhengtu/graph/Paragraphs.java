package io.zhengtu.graph;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the paragraphs of a text begin; in cleaned text each is a line. */
final class Paragraphs {

    private final int[] starts;

    private Paragraphs(int[] starts) {
        this.starts = starts;
    }

    static Paragraphs of(String text) {
        return new Paragraphs(IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray());
    }

    /** Number of the paragraph that a place lies in, from 1. */
    int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
