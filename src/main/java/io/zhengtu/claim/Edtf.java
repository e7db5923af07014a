package io.zhengtu.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An uncertain date in the subset of EDTF (ISO 8601-2, level 0) that prose needs: a year, a month, a day, or an interval
 * of two of these ({@code 2022}, {@code 2022-11}, {@code 2022-11-28}, {@code 2021/2022}).
 */
public final class Edtf {

    private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private final String value;
    private final LocalDate earliest;
    private final LocalDate latest;

    private Edtf(String value, LocalDate earliest, LocalDate latest) {
        this.value = value;
        this.earliest = earliest;
        this.latest = latest;
    }

    /** @throws IllegalArgumentException naming the text, where it is no date of this subset */
    public static Edtf parse(String text) {
        Objects.requireNonNull(text, "text");
        int slash = text.indexOf('/');
        if (slash < 0) {
            return point(text);
        }
        Edtf from = point(text.substring(0, slash));
        Edtf to = point(text.substring(slash + 1));
        if (to.latest.isBefore(from.earliest)) {
            throw new IllegalArgumentException("EDTF interval ends before it begins: " + text);
        }
        return new Edtf(text, from.earliest, to.latest);
    }

    public static Edtf year(int year) {
        return parse("%04d".formatted(year));
    }

    public static Edtf of(LocalDate day) {
        return parse(day.toString());
    }

    private static Edtf point(String text) {
        Matcher m = POINT.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("not an EDTF date (expected 2022, 2022-11, 2022-11-28 or a/b): " + text);
        }
        int year = Integer.parseInt(m.group(1));
        try {
            if (m.group(2) == null) {
                return new Edtf(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
            if (m.group(3) == null) {
                return new Edtf(text, month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = month.atDay(Integer.parseInt(m.group(3)));
            return new Edtf(text, day, day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such day: " + text, e);
        }
    }

    /** The first day that it may mean. */
    public LocalDate earliest() {
        return earliest;
    }

    /** The last day that it may mean. */
    public LocalDate latest() {
        return latest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edtf that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The EDTF string. */
    @Override
    public String toString() {
        return value;
    }
}
