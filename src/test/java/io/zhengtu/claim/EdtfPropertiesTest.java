package io.zhengtu.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every date. */
class EdtfPropertiesTest {

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> points() {
        return Combinators.combine(days(), Arbitraries.of(4, 7, 10))
                .as((day, precision) -> day.toString().substring(0, precision));
    }

    @Property
    void aPointIsPrintedAsItWasParsed(@ForAll("points") String text) {
        assertThat(Edtf.parse(text)).hasToString(text).isEqualTo(Edtf.parse(text));
    }

    @Property
    void aPointBeginsNoLaterThanItEnds(@ForAll("points") String text) {
        Edtf date = Edtf.parse(text);
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
    }

    @Property
    void aDayLiesInItsMonthAndItsMonthInItsYear(@ForAll("days") LocalDate day) {
        Edtf month = Edtf.parse(YearMonth.from(day).toString());
        Edtf year = Edtf.year(day.getYear());
        assertThat(day).isBetween(month.earliest(), month.latest());
        assertThat(month.earliest()).isBetween(year.earliest(), year.latest());
        assertThat(month.latest()).isBetween(year.earliest(), year.latest());
        assertThat(Edtf.of(day).earliest())
                .isEqualTo(day)
                .isEqualTo(Edtf.of(day).latest());
    }

    @Property
    void anIntervalHoldsBothOfItsEnds(@ForAll("points") String a, @ForAll("points") String b) {
        Assume.that(!Edtf.parse(b).latest().isBefore(Edtf.parse(a).earliest()));
        Edtf interval = Edtf.parse(a + "/" + b);
        assertThat(interval).hasToString(a + "/" + b);
        assertThat(interval.earliest()).isEqualTo(Edtf.parse(a).earliest());
        assertThat(interval.latest()).isEqualTo(Edtf.parse(b).latest());
        assertThat(interval.earliest()).isBeforeOrEqualTo(interval.latest());
    }

    @Property
    void anIntervalThatEndsBeforeItBeginsIsRefusedByName(@ForAll("points") String a, @ForAll("points") String b) {
        Assume.that(Edtf.parse(b).latest().isBefore(Edtf.parse(a).earliest()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.parse(a + "/" + b))
                .withMessageContaining(a + "/" + b);
    }

    @Property
    void aTextThatIsNoDateIsNamedInTheError(@ForAll String text) {
        Assume.that(!text.matches("\\d{4}(-\\d{2}){0,2}(/\\d{4}(-\\d{2}){0,2})?"));
        String named = text.contains("/") ? "" : text;
        assertThatIllegalArgumentException().isThrownBy(() -> Edtf.parse(text)).withMessageContaining(named);
    }

    @Example
    void aDayThatNoCalendarHasIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.parse("2023-02-29"))
                .withMessageContaining("2023-02-29");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.parse("2023-13"))
                .withMessageContaining("2023-13");
    }
}
