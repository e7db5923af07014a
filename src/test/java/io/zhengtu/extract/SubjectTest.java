package io.zhengtu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose deed a sentence tells. Region of the article | its text, ¶ for a new line | what a reader takes from it. */
class SubjectTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    四川省 | 三台县芦溪镇治安平稳，县法院设立“赶场法庭”。 | ADOPTED 三台县(县法院) 赶场法庭
                    四川省 | 到江油市，田里正忙。县级市的法治路子不少。江油推行“田埂议事”机制。 | ADOPTED 江油市 “田埂议事”机制
                    四川省 | 作为全国乡村治理体系建设试点单位，三台县推行“板凳说事”机制。 | ADOPTED 三台县 “板凳说事”机制; PILOT 三台县 全国乡村治理体系建设试点单位
                    四川省/绵阳市 | 四川省人大常委会组织调研。我们推行“扫码入企”机制。 | ADOPTED 绵阳市 扫码入企
                    四川省/绵阳市 | 全市推行“扫码入企”。江油市把法庭开到田头，设立“田头驿站”。建立“企业说事”机制。 | ADOPTED 江油市 田头驿站; ADOPTED 绵阳市 “企业说事”机制; ADOPTED 绵阳市 扫码入企
                    四川省/绵阳市 | 全市推行“扫码入企”。在镇村一线，江油市设立“企业驿站”。在监管一线，建立“企业说事”机制。 | ADOPTED 江油市 企业驿站; ADOPTED 绵阳市 “企业说事”机制; ADOPTED 绵阳市 扫码入企
                    四川省/绵阳市 | 在三台县探索“板凳说事”机制。 | ADOPTED 三台县 “板凳说事”机制
                    湖北省/荆门市/沙洋县/官垱镇 | 官垱镇推行“扫码入企”。沙洋县法院建立“企业说事”机制。 | ADOPTED 官垱镇 扫码入企; ADOPTED 沙洋县(沙洋县法院) “企业说事”机制
                    四川省/绵阳市 | 三台县推行“扫码入企”。该县还建立“企业说事”机制。 | ADOPTED 三台县 “企业说事”机制; ADOPTED 三台县 扫码入企
                    四川省/绵阳市 | 三台县推行“扫码入企”。全市建立“企业说事”机制。 | ADOPTED 三台县 扫码入企; ADOPTED 绵阳市 “企业说事”机制
                    四川省/绵阳市 | 我市推行“扫码入企”。 | ADOPTED 绵阳市 扫码入企
                    四川省/绵阳市 | 市市场监管局推行“扫码入企”。 | ADOPTED 绵阳市(市市场监管局) 扫码入企
                    四川省/绵阳市 | 三台县司法局出台《三台县涉企检查规定》。 | ISSUED 三台县(三台县司法局) 三台县涉企检查规定
                    四川省/绵阳市 | 推行“扫码入企”，减少检查。 | ADOPTED 绵阳市 扫码入企
                    四川省/绵阳市 | 江油市、三台县印发《优化营商环境措施》。 | ISSUED 三台县 优化营商环境措施; ISSUED 江油市 优化营商环境措施
                    四川省/绵阳市 | 四川省印发《四川省营商环境条例》。绵阳市出台《绵阳市营商环境办法》。 | ISSUED 绵阳市 绵阳市营商环境办法
                    四川省 | 改革全面推进，绵阳市获批市域治理试点。推行“扫码入企”机制。 | ADOPTED 四川省 扫码入企; PILOT 绵阳市 市域治理
                    云南省 | 成立昆明国际数据交易平台。 | ADOPTED 昆明市 昆明国际数据交易平台
                    四川省/绵阳市 | 在江油市，改革有了明白账。该市建立“企业说事”机制。 | ADOPTED 江油市 “企业说事”机制
                    四川省/绵阳市 | 市委依法治市办出台《绵阳市法治建设措施》。 | ISSUED 绵阳市(市委依法治市办) 绵阳市法治建设措施
                    四川省 | 李某某：谢谢您的提问。绵阳市推行“扫码入企”。建立“企业说事”机制。 | ADOPTED 绵阳市 “企业说事”机制; ADOPTED 绵阳市 扫码入企
                    四川省/绵阳市 | 全市推行“扫码入企”。江油市设立“企业驿站”，三台县则开设“政企茶座”。建立“企业说事”机制。 | ADOPTED 三台县 政企茶座; ADOPTED 江油市 企业驿站; ADOPTED 绵阳市 “企业说事”机制; ADOPTED 绵阳市 扫码入企
                    四川省/绵阳市 | 全市推行“扫码入企”。江油市“板凳法庭”获评全省优秀案例。建立“企业说事”机制。 | ADOPTED 江油市 板凳法庭; ADOPTED 绵阳市 “企业说事”机制; ADOPTED 绵阳市 扫码入企; AWARDED 江油市(“板凳法庭”) 全省优秀案例 PROVINCE
                    四川省/绵阳市 | 三台县芦溪镇普光村议事红火。普光村获评全国民主法治示范村。 | AWARDED 芦溪镇(普光村) 全国民主法治示范村 NATION
                    四川省/绵阳市 | 三台县推行“板凳说事”机制，在绵阳市率先建立“云端调解”机制。 | ADOPTED 三台县 “云端调解”机制; ADOPTED 三台县 “板凳说事”机制; FIRST_IN 三台县 “云端调解”机制 in 绵阳市
                    四川省/绵阳市 | 三台县与重庆市潼南区建立“边界联调”机制。 | ADOPTED 三台县 “边界联调”机制
                    四川省/绵阳市 | 三台县的“蜀乡和事佬”调解队，十年调解纠纷五千件，被司法部授予全国模范人民调解委员会称号。 | ADOPTED 三台县 “蜀乡和事佬”调解队; AWARDED 三台县 全国模范人民调解委员会 NATION
                    四川省/绵阳市 | 会同县工商联印发《绵阳市涉企检查规定》。 | ISSUED 绵阳市 绵阳市涉企检查规定
                    """)
    void theDeedIsThatOfTheSubjectNamedLast(String region, String text, String claims) {
        assertThat(Reader.told(region, text)).isEqualTo(claims);
    }
}
