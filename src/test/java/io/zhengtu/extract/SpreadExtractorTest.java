package io.zhengtu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.claim.ClaimType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Practices taken up elsewhere. Region of the article | its text, ¶ for a new line | what a reader takes from it. */
class SpreadExtractorTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    四川省/绵阳市 | 成都市、德阳市先后借鉴绵阳市“驻所联办”做法。 | SPREAD 绵阳市 驻所联办 to 德阳市; SPREAD 绵阳市 驻所联办 to 成都市
                    四川省/绵阳市/三台县 | 三台县推行“驻所联办”机制。德阳市旌阳区、遂宁市射洪市等地相继推行“驻所联办”。 | SPREAD 三台县 驻所联办 to 射洪市; SPREAD 三台县 驻所联办 to 旌阳区
                    四川省/绵阳市/三台县 | 三台县推行“板凳法庭”机制。绵阳市把“板凳法庭”推广到全市各县。 | SPREAD 三台县 板凳法庭 to 绵阳市
                    四川省/绵阳市/三台县 | 三台县推行“板凳法庭”机制。市中级人民法院在全市法院推广“板凳法庭”。 | SPREAD 三台县 板凳法庭 to 绵阳市
                    四川省/绵阳市 | 三台县推行“板凳法庭”机制。省高院发文，将三台“板凳法庭”机制向全省推广。 | SPREAD 三台县 板凳法庭 to 四川省
                    四川省/绵阳市 | 绵阳市“扫码入企”做法在全省推广。 | SPREAD 绵阳市 扫码入企 to 四川省
                    四川省/绵阳市/三台县 | 三台县“板凳法庭”机制被省高级人民法院在全省推介。 | SPREAD 三台县 板凳法庭 to 四川省
                    四川省/绵阳市/三台县 | 三台县推行“板凳法庭”机制，梓潼县、平武县已照此推行。 | SPREAD 三台县 板凳法庭 to 平武县; SPREAD 三台县 板凳法庭 to 梓潼县
                    四川省/绵阳市/三台县 | 三台县制定的《村级小微权力清单》上升为绵阳市地方标准。 | SPREAD 三台县 小微权力清单制度 to 绵阳市
                    四川省/绵阳市/三台县 | 三台县推行“板凳法庭”机制。绵阳市司法局印发通知，要求各县市区学习借鉴。 | SPREAD 三台县 板凳法庭 to 绵阳市
                    四川省/绵阳市 | 绵阳市“扫码入企”经验被司法部在全国推广。 | SPREAD 绵阳市 扫码入企 to 中国
                    四川省/绵阳市/三台县 | 三台县“板凳法庭”经验在绵阳市推广。 | SPREAD 三台县 板凳法庭 to 绵阳市
                    四川省/绵阳市 | “扫码入企”被写入省政府文件，在全省复制推广。 | SPREAD 绵阳市 扫码入企 to 四川省
                    四川省/绵阳市 | 基层治理经验、9项复议创新成果在全省推广。 | SPREAD 绵阳市 9项复议创新成果 to 四川省; SPREAD 绵阳市 基层治理经验 to 四川省
                    四川省 | 21项改革经验获中央改革办推广、8项案例入选典型。 | SPREAD 四川省 21项改革经验 to 中国
                    四川省/绵阳市 | 绵阳水土保持经验被长江流域联盟推广。 | SPREAD 绵阳市 绵阳水土保持经验
                    四川省/绵阳市/三台县 | 三台县推行“板凳法庭”机制。这一经验在全市“清单式”推广。 | SPREAD 三台县 板凳法庭 to 绵阳市
                    四川省/绵阳市 | 12项便民改革举措先后入选省级创新案例并在全省复制推广。 | SPREAD 绵阳市 12项便民改革举措 to 四川省
                    四川省/绵阳市 | 绵阳市推行“扫码入企”机制。这一做法也由省委依法治省办转发推广。 | SPREAD 绵阳市 扫码入企 to 四川省
                    四川省/绵阳市/三台县 | 三台县率先实施“板凳法庭”改革。改革做法随后在全市推广。 | SPREAD 三台县 板凳法庭 to 绵阳市
                    四川省/绵阳市 | 全市实施改革60项，其中18项改革经验在全省推广。 | SPREAD 绵阳市 18项改革经验 to 四川省
                    四川省/绵阳市 | “扫码入企”和“板凳法庭”两项经验被推介到全国。 | SPREAD 绵阳市 扫码入企 to 中国; SPREAD 绵阳市 板凳法庭 to 中国
                    四川省/绵阳市 | 医改“绵阳模式”推向全国。 | SPREAD 绵阳市 绵阳模式 to 中国
                    四川省/绵阳市 | 三台县“板凳法庭”制度、江油市证照“快速通办”在全市推广。 | SPREAD 三台县 板凳法庭 to 绵阳市; SPREAD 江油市 快速通办 to 绵阳市
                    四川省/绵阳市/三台县 | 三台县推行“板凳法庭”制度。江油市照着样子建起“板凳法庭”。 | SPREAD 三台县 板凳法庭 to 江油市
                    四川省/绵阳市 | 三台县推出“信用修复一次办”，全市各区县纷纷效仿。 | SPREAD 三台县 信用修复一次办 to 绵阳市
                    四川省/绵阳市 | 三台县推行“双导师”跟班制度。县里的做法引起关注，绵阳市委改革办发文，将“双导师”跟班制度在全市推开。 | SPREAD 三台县 双导师 to 绵阳市
                    四川省/绵阳市 | 三台县建立“田长+警长”机制，在全市首创“碳票认购”模式，全市检察机关公益诉讼工作推进会予以推介。 | SPREAD 三台县 碳票认购 to 绵阳市
                    四川省/绵阳市 | 三台县开发“薪安”监管平台。该平台的做法被市根治欠薪工作领导小组办公室在全市推广。 | SPREAD 三台县 薪安 to 绵阳市
                    """)
    void aPracticeTakenUpElsewhereSpreads(String region, String text, String claims) {
        assertThat(Reader.told(region, text, ClaimType.SPREAD)).isEqualTo(claims);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    四川省/绵阳市 | 绵阳市“扫码入企”机制值得推广。
                    四川省/绵阳市 | 绵阳市形成可复制可推广的“扫码入企”经验。
                    四川省/绵阳市 | 绵阳市在全市推广“扫码入企”做法。
                    四川省/绵阳市 | 绵阳市“扫码入企”模式将在全省推广。
                    四川省/绵阳市/三台县 | 三台县推行“板凳法庭”，梓潼县推行“屋檐说事”。
                    四川省/绵阳市 | 典型经验做法在全省推广。
                    四川省/绵阳市 | 省里把六地做法作为典型向全国推介。
                    四川省/绵阳市 | 绵阳市的“信用修复一次办”可在全省推广。
                    """)
    void whatIsWorthSpreadingOrStaysAtHomeDoesNot(String region, String text) {
        assertThat(Reader.told(region, text, ClaimType.SPREAD)).isEmpty();
    }
}
