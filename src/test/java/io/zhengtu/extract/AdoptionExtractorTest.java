package io.zhengtu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.claim.ClaimType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Named practices that a region carries out. Region of the article | its text, ¶ for a new line | what a reader takes from it. */
class AdoptionExtractorTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    四川省/绵阳市 | 绵阳市推行“扫码入企”机制。 | ADOPTED 绵阳市 扫码入企
                    四川省/绵阳市 | 市市场监管局“铁拳”行动查处案件120件。 | ADOPTED 绵阳市(市市场监管局) 铁拳行动
                    四川省/绵阳市 | 绵阳市全面落实行政执法公示制度。 | ADOPTED 绵阳市 行政执法公示制度
                    四川省/绵阳市 | 绵阳市建立权责清单制度。 | ADOPTED 绵阳市 政府权责清单制度
                    四川省/绵阳市 | 绵阳市开展“双随机、一公开”联合检查。 | ADOPTED 绵阳市 双随机一公开
                    四川省/绵阳市 | 绵阳市上线“绵企通”平台。 | ADOPTED 绵阳市 “绵企通”平台
                    四川省/绵阳市 | 绵阳市坚持新时代“枫桥经验”，就地化解纠纷。 | ADOPTED 绵阳市 枫桥经验
                    四川省/绵阳市 | 绵阳市推行“互联网+政务服务”。 | ADOPTED 绵阳市 互联网+政务服务
                    四川省/绵阳市 | 三台县、梓潼县推行“扫码入企”机制。 | ADOPTED 三台县 扫码入企; ADOPTED 梓潼县 扫码入企
                    四川省/绵阳市 | 绵阳市启动实施消费环境优化提升专项行动。 | ADOPTED 绵阳市 消费环境优化提升专项行动
                    四川省/绵阳市 | 绵阳市推行电子送达、“云法庭”机制。 | ADOPTED 绵阳市 云法庭; ADOPTED 绵阳市 电子送达
                    四川省/绵阳市 | 绵阳市推行住所（经营场所）自主申报承诺制。 | ADOPTED 绵阳市 住所（经营场所）自主申报承诺制
                    四川省/绵阳市 | 绵阳市建立“1+6+N”工作推进体系。 | ADOPTED 绵阳市 “1+6+N”工作推进体系
                    四川省/绵阳市 | 绵阳市打造“1+3+N”三级矛盾纠纷多元化解中心。 | ADOPTED 绵阳市 一站式矛盾纠纷调处中心
                    四川省/绵阳市 | 绵阳市组织“法律明白人”宣讲人民调解法。 | ADOPTED 绵阳市 法律明白人培养工程
                    四川省/绵阳市 | 绵阳市改建村务公开栏40处，上线“蜀村事”平台。 | ADOPTED 绵阳市 “蜀村事”平台
                    四川省/绵阳市 | 成都市、德阳市先后来绵阳市学习“信用修复一次办”。 | ADOPTED 绵阳市 信用修复一次办
                    """)
    void aNamedPracticeCarriedOutIsAdopted(String region, String text, String claims) {
        assertThat(Reader.told(region, text, ClaimType.ADOPTED)).isEqualTo(claims);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    四川省/绵阳市 | 素有堪称“川西粮仓”的三台县引来游客。
                    四川省/绵阳市 | 基层为什么要推行“扫码入企”？
                    四川省/绵阳市 | 网格是践行新时代“枫桥经验”的重要抓手。
                    四川省/绵阳市 | 这一探索为全国行政执法体制改革提供了样本。
                    四川省/绵阳市 | 绵阳市破解企业融资“拦路虎”。
                    四川省/绵阳市 | 要全面推行“扫码入企”机制。
                    四川省/绵阳市 | 绵阳市加强干部培训。
                    四川省/绵阳市 | 省政府推行“扫码入企”机制。
                    四川省/绵阳市 | 绵阳市组织开展42个专项行动。
                    四川省/绵阳市 | 绵阳市生态修复系统推进。
                    四川省/绵阳市 | 游仙区“光伏+储能”工程建成投运。
                    四川省/绵阳市 | 绵阳市矛盾纠纷诉前化解率达93%。
                    四川省/绵阳市 | 绵阳市河湖长制考核进入优秀等次。
                    四川省/绵阳市 | 绵阳市公职律师从不足百人增加到四百多人。
                    四川省/绵阳市 | 该平台系全国首个市级烟花爆竹监测平台。
                    四川省/绵阳市 | 部分县区未落实“三项制度”。
                    四川省/绵阳市 | “码上监督”推进缓慢，流于形式。
                    四川省/绵阳市 | 绵阳市利用“世界水日”等节点开展宣传。
                    四川省/绵阳市 | 辖区某灯具企业建立商业秘密保护制度。
                    四川省/绵阳市 | “浦江经验”为我们提供了有益借鉴。
                    """)
    void metaphorsExhortationsAndGeneralActivityAreNone(String region, String text) {
        assertThat(Reader.told(region, text, ClaimType.ADOPTED)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    绵阳市建立知识产权纠纷行政调解司法确认机制。 | 知识产权纠纷行政调解司法确认机制
                    绵阳市完善审管互动平台。 | 审管互动平台
                    绵阳市推行经营主体歇业备案制度。 | 经营主体歇业备案制度
                    绵阳市全面建立和执行乡镇（街道）履职事项清单。 | 乡镇（街道）履职事项清单
                    """)
    void aKnownNameIsGivenWithTheWholeCompoundThatTheTextHas(String text, String name) {
        assertThat(Reader.read("四川省/绵阳市", text).claims().stream()
                        .filter(claim -> claim.type() == ClaimType.ADOPTED)
                        .map(claim -> claim.statement().object()))
                .containsExactly(name);
    }
}
