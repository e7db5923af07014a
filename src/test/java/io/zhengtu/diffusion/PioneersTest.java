package io.zhengtu.diffusion;

import static io.zhengtu.diffusion.AdoptionFixtures.CHANGSHA;
import static io.zhengtu.diffusion.AdoptionFixtures.HUNAN;
import static io.zhengtu.diffusion.AdoptionFixtures.JIANGXI;
import static io.zhengtu.diffusion.AdoptionFixtures.NANCHANG;
import static io.zhengtu.diffusion.AdoptionFixtures.ZHUZHOU;
import static io.zhengtu.diffusion.AdoptionFixtures.adopted;
import static io.zhengtu.diffusion.AdoptionFixtures.saidToBeFirst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.zhengtu.diffusion.Pioneers.Standing;
import io.zhengtu.region.Level;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PioneersTest {

    @Test
    void adoptersStandInTheOrderThatIsCertain() {
        Pioneers pioneers = Pioneers.of(List.of(
                adopted("m", NANCHANG, "2019"),
                adopted("m", CHANGSHA, "2018-05-01"),
                adopted("m", ZHUZHOU, "2019-06"),
                adopted("m", HUNAN, null)));

        assertThat(pioneers.adopters())
                .extracting(each -> each.adoption().region(), Pioneers.Ranked::surelyBefore, Pioneers.Ranked::undecided)
                .containsExactly(tuple(CHANGSHA, 0, 0), tuple(ZHUZHOU, 1, 1), tuple(NANCHANG, 1, 1));
        assertThat(pioneers.basis().events()).isEqualTo(4);
        assertThat(pioneers.basis().datedEvents()).isEqualTo(3);
    }

    @Test
    void aClaimToBeFirstIsHeldAgainstTheDates() {
        assertThat(standing("2018", "2019", "2017")).isEqualTo(Standing.CONFIRMED);
        assertThat(standing("2020", "2019", "2017")).isEqualTo(Standing.CONTESTED);
        assertThat(standing("2019-06", "2019", "2017")).isEqualTo(Standing.UNDECIDED);
        assertThat(standing(null, "2019", "2017")).isEqualTo(Standing.UNDECIDED);
        assertThat(standing("2018", null, "2017")).isEqualTo(Standing.UNDECIDED);
    }

    /** Of 长沙, first in its province as is said; 南昌 is elsewhere and does not matter, 湖南 is of another level. */
    private static Standing standing(String changsha, String zhuzhou, String nanchang) {
        List<Pioneers.FirstClaim> claims = Pioneers.of(List.of(
                        saidToBeFirst(CHANGSHA, changsha, Level.PROVINCE),
                        adopted("m", ZHUZHOU, zhuzhou),
                        adopted("m", NANCHANG, nanchang),
                        adopted("m", HUNAN, "2001")))
                .claims();
        assertThat(claims).hasSize(1);
        return claims.get(0).standing();
    }

    @Test
    void scoresAreMeanRanksWithinTheLevel() {
        List<Adoption> adoptions = new ArrayList<>();
        for (String measure : List.of("a", "b", "c")) {
            adoptions.add(adopted(measure, CHANGSHA, "2015"));
            adoptions.add(adopted(measure, ZHUZHOU, measure.equals("c") ? "2018" : "2016"));
            adoptions.add(adopted(measure, NANCHANG, measure.equals("c") ? "2018" : "2017"));
            adoptions.add(adopted(measure, HUNAN, "2010"));
        }
        adoptions.add(adopted("d", NANCHANG, "2019"));
        adoptions.add(adopted("d", CHANGSHA, "2019"));
        adoptions.add(adopted("d", JIANGXI, null));

        Innovativeness found = Innovativeness.of(adoptions);

        assertThat(found.regions())
                .extracting(
                        Innovativeness.Score::region,
                        Innovativeness.Score::measures,
                        Innovativeness.Score::adopted,
                        Innovativeness.Score::rank,
                        Innovativeness.Score::rankInProvince)
                .containsExactly(
                        tuple(CHANGSHA, 3, 4, 1, 1),
                        tuple(ZHUZHOU, 3, 3, 2, 2),
                        tuple(NANCHANG, 3, 4, 3, 1),
                        tuple(JIANGXI, 0, 1, null, null),
                        tuple(HUNAN, 0, 3, null, null));
        assertThat(found.regions().get(0).score()).isEqualTo(1);
        assertThat(found.regions().get(1).score()).isCloseTo((0.5 + 0.5 + 0.25) / 3, within(1e-12));
        assertThat(found.regions().get(1).rate()).isEqualTo(0.75);
        assertThat(found.regions().get(3).score()).isNull();
    }
}
