package io.zhengtu.corpus;

import java.time.LocalDate;

/**
 * What is printed above an article.
 *
 * @param title the line that names the region or topic, {@code null} where nothing is printed above the text
 * @param subtitle the other title lines, {@code null} where there are none
 * @param date publication date as printed, else that of the occasion, {@code null} where there is neither
 * @param author {@code null} where none is named
 * @param body index of the first line of the text
 */
record Heading(String title, String subtitle, LocalDate date, String author, int body) {}
