package io.zhengtu.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CommunitiesTest {

    @Test
    void regionsThatAdoptTheSameAreTogetherAndTheMeasuresSayWhy() {
        Map<String, Set<String>> measures = new TreeMap<>();
        for (int i = 0; i < 8; i++) {
            measures.put("东" + i, new TreeSet<>(Set.of("人人都有", "河长制", "湾长制")));
            measures.put("西" + i, new TreeSet<>(Set.of("人人都有", "草长制", "林长制")));
        }
        measures.get("东0").add("林长制");
        measures.put("孤", Set.of("独有"));

        Communities communities = Communities.of(measures, 1, 1);

        assertThat(communities.communities())
                .extracting(community -> community.regions().get(0).charAt(0))
                .containsExactly('东', '西');
        assertThat(communities.communities())
                .allSatisfy(community -> assertThat(community.regions()).hasSize(8));
        assertThat(communities.communities().get(0).measures())
                .extracting(Communities.DefiningMeasure::measure)
                .containsExactlyInAnyOrder("河长制", "湾长制");
        assertThat(communities.communities().get(1).measures().get(0))
                .satisfies(first -> assertThat(List.of(first.measure(), first.inside(), first.adopters()))
                        .containsExactly("草长制", 8, 8));
        assertThat(communities.alone()).containsExactly("孤");
        assertThat(communities.sharedMeasures()).isEqualTo(5);
    }

    /**
     * <pre>
     * a       d
     * | \   / |     each line a measure of two adopters
     * |  c-f  |
     * | /   \ |
     * b       e
     * </pre>
     */
    @Test
    void modularityIsNewmansAndGirvans() {
        Map<String, Set<String>> measures = Map.of(
                "a", Set.of("ab", "ac"),
                "b", Set.of("ab", "bc"),
                "c", Set.of("ac", "bc", "cf"),
                "d", Set.of("de", "df"),
                "e", Set.of("de", "ef"),
                "f", Set.of("df", "ef", "cf"));

        Communities communities = Communities.of(measures, 1, 1);

        assertThat(communities.communities())
                .extracting(Communities.Community::regions)
                .containsExactly(List.of("a", "b", "c"), List.of("d", "e", "f"));
        assertThat(communities.modularity()).isCloseTo(5.0 / 14, within(1e-12));
    }

    @Test
    void withoutASharedMeasureThereIsNoCommunity() {
        Communities communities = Communities.of(Map.of("甲", Set.of("m1"), "乙", Set.of("m2")), 1, 1);

        assertThat(communities.communities()).isEmpty();
        assertThat(communities.alone()).containsExactly("乙", "甲");
    }
}
