package io.zhengtu.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as a reader of an article published on 18 April 2023 takes them. */
class TimeReaderTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2023, 4, 18);
    private static final TimeReader TIMES = new TimeReader();

    private static List<String> dates(String text, LocalDate published) {
        return TIMES.read(text, published).stream()
                .map(time -> time.date().toString())
                .toList();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2022年全县完成清理, 2022",
        "2022年度考核结果揭晓, 2022",
        "自2019年起试行, 2019",
        "2019年以来持续推进, 2019",
        "办法于1998年施行, 1998",
        "该县（2023年）公布名单, 2023",
        "2022年11月获批, 2022-11",
        "2022年3月份印发通知, 2022-03",
        "2022年5月下旬开通热线, 2022-05",
        "2022年1月初挂牌, 2022-01",
        "2022年11月28日获评, 2022-11-28",
        "于2022年6月1日起施行, 2022-06-01",
        "发布日期2022-05-12, 2022-05-12",
        "公告（2022.5.12）, 2022-05-12",
        "登记于2022/05/12, 2022-05-12",
        "二〇二二年出台规定, 2022",
        "二○二一年十月成立, 2021-10",
        "二零二二年十一月二十八日挂牌, 2022-11-28",
        "一九九八年三月三十日通过, 1998-03-30",
        "2022年年底完成, 2022",
        "2022年春季集中学法, 2022"
    })
    void anAbsoluteDateIsAsPreciseAsItIsPrinted(String text, String expected) {
        assertThat(dates(text, PUBLISHED)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "今年以来办件提速, 2023",
        "去年建成中心, 2022",
        "去年年底验收, 2022",
        "前年设立专窗, 2021",
        "上年度考核优秀, 2022",
        "本年度计划公布, 2023",
        "去年11月启动, 2022-11",
        "今年3月15日挂牌, 2023-03-15",
        "近日该局发布指引, 2023",
        "日前召开听证会, 2023",
        "前不久获得授牌, 2023",
        "上月开庭, 2023-03",
        "上个月开庭, 2023-03",
        "本月开放预约, 2023-04",
        "3月，大厅启用, 2023-03",
        "3月起试行新规, 2023-03",
        "12月，大厅启用, 2022-12",
        "12月20日挂牌, 2022-12-20",
        "4月2日挂牌, 2023-04-02",
        "一季度受理量增长, 2023-01/2023-03",
        "四季度受理量增长, 2022-10/2022-12",
        "上半年办结, 2023-01/2023-06"
    })
    void aRelativeDateIsReckonedFromTheArticle(String text, String expected) {
        assertThat(dates(text, PUBLISHED)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "今年4月10日至20日集中办理, 2023-04-10/2023-04-20",
        "2022年4月10—20日集中办理, 2022-04-10/2022-04-20",
        "2022年4月28日至5月6日公示, 2022-04-28/2022-05-06",
        "3月10日至20日公示, 2023-03-10/2023-03-20",
        "2022年5月至8月开展行动, 2022-05/2022-08",
        "2022年1—4月办理, 2022-01/2022-04",
        "2021年12月至2022年2月整治, 2021-12/2022-02",
        "2020年至2022年三年行动, 2020/2022",
        "2021—2023年规划, 2021/2023",
        "2020-2022年度考核, 2020/2022",
        "1993—2021蝉联, 1993/2021",
        "2022年上半年办结, 2022-01/2022-06",
        "去年下半年办结, 2022-07/2022-12",
        "2022年第三季度通报, 2022-07/2022-09",
        "2022年前三季度通报, 2022-01/2022-09",
        "“十四五”期间建成, 2021/2025",
        "“十三五”时期建成, 2016/2020",
        "十二五期间建成, 2011/2015",
        "“十四五”以来建成, 2021"
    })
    void aSpanIsAnInterval(String text, String expected) {
        assertThat(dates(text, PUBLISHED)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2021年、2022年连续两年居首, 2021 2022",
        "2021、2022年连续两年居首, 2021 2022",
        "2019、2020和2021年均获通报, 2019 2020 2021",
        "2018年起步，同年5月建成平台, 2018 2018-05",
        "2018年起步，当年建成平台, 2018 2018",
        "2018年起步。次年推广, 2018 2019",
        "2021年3月启动，5月完成, 2021-03 2021-05",
        "去年8月启动，11月完成, 2022-08 2022-11",
        "2020年印发方案。3月，大厅启用, 2020 2023-03"
    })
    void aDateMayLeanOnTheYearNamedBeforeIt(String text, String expected) {
        assertThat(String.join(" ", dates(text, PUBLISHED))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "办理案件2023件",
                "拨打12345热线",
                "走访1000多家企业",
                "第2023号文件",
                "年满8月龄儿童",
                "上午9时30分开庭",
                "24小时自助服务",
                "为期3个月的整治",
                "20世纪90年代的老小区",
                "1990年代的老小区",
                "古城有2000年历史",
                "近年来成效明显",
                "当年的老调解员",
                "同年级学生",
                "如今年轻干部踊跃报名",
                "目前年均受理千件",
                "以上年限从其约定",
                "基本年报齐全",
                "编号12022年",
                "2022年13月",
                "2023-2-30",
                "连续三年",
                "三月三民俗节"
            })
    void whatIsNoDateIsLeftAlone(String text) {
        assertThat(dates(text, PUBLISHED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"截至2023年2月", "截止到2022年底", "截至今年3月", "截至去年12月31日"})
    void theDayOfACountIsABound(String text) {
        assertThat(TIMES.read(text, PUBLISHED)).singleElement().satisfies(time -> assertThat(time.bound())
                .isTrue());
    }

    @Test
    void thePlaceOfADateIsThatOfItsWords() {
        String text = "全县于2022年11月28日获评";
        Mention.OfTime time = TIMES.read(text, PUBLISHED).get(0);
        assertThat(text.substring(time.start(), time.end())).isEqualTo("2022年11月28日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"去年建成", "近日发布", "5月，建成", "上半年", "本月"})
    void anArticleWithoutADateGivesRelativeOnesNone(String text) {
        assertThat(dates(text, null)).isEmpty();
    }

    @Test
    void anArticleWithoutADateKeepsAbsoluteOnes() {
        assertThat(dates("2021年3月启动，5月完成", null)).containsExactly("2021-03", "2021-05");
    }
}
