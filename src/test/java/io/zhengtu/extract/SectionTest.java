package io.zhengtu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What headings say of the text below them. Region of the article | its text, ¶ for a new line | what a reader takes from it. */
class SectionTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    四川省 | 四川省法治政府建设综述¶绵阳市¶推行“扫码入企”机制。¶乐山市¶推行“企业说事”机制。 | ADOPTED 乐山市 “企业说事”机制; ADOPTED 绵阳市 扫码入企
                    江苏省 | 一、江苏省司法厅¶推行“扫码入企”机制。¶二、江苏省公安厅¶推行“企业说事”机制。 | ADOPTED 江苏省(江苏省公安厅) “企业说事”机制; ADOPTED 江苏省(江苏省司法厅) 扫码入企
                    四川省/绵阳市 | 一、三台县：推行“扫码入企”¶建立“企业说事”机制。 | ADOPTED 三台县 “企业说事”机制
                    四川省/绵阳市 | （一）三台县¶印发《涉企检查规定》。¶（二）梓潼县¶印发《柔性执法清单》。 | ISSUED 三台县 涉企检查规定; ISSUED 梓潼县 柔性执法清单
                    四川省/绵阳市 | 2022年，绵阳市推进法治建设。¶印发《涉企检查规定》。 | ISSUED 绵阳市 涉企检查规定 @2022
                    四川省 | 绵阳市：推行“扫码入企”机制。¶乐山市：推行“企业说事”机制。 | ADOPTED 乐山市 “企业说事”机制; ADOPTED 绵阳市 扫码入企
                    '' | 一、国家税务总局绵阳市税务局：先劝后罚¶该局推行“首违不罚”。 | ADOPTED 绵阳市(绵阳市税务局) 首违不罚
                    """)
    void aHeadingNamesTheSubjectOfItsSection(String region, String text, String claims) {
        assertThat(Reader.told(region, text)).isEqualTo(claims);
    }
}
