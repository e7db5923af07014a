package io.zhengtu.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

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
        String id, String title, String subtitle, LocalDate date, String author, Source source, String text) {

    private static final int ID_BYTES = 8;

    /** An article under the id that its title, date and text give it. */
    public static Article of(String title, String subtitle, LocalDate date, String author, Source source, String text) {
        String content = title + '\n' + (date == null ? "" : date) + '\n' + text;
        byte[] hash = sha256(content.getBytes(StandardCharsets.UTF_8));
        String id = "art" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
        return new Article(id, title, subtitle, date, author, source, text);
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
