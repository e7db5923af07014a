package io.zhengtu.diffusion;

import io.zhengtu.claim.Edtf;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * When something happened, as far as is known: some day between two.
 *
 * @param earliest the first possible day, counted from 1970-01-01
 * @param latest the last possible day
 */
public record When(long earliest, long latest) {

    public When {
        if (latest < earliest) {
            throw new IllegalArgumentException("ends before it begins: " + earliest + " to " + latest);
        }
    }

    public static When of(Edtf date) {
        return new When(date.earliest().toEpochDay(), date.latest().toEpochDay());
    }

    /** The same as an EDTF date: a day, a month, a year, or an interval of two days. */
    public Edtf edtf() {
        LocalDate from = LocalDate.ofEpochDay(earliest);
        LocalDate to = LocalDate.ofEpochDay(latest);
        if (from.equals(to)) {
            return Edtf.of(from);
        }
        if (from.getDayOfYear() == 1 && to.equals(from.withDayOfYear(from.lengthOfYear()))) {
            return Edtf.year(from.getYear());
        }
        YearMonth month = YearMonth.from(from);
        if (from.getDayOfMonth() == 1 && to.equals(month.atEndOfMonth())) {
            return Edtf.parse(month.toString());
        }
        return Edtf.parse(from + "/" + to);
    }

    /** Surely before the other, whatever the true days. */
    public boolean before(When other) {
        return latest < other.earliest;
    }

    /** The day in the middle. */
    public LocalDate middle() {
        return LocalDate.ofEpochDay(Math.floorDiv(earliest + latest, 2));
    }
}
