package io.zhengtu.graph;

import java.time.LocalDate;

/** Days as integers {@code yyyymmdd}, which compare and index as the days do. */
public final class Days {

    private Days() {}

    public static int number(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
