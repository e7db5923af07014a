package io.zhengtu.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small invented articles, and short ways to read them. */
final class Samples {

    static final String ARTICLE =
            """
            清河市法治政府建设综述

            （2023年5月6日）

            　　清河市在全省率先推出“一窗办结”机制，办事时间缩短一半。

            一、优化营商环境

            　　全市设立服务专窗三十个，群众办事更加方便。
            """;

    private Samples() {}

    static Path file(Path folder, String name, String text) throws IOException {
        return file(folder, name, text, StandardCharsets.UTF_8);
    }

    static Path file(Path folder, String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    static List<Article> articles(Path... paths) {
        List<Reading> readings = new CorpusReader().read(List.of(paths)).toList();
        assertThat(readings).allMatch(Reading.Read.class::isInstance);
        return readings.stream().map(r -> ((Reading.Read) r).article()).toList();
    }

    static Article article(Path path) {
        List<Article> articles = articles(path);
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    /** The articles of a plain text. */
    static List<Article> articles(String text) {
        return new Anthology().articles(Transcript.plain(text), "样本.txt", "0", "样本");
    }

    static Article article(String text) {
        List<Article> articles = articles(text);
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }
}
