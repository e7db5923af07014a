package io.zhengtu.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as Chinese papers and pages print them: {@code （2023年2月18日）}, {@code 2023-02-18}, {@code 2023．2．18},
 * {@code 二〇二三年二月}, with stray spaces and full-width digits. A month without a day counts as its last day, since an
 * article's date bounds from above what it tells.
 */
final class PrintedDate {

    private static final String YEAR = "(\\d{4}|[〇○零Oo一二三四五六七八九]{4})";
    private static final String SMALL = "(\\d{1,2}|[〇○零一二三四五六七八九十]{1,3})";
    private static final String DATE =
            YEAR + "(?:年" + SMALL + "月(?:" + SMALL + "[日号])?|[-/.](\\d{1,2})[-/.](\\d{1,2}))";
    private static final String CLOCK = "(?:T?\\d{1,2}[:时]\\d{1,2}(?:[:分]\\d{0,2}秒?)?分?Z?)?";

    private static final Pattern WITHIN = Pattern.compile("(?<!\\d)" + DATE + "(?!\\d*[-—~至到])");
    private static final String GAP = "[\\s\\u3000]+";
    private static final String NAME = "[^，。；！？：\\s\\u3000][^，。；！？]{1,38}";
    private static final Pattern BESIDE_NAME =
            Pattern.compile("(?:" + NAME + GAP + ")?" + DATE + "(?:" + GAP + CLOCK + ")?(?:" + GAP + NAME + ")?");
    private static final Pattern ALONE = Pattern.compile("[(\\[〔【〈<-]*" + DATE + CLOCK + "[)\\]〕】〉>-]*");
    private static final String NUMERALS = "〇一二三四五六七八九";

    private PrintedDate() {}

    /** The date that is all there is on a line, brackets and time of day aside. */
    static Optional<LocalDate> alone(String line) {
        if (line.length() > 60) {
            return Optional.empty();
        }
        Matcher m = ALONE.matcher(Spacing.squeeze(line));
        return m.matches() ? day(m) : Optional.empty();
    }

    /** The date of a line that prints it beside a name: who published, wrote or spoke (date and name with a gap between). */
    static Optional<LocalDate> besideName(String line) {
        Matcher m = BESIDE_NAME.matcher(line);
        return line.length() <= 60 && m.matches() ? day(m) : Optional.empty();
    }

    /** The first date in a line. */
    static Optional<LocalDate> within(String line) {
        Matcher m = WITHIN.matcher(Spacing.squeeze(line));
        while (m.find()) {
            Optional<LocalDate> day = day(m);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher m) {
        try {
            int year = number(m.group(1));
            if (m.group(4) != null) {
                return Optional.of(LocalDate.of(year, number(m.group(4)), number(m.group(5))));
            }
            YearMonth month = YearMonth.of(year, number(m.group(2)));
            return Optional.of(m.group(3) == null ? month.atEndOfMonth() : month.atDay(number(m.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty(); // 2023年13月 is a printer's error, no date
        }
    }

    private static int number(String digits) {
        if (Character.isDigit(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        String plain = digits.replaceAll("[○零Oo]", "〇");
        int ten = plain.indexOf('十');
        if (ten >= 0) {
            int tens = ten == 0 ? 1 : NUMERALS.indexOf(plain.charAt(0));
            int ones = ten == plain.length() - 1 ? 0 : NUMERALS.indexOf(plain.charAt(ten + 1));
            return tens * 10 + ones;
        }
        int number = 0;
        for (int i = 0; i < plain.length(); i++) {
            number = number * 10 + NUMERALS.indexOf(plain.charAt(i));
        }
        return number;
    }
}
