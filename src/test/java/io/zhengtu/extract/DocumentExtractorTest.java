package io.zhengtu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.claim.ClaimType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of its own, and documents of others that it carries out. Region of the article | its text, ¶ for a new line | what a reader takes from it. */
class DocumentExtractorTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    四川省/绵阳市 | 绵阳市印发《绵阳市行政执法监督办法》。 | ISSUED 绵阳市 绵阳市行政执法监督办法
                    四川省/绵阳市 | 2021年，绵阳市先后出台《绵阳市养犬管理条例》《绵阳市电梯安全条例》。 | ISSUED 绵阳市 绵阳市养犬管理条例 @2021; ISSUED 绵阳市 绵阳市电梯安全条例 @2021
                    四川省/绵阳市 | 市司法局制定《绵阳市涉企检查指引》。 | ISSUED 绵阳市(市司法局) 绵阳市涉企检查指引
                    四川省/绵阳市 | 绵阳市认真落实《四川省行政执法监督条例》。 | IMPLEMENTS 绵阳市 四川省行政执法监督条例
                    四川省/绵阳市 | 《绵阳市养犬管理条例》自2022年3月1日起施行。 | ISSUED 绵阳市 绵阳市养犬管理条例 @2022-03-01
                    四川省/绵阳市 | 绵阳市印发《关于贯彻〈四川省行政执法监督条例〉的实施意见》。 | IMPLEMENTS 绵阳市 四川省行政执法监督条例; ISSUED 绵阳市 关于贯彻〈四川省行政执法监督条例〉的实施意见
                    四川省/绵阳市 | 市人大常委会审议通过《绵阳市物业管理条例》。 | ISSUED 绵阳市(市人大常委会) 绵阳市物业管理条例
                    四川省/绵阳市 | 绵阳市依据《重大行政决策程序暂行条例》，出台《绵阳市重大行政决策程序规定》。 | IMPLEMENTS 绵阳市 重大行政决策程序暂行条例; ISSUED 绵阳市 绵阳市重大行政决策程序规定
                    四川省/绵阳市 | 绵阳市编制《绵阳市权责清单目录》，严格执行《市场准入负面清单管理办法》。 | IMPLEMENTS 绵阳市 市场准入负面清单管理办法; ISSUED 绵阳市 绵阳市权责清单目录
                    四川省/绵阳市 | 绵阳市印发实施《绵阳市优化营商环境行动方案》。 | ISSUED 绵阳市 绵阳市优化营商环境行动方案
                    四川省/绵阳市 | 绵阳市印发实施《四川省优化营商环境行动方案》。 | IMPLEMENTS 绵阳市 四川省优化营商环境行动方案
                    四川省/绵阳市 | 绵阳市制定落实《法治政府建设实施纲要》的实施方案。 | IMPLEMENTS 绵阳市 法治政府建设实施纲要
                    四川省/绵阳市 | 绵阳市配套出台实施细则和《绵阳市电梯安全管理办法》。 | ISSUED 绵阳市 绵阳市电梯安全管理办法
                    四川省/绵阳市 | 绵阳市出台“1+2”制度体系，即《绵阳市涉企检查规定》《绵阳市免罚清单》。 | ISSUED 绵阳市 绵阳市免罚清单; ISSUED 绵阳市 绵阳市涉企检查规定
                    四川省/绵阳市 | 《绵阳市物业管理条例》获省人大常委会批准。 | ISSUED 绵阳市 绵阳市物业管理条例
                    四川省/绵阳市 | 《绵阳市信用修复指引》由市发展改革委牵头编制。 | ISSUED 绵阳市 绵阳市信用修复指引
                    """)
    void aTitleIsReadByTheVerbThatGovernsIt(String region, String text, String claims) {
        assertThat(Reader.told(region, text, ClaimType.ISSUED, ClaimType.IMPLEMENTS))
                .isEqualTo(claims);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    四川省/绵阳市 | 绵阳市组织学习《中华人民共和国民法典》。
                    四川省/绵阳市 | 绵阳市将制定《绵阳市物业条例》。
                    四川省/绵阳市 | 司法部印发《提升行政执法质量三年行动计划》。
                    四川省/绵阳市 | 《绵阳日报》刊登了这一做法。
                    四川省/绵阳市 | 绵阳市司法局制发《行政复议建议书》15份，签订《行政执法委托书》。
                    """)
    void whatIsStudiedPlannedOrIssuedByOthersIsNoDocumentOfTheRegion(String region, String text) {
        assertThat(Reader.told(region, text, ClaimType.ISSUED, ClaimType.IMPLEMENTS))
                .isEmpty();
    }
}
