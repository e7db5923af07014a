package io.zhengtu.corpus;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Turns the bytes of a file into lines, by what they are and not by what the file is called. May be shared between threads. */
final class Documents {

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    private static final Set<String> CONTAINERS = Set.of(
            "application/pdf",
            "application/zip",
            "application/x-tika-ooxml",
            "application/x-tika-msoffice",
            "application/rtf",
            "application/msword");
    private static final Pattern BLOCK_TAG = Pattern.compile("</(?:p|div|body|td|h1)\\s*>", Pattern.CASE_INSENSITIVE);
    private static final int TAGS_OF_A_PAGE = 3;
    private static final int SNIFFED = 1 << 16;

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
    private final OfficeDocument office = new OfficeDocument();

    /** @throws UnreadableFileException where the format is none of those read here, or the file is damaged */
    Transcript transcribe(byte[] bytes) throws UnreadableFileException {
        MediaType type = detect(bytes);
        String name = type.getBaseType().toString();
        if (CONTAINERS.contains(name) || name.startsWith("application/vnd.")) {
            return office.transcribe(bytes);
        }
        if (PAGES.contains(name)) {
            return WebPage.transcribe(bytes);
        }
        if (!type.getType().equals("text") && !name.equals(MediaType.OCTET_STREAM.toString()) && !isChinese(bytes)) {
            throw unsupported(name);
        }
        String text = TextDecoder.decode(bytes);
        if (Spacing.trim(text).isBlank()) {
            throw new UnreadableFileException(
                    "文件只有空白 / nothing but white space", "请检查是否保存完整 / check that it was saved in full");
        }
        if (isMarkup(text)) {
            return WebPage.transcribe(text);
        }
        return Markdown.isMarkdown(text) ? Markdown.transcribe(text) : Transcript.plain(text);
    }

    private MediaType detect(byte[] bytes) throws UnreadableFileException {
        try {
            return types.detect(TikaInputStream.get(bytes), new Metadata());
        } catch (IOException e) {
            throw new UnreadableFileException(
                    "读取出错：" + e.getMessage() + " / cannot be read: " + e.getMessage(), "请重新保存 / save it again");
        }
    }

    static UnreadableFileException unsupported(String type) {
        return new UnreadableFileException(
                "不支持的格式 " + type + " / unsupported format " + type,
                "请提供文本、网页、Word 或 PDF 文件 / give a text, web page, Word or PDF file");
    }

    /** Whether bytes whose first ones look like another format's are Chinese all the same: some marks are two bytes. */
    private static boolean isChinese(byte[] bytes) {
        try {
            String text = TextDecoder.decode(bytes);
            long han = text.chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
            return han * 2 > text.length();
        } catch (UnreadableFileException e) {
            return false; // no text at all, so what it looked like is what it is
        }
    }

    /** Whether it is a fragment of HTML, which has no opening that would tell. */
    private static boolean isMarkup(String text) {
        String sample = text.substring(0, Math.min(SNIFFED, text.length()));
        return BLOCK_TAG.matcher(sample).results().limit(TAGS_OF_A_PAGE).count() == TAGS_OF_A_PAGE;
    }
}
