package io.zhengtu.corpus;

import java.io.IOException;
import java.util.Set;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;

/** Word, OpenDocument, RTF and PDF files as lines, by Apache Tika. May be shared between threads. */
final class OfficeDocument {

    private static final Set<String> READ = Set.of(
            "application/pdf",
            "application/msword",
            "application/rtf",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
            "application/vnd.ms-word.document.macroenabled.12");

    private AutoDetectParser parser;

    /** Made when the first such file comes: Tika takes longer to learn all its formats than a text takes to be read. */
    private synchronized AutoDetectParser parser() {
        if (parser == null) {
            parser = new AutoDetectParser();
        }
        return parser;
    }

    Transcript transcribe(byte[] bytes) throws UnreadableFileException {
        Metadata metadata = new Metadata();
        TikaLines lines = new TikaLines();
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            MediaType type = parser().getDetector().detect(in, metadata);
            if (!READ.contains(type.getBaseType().toString())) {
                throw Documents.unsupported(type.getBaseType().toString());
            }
            parser().parse(in, lines, metadata, context());
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFileException(
                    "文件已加密 / the file is encrypted", "请去除密码后另存 / save it without its password");
        } catch (IOException | SAXException | TikaException e) {
            if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                throw damaged(e);
            }
            throw new UnreadableFileException(
                    "文字超过 " + TikaLines.LONGEST + " 字 / more than " + TikaLines.LONGEST + " characters",
                    "请拆分成较小的文件 / split it into smaller files");
        } catch (RuntimeException e) {
            throw damaged(e); // parsers of binary formats meet broken files with whatever the break causes
        }
        if (lines.lines().stream().allMatch(Line::isBlank)) {
            throw new UnreadableFileException(
                    "没有可读的文字，可能是扫描件 / no readable text, perhaps a scan",
                    "请先做文字识别（OCR） / run text recognition (OCR) first");
        }
        boolean pdf = "application/pdf".equals(metadata.get(Metadata.CONTENT_TYPE));
        return new Transcript(lines.lines(), lines.titles(), null, null, !pdf, false);
    }

    private static UnreadableFileException damaged(Exception e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String cause = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return new UnreadableFileException(
                "文件损坏：" + cause + " / the file is damaged: " + cause, "请重新下载或另存 / download it again or save it anew");
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeHeadersAndFooters(false);
        office.setIncludeDeletedContent(false);
        context.set(OfficeParserConfig.class, office);
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractAnnotationText(false);
        pdf.setSuppressDuplicateOverlappingText(true);
        context.set(PDFParserConfig.class, pdf);
        return context;
    }
}
