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
                    四川省/绵阳市 | 绵阳市“扫码入企”做法在全省推广。 | SPREAD 绵阳市 扫码入企 to 四川省
                    四川省/绵阳市 | 绵阳市“扫码入企”经验被司法部在全国推广。 | SPREAD 绵阳市 扫码入企 to 中国
                    四川省/绵阳市/三台县 | 三台县“板凳法庭”经验在绵阳市推广。 | SPREAD 三台县 板凳法庭 to 绵阳市
                    四川省/绵阳市 | “扫码入企”被写入省政府文件，在全省复制推广。 | SPREAD 绵阳市 扫码入企 to 四川省
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
                    """)
    void whatIsWorthSpreadingOrStaysAtHomeDoesNot(String region, String text) {
        assertThat(Reader.told(region, text, ClaimType.SPREAD)).isEmpty();
    }
}
