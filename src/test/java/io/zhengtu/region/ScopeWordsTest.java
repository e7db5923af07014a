package io.zhengtu.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeWordsTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final ScopeWords SCOPE_WORDS = new ScopeWords(GAZETTEER);

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(
            textBlock =
                    """
            全国,     湖南省/长沙市,                    中国
            我国,     湖南省/长沙市,                    中国
            国家级,   上海市/虹口区,                    中国
            全省,     湖南省/长沙市/长沙县,             湖南省
            省级,     湖南省/长沙市/长沙县,             湖南省
            我省,     湖南省,                           湖南省
            该省,     湖南省,                           湖南省
            全省,     上海市/虹口区,
            全省,     内蒙古自治区/乌海市,
            自治区,   内蒙古自治区/乌海市,              内蒙古自治区
            自治区级, 内蒙古自治区/乌海市,              内蒙古自治区
            自治区,   湖南省/长沙市,
            全区,     内蒙古自治区/乌海市,              内蒙古自治区
            全区,     内蒙古自治区/乌海市/海南区,       内蒙古自治区/乌海市/海南区
            全区,     西藏自治区,                       西藏自治区
            全区,     广西壮族自治区/玉林市/玉州区,     广西壮族自治区/玉林市/玉州区
            全区,     上海市/青浦区/重固镇,             上海市/青浦区
            我区,     上海市/虹口区,                    上海市/虹口区
            全区,     湖南省/长沙市,
            全区,     广西壮族自治区/南宁市/横州市,     广西壮族自治区
            全市,     湖南省/长沙市/长沙县,             湖南省/长沙市
            我市,     湖南省/长沙市,                    湖南省/长沙市
            全市,     上海市/虹口区,                    上海市
            市级,     上海市/青浦区/重固镇,             上海市
            我市,     甘肃省/酒泉市/玉门市,             甘肃省/酒泉市/玉门市
            该市,     湖北省/仙桃市,                    湖北省/仙桃市
            全市,     湖南省/湘西土家族苗族自治州/泸溪县,
            全州,     湖南省/湘西土家族苗族自治州/泸溪县, 湖南省/湘西土家族苗族自治州
            州级,     湖南省/湘西土家族苗族自治州,      湖南省/湘西土家族苗族自治州
            全州,     广西壮族自治区/桂林市/全州县,
            全盟,     内蒙古自治区/兴安盟/突泉县,       内蒙古自治区/兴安盟
            全旗,     内蒙古自治区/赤峰市/敖汉旗,       内蒙古自治区/赤峰市/敖汉旗
            全县,     河南省/平顶山市/宝丰县,           河南省/平顶山市/宝丰县
            我县,     吉林省/四平市/伊通满族自治县,     吉林省/四平市/伊通满族自治县
            县级,     湖北省/襄阳市/谷城县/城关镇,      湖北省/襄阳市/谷城县
            全县,     河南省/平顶山市,
            全镇,     湖北省/襄阳市/谷城县/城关镇,      湖北省/襄阳市/谷城县/城关镇
            该街道,   天津市/滨海新区/新北街道,         天津市/滨海新区/新北街道
            全区,     天津市/滨海新区/新北街道,         天津市/滨海新区
            全乡,     湖北省/襄阳市/谷城县/城关镇,
            全域,     河南省/平顶山市,                  河南省/平顶山市
            全面,     河南省/平顶山市,
            """)
    void a_scope_word_means_the_region_of_its_level_in_the_articles_chain(String word, String focal, String expected) {
        assertThat(SCOPE_WORDS.resolve(word, region(focal)).map(Region::path).orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void the_level_of_a_word_depends_on_where_it_is_said() {
        assertThat(SCOPE_WORDS.level("全区", region("内蒙古自治区/乌海市"))).contains(Level.PROVINCE);
        assertThat(SCOPE_WORDS.level("全区", region("上海市/虹口区"))).contains(Level.COUNTY);
        assertThat(SCOPE_WORDS.level("全市", region("上海市/虹口区"))).contains(Level.PROVINCE);
        assertThat(SCOPE_WORDS.level("国家级", region("上海市/虹口区"))).contains(Level.NATION);
        assertThat(SCOPE_WORDS.level("市级", region("河南省/平顶山市"))).contains(Level.PREFECTURE);
    }

    @Test
    void the_region_named_last_helps_where_the_article_is_about_none() {
        Region fuzhou = region("福建省/福州市");
        assertThat(SCOPE_WORDS.resolve("全省", null, fuzhou).map(Region::path)).contains("福建省");
        assertThat(SCOPE_WORDS.resolve("该市", region("福建省"), fuzhou)).contains(fuzhou);
        assertThat(SCOPE_WORDS.resolve("全省", null)).isEmpty();
        assertThat(SCOPE_WORDS.resolve("全国", null)).contains(GAZETTEER.nation());
    }

    private static Region region(String path) {
        return GAZETTEER.byPath(path).orElseThrow();
    }
}
