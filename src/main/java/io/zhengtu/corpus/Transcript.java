package io.zhengtu.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The lines of a file, and what its format says of them.
 *
 * @param lines decoded lines, blank ones included
 * @param titles texts that the format marks as titles of articles (a page's heading, Markdown's {@code #})
 * @param date date that the format gives the document, {@code null} where none
 * @param author author that the format gives the document, {@code null} where none
 * @param wholeParagraphs whether every line is one paragraph, as in HTML and Word; in plain text and PDF one may be
 *     broken over several
 * @param onePage whether it is a web page, that is one article
 */
record Transcript(
        List<Line> lines, Set<String> titles, LocalDate date, String author, boolean wholeParagraphs, boolean onePage) {
    Transcript {
        lines = List.copyOf(lines);
        titles = Set.copyOf(titles);
    }

    /** Plain text, of which the format says nothing. */
    static Transcript plain(String text) {
        return new Transcript(Line.of(text), Set.of(), null, null, false, false);
    }
}
