package io.zhengtu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.claim.ClaimType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pilots handed down to a region. Region of the article | its text, ¶ for a new line | what a reader takes from it. */
class PilotExtractorTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    四川省/绵阳市 | 绵阳市列入国家数据基础设施先行先试城市。 | PILOT 绵阳市 国家数据基础设施先行先试城市
                    四川省/绵阳市 | 省司法厅确定在三台县、梓潼县2个县开展案卷电子化试点。 | PILOT 三台县 案卷电子化; PILOT 梓潼县 案卷电子化
                    四川省/绵阳市 | 绵阳市开展智慧城市、海绵城市、无废城市试点建设。 | PILOT 绵阳市 无废城市; PILOT 绵阳市 智慧城市; PILOT 绵阳市 海绵城市
                    四川省/绵阳市 | 新就业形态人员职业伤害保障试点覆盖3万人。 | PILOT 绵阳市 新就业形态人员职业伤害保障
                    四川省/绵阳市 | 要素市场化配置综合改革试点获国务院批复。 | PILOT 绵阳市 要素市场化配置综合改革
                    四川省/绵阳市 | 绵阳市扩大职业伤害保障试点。 | PILOT 绵阳市 职业伤害保障
                    四川省/绵阳市 | 绵阳市开展行政复议体制改革试点。 | PILOT 绵阳市 行政复议体制改革
                    四川省/绵阳市 | 绵阳市承担省级社会信用体系建设试点任务。 | PILOT 绵阳市 社会信用体系建设
                    四川省/绵阳市 | 三台县被列为全省“证照分离”改革试点县。 | PILOT 三台县 全省“证照分离”改革试点县
                    四川省/绵阳市 | 2022年，绵阳市获批全国市域社会治理现代化试点城市。 | PILOT 绵阳市 全国市域社会治理现代化试点城市 @2022
                    四川省/绵阳市 | 绵阳市作为全国营商环境创新试点城市，推出多项举措。 | PILOT 绵阳市 全国营商环境创新试点城市
                    四川省/绵阳市 | 三台县是全省首批“无废城市”建设试点县。 | PILOT 三台县 全省首批“无废城市”建设试点县
                    四川省/绵阳市 | 绵阳市成功争创跨境贸易专用通道国家试点。 | PILOT 绵阳市 跨境贸易专用通道
                    四川省/绵阳市 | 绿色电力直连试点加快建设。 | PILOT 绵阳市 绿色电力直连
                    四川省 | 绵阳、德阳分别成为国家制造业技术改造、企业数字化转型试点城市。 | PILOT 德阳市 国家企业数字化转型试点城市; PILOT 绵阳市 国家制造业技术改造试点城市
                    四川省/绵阳市 | 绵阳市推进新一轮服务外包创新综合试点。 | PILOT 绵阳市 服务外包创新综合试点
                    四川省/绵阳市 | 3个园区入选国家碳达峰试点。 | PILOT 绵阳市(3个园区) 国家碳达峰
                    四川省 | 四川成为全国远洋物流改革试点省份。 | PILOT 四川省 全国远洋物流改革试点省份
                    四川省/绵阳市 | 绵阳市被确定为全国执法监督工作联系点、全国执法信息化监管试点及执法培训标准化试点。 | PILOT 绵阳市 全国执法信息化监管; PILOT 绵阳市 执法培训标准化
                    四川省 | 司法部印发方案，确定成都市、绵阳市、德阳市开展简易复议试点。 | PILOT 德阳市 简易复议; PILOT 成都市 简易复议; PILOT 绵阳市 简易复议
                    四川省/绵阳市 | 绵阳市积极争取并成功纳入全国数字乡村试点。 | PILOT 绵阳市 全国数字乡村
                    四川省/绵阳市 | 绵阳市推出“首违免罚”清单，被列为全省试点。 | PILOT 绵阳市 首违不罚
                    四川省/绵阳市 | 三台县是全国水权交易改革试点，在灌区开展交易。 | PILOT 三台县 全国水权交易改革
                    """)
    void aPilotIsReadWithWhatIsTriedOut(String region, String text, String claims) {
        assertThat(Reader.told(region, text, ClaimType.PILOT)).isEqualTo(claims);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    四川省/绵阳市 | 省司法厅决定开展综合执法试点。
                    四川省/绵阳市 | 绵阳市将开展综合执法试点。
                    四川省/绵阳市 | 绵阳市申报全国社会治理试点城市。
                    四川省/绵阳市 | 85.2%的改革试点任务落地实施。
                    四川省/绵阳市 | 绵阳市在5个乡镇开展试点。
                    """)
    void aPilotPlannedAppliedForOrUnnamedIsNone(String region, String text) {
        assertThat(Reader.told(region, text, ClaimType.PILOT)).isEmpty();
    }
}
