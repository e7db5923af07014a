package io.zhengtu.text;

import java.util.List;

/**
 * A line of an article: a heading or running text.
 *
 * @param headingLevel 1 for 一、, 2 for （一）, 3 for other short lines that head what follows, 0 for running text
 */
public record Paragraph(int start, int end, int headingLevel, List<Sentence> sentences) {
    public Paragraph {
        sentences = List.copyOf(sentences);
    }

    public boolean isHeading() {
        return headingLevel > 0;
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
