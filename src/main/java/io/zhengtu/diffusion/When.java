package io.zhengtu.diffusion;

import io.zhengtu.claim.Edtf;
import java.time.LocalDate;

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

    /** Surely before the other, whatever the true days. */
    public boolean before(When other) {
        return latest < other.earliest;
    }

    /** The day in the middle. */
    public LocalDate middle() {
        return LocalDate.ofEpochDay(Math.floorDiv(earliest + latest, 2));
    }
}
