package io.zhengtu.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    private static final String HEAD = "清河市法治政府建设综述\n（2023年2月18日）\n";

    private static String text(String body) {
        return Samples.article(HEAD + body).text();
    }

    @Test
    void a_paragraph_cut_by_a_page_break_is_one_again() {
        assertThat(text("　　清河市深入推进简政放权，先后印发《服务大厅管理规范》\n\n《中介服务管理办法》等文件，办事更加方便。\n\n　　另一段从这里开始。\n"))
                .isEqualTo("清河市深入推进简政放权，先后印发《服务大厅管理规范》《中介服务管理办法》等文件，办事更加方便。\n另一段从这里开始。");
    }

    @Test
    void a_heading_that_runs_on_into_cut_text_is_joined_with_its_rest() {
        assertThat(text("　　前一段到此为止。\n（一）坚持以人为本。清河市的\n　　各项工作都以此为出发点。\n")).endsWith("\n（一）坚持以人为本。清河市的各项工作都以此为出发点。");
    }

    @Test
    void quotation_marks_of_screens_and_scans_become_the_usual_ones() {
        assertThat(text("　　清河市推行「一窗办」和『巡回办』，建立\"首席法务\"制度，试点〝阳光执法〞。\n　　一个\"没有合上的引号照原样留着。\n"))
                .isEqualTo("清河市推行“一窗办”和‘巡回办’，建立“首席法务”制度，试点“阳光执法”。\n一个\"没有合上的引号照原样留着。");
    }

    @Test
    void marks_of_half_width_beside_chinese_become_those_of_print() {
        assertThat(text("　　清河市推行\"一窗办\",覆盖3个区(含开发区);时间是8:30,见http://a.cn/b?c=1(原文),节省1,200人次(21%),对吗?对!\n"))
                .isEqualTo("清河市推行“一窗办”，覆盖3个区（含开发区）；时间是8:30，见http://a.cn/b?c=1（原文），节省1,200人次（21%），对吗？对！");
    }

    @Test
    void full_width_digits_and_spaced_dates_are_as_print_has_them() {
        assertThat(text("　　清河市２０２３ 年 6 月 １ 日上线Ａ平台，办结率达９８％，较2021 年上升。\n"))
                .isEqualTo("清河市2023年6月1日上线A平台，办结率达98%，较2021年上升。");
    }

    @Test
    void ornaments_before_a_paragraph_are_no_part_of_it() {
        assertThat(text("　　前一段到此为止。\n　　● 清河市推行一窗办。\n　　■清河县推行巡回办。\n")).isEqualTo("前一段到此为止。\n清河市推行一窗办。\n清河县推行巡回办。");
    }

    @Test
    void headings_stay_lines_of_their_own() {
        assertThat(text("　　前一段到此为止。\n一、优化环境服务更加高效\n　　后一段在这里。\n严格依法行政\n树起诚信风向标\n　　末段在这里。\n")
                        .lines())
                .containsExactly("前一段到此为止。", "一、优化环境服务更加高效", "后一段在这里。", "严格依法行政", "树起诚信风向标", "末段在这里。");
    }

    @Test
    void lines_of_a_fixed_width_are_set_as_paragraphs() {
        assertThat(
                        text(
                                """
                清河市坚持把法治建设摆在全局工作的突出位置来
                抓，全面推行行政执法公示制度，全过程记录制度
                和重大执法决定法制审核制度，执法水平逐年提升
                到了新的高度。
                群众满意度持续走高，营商环境进入全省第一方阵
                的行列，企业获得感不断增强。
                """))
                .isEqualTo(
                        """
                        清河市坚持把法治建设摆在全局工作的突出位置来抓，全面推行行政执法公示制度，全过程记录制度和重大执法决定法制审核制度，执法水平逐年提升到了新的高度。
                        群众满意度持续走高，营商环境进入全省第一方阵的行列，企业获得感不断增强。""");
    }

    @Test
    void page_numbers_are_no_text() {
        assertThat(text("　　第一段写到一半，\n— 12 —\n接着写完。\n13\n　　第二段。\n第 14 页 共 20 页\n"))
                .isEqualTo("第一段写到一半，接着写完。\n第二段。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "增长5%， 同比提高2个百分点。|增长5%，同比提高2个百分点。",
                "2023 年 8 月，听课领导干部12 人。|2023年8月，听课领导干部12人。",
                "使用“互联网+ 政务服务”平台 App 办事。|使用“互联网+政务服务”平台App办事。",
                "采用 Smart City 方案。|采用Smart City方案。",
                "全面开　　展“两免”改革。|全面开展“两免”改革。",
                "全角１２３与“引号”《书名》。|全角123与“引号”《书名》。"
            })
    void stray_spaces_between_chinese_characters_go_and_those_between_latin_words_stay(String printed, String closed) {
        assertThat(text("　　" + printed + "\n")).isEqualTo(closed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "此外，政 论文公 众号整理，清河市还加强执法协作。",
                "此外，联系微 信qinghe12345，清河市还加强执法协作。",
                "此外，加QQ群：123456789，清河市还加强执法协作。",
                "##paidbegin##此外，清河市还加强执法协作。",
                "此外，更多资料请关注微信公众号某某文库，清河市还加强执法协作。",
                "此外，清河市还加强执法协作，政论文公众号整理。",
            })
    void advertising_inside_sentences_goes(String printed) {
        assertThat(text("　　" + printed + "\n")).isEqualTo("此外，清河市还加强执法协作。");
    }

    @Test
    void advertising_found_once_between_commas_is_found_in_the_middle_of_sentences_too() {
        assertThat(text("　　此外，某某论文公 众号整理，清河市加强协作。\n　　清河市某某 论文公众号 整理推行普法责任制。\n")).isEqualTo("此外，清河市加强协作。\n清河市推行普法责任制。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "该镇依托“清河发布”公众号等平台，让法治宣传走进群众。",
                "通过网站、公众号、视频号等途径，开展普法宣传。",
                "鼓励群众下载使用App，关注本地微信公众号，推动线上办事。",
                "窗口收集创建资料，整理后统一归档。",
            })
    void what_an_article_says_of_such_channels_itself_stays(String printed) {
        assertThat(text("　　" + printed + "\n")).isEqualTo(printed);
    }
}
