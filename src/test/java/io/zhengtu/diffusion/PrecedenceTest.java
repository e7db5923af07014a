package io.zhengtu.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PrecedenceTest {

    @Test
    void whoIsAlwaysFirstLeadsAndChanceRarelyDoesThat() {
        Cascades.Builder cascades = Cascades.builder();
        SplittableRandom random = new SplittableRandom(1);
        for (int c = 0; c < 12; c++) {
            cascades.add("leader", "m" + c, 0);
            cascades.add("follower", "m" + c, 100);
            for (int other = 0; other < 6; other++) {
                cascades.add("other" + other, "m" + c, 1 + random.nextInt(99));
            }
        }

        List<Precedence.Pair> pairs = new Precedence(cascades.build(), 3).pairs(999, 1);

        assertThat(pairs.get(0)).satisfies(pair -> {
            assertThat(pair.leader()).isEqualTo("leader");
            assertThat(pair.before()).isEqualTo(12);
            assertThat(pair.after()).isZero();
            assertThat(pair.pValue()).isEqualTo(0.001);
            assertThat(pair.adjustedPValue()).isLessThan(0.05);
        });
        assertThat(pairs)
                .filteredOn(pair ->
                        pair.leader().startsWith("other") && pair.follower().startsWith("other"))
                .hasSize(15)
                .allSatisfy(pair -> assertThat(pair.adjustedPValue()).isGreaterThan(0.05));
    }

    @Test
    void theSameDateIsNoOrder() {
        Cascades.Builder cascades = Cascades.builder();
        cascades.add("甲", "m1", 2010);
        cascades.add("乙", "m1", 2010);
        cascades.add("甲", "m2", 2011);
        cascades.add("乙", "m2", 2012);
        cascades.add("甲", "m3", 2014);
        cascades.add("乙", "m3", 2013);
        cascades.add("丙", "m1", 2010);
        cascades.add("丙", "m2", 2012);

        assertThat(new Precedence(cascades.build(), 2).pairs(99, 1))
                .singleElement()
                .satisfies(pair -> {
                    assertThat(List.of(pair.leader(), pair.follower())).containsExactly("甲", "乙");
                    assertThat(List.of(pair.before(), pair.after(), pair.tied()))
                            .containsExactly(1, 1, 1);
                    assertThat(pair.pValue()).isEqualTo(1);
                });
    }

    /** Under chance alone a p-value is below 0.05 one time in twenty, and the adjusted one of any pair as well. */
    @Test
    void pValuesKeepTheirLevel() {
        SplittableRandom random = new SplittableRandom(7);
        int data = 200;
        int pairsInAll = 0;
        int pairsBelow = 0;
        int anyBelow = 0;
        for (int d = 0; d < data; d++) {
            Cascades.Builder cascades = Cascades.builder();
            for (int c = 0; c < 15; c++) {
                for (int node = 0; node < 6; node++) {
                    cascades.add("n" + node, "m" + c, random.nextInt(20));
                }
            }
            List<Precedence.Pair> pairs = new Precedence(cascades.build(), 3).pairs(199, d);
            pairsInAll += pairs.size();
            pairsBelow +=
                    (int) pairs.stream().filter(pair -> pair.pValue() <= 0.05).count();
            anyBelow += pairs.stream().anyMatch(pair -> pair.adjustedPValue() <= 0.05) ? 1 : 0;
        }
        assertThat((double) pairsBelow / pairsInAll).isBetween(0.02, 0.055);
        assertThat((double) anyBelow / data).isBetween(0.01, 0.09);
    }
}
