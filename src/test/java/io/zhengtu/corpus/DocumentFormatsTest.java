package io.zhengtu.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFormatsTest {

    @TempDir
    Path folder;

    @Test
    void a_word_document_is_an_article_whatever_its_name() throws IOException {
        Path file = folder.resolve("a.txt");
        try (XWPFDocument word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            word.createHeaderFooterPolicy()
                    .createHeader(org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("内部资料页眉");
            for (String paragraph :
                    List.of("白石县推进依法行政综述", "（2023年5月6日）", "一、优化环境", "全县推行一窗办结，群众更加方便。", "县司法局将继续完善机制")) {
                word.createParagraph().createRun().setText(paragraph);
            }
            word.write(out);
        }

        Article article = Samples.article(file);

        assertThat(article.title()).isEqualTo("白石县推进依法行政综述");
        assertThat(article.date()).hasToString("2023-05-06");
        assertThat(article.text()).isEqualTo("一、优化环境\n全县推行一窗办结，群众更加方便。\n县司法局将继续完善机制");
    }

    @Test
    void a_pdf_is_an_article_and_its_broken_lines_are_paragraphs() throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument pdf = pdf(
                "白石县推进依法行政综述",
                "2023年5月6日",
                "白石县坚持把法治建设摆在全局工作的突出位置来抓，全面",
                "推行行政执法公示制度和重大执法决定法制审核制度，执法",
                "水平逐年提升。",
                "群众满意度持续走高，营商环境进入全省第一方阵，企业的",
                "获得感不断增强。",
                "- 1 -")) {
            pdf.save(file.toFile());
        }

        Article article = Samples.article(file);

        assertThat(article.title()).isEqualTo("白石县推进依法行政综述");
        assertThat(article.date()).hasToString("2023-05-06");
        assertThat(article.text())
                .isEqualTo("白石县坚持把法治建设摆在全局工作的突出位置来抓，全面推行行政执法公示制度和重大执法决定法制审核制度，执法水平逐年提升。\n"
                        + "群众满意度持续走高，营商环境进入全省第一方阵，企业的获得感不断增强。");
    }

    @Test
    void a_pdf_without_text_is_taken_for_a_scan() throws IOException {
        Path file = folder.resolve("scan.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(file.toFile());
        }

        assertThat(failure(file).reason()).contains("扫描", "scan");
    }

    @Test
    void an_encrypted_pdf_says_so() throws IOException {
        Path file = folder.resolve("secret.pdf");
        try (PDDocument pdf = pdf("白石县推进依法行政综述")) {
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(file.toFile());
        }

        assertThat(failure(file).reason()).contains("加密", "encrypted");
    }

    @Test
    void a_truncated_word_document_is_damaged() throws IOException {
        Path whole = folder.resolve("whole.docx");
        try (XWPFDocument word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(whole)) {
            word.createParagraph().createRun().setText("白石县推进依法行政综述");
            word.write(out);
        }
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.docx"), java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(failure(cut).remedy()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void a_web_page_is_one_article_without_its_menus(String charset) throws IOException {
        String html =
                """
                <!DOCTYPE html><html><head><meta charset="%s"><title>白石县推进依法行政综述_白石县人民政府网</title>
                <meta name="PubDate" content="2023-05-06 08:00"></head><body>
                <div class="nav"><a>首页</a><a>政务公开</a><a>办事服务</a></div>
                <div class="position">当前位置：首页 &gt; 政务动态</div>
                <div class="main"><h1>白石县推进依法行政综述</h1>
                <div class="info">来源：白石日报　<span>【字体：<a>大</a> <a>中</a> <a>小</a>】</span> <a>打印</a></div>
                <div class="content"><p>　　全县推行<strong>一窗办结</strong>，群众更加方便。</p>
                <p>　　一、优化环境</p><p>　　企业开办时间压缩到半天，好评率居全市前列。</p></div></div>
                <div class="share">分享到：</div><p>责任编辑：某某</p>
                <div class="footer">版权所有：白石县人民政府 冀ICP备12345678号</div>
                <script>var a = "脚本。";</script></body></html>
                """
                        .formatted(charset);
        Article article = Samples.article(Samples.file(folder, "page.txt", html, Charset.forName(charset)));

        assertThat(article.title()).isEqualTo("白石县推进依法行政综述");
        assertThat(article.date()).hasToString("2023-05-06");
        assertThat(article.text()).isEqualTo("全县推行一窗办结，群众更加方便。\n一、优化环境\n企业开办时间压缩到半天，好评率居全市前列。");
    }

    @Test
    void unknown_menus_above_the_title_are_no_text_and_line_breaks_inside_sentences_go() throws IOException {
        String html =
                """
                <html><head><title>白石县推进依法行政综述-白石县人民政府门户网站</title></head><body>
                <ul><li>领导之窗</li><li>魅力白石</li><li>白石概况</li><li>机构职能</li><li>惠民惠农</li></ul>
                <table><tr><td>白石县推进依法行政综述</td></tr>
                <tr><td>发布时间：2023-05-06　浏览次数：123　来源：县司法局</td></tr>
                <tr><td><div><p>&nbsp;&nbsp;&nbsp;&nbsp;全县推行“一窗办结”，群众方便，<br>企业满意。</p>
                <p>一、优化环境</p><p>县司法局持续发力，成效明显。</p></div></td></tr></table>
                <div>上一篇：某某通知</div></body></html>
                """;
        Article article = Samples.article(Samples.file(folder, "page.html", html));

        assertThat(article.title()).isEqualTo("白石县推进依法行政综述");
        assertThat(article.date()).hasToString("2023-05-06");
        assertThat(article.text()).isEqualTo("全县推行“一窗办结”，群众方便，企业满意。\n一、优化环境\n县司法局持续发力，成效明显。");
    }

    @Test
    void an_anthology_in_html_is_divided_too() throws IOException {
        Path file = Samples.file(
                folder,
                "a.html",
                """
                <p>白石县推进依法行政综述</p><p>（2023年5月6日）</p><p>全县推行一窗办结，群众更加方便。</p>
                <p>清河市依法行政综述</p><p>（2023年5月7日）</p><p>全市统一执法标准，企业少受打扰。</p>
                """);

        assertThat(Samples.articles(file)).extracting(Article::title).containsExactly("白石县推进依法行政综述", "清河市依法行政综述");
    }

    @Test
    void a_page_saved_as_text_is_one_article_without_its_menus() {
        Article article = Samples.article(
                """
                您的位置:
                首页
                >
                白石要闻
                白石要闻
                2026年政府工作报告
                来源：白石日报
                2026-02-03 09:02:33
                【字体：
                大
                中
                小
                】
                ——2026年1月28日在白石县第十四届人民代表大会第四次会议上
                县长　李明
                县长李明作政府工作报告。本报记者 张三 摄
                各位代表：
                现在，我代表县人民政府，向大会报告工作，请予审议。
                一、2025年工作回顾
                全县推行一窗办结，群众更加方便。
                让我们团结一心，共创未来！
                责任编辑：
                李四
                扫一扫在手机打开当前页
                相关报道：
                邻县召开工作会议
                """);

        assertThat(article.title()).isEqualTo("2026年政府工作报告");
        assertThat(article.subtitle()).isEqualTo("2026年1月28日在白石县第十四届人民代表大会第四次会议上");
        assertThat(article.author()).isEqualTo("县长　李明");
        assertThat(article.date()).hasToString("2026-02-03");
        assertThat(article.text().lines())
                .containsExactly(
                        "各位代表：", "现在，我代表县人民政府，向大会报告工作，请予审议。", "一、2025年工作回顾", "全县推行一窗办结，群众更加方便。", "让我们团结一心，共创未来！");
    }

    @Test
    void markdown_gives_its_heading_and_loses_its_marks() throws IOException {
        Article article = Samples.article(
                Samples.file(
                        folder,
                        "a.md",
                        """
                ---
                date: 2023-05-06
                ---
                # 白石县推进依法行政综述

                ## 一、优化环境

                全县推行**一窗办结**，见[办事指南](https://example.org/a)。
                """));

        assertThat(article.title()).isEqualTo("白石县推进依法行政综述");
        assertThat(article.date()).hasToString("2023-05-06");
        assertThat(article.text()).isEqualTo("一、优化环境\n全县推行一窗办结，见办事指南。");
    }

    @Test
    void every_first_rank_heading_of_markdown_is_an_article() throws IOException {
        Path file = Samples.file(
                folder,
                "b.md",
                """
                # 白石县推进依法行政综述

                全县推行一窗办结，群众更加方便。

                # 清河市行政执法改革纪实

                全市统一执法标准，企业少受打扰。
                """);

        assertThat(Samples.articles(file)).extracting(Article::title).containsExactly("白石县推进依法行政综述", "清河市行政执法改革纪实");
    }

    private static Reading.Failed failure(Path file) {
        List<Reading> readings = new CorpusReader().read(List.of(file)).toList();
        assertThat(readings).hasSize(1).first().isInstanceOf(Reading.Failed.class);
        return (Reading.Failed) readings.get(0);
    }

    /** A page of these lines in a font that is named and not embedded, so that the test needs no font file. */
    private static PDDocument pdf(String... lines) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setItem(COSName.SUPPLEMENT, COSInteger.get(2));
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setItem(COSName.BASE_FONT, COSName.getPDFName("STSong-Light"));
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setInt(COSName.DW, 1000);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("STSong-Light-UniGB-UCS2-H"));
        font.setItem(COSName.ENCODING, COSName.getPDFName("UniGB-UCS2-H"));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font);
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);

        StringBuilder content = new StringBuilder("BT /F1 12 Tf 18 TL 50 740 Td\n");
        for (String line : lines) {
            content.append('<')
                    .append(HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE)))
                    .append("> Tj T*\n");
        }
        content.append("ET\n");
        PDDocument pdf = new PDDocument();
        PDPage page = new PDPage();
        page.setResources(resources);
        page.setContents(
                new PDStream(pdf, new ByteArrayInputStream(content.toString().getBytes(StandardCharsets.US_ASCII))));
        pdf.addPage(page);
        return pdf;
    }
}
