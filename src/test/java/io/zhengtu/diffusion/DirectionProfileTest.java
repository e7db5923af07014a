package io.zhengtu.diffusion;

import static io.zhengtu.diffusion.AdoptionFixtures.CHANGSHA;
import static io.zhengtu.diffusion.AdoptionFixtures.COUNTY;
import static io.zhengtu.diffusion.AdoptionFixtures.HUNAN;
import static io.zhengtu.diffusion.AdoptionFixtures.JIANGXI;
import static io.zhengtu.diffusion.AdoptionFixtures.NANCHANG;
import static io.zhengtu.diffusion.AdoptionFixtures.ZHUZHOU;
import static io.zhengtu.diffusion.AdoptionFixtures.adopted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.zhengtu.diffusion.Adoption.Sign;
import io.zhengtu.region.Region;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DirectionProfileTest {

    /** 长沙县 2015 → 长沙市 2016 → 湖南省 2018 → 株洲市 2019; 江西省 2019. */
    @Test
    void whatCameBeforeAboveBelowAndBesideIsTheDirection() {
        DirectionProfile profile = DirectionProfile.of(List.of(
                adopted("m", COUNTY, "2015"),
                adopted("m", CHANGSHA, "2016"),
                adopted("m", HUNAN, "2018"),
                adopted("m", ZHUZHOU, "2019-03"),
                adopted("m", JIANGXI, "2019")));

        Map<Region, DirectionProfile.Placed> placed = profile.adoptions().stream()
                .collect(Collectors.toMap(each -> each.adoption().region(), each -> each));
        assertThat(placed.get(COUNTY).directions()).isEmpty();
        assertThat(placed.get(CHANGSHA).below()).containsExactly(COUNTY);
        assertThat(placed.get(CHANGSHA).directions()).containsExactly(Direction.BOTTOM_UP);
        assertThat(placed.get(HUNAN).below()).containsExactlyInAnyOrder(COUNTY, CHANGSHA);
        assertThat(placed.get(ZHUZHOU).above()).containsExactly(HUNAN);
        assertThat(placed.get(ZHUZHOU).beside()).containsExactly(CHANGSHA);
        assertThat(placed.get(ZHUZHOU).directions()).containsExactly(Direction.TOP_DOWN, Direction.HORIZONTAL);
        assertThat(placed.get(JIANGXI).beside()).containsExactly(HUNAN);
        assertThat(profile.shares())
                .containsOnly(
                        entry(Direction.TOP_DOWN, 0.125),
                        entry(Direction.BOTTOM_UP, 0.5),
                        entry(Direction.HORIZONTAL, 0.375));
        assertThat(profile.origins()).isEqualTo(1);
        assertThat(profile.unknown()).isZero();
    }

    @Test
    void datesThatMayOverlapAreNoOrder() {
        DirectionProfile profile =
                DirectionProfile.of(List.of(adopted("m", HUNAN, "2019"), adopted("m", CHANGSHA, "2019-06")));

        assertThat(profile.adoptions())
                .allSatisfy(each -> assertThat(each.directions()).isEmpty());
        assertThat(profile.basis().assumptions())
                .anySatisfy(note -> assertThat(note).contains("known to the year or month only"));
    }

    @Test
    void signsTellWhereDatesDoNot() {
        DirectionProfile profile = DirectionProfile.of(List.of(
                adopted("m", CHANGSHA, null, Sign.PILOT),
                adopted("m", ZHUZHOU, null, Sign.IMPLEMENTS),
                adopted("m", NANCHANG, null, Sign.SPREAD),
                adopted("m", COUNTY, null)));

        assertThat(profile.shares())
                .containsEntry(Direction.TOP_DOWN, 2.0 / 3)
                .containsEntry(Direction.HORIZONTAL, 1.0 / 3);
        assertThat(profile.unknown()).isEqualTo(1);
        assertThat(profile.basis().datedEvents()).isZero();
        assertThat(profile.basis().assumptions())
                .anySatisfy(note -> assertThat(note).contains("4 adoptions have no stated date"));
    }

    @Test
    void withTooLittleThereAreNoShares() {
        DirectionProfile profile =
                DirectionProfile.of(List.of(adopted("m", HUNAN, "2018"), adopted("m", CHANGSHA, "2019")));

        assertThat(profile.shares()).isEmpty();
        assertThat(profile.basis().assumptions())
                .anySatisfy(note -> assertThat(note).contains("not enough dated evidence"));
    }

    @Test
    void oneDateForAllIsNoOrder() {
        Basis basis = DirectionProfile.of(
                        List.of(adopted("m", HUNAN, "2018-03-01"), adopted("m", JIANGXI, "2018-03-01")))
                .basis();

        assertThat(basis.ordered()).isFalse();
        assertThat(basis.assumptions()).anySatisfy(note -> assertThat(note).contains("no order can be read"));
    }
}
