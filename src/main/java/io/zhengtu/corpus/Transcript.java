package io.zhengtu.corpus;

import java.time.LocalDate;
import java.util.List;

/**
 * The lines of a file, and what its format says of them.
 *
 * @param lines decoded lines, blank ones included
 * @param titles texts that the format marks as titles of articles (a page's heading, Markdown's {@code #}), the
 *     likeliest first
 * @param date date that the format gives the document, {@code null} where none
 * @param author author that the format gives the document, {@code null} where none
 * @param wholeParagraphs whether every line is one paragraph, as in HTML and Word; in plain text and PDF one may be
 *     broken over several
 * @param html whether it is HTML, so that a site's own lines may stand above the article
 */
record Transcript(
        List<Line> lines, List<String> titles, LocalDate date, String author, boolean wholeParagraphs, boolean html) {
    Transcript {
        lines = List.copyOf(lines);
        titles = List.copyOf(titles);
    }

    /** Plain text, of which the format says nothing. */
    static Transcript plain(String text) {
        return new Transcript(Line.of(text), List.of(), null, null, false, false);
    }
}
