package io.zhengtu.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusReaderTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_yields_its_articles_and_one_failure_for_each_file_that_has_none() throws IOException {
        Samples.file(folder, "a.txt", Samples.ARTICLE);
        Files.createFile(folder.resolve("b.txt"));
        ImageIO.write(
                new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("c.txt").toFile());
        Samples.file(folder, "d.txt", Samples.ARTICLE.replace("清河市", "白石县"), Charset.forName("GB18030"));
        Files.createSymbolicLink(folder.resolve("e.txt"), folder.resolve("gone.txt"));

        List<Reading> readings = new CorpusReader().read(List.of(folder)).toList();

        assertThat(readings).hasSize(5);
        assertThat(readings.get(0)).isInstanceOf(Reading.Read.class);
        assertThat(failure(readings.get(1)).reason()).contains("为空", "empty");
        assertThat(failure(readings.get(2)).reason()).contains("不支持的格式", "image/png");
        assertThat(((Reading.Read) readings.get(3)).article().title()).isEqualTo("白石县法治政府建设综述");
        assertThat(failure(readings.get(4)).reason()).contains("链接", "link");
        assertThat(failure(readings.get(4)).file()).isEqualTo(folder.resolve("e.txt"));
        assertThat(readings)
                .filteredOn(Reading.Failed.class::isInstance)
                .allSatisfy(r -> assertThat(failure(r).remedy()).contains(" / "));
    }

    @Test
    void a_file_without_permission_says_so() throws IOException {
        Path locked = Samples.file(folder, "locked.txt", Samples.ARTICLE);
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(locked)).as("root reads every file").isFalse();

        assertThat(failure(only(locked)).reason()).contains("没有读取权限", "permission");
    }

    @Test
    void a_path_that_is_not_there_is_a_failure() {
        assertThat(failure(only(folder.resolve("none.txt"))).reason()).contains("不存在", "no such file");
    }

    @Test
    void a_file_over_the_limit_is_refused_and_the_limit_named() throws IOException {
        Path file = Samples.file(folder, "big.txt", "字".repeat(400));

        Reading reading = new CorpusReader(1000).read(List.of(file)).findFirst().orElseThrow();

        assertThat(failure(reading).reason()).contains("1000 B");
    }

    @Test
    void binary_content_is_no_text() throws IOException {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        Path file = Files.write(folder.resolve("noise.txt"), noise);

        assertThat(only(file)).isInstanceOf(Reading.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Only English prose here. Nothing to read.\n", "1,2,3\n4,5,6\n"})
    void a_file_without_chinese_prose_is_a_failure(String text) throws IOException {
        assertThat(failure(only(Samples.file(folder, "x.txt", text))).reason()).contains("没有中文正文");
    }

    @Test
    void white_space_alone_is_a_failure() throws IOException {
        assertThat(failure(only(Samples.file(folder, "x.txt", " \n　　\n"))).reason())
                .contains("空白");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE", "Big5"})
    void the_encoding_is_found_by_content(String charset) throws IOException {
        String text =
                charset.equals("Big5") ? "青河市法治政府建設綜述\n（2023年5月6日）\n　　青河市在全省率先推出一窗服務，群眾辦事更加方便。\n" : Samples.ARTICLE;
        Article article = Samples.article(Samples.file(folder, "x.txt", text, Charset.forName(charset)));

        assertThat(article.title()).isEqualTo(text.lines().findFirst().orElseThrow());
        assertThat(article.date()).hasToString("2023-05-06");
    }

    @Test
    void byte_order_marks_are_no_text() throws IOException {
        Article utf8 = Samples.article(Samples.file(folder, "u8.txt", "\uFEFF" + Samples.ARTICLE));
        Article utf16 =
                Samples.article(Samples.file(folder, "u16.txt", "\uFEFF" + Samples.ARTICLE, StandardCharsets.UTF_16LE));

        assertThat(utf8.title()).isEqualTo("清河市法治政府建设综述");
        assertThat(utf16).usingRecursiveComparison().ignoringFields("source").isEqualTo(utf8);
    }

    @Test
    void one_short_line_of_gb18030_is_understood() throws IOException {
        Path file = Samples.file(folder, "清河.txt", "清河市推行首席法律顾问制度。", Charset.forName("GB18030"));

        assertThat(Samples.article(file).text()).isEqualTo("清河市推行首席法律顾问制度。");
    }

    @Test
    void first_letters_that_look_like_the_mark_of_another_format_do_not_deceive() throws IOException {
        // the bytes of 邾 in GB18030 are also those that open a file of Word 2
        String text = "邾河市法治政府建设综述\n（2023年5月6日）\n　　全市推行一窗办结，群众更加方便。\n";
        Path file = Samples.file(folder, "x.txt", text, Charset.forName("GB18030"));

        assertThat(Samples.article(file).title()).isEqualTo("邾河市法治政府建设综述");
    }

    @Test
    void a_utf8_file_with_a_cut_letter_is_still_utf8() throws IOException {
        byte[] bytes = Samples.ARTICLE.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("cut.txt"), Arrays.copyOf(bytes, bytes.length - 2));

        assertThat(Samples.article(file).title()).isEqualTo("清河市法治政府建设综述");
    }

    @Test
    void folders_are_read_in_sorted_order_without_hidden_files_and_names_are_relative() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("b"));
        Files.createDirectories(folder.resolve(".git"));
        Samples.file(folder.resolve(".git"), "x.txt", Samples.ARTICLE);
        Samples.file(folder, ".DS_Store", "junk");
        Samples.file(folder, "c.txt", Samples.ARTICLE);
        Samples.file(inner, "x.txt", Samples.ARTICLE);
        Samples.file(folder, "a.txt", Samples.ARTICLE);
        Files.createSymbolicLink(inner.resolve("loop"), folder);

        assertThat(Samples.articles(folder))
                .extracting(a -> a.source().file())
                .containsExactly("a.txt", "b/x.txt", "c.txt");
    }

    @Test
    void a_file_is_read_only_when_its_turn_comes() throws IOException {
        Samples.file(folder, "a.txt", Samples.ARTICLE);
        Path later = Samples.file(folder, "b.txt", Samples.ARTICLE);

        Iterator<Reading> readings = new CorpusReader().read(List.of(folder)).iterator();
        assertThat(readings.next()).isInstanceOf(Reading.Read.class);
        Files.delete(later);

        assertThat(failure(readings.next()).reason()).contains("no such file");
    }

    @Test
    void the_same_article_has_the_same_id_in_whatever_file_and_another_text_another() throws IOException {
        Article one = Samples.article(Samples.file(folder, "a.txt", Samples.ARTICLE));
        Article same = Samples.article(Samples.file(folder, "b.txt", Samples.ARTICLE.replace("\n", "\r\n")));
        Article other = Samples.article(Samples.file(folder, "c.txt", Samples.ARTICLE.replace("三十", "四十")));

        assertThat(one.id()).matches("art[0-9a-f]{16}").isEqualTo(same.id()).isNotEqualTo(other.id());
        assertThat(one.source().sha256())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(same.source().sha256());
    }

    private Reading only(Path path) {
        List<Reading> readings = new CorpusReader().read(List.of(path)).toList();
        assertThat(readings).hasSize(1);
        return readings.get(0);
    }

    private static Reading.Failed failure(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Failed.class);
        return (Reading.Failed) reading;
    }
}
