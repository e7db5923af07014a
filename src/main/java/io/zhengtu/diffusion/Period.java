package io.zhengtu.diffusion;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** A unit in which time is counted. */
public enum Period {
    DAY {
        @Override
        public long number(LocalDate day) {
            return day.toEpochDay();
        }

        @Override
        public String label(long number) {
            return LocalDate.ofEpochDay(number).toString();
        }
    },
    MONTH {
        @Override
        public long number(LocalDate day) {
            return ChronoUnit.MONTHS.between(FIRST_MONTH, YearMonth.from(day));
        }

        @Override
        public String label(long number) {
            return FIRST_MONTH.plusMonths(number).toString();
        }
    },
    YEAR {
        @Override
        public long number(LocalDate day) {
            return day.getYear();
        }

        @Override
        public String label(long number) {
            return Long.toString(number);
        }
    };

    private static final YearMonth FIRST_MONTH = YearMonth.of(1970, 1);

    /** Which one the day is in; the next period has the next number. */
    public abstract long number(LocalDate day);

    /** As people write it: {@code 2019}, {@code 2019-06}, {@code 2019-06-30}. */
    public abstract String label(long number);
}
