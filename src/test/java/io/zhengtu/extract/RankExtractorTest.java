package io.zhengtu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.claim.ClaimType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stated places in rankings. Region of the article | its text, ¶ for a new line | what a reader takes from it. */
class RankExtractorTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    四川省/绵阳市 | 绵阳市荣获热线办理考核、群众评议测评2个全省第一。 | RANKED 绵阳市 热线办理考核 #1 in 四川省; RANKED 绵阳市 群众评议测评 #1 in 四川省
                    四川省/绵阳市 | 绵阳市群众安全感、公安工作满意度列全省第六。 | RANKED 绵阳市 公安工作满意度 #6 in 四川省; RANKED 绵阳市 群众安全感 #6 in 四川省
                    四川省/绵阳市 | 绵阳市法治政府建设考核位居全省第二。 | RANKED 绵阳市 法治政府建设考核 #2 in 四川省
                    四川省/绵阳市 | 2022年，绵阳市营商环境评价排名全省第3位。 | RANKED 绵阳市 营商环境评价 #3 in 四川省 @2022
                    四川省 | 省司法厅在省直机关法治建设考核中位列第一。 | RANKED 四川省(省司法厅) 省直机关法治建设考核 #1 in 四川省
                    四川省/绵阳市 | 绵阳市行政复议纠错率排全国第十二名。 | RANKED 绵阳市 行政复议纠错率 #12 in 中国
                    四川省/绵阳市 | 绵阳市群众安全感连续三年位列全省第一。 | RANKED 绵阳市 群众安全感 #1 in 四川省
                    四川省/绵阳市/三台县 | 三台县依法行政考核名列全市首位。 | RANKED 三台县 依法行政考核 #1 in 绵阳市
                    四川省/绵阳市 | 绵阳市政务服务评估居全国第18、全省第2。 | RANKED 绵阳市 政务服务评估 #18 in 中国; RANKED 绵阳市 政务服务评估 #2 in 四川省
                    四川省/绵阳市 | 绵阳市政府透明度排名从全省第9位上升到第4位。 | RANKED 绵阳市 政府透明度 #4 in 四川省
                    四川省/绵阳市 | 三台县、梓潼县营商环境评价分列全市第一、第二。 | RANKED 三台县 营商环境评价 #1 in 绵阳市; RANKED 梓潼县 营商环境评价 #2 in 绵阳市
                    四川省/绵阳市 | 三台县法治建设考核排名第三。 | RANKED 三台县 法治建设考核 #3 in 绵阳市
                    四川省/绵阳市 | 粮食总产48.5亿斤，单产1105.6斤、居全省第一。 | RANKED 绵阳市 粮食单产 #1 in 四川省
                    四川省/绵阳市 | 新能源汽车产量从全省第8位、第4位双双跃居第1位。 | RANKED 绵阳市 新能源汽车产量 #1 in 四川省
                    四川省/绵阳市 | 绵阳工业园区在省级经开区综合考核评价中稳居第一。 | RANKED 绵阳市(绵阳工业园区) 省级经开区综合考核评价 #1 in 四川省
                    四川省/绵阳市 | 农村居民人均可支配收入突破3万元、居全省第2位。 | RANKED 绵阳市 农村居民人均可支配收入 #2 in 四川省
                    四川省/绵阳市 | 地区生产总值增长5.3%、增量保持全省第一。 | RANKED 绵阳市 地区生产总值增量 #1 in 四川省
                    四川省/绵阳市 | 省级数字企业18家、工业互联网平台46家，均居全省首位。 | RANKED 绵阳市 工业互联网平台 #1 in 四川省; RANKED 绵阳市 省级数字企业 #1 in 四川省
                    四川省/绵阳市 | 新能源汽车产量历史性跃居全省首位。 | RANKED 绵阳市 新能源汽车产量 #1 in 四川省
                    四川省/绵阳市 | 在全省营商环境评估中三台县位列全省第三。 | RANKED 三台县 全省营商环境评估 #3 in 四川省
                    四川省/绵阳市 | 服务业增加值提升至全省第2位。 | RANKED 绵阳市 服务业增加值 #2 in 四川省
                    四川省/绵阳市 | 蚕茧、生猪和油菜籽产量稳居全省第一。 | RANKED 绵阳市 油菜籽产量 #1 in 四川省; RANKED 绵阳市 生猪产量 #1 in 四川省; RANKED 绵阳市 蚕茧产量 #1 in 四川省
                    四川省/绵阳市 | 宽带渗透率、快递业务增幅等3项指标居全省第一。 | RANKED 绵阳市 宽带渗透率 #1 in 四川省; RANKED 绵阳市 快递业务增幅 #1 in 四川省
                    四川省/绵阳市 | 民营企业营收和利润分别居全省第二、第四。 | RANKED 绵阳市 民营企业利润 #4 in 四川省; RANKED 绵阳市 民营企业营收 #2 in 四川省
                    四川省/绵阳市 | 电子元件产量增长12%、出口量居全省第二。 | RANKED 绵阳市 电子元件出口量 #2 in 四川省
                    四川省/绵阳市 | 一般公共预算收入增长6.2%，增速居全省第三位。 | RANKED 绵阳市 一般公共预算收入增速 #3 in 四川省
                    四川省/绵阳市 | 《中国数字政府评估报告（2022）》公布，绵阳市列第五名。 | RANKED 绵阳市 《中国数字政府评估报告（2022）》 #5 in 中国
                    四川省/绵阳市 | 绵阳市连续三年登上全国百强县市榜首。 | RANKED 绵阳市 全国百强县市 #1 in 中国
                    """)
    void aRankIsReadWithItsIndicatorAndScope(String region, String text, String claims) {
        assertThat(Reader.told(region, text, ClaimType.RANKED)).isEqualTo(claims);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    四川省/绵阳市 | 绵阳市法治满意度位居全省前列。
                    四川省/绵阳市 | 绵阳市力争营商环境评价进入全省第一。
                    四川省/绵阳市 | 绵阳市坚持把法治建设放在第一位。
                    四川省/绵阳市 | 就业形势稳定，增加4.7万人、居全省第3位。
                    四川省/绵阳市 | 省级绿色工厂数量居西部首位。
                    """)
    void withoutANumberThatIsReachedThereIsNoRank(String region, String text) {
        assertThat(Reader.told(region, text, ClaimType.RANKED)).isEmpty();
    }
}
