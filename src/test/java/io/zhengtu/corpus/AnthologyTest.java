package io.zhengtu.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnthologyTest {

    private static final String BODY = "\n　　全市推行行政执法公示制度，执法结果向社会公开。\n\n　　群众满意度逐年上升，营商环境持续向好。\n\n";

    @Test
    void an_anthology_is_divided_by_its_contents_page_which_is_no_article() {
        List<Article> articles = Samples.articles(
                """
                2023年法治政府建设材料汇编
                （3篇）

                目　　录

                清河市法治政府建设综述　　1
                ##paidbegin##白石县推进依法行政见实效　　5
                河省高院副院长王大山：
                　　数字时代的行政审判　　12

                让法治成为发展底色

                清河市法治政府建设综述

                （2023年2月18日）
                """
                        + BODY
                        + """
                白石县推进依法行政见实效

                （ 2023 年 8 月 2 日 ）
                """
                        + BODY + """
                数字时代的行政审判

                河省高院副院长　　王大山
                """
                        + BODY);

        assertThat(articles).extracting(Article::title).containsExactly("清河市法治政府建设综述", "白石县推进依法行政见实效", "数字时代的行政审判");
        assertThat(articles).extracting(Article::subtitle).containsExactly("让法治成为发展底色", null, null);
        assertThat(articles)
                .extracting(a -> String.valueOf(a.date()))
                .containsExactly("2023-02-18", "2023-08-02", "null");
        assertThat(articles).extracting(Article::author).containsExactly(null, null, "河省高院副院长　　王大山");
        assertThat(articles).allSatisfy(a -> assertThat(a.text().lines()).hasSize(2));
    }

    @Test
    void the_contents_page_finds_an_article_without_date_or_author_though_it_misspells_it() {
        List<Article> articles = Samples.articles(
                """
                目录
                清河市法治政府建设综述………1
                石县推进依法行政见实效的做法………5

                清河市法治政府建设综述
                （2023年2月18日）
                """
                        + BODY + "白石县推进依法行政见实效的做法\n" + BODY);

        assertThat(articles).extracting(Article::title).containsExactly("清河市法治政府建设综述", "白石县推进依法行政见实效的做法");
    }

    @Test
    void an_anthology_without_a_contents_page_is_divided_by_dates_and_authors() {
        List<Article> articles = Samples.articles("清河市法治政府建设综述\n（2023年2月18日）\n" + BODY
                + "筑牢法治根基\n白石县推进依法行政纪实\n2023-03-01\n" + BODY + "论行政检察的路径\n张大山\n" + BODY);

        assertThat(articles).extracting(Article::title).containsExactly("清河市法治政府建设综述", "白石县推进依法行政纪实", "论行政检察的路径");
        assertThat(articles.get(1).subtitle()).isEqualTo("筑牢法治根基");
        assertThat(articles.get(2).author()).isEqualTo("张大山");
    }

    @ParameterizedTest
    @CsvSource({
        "（2023年2月18日）,2023-02-18",
        "（2023 年 2 月 18 日）,2023-02-18",
        "（２０２３年２月１８日）,2023-02-18",
        "〔2023年2月18日〕,2023-02-18",
        "[2023-02-18],2023-02-18",
        "2023-2-18,2023-02-18",
        "2023/02/18 09:30:00,2023-02-18",
        "2023．2．18,2023-02-18",
        "二〇二三年二月十八日,2023-02-18",
        "（2023年2月）,2023-02-28",
        "发布时间：2023-02-18 来源：清河日报,2023-02-18",
    })
    void dates_are_read_in_the_forms_that_are_printed(String printed, String date) {
        Article article = Samples.article("清河市法治政府建设综述\n" + printed + "\n" + BODY);

        assertThat(article.date()).hasToString(date);
        assertThat(article.text()).startsWith("全市推行");
    }

    @Test
    void a_day_that_no_calendar_has_is_no_date() {
        assertThat(PrintedDate.alone("（2023年2月30日）")).isEmpty();
    }

    @Test
    void a_report_has_its_occasion_for_a_subtitle_and_its_speaker_for_an_author() {
        Article article = Samples.article(
                """
                关于清河市法治政府建设情况的报告
                ——2023年6月2日在清河市第八届人大常委会第三次会议上
                市长　李 明

                市人大常委会：
                　　受市政府委托，现报告如下。
                """);

        assertThat(article.title()).isEqualTo("关于清河市法治政府建设情况的报告");
        assertThat(article.subtitle()).isEqualTo("2023年6月2日在清河市第八届人大常委会第三次会议上");
        assertThat(article.author()).isEqualTo("市长　李 明");
        assertThat(article.date()).hasToString("2023-06-02");
        assertThat(article.text()).isEqualTo("市人大常委会：\n受市政府委托，现报告如下。");
    }

    @Test
    void of_three_title_lines_the_one_that_names_the_region_is_the_title() {
        Article article = Samples.article("以良法促善治\n清河市推进依法行政工作综述\n——让群众更有获得感\n（2023年2月18日）\n" + BODY);

        assertThat(article.title()).isEqualTo("清河市推进依法行政工作综述");
        assertThat(article.subtitle()).isEqualTo("以良法促善治　　让群众更有获得感");
    }

    @Test
    void a_single_file_takes_its_first_line_for_a_title_and_keeps_section_headings_in_the_text() {
        Article article = Samples.article("清河市：让执法有温度\n\n严格规范执法\n" + BODY + "聚焦民生需求\n" + BODY);

        assertThat(article.title()).isEqualTo("清河市：让执法有温度");
        assertThat(article.subtitle()).isNull();
        assertThat(article.text().lines().filter(l -> l.length() < 10)).containsExactly("严格规范执法", "聚焦民生需求");
    }

    @Test
    void a_file_that_opens_with_prose_is_called_by_its_name() {
        assertThat(Samples.article(BODY).title()).isEqualTo("样本");
    }

    @Test
    void a_signature_with_a_date_at_the_end_opens_no_article() {
        List<Article> articles = Samples.articles(
                "清河市法治政府建设综述\n（2023年2月18日）\n" + BODY + "清河市人民政府\n2023年2月1日\n\n白石县法治政府建设综述\n（2023年3月1日）\n" + BODY);

        assertThat(articles).extracting(Article::title).containsExactly("清河市法治政府建设综述", "白石县法治政府建设综述");
    }

    @Test
    void a_notice_without_a_date_above_has_that_of_its_signature_and_who_signed() {
        Article notice = Samples.articles("关于推广优秀案例的通报\n" + BODY + "清河市司法局\n\n2024年1月8日\n")
                .get(0);

        assertThat(notice.date()).isEqualTo("2024-01-08");
        assertThat(notice.author()).isEqualTo("清河市司法局");
    }

    @Test
    void an_article_knows_its_lines_in_the_file() {
        Article article = Samples.article("\n\n清河市法治政府建设综述\n（2023年2月18日）\n　　正文只有一句话。\n");

        assertThat(article.source().firstLine()).isEqualTo(3);
        assertThat(article.source().lastLine()).isEqualTo(5);
    }

    @Test
    void a_thousand_articles_in_one_file_are_a_thousand_articles() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            text.append("清河市第").append(i).append("镇法治建设综述\n（2023年2月18日）\n").append(BODY);
        }

        assertThat(Samples.articles(text.toString())).hasSize(1000);
    }
}
