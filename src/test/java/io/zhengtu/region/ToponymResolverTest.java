package io.zhengtu.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToponymResolverTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final ToponymResolver RESOLVER = new ToponymResolver(GAZETTEER);

    @ParameterizedTest(name = "{0} ({1})")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # text | the article's region | surface=region, one after the other
            # chains are one toponym
            湖南省长沙市长沙县率先建成数据平台 | | 湖南省长沙市长沙县=湖南省/长沙市/长沙县
            长沙市芙蓉区试行告知承诺 | | 长沙市芙蓉区=湖南省/长沙市/芙蓉区
            赴江苏昆山、浙江义乌学习 | 山东省/德州市 | 江苏昆山=江苏省/苏州市/昆山市; 浙江义乌=浙江省/金华市/义乌市
            吉林吉林市丰满区 | | 吉林吉林市丰满区=吉林省/吉林市/丰满区
            江苏省淮安市淮安区的做法 | | 江苏省淮安市淮安区=江苏省/淮安市/淮安区
            湖北省仙桃市直接归省管 | | 湖北省仙桃市=湖北省/仙桃市
            广东东莞市虎门镇的做法 | | 广东东莞市虎门镇=广东省/东莞市/虎门镇
            # a list shares its suffix
            太原、晋城两市先行 | | 太原=山西省/太原市; 晋城=山西省/晋城市
            海勃湾、海南、乌达三区同步推进 | 内蒙古自治区/乌海市 | 海勃湾=内蒙古自治区/乌海市/海勃湾区; 海南=内蒙古自治区/乌海市/海南区; 乌达=内蒙古自治区/乌海市/乌达区
            在浚、淇两县试点 | 河南省/鹤壁市 | 浚=河南省/鹤壁市/浚县; 淇=河南省/鹤壁市/淇县
            选择浏阳、宁乡两个市试点 | 湖南省/长沙市 | 浏阳=湖南省/长沙市/浏阳市; 宁乡=湖南省/长沙市/宁乡市
            与浏阳、宁乡结对 | 湖南省/长沙市 | 浏阳=湖南省/长沙市/浏阳市; 宁乡=湖南省/长沙市/宁乡市
            # ambiguous names follow the context
            鼓楼区开展试点 | 江苏省/南京市 | 鼓楼区=江苏省/南京市/鼓楼区
            鼓楼区开展试点 | 河南省/开封市/杞县 | 鼓楼区=河南省/开封市/鼓楼区
            福建省福州市出台办法，鼓楼区率先落实 | 河南省/开封市 | 福建省福州市=福建省/福州市; 鼓楼区=河南省/开封市/鼓楼区
            福建省福州市出台办法，鼓楼区率先落实 | 河南省/洛阳市 | 福建省福州市=福建省/福州市; 鼓楼区=福建省/福州市/鼓楼区
            江西省开展检查，章贡区表现突出 | 河南省 | 江西省=江西省; 章贡区=江西省/赣州市/章贡区
            鼓楼区开展试点 | | ''
            城关镇率先推行 | 湖北省/襄阳市/谷城县 | 城关镇=湖北省/襄阳市/谷城县/城关镇
            城关镇率先推行 | | ''
            伊通县打造升级版 | 吉林省/四平市/伊通满族自治县 | 伊通县=吉林省/四平市/伊通满族自治县
            湘西州与双江县交流 | | 湘西州=湖南省/湘西土家族苗族自治州; 双江县=云南省/临沧市/双江拉祜族佤族布朗族傣族自治县
            托县制定清单 | 内蒙古自治区/呼和浩特市 | 托县=内蒙古自治区/呼和浩特市/托克托县
            原襄樊市和望城县都有先例 | | 襄樊市=湖北省/襄阳市; 望城县=湖南省/长沙市/望城区
            # short names
            近年来，长沙深入推进改革 | | 长沙=湖南省/长沙市
            呼和浩特坚持问题导向 | | 呼和浩特=内蒙古自治区/呼和浩特市
            西藏各级政府依法履职 | | 西藏=西藏自治区
            泸溪探索新路径 | 湖南省/湘西土家族苗族自治州/泸溪县 | 泸溪=湖南省/湘西土家族苗族自治州/泸溪县
            泸溪探索新路径 | 广东省 | ''
            万柏林打造样板 | | 万柏林=山西省/太原市/万柏林区
            # words that look like names
            坚守信阳光执法 | | ''
            研究重大理论问题和重大行政决策 | 云南省 | ''
            把工作做到三明确、三到位 | 福建省 | ''
            建设平安和谐的新城区 | 广东省/河源市 | ''
            人民团结，社会和平，生活安康 | | ''
            完成县级改革任务，形成县乡联动 | 甘肃省/陇南市 | ''
            促进长治久安 | 山西省 | ''
            海关和公安机关联合执法 | 湖北省/荆州市 | ''
            中国共产党领导人民进行建设 | | ''
            努力做到确保定期公开 | 河北省 | ''
            # names inside other names
            北京大学和中国建设银行签约 | | ''
            南京路步行街 | 上海市 | ''
            长江、黄河流域 | | ''
            邀请西北政法大学教授授课 | | ''
            长沙市场监管局 | | 长沙=湖南省/长沙市
            平顶山乡村振兴 | 河南省/平顶山市 | 平顶山=河南省/平顶山市
            广西安全生产形势稳定 | | 广西=广西壮族自治区
            在湖南县域经济中领先 | | 湖南=湖南省
            云梦县域治理 | 湖北省/孝感市/云梦县 | 云梦=湖北省/孝感市/云梦县
            雄安新区与浦东新区 | | 雄安新区=河北省/雄安新区; 浦东新区=上海市/浦东新区
            河北省雄安新区挂牌 | | 河北省雄安新区=河北省/雄安新区
            香港与深圳合作 | | 香港=香港特别行政区; 深圳=广东省/深圳市
            伍洛镇的老人 | 湖北省/孝感市/云梦县 | 伍洛镇=湖北省/孝感市/云梦县/伍洛镇
            重固打造品牌 | 上海市/青浦区/重固镇 | 重固=上海市/青浦区/重固镇
            重固打造品牌 | 上海市/青浦区 | ''
            """)
    void names_the_regions_that_a_reader_would_name(String text, String focal, String expected) {
        Region home = focal == null ? null : GAZETTEER.byPath(focal).orElseThrow();
        assertThat(RESOLVER.resolve(text, home).stream()
                        .map(toponym ->
                                toponym.surface() + "=" + toponym.region().path())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
