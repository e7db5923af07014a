package io.zhengtu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.claim.ClaimType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Within which region something is first. Region of the article | its text, ¶ for a new line | what a reader takes from it. */
class ScopeTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    四川省/绵阳市/三台县 | 三台县建成全市首个“板凳法庭”。 | FIRST_IN 三台县 板凳法庭 in 绵阳市
                    四川省/绵阳市/三台县 | 三台县建成四川首个“板凳法庭”。 | FIRST_IN 三台县 板凳法庭 in 四川省
                    四川省/绵阳市/三台县 | 三台县建成我省首个“板凳法庭”。 | FIRST_IN 三台县 板凳法庭 in 四川省
                    四川省/绵阳市/三台县 | 三台县建成国内首个“板凳法庭”。 | FIRST_IN 三台县 板凳法庭 in 中国
                    内蒙古自治区/包头市 | 包头市建成全区首个“板凳法庭”。 | FIRST_IN 包头市 板凳法庭 in 内蒙古自治区
                    宁夏回族自治区/银川市 | 银川市建成自治区首个“板凳法庭”。 | FIRST_IN 银川市 板凳法庭 in 宁夏回族自治区
                    上海市/虹口区 | 虹口区建成全市首个“板凳法庭”。 | FIRST_IN 虹口区 板凳法庭 in 上海市
                    上海市/虹口区 | 虹口区在上海率先推行“扫码入企”。 | FIRST_IN 虹口区 扫码入企 in 上海市
                    湖南省/湘西土家族苗族自治州/吉首市 | 吉首市建成全州首个“板凳法庭”。 | FIRST_IN 吉首市 板凳法庭 in 湘西土家族苗族自治州
                    四川省/绵阳市 | 绵阳市营商环境居省内第二。 | RANKED 绵阳市 营商环境 #2 in 四川省
                    """)
    void theScopeIsTheRegionThatTheWordMeansThere(String region, String text, String claims) {
        assertThat(Reader.told(region, text, ClaimType.FIRST_IN, ClaimType.RANKED))
                .isEqualTo(claims);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    四川省/绵阳市/三台县 | 三台县建成全县首个“板凳法庭”。
                    宁夏回族自治区/银川市/金凤区 | 金凤区建成全区首个“板凳法庭”。
                    """)
    void firstWithinItselfIsNoFirst(String region, String text) {
        assertThat(Reader.told(region, text, ClaimType.FIRST_IN, ClaimType.RANKED))
                .isEmpty();
    }
}
