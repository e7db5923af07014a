package io.zhengtu.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.claim.Edtf;
import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdoptionCurveTest {

    private static Adoption adoption(String code, String date) {
        Region region = new Region(code, "市" + code, "省/市" + code, Level.PREFECTURE, "1");
        boolean bound = date.startsWith("≤");
        return new Adoption(
                region,
                "m",
                bound ? null : When.of(Edtf.parse(date)),
                bound ? LocalDate.parse(date.substring(1)).toEpochDay() : null,
                Set.of(),
                Set.of());
    }

    private static List<Adoption> adoptions(String... dates) {
        return IntStream.range(0, dates.length)
                .mapToObj(i -> adoption(Integer.toString(i), dates[i]))
                .toList();
    }

    private static AdoptionCurve curve(Period period, String... dates) {
        return AdoptionCurve.of(adoptions(dates), Level.PREFECTURE, 10, period, DateChoice.EARLIEST);
    }

    @Test
    void adoptionsAddUpByPeriodWithTheEmptyOnesBetween() {
        AdoptionCurve curve = curve(Period.YEAR, "2015-03", "2015-11-02", "2018", "≤2017-05-01");

        assertThat(curve.points())
                .containsExactly(
                        new AdoptionCurve.Point("2015", 2, 2, 0.2, 2),
                        new AdoptionCurve.Point("2016", 0, 2, 0.2, 2),
                        new AdoptionCurve.Point("2017", 0, 2, 0.2, 3),
                        new AdoptionCurve.Point("2018", 1, 3, 0.3, 4));
        assertThat(curve.milestones())
                .containsExactly(
                        new AdoptionCurve.Milestone(0.1, "2015-03-01", 0),
                        new AdoptionCurve.Milestone(0.5, "2015-11-02", 246),
                        new AdoptionCurve.Milestone(0.9, "2018-01-01", 1037));
        assertThat(curve.basis().events()).isEqualTo(4);
        assertThat(curve.basis().datedEvents()).isEqualTo(3);
    }

    @Test
    void oneDateForAllGivesNoOrder() {
        AdoptionCurve curve =
                curve(null, IntStream.range(0, 12).mapToObj(i -> "2016").toArray(String[]::new));

        assertThat(curve.points())
                .singleElement()
                .extracting(AdoptionCurve.Point::cumulative)
                .isEqualTo(12);
        assertThat(curve.fits()).isEmpty();
        assertThat(curve.milestones()).isEmpty();
        assertThat(curve.fitNote()).contains("no order can be read");
        assertThat(curve.basis().assumptions()).anyMatch(said -> said.contains("no order can be read"));
    }

    @Test
    void fewDatesAreNotEnoughForAFitAndBoundsAreNoDates() {
        assertThat(curve(null, "2015", "2016", "2017").fitNote()).contains("not enough dated evidence");

        AdoptionCurve bounds = curve(null, "≤2015-01-01", "≤2016-01-01", "2014");
        assertThat(bounds.fitNote()).contains("not enough dated evidence");
        assertThat(bounds.basis().assumptions()).anyMatch(said -> said.contains("most dates are bounds only"));
        assertThat(curve(null, "≤2015-01-01").points()).isEmpty();
    }

    @Test
    void thePeriodSuitsTheSpanOfDates() {
        assertThat(curve(null, "2020-01-23", "2020-01-29").period()).isEqualTo(Period.DAY);
        assertThat(curve(null, "2013-06-18", "2014-12-01").period()).isEqualTo(Period.MONTH);
        assertThat(curve(null, "1982-02-08", "1994-01-04").period()).isEqualTo(Period.YEAR);
    }

    @Test
    void adoptersAreSortedIntoTheCategoriesOfRogers() {
        List<Adoption> adoptions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            adoptions.add(adoption(
                    Integer.toString(i), LocalDate.of(2000, 1, 1).plusDays(i).toString()));
        }

        Map<String, AdopterCategory> categories = AdopterCategory.of(adoptions);

        assertThat(IntStream.range(0, 40).mapToObj(i -> categories.get(Integer.toString(i))))
                .startsWith(AdopterCategory.INNOVATORS, AdopterCategory.EARLY_ADOPTERS)
                .endsWith(AdopterCategory.LAGGARDS);
        assertThat(categories.values().stream()
                        .filter(AdopterCategory.LATE_MAJORITY::equals)
                        .count())
                .isBetween(13L, 14L);
        assertThat(AdopterCategory.of(adoptions("2016", "2016-05", "2016"))).isEmpty();
    }
}
