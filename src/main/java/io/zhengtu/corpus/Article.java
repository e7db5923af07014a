package io.zhengtu.corpus;

import java.time.LocalDate;

/**
 * One article as cleaned text. Titles, date and author are not part of {@code text}.
 *
 * @param id content hash: the same title, date and text give the same id, whichever file they came in
 * @param title the line that names the region or topic, as printed; where there is one line only, that one
 * @param subtitle the slogan line beside the title, {@code null} where there is none
 * @param date date of publication as printed, {@code null} where none is
 * @param author author or speaker with office as printed, {@code null} where none is named
 * @param source where the article was found
 * @param text cleaned text: one paragraph or heading a line, lines joined by {@code \n}, no blank lines, no indentation
 */
public record Article(
        String id, String title, String subtitle, LocalDate date, String author, Source source, String text) {}
