package io.zhengtu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.claim.ClaimType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Honours held, and honours striven for. Region of the article | its text, ¶ for a new line | what a reader takes from it. */
class AwardExtractorTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    四川省/绵阳市 | 绵阳市拿下国家森林城市、国家节水型城市2张国字号名片。 | AWARDED 绵阳市 国家森林城市 NATION; AWARDED 绵阳市 国家节水型城市 NATION
                    四川省/绵阳市 | 绵阳市顺利通过国家卫生城市复审。 | AWARDED 绵阳市 国家卫生城市 NATION
                    四川省/绵阳市 | 绵阳市继2020年后再次获评全国文明城市。 | AWARDED 绵阳市 全国文明城市 NATION
                    四川省/绵阳市 | 绵阳技师学院被列为国家级高技能人才培训基地。 | AWARDED 绵阳市(绵阳技师学院) 国家级高技能人才培训基地 NATION
                    四川省/绵阳市 | 国家数据局公布首批数据流通示范场景名单，绵阳市报送的“矿山一图感知”榜上有名。 | AWARDED 绵阳市(“矿山一图感知”) 数据流通示范场景 null 首批
                    四川省/绵阳市 | 绵阳市是“四五”“五五”普法全国先进市。 | AWARDED 绵阳市 五五普法全国先进市 NATION; AWARDED 绵阳市 四五普法全国先进市 NATION
                    四川省/绵阳市 | 绵阳市获评首批“全省平安建设示范市”和第三批“全国法治政府建设示范市”。 | AWARDED 绵阳市 全国法治政府建设示范市 NATION 第三批; AWARDED 绵阳市 全省平安建设示范市 PROVINCE 首批
                    四川省/绵阳市 | 绵阳市建成平安示范村国家级1个、省级6个。 | AWARDED 绵阳市 国家级平安示范村 NATION ×1; AWARDED 绵阳市 省级平安示范村 PROVINCE ×6
                    四川省 | 公安部命名第三批全国“枫桥式公安派出所”，三台县公安局潼川派出所、江油市公安局中坝派出所获此殊荣。 | AWARDED 三台县(三台县公安局潼川派出所) 全国枫桥式公安派出所 NATION 第三批; AWARDED 江油市(江油市公安局中坝派出所) 全国枫桥式公安派出所 NATION 第三批
                    四川省/绵阳市 | 绵阳市捧回平安建设最高奖项“长安杯”。 | AWARDED 绵阳市 长安杯 null
                    四川省/绵阳市 | 绵阳市受到省生态环境厅通报表扬。 | AWARDED 绵阳市 省生态环境厅通报表扬 PROVINCE
                    四川省/绵阳市 | 绵阳市营商环境工作得到省政府通报表彰。 | AWARDED 绵阳市 省政府通报表彰 PROVINCE
                    四川省/绵阳市 | 绵阳市司法局荣立集体二等功。 | AWARDED 绵阳市(绵阳市司法局) 二等功 null
                    四川省/绵阳市 | 绵阳市建成协作产业园12个、乡村振兴示范村48个。 | AWARDED 绵阳市 乡村振兴示范村 null ×48
                    四川省/绵阳市 | 绵阳市获评2021年全国营商环境百强县第5名。 | AWARDED 绵阳市 2021年全国营商环境百强县 NATION @2021
                    四川省/绵阳市 | 产量创2006年以来新高，绵阳市获评全国文明城市。 | AWARDED 绵阳市 全国文明城市 NATION
                    四川省 | 绵阳、江油分别入选全国第一批美丽城市、和美乡村先行区。 | AWARDED 江油市 全国和美乡村先行区 NATION 第一批; AWARDED 绵阳市 全国美丽城市先行区 NATION 第一批
                    四川省/绵阳市 | 绵阳市获评全国法治政府建设示范市。 | AWARDED 绵阳市 全国法治政府建设示范市 NATION
                    四川省/绵阳市 | 绵阳市获国务院办公厅通报表扬。 | AWARDED 绵阳市 国务院办公厅通报表扬 NATION
                    四川省/绵阳市 | 2022年，绵阳市涪城区获评第二批全国法治政府建设示范地区。 | AWARDED 涪城区 全国法治政府建设示范地区 NATION 第二批 @2022
                    四川省/绵阳市 | 三台县、梓潼县被命名为全省法治政府建设示范县。 | AWARDED 三台县 全省法治政府建设示范县 PROVINCE; AWARDED 梓潼县 全省法治政府建设示范县 PROVINCE
                    四川省/绵阳市 | 全市累计创建全国民主法治示范村6个、省级民主法治示范村120个。 | AWARDED 绵阳市 全国民主法治示范村 NATION ×6; AWARDED 绵阳市 省级民主法治示范村 PROVINCE ×120
                    四川省/绵阳市 | “云端调解”案例入选全国法治政府建设典型案例。 | AWARDED 绵阳市(“云端调解”案例) 全国法治政府建设典型案例 NATION
                    四川省/绵阳市 | 绵阳市连续七年获评全国平安建设优秀市。 | AWARDED 绵阳市 全国平安建设优秀市 NATION
                    四川省/绵阳市 | 绵阳市正在申报全国法治政府建设示范市。 | ASPIRES 绵阳市 全国法治政府建设示范市 NATION
                    四川省/绵阳市 | 市公安局荣获“全国优秀公安局”称号。 | AWARDED 绵阳市(市公安局) 全国优秀公安局 NATION
                    四川省/绵阳市 | 民警李强获评全国模范人民调解员。 | AWARDED 绵阳市(民警李强) 全国模范人民调解员 NATION
                    四川省/绵阳市 | 绵阳市获得国家卫生城市、国家园林城市等荣誉称号。 | AWARDED 绵阳市 国家卫生城市 NATION; AWARDED 绵阳市 国家园林城市 NATION
                    四川省/绵阳市 | 绵阳市成为全国首批法治文化示范市。 | AWARDED 绵阳市 全国法治文化示范市 NATION 首批
                    四川省/绵阳市 | 三台县、梓潼县分别获评全国法治政府建设示范县和全省平安建设先进县。 | AWARDED 三台县 全国法治政府建设示范县 NATION; AWARDED 梓潼县 全省平安建设先进县 PROVINCE
                    四川省/绵阳市 | 绵阳市是第三批全国社会信用体系建设示范城市。 | AWARDED 绵阳市 全国社会信用体系建设示范城市 NATION 第三批
                    四川省/绵阳市 | “云端调解”被省司法厅列为全省法治建设典型案例。 | AWARDED 绵阳市(“云端调解”) 全省法治建设典型案例 PROVINCE
                    四川省/绵阳市 | 市税务局在全国税务系统法治知识竞赛中捧回二等奖。 | AWARDED 绵阳市(市税务局) 全国税务系统法治知识竞赛二等奖 NATION
                    四川省/绵阳市 | 三台县的“板凳法庭”获评全国法治政府建设典型案例。 | AWARDED 三台县(“板凳法庭”) 全国法治政府建设典型案例 NATION
                    四川省/绵阳市 | 全国法治政府建设示范地区名单揭晓，绵阳市榜上有名。 | AWARDED 绵阳市 全国法治政府建设示范地区 NATION
                    四川省/绵阳市 | 全市3个区首次全部获评省级双拥模范城。 | AWARDED 绵阳市(3个区) 省级双拥模范城 PROVINCE ×3
                    四川省/绵阳市 | 三台县获批整县创建国家农业绿色发展先行区。 | ASPIRES 三台县 国家农业绿色发展先行区 NATION
                    四川省/绵阳市 | 4个修复项目、2个保护成果入选全国典型案例。 | AWARDED 绵阳市(2个保护成果) 全国典型案例 NATION ×2; AWARDED 绵阳市(4个修复项目) 全国典型案例 NATION ×4
                    四川省 | 绵阳等5个市和三台县、梓潼县被命名为全国双拥模范城。 | AWARDED 三台县 全国双拥模范城 NATION; AWARDED 梓潼县 全国双拥模范城 NATION; AWARDED 绵阳市 全国双拥模范城 NATION
                    四川省 | 绵阳涪江湾、高坪经开区入选首批国家级零碳园区。 | AWARDED 四川省(高坪经开区) 国家级零碳园区 NATION 首批; AWARDED 绵阳市(绵阳涪江湾) 国家级零碳园区 NATION 首批
                    四川省/绵阳市 | 绵阳市争创国家农业高新技术示范区和农业现代化示范区。 | ASPIRES 绵阳市 农业现代化示范区 null; ASPIRES 绵阳市 国家农业高新技术示范区 NATION
                    四川省/绵阳市 | “全国法治建设先进单位”“中国年度暖心之城”等十余项荣誉陆续收入囊中。 | AWARDED 绵阳市 中国年度暖心之城 NATION; AWARDED 绵阳市 全国法治建设先进单位 NATION
                    四川省/绵阳市 | “全国诚信建设示范城市”“省级双拥模范城”先后创成。 | AWARDED 绵阳市 全国诚信建设示范城市 NATION; AWARDED 绵阳市 省级双拥模范城 PROVINCE
                    四川省 | 全省已有成都、绵阳、德阳3个市被命名为全国法治政府建设示范市。 | AWARDED 德阳市 全国法治政府建设示范市 NATION; AWARDED 成都市 全国法治政府建设示范市 NATION; AWARDED 绵阳市 全国法治政府建设示范市 NATION
                    四川省 | 成都、绵阳、德阳的3个项目被命名为全国法治政府建设示范项目。 | AWARDED 德阳市 全国法治政府建设示范项目 NATION; AWARDED 成都市 全国法治政府建设示范项目 NATION; AWARDED 绵阳市 全国法治政府建设示范项目 NATION
                    四川省/绵阳市 | 绵阳市先后被评为国家园林县城、国家卫生县城。 | AWARDED 绵阳市 国家卫生县城 NATION; AWARDED 绵阳市 国家园林县城 NATION
                    四川省/绵阳市 | 2020年、2022年，绵阳市两次获得“法治四川建设优秀设区市”称号。 | AWARDED 绵阳市 法治四川建设优秀设区市 PROVINCE @2020; AWARDED 绵阳市 法治四川建设优秀设区市 PROVINCE @2022
                    四川省/绵阳市 | 绵阳市是西部科技名城，全国首批社会信用体系建设示范地区。 | AWARDED 绵阳市 全国社会信用体系建设示范地区 NATION 首批
                    四川省/绵阳市 | 该平台入选2022智慧治理创新案例。 | AWARDED 绵阳市(该平台) 2022智慧治理创新案例 null @2022
                    北京市 | 我市已经有东城、朝阳、海淀3个区被命名为全国法治政府建设示范区。 | AWARDED 东城区 全国法治政府建设示范区 NATION; AWARDED 朝阳区 全国法治政府建设示范区 NATION; AWARDED 海淀区 全国法治政府建设示范区 NATION
                    北京市 | 东城、朝阳、海淀的3个项目被命名为全国法治政府建设示范项目。 | AWARDED 东城区 全国法治政府建设示范项目 NATION; AWARDED 朝阳区 全国法治政府建设示范项目 NATION; AWARDED 海淀区 全国法治政府建设示范项目 NATION
                    四川省 | 省委依法治省办决定命名绵阳市江油市、德阳市等5个市（县）为“全省法治政府建设示范地区”。 | AWARDED 德阳市 全省法治政府建设示范地区 PROVINCE; AWARDED 江油市 全省法治政府建设示范地区 PROVINCE
                    四川省 | 决定命名绵阳市“阳光听证”、江油市“板凳法庭”为“全省法治政府建设示范项目”。 | AWARDED 江油市(“板凳法庭”) 全省法治政府建设示范项目 PROVINCE; AWARDED 绵阳市(“阳光听证”) 全省法治政府建设示范项目 PROVINCE
                    四川省 | 授予绵阳市司法局、德阳市公安局“全省依法行政先进集体”称号。 | AWARDED 德阳市(德阳市公安局) 全省依法行政先进集体 PROVINCE; AWARDED 绵阳市(绵阳市司法局) 全省依法行政先进集体 PROVINCE
                    四川省/绵阳市 | 绵阳市获评全国市域社会治理现代化试点合格城市。 | AWARDED 绵阳市 全国市域社会治理现代化试点合格城市 NATION
                    四川省/绵阳市 | 三台县继续保持“全国卫生县城”称号。 | AWARDED 三台县 全国卫生县城 NATION
                    四川省/绵阳市 | 市场监管总局对全国信用监管成绩突出单位予以通报表扬，绵阳市名列其中。 | AWARDED 绵阳市 全国信用监管成绩突出单位 NATION
                    四川省/绵阳市/三台县 | 作为四川省首批法治政府建设示范县，三台县推行“扫码入企”。 | AWARDED 三台县 四川省法治政府建设示范县 PROVINCE 首批
                    四川省/绵阳市 | 三台县国家现代农业示范区顺利通过验收。 | AWARDED 三台县 国家现代农业示范区 NATION
                    四川省/绵阳市 | 省委依法治省办将绵阳市列为全国法治政府建设示范市的推荐对象。 | ASPIRES 绵阳市 全国法治政府建设示范市 NATION
                    四川省 | 青龙古渡口、石梁子古窑、白马古关隘入选国家考古遗址公园。 | AWARDED 四川省(白马古关隘) 国家考古遗址公园 NATION; AWARDED 四川省(石梁子古窑) 国家考古遗址公园 NATION; AWARDED 四川省(青龙古渡口) 国家考古遗址公园 NATION
                    四川省/绵阳市 | 绵阳市国家级绿色工厂达到9家、绿色园区增至3家。 | AWARDED 绵阳市 国家级绿色园区 NATION ×3; AWARDED 绵阳市 国家级绿色工厂 NATION ×9
                    四川省/绵阳市 | 力争国家级绿色工厂达到20家。 | ASPIRES 绵阳市 国家级绿色工厂 NATION ×20
                    四川省/绵阳市 | 全市国家级专精特新“小巨人”企业、省级企业技术中心分别增至31家、60家。 | AWARDED 绵阳市 国家级专精特新小巨人企业 NATION ×31; AWARDED 绵阳市 省级企业技术中心 PROVINCE ×60
                    四川省/绵阳市 | 累计创建国家级绿色工厂8个、零碳园区1个。 | AWARDED 绵阳市 国家级绿色工厂 NATION ×8; AWARDED 绵阳市 国家级零碳园区 NATION ×1
                    四川省/绵阳市 | 新增2个国家级临床重点专科。 | AWARDED 绵阳市 国家级临床重点专科 NATION ×2
                    四川省 | 全国双拥模范城实现市州全覆盖。 | AWARDED 四川省 全国双拥模范城 NATION
                    四川省 | 首次实现全国文明城市设区市全覆盖。 | AWARDED 四川省 全国文明城市 NATION
                    四川省 | 绵阳、德阳获批国家物流枢纽承载城市，新增5A级物流企业2家。 | AWARDED 四川省 5A级物流企业 null ×2; AWARDED 德阳市 国家物流枢纽承载城市 NATION; AWARDED 绵阳市 国家物流枢纽承载城市 NATION
                    四川省 | 5所高职院校入选国家“双高计划”。 | AWARDED 四川省(5所高职院校) 国家双高计划 NATION ×5
                    四川省 | 绵阳、德阳双获“国际湿地城市”。 | AWARDED 德阳市 国际湿地城市 null; AWARDED 绵阳市 国际湿地城市 null
                    四川省 | 创建国家生态文明建设示范区和“两山”实践创新基地9个。 | AWARDED 四川省 两山实践创新基地 null ×9; AWARDED 四川省 国家生态文明建设示范区 NATION
                    四川省 | 拟命名绵阳市、德阳市为“全省法治政府建设示范地区”。 | ''
                    四川省/绵阳市 | 绵阳市被遴选为全国法治政府建设示范市。 | AWARDED 绵阳市 全国法治政府建设示范市 NATION
                    四川省/绵阳市 | 绵阳市新晋全国文明城市。 | AWARDED 绵阳市 全国文明城市 NATION
                    四川省/绵阳市 | 绵阳市又添一块“全国守法普法示范市”金字招牌。 | AWARDED 绵阳市 全国守法普法示范市 NATION
                    四川省/绵阳市 | 绵阳市获得“全国守法普法示范市”国字号名片。 | AWARDED 绵阳市 全国守法普法示范市 NATION
                    四川省/绵阳市 | 继2020年获评全国文明城市后，绵阳市再获“全国双拥模范城”。 | AWARDED 绵阳市 全国双拥模范城 NATION; AWARDED 绵阳市 全国文明城市 NATION @2020
                    四川省/绵阳市 | 绵阳市获省级以上荣誉20余项，其中有“全国文明城市”“全省平安市”。 | AWARDED 绵阳市 全国文明城市 NATION; AWARDED 绵阳市 全省平安市 PROVINCE
                    四川省/绵阳市 | 全省依法行政考核连续3年获评优秀。 | AWARDED 绵阳市 全省依法行政考核优秀 PROVINCE
                    四川省/绵阳市 | “板凳法庭”做法被纳入全省优化营商环境典型案例库。 | AWARDED 绵阳市(“板凳法庭”做法) 全省优化营商环境典型案例库 PROVINCE
                    """)
    void anHonourIsReadWithItsHolderLevelBatchAndCount(String region, String text, String claims) {
        assertThat(Reader.told(region, text, ClaimType.AWARDED, ClaimType.ASPIRES))
                .isEqualTo(claims);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    四川省/绵阳市 | 绵阳市荣获热线办理、群众评议2个全省第一。
                    四川省/绵阳市 | 绵阳市以创建全国文明城市为契机，整治街面秩序。
                    四川省/绵阳市 | 绵阳市没有获评全国双拥模范城。
                    四川省/绵阳市 | 绵阳市群众法治意识获得提升。
                    四川省/绵阳市 | 绵阳市的目标是全国法治政府建设示范市。
                    四川省/绵阳市 | 绵阳市争取国家政策支持游仙区建设乡村振兴示范区。
                    四川省/绵阳市 | “最暖驿站”已经建成。
                    四川省/绵阳市 | 争取让“全国诚信建设示范城市”早日到手。
                    四川省/绵阳市 | 智能工厂达到39家。
                    四川省/绵阳市 | 全省示范地区总数已达9个。
                    四川省/绵阳市 | 企业获得国家重点研发计划支持。
                    四川省/绵阳市 | 尚无一个县进入全国法治政府建设示范名单。
                    四川省/绵阳市 | 绵阳市获评优秀。
                    """)
    void whatNamesNoHonourHeldOrSoughtIsNone(String region, String text) {
        assertThat(Reader.told(region, text, ClaimType.AWARDED, ClaimType.ASPIRES))
                .isEmpty();
    }
}
