package io.zhengtu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.claim.ClaimType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was first with what, and within which region. Region of the article | its text, ¶ for a new line | what a reader takes from it. */
class FirstExtractorTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    四川省/绵阳市 | 绵阳市在全省率先推行“红码清单”“绿码清单”制度。 | FIRST_IN 绵阳市 “绿码清单”制度 in 四川省; FIRST_IN 绵阳市 红码清单 in 四川省
                    四川省/绵阳市 | 绵阳市在全省首创“云签批”工作法、“绿码单”机制。 | FIRST_IN 绵阳市 “云签批”工作法 in 四川省; FIRST_IN 绵阳市 “绿码单”机制 in 四川省
                    四川省/绵阳市 | 绵阳市推出“云签批”“绿码单”等全省首创举措。 | FIRST_IN 绵阳市 云签批 in 四川省; FIRST_IN 绵阳市 绿码单 in 四川省
                    四川省/绵阳市 | 绵阳市在全省首创“河长”与“检察长”联动机制。 | FIRST_IN 绵阳市 “河长”与“检察长”联动机制 in 四川省
                    四川省/绵阳市 | 绵阳市自选的“竹木运输一件事”“蚕茧理赔一件事”填补省内空白。 | FIRST_IN 绵阳市 竹木运输一件事 in 四川省; FIRST_IN 绵阳市 蚕茧理赔一件事 in 四川省
                    四川省/绵阳市 | 绵阳市在全省率先推行“首席法务官”制度。 | FIRST_IN 绵阳市 “首席法务官”制度 in 四川省
                    四川省 | 全省首个“知识产权纠纷快调平台”在绵阳市三台县揭牌。 | FIRST_IN 三台县 知识产权纠纷快调平台 in 四川省
                    四川省 | 绵阳市首个“茶业调解站”在三台县芦溪镇挂牌。 | FIRST_IN 芦溪镇 茶业调解站 in 绵阳市
                    四川省 | 全省首家“少年法庭”落户三台县。 | FIRST_IN 三台县 少年法庭 in 四川省
                    四川省/绵阳市 | 绵阳市出台《绵阳市免罚事项清单》，是全省首份跨部门的免罚清单。 | FIRST_IN 绵阳市 绵阳市免罚事项清单 in 四川省
                    湖北省/荆门市/沙洋县/官垱镇 | 沙洋县官垱镇老人多。全县首个“老年饭桌”在这里开张。 | FIRST_IN 官垱镇 老年饭桌 in 沙洋县
                    四川省/绵阳市 | 绵阳市建成全国首个“知识产权纠纷快调平台”。 | FIRST_IN 绵阳市 知识产权纠纷快调平台 in 中国
                    四川省/绵阳市 | 绵阳市首创“码上监督”机制，属全国首创。 | FIRST_IN 绵阳市 码上监督 in 中国
                    四川省/绵阳市 | 绵阳市在全省率先推行“扫码入企”，率先设立“法治会客厅”。 | FIRST_IN 绵阳市 扫码入企 in 四川省; FIRST_IN 绵阳市 法治会客厅 in 四川省
                    四川省/绵阳市 | 绵阳市推行“三色预警”工作法。该做法为全省首创。 | FIRST_IN 绵阳市 三色预警 in 四川省
                    四川省/绵阳市 | 绵阳市推行“三色预警”工作法。这在全省是第一个。 | FIRST_IN 绵阳市 三色预警 in 四川省
                    四川省/绵阳市 | 全省首张“承诺制”营业执照在绵阳发出。 | FIRST_IN 绵阳市 “承诺制”营业执照 in 四川省
                    四川省/绵阳市/三台县 | 三台县在全市首推“板凳法庭”。 | FIRST_IN 三台县 板凳法庭 in 绵阳市
                    四川省/绵阳市 | 绵阳市出台全省首部《绵阳市社区矫正若干规定》。 | FIRST_IN 绵阳市 绵阳市社区矫正若干规定 in 四川省
                    四川省/绵阳市 | 绵阳市“扫码入企”改革为全省首创。 | FIRST_IN 绵阳市 扫码入企 in 四川省
                    四川省/绵阳市 | 绵阳市在全省首批推行“扫码入企”。 | FIRST_IN 绵阳市 扫码入企 in 四川省
                    四川省/绵阳市 | 绵阳市填补了省内低空执法标准的空白。 | FIRST_IN 绵阳市 低空执法标准 in 四川省
                    四川省/绵阳市 | 绵阳市是全省第一个公布行政许可目录的地级市。 | FIRST_IN 绵阳市 行政许可目录 in 四川省
                    四川省/绵阳市 | 绵阳市在全国首创“甲式合规”和“乙式合规”。 | FIRST_IN 绵阳市 乙式合规 in 中国; FIRST_IN 绵阳市 甲式合规 in 中国
                    四川省/绵阳市/三台县 | 三台县启动“一业一证”改革。全县推出“行业许可卡”，这项改革在全市最早落地。 | FIRST_IN 三台县 一业一证 in 绵阳市
                    四川省/绵阳市 | 绵阳市在全省抢先推出“信用修复一次办”。 | FIRST_IN 绵阳市 信用修复一次办 in 四川省
                    四川省/绵阳市 | “信用修复一次办”率先在全省落地。 | FIRST_IN 绵阳市 信用修复一次办 in 四川省
                    四川省/绵阳市 | 绵阳市在21个市州中率先推行“信用修复一次办”。 | FIRST_IN 绵阳市 信用修复一次办 in 四川省
                    四川省/绵阳市 | 在全省交通系统，绵阳市第一个推出“执法服务二维码”。 | FIRST_IN 绵阳市 执法服务二维码 in 四川省
                    """)
    void aFirstIsReadWithItsScope(String region, String text, String claims) {
        assertThat(Reader.told(region, text, ClaimType.FIRST_IN)).isEqualTo(claims);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    四川省/绵阳市 | 绵阳市率先推行“首席法务官”制度。
                    四川省/绵阳市 | 绵阳市法治建设走在全省前列。
                    四川省/绵阳市 | 绵阳市以创建全省首个“零跑腿”城市为目标。
                    四川省/绵阳市 | 绵阳市学习借鉴外地全国首创的“一照通办”做法。
                    四川省/绵阳市 | 下一步，绵阳市将在全省率先推行“扫码入企”。
                    四川省/绵阳市 | 绵阳市在西部地区率先开展“柔性执法”。
                    四川省/绵阳市 | 绵阳市建设全国先行示范区，带头推行“信用修复一次办”。
                    """)
    void withoutAScopeOrADeedOfItsOwnThereIsNoFirst(String region, String text) {
        assertThat(Reader.told(region, text, ClaimType.FIRST_IN)).isEmpty();
    }
}
