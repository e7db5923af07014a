package io.zhengtu.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as they are stored, {@code yyyymmdd}. */
public final class Days {

    private Days() {}

    /** {@code 2022-11-28}. */
    public static String text(int day) {
        return LocalDate.parse(Integer.toString(day), DateTimeFormatter.BASIC_ISO_DATE)
                .toString();
    }
}
