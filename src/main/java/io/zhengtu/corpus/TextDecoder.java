package io.zhengtu.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes text of unknown encoding. Byte order marks decide; else UTF-16 shows by its zero or Han high bytes, UTF-8 by
 * being well-formed, and what is left is GB18030 or Big5, whichever makes more frequent characters of it. Statistical
 * detectors are unsure on short Chinese texts, well-formedness is not.
 */
final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /** Share of control characters above which something is no text. */
    private static final double MOST_CONTROLS = 0.002;

    /** A long UTF-8 text may have a letter cut by whoever stored it; so many such places do not make it another one. */
    private static final double MOST_BROKEN = 0.002;

    /** Shares of the high and of the low bytes of UTF-16 that lie where high bytes of Chinese and ASCII lie. */
    private static final double MOST_HIGH = 0.95;

    private static final double FEW_HIGH = 0.8;

    private static final double FEWEST_FREQUENT = 0.6;
    private static final int SAMPLE = 1 << 16;

    private TextDecoder() {}

    /** @throws UnreadableFileException where the bytes are no text, or in no encoding that is known here */
    static String decode(byte[] bytes) throws UnreadableFileException {
        Optional<String> marked = byMark(bytes);
        if (marked.isPresent()) {
            return checked(marked.get());
        }
        Optional<Charset> wide = utf16(bytes);
        if (wide.isPresent()) {
            return checked(new String(bytes, wide.get()));
        }
        Optional<String> utf8 = strictly(StandardCharsets.UTF_8, bytes);
        if (utf8.isPresent()) {
            return checked(utf8.get());
        }
        return checked(legacy(bytes));
    }

    private static Optional<String> byMark(byte[] b) {
        if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(b, 3, b.length - 3, StandardCharsets.UTF_8));
        }
        if (startsWith(b, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new String(b, 4, b.length - 4, UTF_32LE));
        }
        if (startsWith(b, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(new String(b, 4, b.length - 4, UTF_32BE));
        }
        if (startsWith(b, 0xFF, 0xFE)) {
            return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(b, 0xFE, 0xFF)) {
            return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16BE));
        }
        if (startsWith(b, 0x84, 0x31, 0x95, 0x33)) {
            return Optional.of(new String(b, 4, b.length - 4, GB18030));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: one byte of every two is zero (ASCII) or that of a block in which Chinese is written. */
    private static Optional<Charset> utf16(byte[] bytes) {
        if (bytes.length < 4 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int sample = Math.min(bytes.length, SAMPLE) & ~1;
        int[] zero = new int[2];
        int[] high = new int[2];
        for (int i = 0; i < sample; i++) {
            int b = bytes[i] & 0xFF;
            zero[i % 2] += b == 0 ? 1 : 0;
            high[i % 2] += b == 0 || b >= 0x4E && b <= 0x9F || b == 0x20 || b == 0x30 || b == 0xFF ? 1 : 0;
        }
        int side = high[0] >= high[1] ? 0 : 1;
        int units = sample / 2;
        boolean plain = zero[side] > 0 && high[side] >= units * MOST_HIGH && high[1 - side] < units * FEW_HIGH;
        if (!plain) {
            return Optional.empty();
        }
        return Optional.of(side == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty(); // then it is in another encoding
        }
    }

    private static String legacy(byte[] bytes) throws UnreadableFileException {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
        if (broken <= Math.max(1, lenient.length() * MOST_BROKEN) && LineShape.hasHan(lenient)) {
            return lenient;
        }
        String gb = new String(bytes, GB18030);
        double gbScore = frequent(gb, GB18030, 0xB0, 0xD7);
        String big5 = new String(bytes, BIG5);
        double big5Score = frequent(big5, BIG5, 0xA4, 0xC6);
        if (Math.max(gbScore, big5Score) < FEWEST_FREQUENT) {
            throw new UnreadableFileException(
                    "第 " + firstMalformed(bytes) + " 字节 / byte " + firstMalformed(bytes),
                    "编码无法识别，或不是文本 / unknown encoding, or not a text",
                    "请转存为 UTF-8 文本 / save it as UTF-8 text");
        }
        return gbScore >= big5Score ? gb : big5;
    }

    /** Share of a text's non-ASCII characters that its charset keeps in the block of frequent ones, or are marks. */
    private static double frequent(String text, Charset charset, int lowest, int highest) {
        int end = Math.min(text.length(), SAMPLE);
        int frequent = 0;
        int all = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            all++;
            if (c == '\uFFFD') {
                continue;
            }
            if (c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF || c >= 0x2010 && c <= 0x2030) {
                frequent++;
            } else if (c >= 0x4E00 && c <= 0x9FFF) {
                int lead = String.valueOf(c).getBytes(charset)[0] & 0xFF;
                frequent += lead >= lowest && lead <= highest ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) frequent / all;
    }

    private static int firstMalformed(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isOverflow()) {
                return in.position() + 1;
            }
            out.clear();
        }
    }

    private static String checked(String text) throws UnreadableFileException {
        int end = Math.min(text.length(), SAMPLE);
        int controls = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean layout = c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u000B' || c == 0x1A;
            controls += c < 0x20 && !layout || c == '\uFFFE' || c == '\uFFFF' ? 1 : 0;
        }
        if (controls > end * MOST_CONTROLS) {
            throw new UnreadableFileException(
                    "二进制文件，不是文本 / a binary file, not a text",
                    "请提供文本、网页、Word 或 PDF 文件 / give a text, web page, Word or PDF file");
        }
        return text;
    }
}
