package io.zhengtu.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ToponymResolverPropertiesTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final ToponymResolver RESOLVER = new ToponymResolver(GAZETTEER);
    private static final List<Region> REGIONS = new ArrayList<>(GAZETTEER.regions());

    @Property(tries = 500)
    void offsets_agree_with_surfaces_and_toponyms_follow_each_other(
            @ForAll("texts") String text, @ForAll("regions") Region focal) {
        int free = 0;
        for (Toponym toponym : RESOLVER.resolve(text, focal)) {
            assertThat(toponym.start()).isGreaterThanOrEqualTo(free);
            assertThat(toponym.end()).isGreaterThan(toponym.start());
            assertThat(text.substring(toponym.start(), toponym.end())).isEqualTo(toponym.surface());
            free = toponym.end();
        }
    }

    @Property(tries = 500, seed = "20261124")
    void a_full_path_is_one_toponym_for_its_region_whatever_the_article(
            @ForAll("regions") Region region, @ForAll("regions") Region focal) {
        String fullName = region.fullName();
        assertThat(RESOLVER.resolve(fullName + "，", focal)).singleElement().satisfies(toponym -> {
            assertThat(toponym.surface()).isEqualTo(fullName);
            assertThat(toponym.region().path()).isEqualTo(region.path());
        });
    }

    @Property(tries = 200)
    void a_full_path_is_found_by_name(@ForAll("regions") Region region) {
        assertThat(GAZETTEER.named(region.fullName())).extracting(Region::path).contains(region.path());
    }

    @Provide
    Arbitrary<Region> regions() {
        return Arbitraries.of(REGIONS).filter(region -> region.level() != Level.NATION);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> names = regions().flatMap(region -> Arbitraries.of(GAZETTEER.names(region)));
        Arbitrary<String> glue =
                Arbitraries.of("、", "和", "，", "。\n", "在", "两市", "三区", "路", "大学", "的", "市场", "一", "安全", "A", " ");
        return Arbitraries.oneOf(names, glue).list().ofMaxSize(30).map(parts -> String.join("", parts));
    }
}
