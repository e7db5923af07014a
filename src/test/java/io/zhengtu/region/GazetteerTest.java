package io.zhengtu.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
            100000, 中国, NATION
            430121, 湖南省/长沙市/长沙县, COUNTY
            310109, 上海市/虹口区, COUNTY
            500229, 重庆市/城口县, COUNTY
            429004, 湖北省/仙桃市, COUNTY
            469002, 海南省/琼海市, COUNTY
            659001, 新疆维吾尔自治区/石河子市, COUNTY
            441900, 广东省/东莞市, PREFECTURE
            441900121, 广东省/东莞市/虎门镇, TOWNSHIP
            460400, 海南省/儋州市, PREFECTURE
            620200, 甘肃省/嘉峪关市, PREFECTURE
            433122, 湖南省/湘西土家族苗族自治州/泸溪县, COUNTY
            310118109, 上海市/青浦区/重固镇, TOWNSHIP
            810000, 香港特别行政区, PROVINCE
            710000, 台湾省, PROVINCE
            """)
    void a_region_is_found_by_code_and_by_path(String code, String path, Level level) {
        Region region = GAZETTEER.byCode(code).orElseThrow();
        assertThat(region.path()).isEqualTo(path);
        assertThat(region.level()).isEqualTo(level);
        assertThat(GAZETTEER.byPath(path)).contains(region);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
            长沙, 湖南省/长沙市
            湖南长沙, 湖南省/长沙市
            湖南省长沙市, 湖南省/长沙市
            浙江省义乌市, 浙江省/金华市/义乌市
            江苏省淮安市淮安区, 江苏省/淮安市/淮安区
            淮安市淮安区, 江苏省/淮安市/淮安区
            河北省雄安新区, 河北省/雄安新区
            内蒙古, 内蒙古自治区
            新疆, 新疆维吾尔自治区
            伊通, 吉林省/四平市/伊通满族自治县
            伊通县, 吉林省/四平市/伊通满族自治县
            湘西, 湖南省/湘西土家族苗族自治州
            湘西州, 湖南省/湘西土家族苗族自治州
            双江县, 云南省/临沧市/双江拉祜族佤族布朗族傣族自治县
            鄂温克旗, 内蒙古自治区/呼伦贝尔市/鄂温克族自治旗
            克孜勒苏州, 新疆维吾尔自治区/克孜勒苏柯尔克孜自治州
            襄樊, 湖北省/襄阳市
            莱芜市, 山东省/济南市/莱芜区
            即墨市, 山东省/青岛市/即墨区
            望城县, 湖南省/长沙市/望城区
            万柏林, 山西省/太原市/万柏林区
            滨海新区, 天津市/滨海新区
            浦东, 上海市/浦东新区
            神农架, 湖北省/神农架林区
            青浦重固, 上海市/青浦区/重固镇
            中国, 中国
            """)
    void the_likeliest_bearer_of_any_name_in_use_comes_first(String name, String path) {
        assertThat(GAZETTEER.named(name)).isNotEmpty();
        assertThat(GAZETTEER.named(name).get(0).path()).isEqualTo(path);
    }

    @Test
    void all_bearers_of_a_shared_name_come_by_level_then_code() {
        assertThat(GAZETTEER.named("鼓楼区"))
                .extracting(Region::path)
                .containsExactly("江苏省/南京市/鼓楼区", "江苏省/徐州市/鼓楼区", "福建省/福州市/鼓楼区", "河南省/开封市/鼓楼区");
        assertThat(GAZETTEER.named("无此地县")).isEmpty();
    }

    @Test
    void units_that_only_structure_the_code_are_no_regions() {
        assertThat(GAZETTEER.regions()).extracting(Region::name).doesNotContain("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");
    }

    @Test
    void every_region_stands_after_its_parent_and_under_its_path() {
        Set<String> seen = new HashSet<>();
        for (Region region : GAZETTEER.regions()) {
            if (region.level() != Level.NATION) {
                assertThat(seen.contains(region.parentCode())).as(region.path()).isTrue();
                Region parent = GAZETTEER.parent(region).orElseThrow();
                assertThat(parent.level().above(region.level())).isTrue();
                assertThat(region.within(parent)).isTrue();
            }
            seen.add(region.code());
        }
        assertThat(GAZETTEER.parent(GAZETTEER.nation())).isEmpty();
        assertThat(seen).hasSizeGreaterThan(40_000);
    }

    @Test
    void a_chain_runs_from_the_province_and_skips_levels_that_are_not_there() {
        Region hongkou = GAZETTEER.byCode("310109").orElseThrow();
        assertThat(GAZETTEER.chain(hongkou)).extracting(Region::name).containsExactly("上海市", "虹口区");
        assertThat(GAZETTEER.chain(GAZETTEER.nation())).isEmpty();
        assertThat(GAZETTEER.ancestor(hongkou, Level.PREFECTURE)).isEmpty();
        assertThat(GAZETTEER.ancestor(hongkou, Level.PROVINCE))
                .map(Region::name)
                .contains("上海市");
        assertThat(GAZETTEER.ancestor(hongkou, Level.NATION)).contains(GAZETTEER.nation());
    }

    @Test
    void a_region_answers_to_its_short_and_former_names() {
        assertThat(GAZETTEER.names(GAZETTEER.byPath("湖北省/襄阳市").orElseThrow()))
                .startsWith("襄阳市")
                .contains("襄阳", "襄樊", "襄樊市");
    }
}
