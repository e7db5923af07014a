package io.zhengtu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told as done, and what as intended. Region of the article | its text, ¶ for a new line | what a reader takes from it. */
class ModalityTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    四川省/绵阳市 | 一、2022年主要做法¶推行“扫码入企”机制，出台《绵阳市涉企检查规定》。 | ADOPTED 绵阳市 扫码入企; ISSUED 绵阳市 绵阳市涉企检查规定 @2022
                    四川省/绵阳市 | 一、2022年工作完成情况¶绵阳市出台《绵阳市涉企检查规定》。¶二、存在的问题和下一步打算¶绵阳市出台《绵阳市物业管理办法》。 | ISSUED 绵阳市 绵阳市涉企检查规定 @2022
                    四川省/绵阳市 | 绵阳市将法治建设列入考核，推行“扫码入企”机制。 | ADOPTED 绵阳市 扫码入企
                    四川省/绵阳市 | 绵阳市力争获评全国法治政府建设示范市。 | ASPIRES 绵阳市 全国法治政府建设示范市 NATION
                    四川省/绵阳市 | 一、2023年工作安排¶推行“企业说事”机制。¶二、2022年工作成效¶推行“扫码入企”机制。 | ADOPTED 绵阳市 扫码入企
                    四川省/绵阳市 | 绵阳市推行“扫码入企”，下一步将推行“企业说事”机制。 | ADOPTED 绵阳市 扫码入企
                    四川省/绵阳市 | 这些项目，为今后发展打下基础。推行“扫码入企”机制。 | ADOPTED 绵阳市 扫码入企
                    """)
    void whatIsDoneIsTold(String region, String text, String claims) {
        assertThat(Reader.told(region, text)).isEqualTo(claims);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    四川省/绵阳市 | 下一步，绵阳市将推行“扫码入企”。
                    四川省/绵阳市 | 绵阳市拟出台《绵阳市涉企检查规定》。
                    四川省/绵阳市 | 三、下一步工作打算¶推行“扫码入企”机制，出台《绵阳市涉企检查规定》。
                    四川省/绵阳市 | 二、2023年工作安排¶出台《绵阳市涉企检查规定》。
                    四川省/绵阳市 | 三、2023年重点工作¶（一）释放改革成效¶推行“扫码入企”机制。
                    四川省/绵阳市 | 二、绘好蓝图¶“十五五”时期是夯实基础的关键时期。¶推行“扫码入企”机制。
                    四川省/绵阳市 | 二、成就和任务¶根据市委关于制定规划的建议，我们编制了规划纲要（草案）。¶推行“扫码入企”机制。
                    四川省/绵阳市 | 必须推行“扫码入企”机制。
                    四川省/绵阳市 | 推行“扫码入企”机制。二要推行“企业说事”机制。三要出台《绵阳市涉企检查规定》。
                    四川省/绵阳市 | “希望尽快推行‘扫码入企’机制。”一位企业主说。
                    四川省/绵阳市 | 绵阳市要求各部门出台《涉企检查规定》。
                    四川省/绵阳市 | 全市要大力推行“扫码入企”。
                    四川省/绵阳市 | 绵阳市着手建立“扫码入企”机制。
                    四川省/绵阳市 | 会议要求，推行“扫码入企”机制。
                    """)
    void whatIsIntendedDemandedOrWishedIsNot(String region, String text) {
        assertThat(Reader.told(region, text)).isEmpty();
    }
}
