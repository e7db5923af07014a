package io.zhengtu.mention;

import io.zhengtu.claim.Edtf;
import io.zhengtu.regex.Expression;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Chinese date expressions as EDTF, relative ones read from the date of the article. What cannot be placed in a year is
 * left out.
 */
public final class TimeReader {

    private static final Expression DATE = Expression.of("(?<bound>截至|截止|截止到|截至到)?"
            + "(?:(?<year>(?:19|20)\\d{2})(?:年度?)?[-—－~～至到](?<toYear>(?:19|20)\\d{2})年"
            + "|(?:(?<absolute>(?:19|20)\\d{2})年(?:度|的)?|(?<relative>今年|去年|前年|本年|当年|上年|本年度|上年度|去年度))"
            + "(?:(?<half>上半年|下半年)|(?<season>春季|夏季|秋季|冬季|年初|年底|年末|岁末)"
            + "|(?<month>\\d{1,2})月(?:份|底|初|中旬|上旬|下旬)?"
            + "(?:(?<day>\\d{1,2})日?(?=[日，,至—-])日?(?:[-—－~～至到](?:(?<toMonth>\\d{1,2})月)?(?<toDay>\\d{1,2})日)?)?)?"
            + "|(?<bareMonth>\\d{1,2})月(?:(?<bareDay>\\d{1,2})日(?:[-—－~～至到](?:(?<bareToMonth>\\d{1,2})月)?(?<bareToDay>\\d{1,2})日)?|份?(?=[，,、]))"
            + "|(?<recent>近日|日前|最近|不久前|前不久|近期)"
            + "|(?<lastMonth>上月|上个月)|(?<thisMonth>本月)"
            + "|(?<plan>“?十[三四五]五”?(?:期间|时期|以来))"
            + "|(?<recentHalf>上半年|下半年))");

    /** Dates in order of their start, not overlapping. */
    public List<Mention.OfTime> read(String text, LocalDate published) {
        List<Mention.OfTime> found = new ArrayList<>();
        Expression.Occurrences dates = DATE.in(text);
        while (dates.find()) {
            Matcher m = dates.match();
            Edtf date = date(m, published);
            if (date != null) {
                found.add(new Mention.OfTime(m.start(), m.end(), date, m.group("bound") != null));
            }
        }
        return found;
    }

    private static Edtf date(Matcher m, LocalDate published) {
        try {
            if (m.group("year") != null) {
                return Edtf.parse(m.group("year") + "/" + m.group("toYear"));
            }
            if (m.group("absolute") != null) {
                return dated(m, Integer.parseInt(m.group("absolute")));
            }
            if (m.group("plan") != null) {
                int first =
                        m.group("plan").contains("三") ? 2016 : m.group("plan").contains("四") ? 2021 : 2026;
                return Edtf.parse(first + "/" + (first + 4));
            }
            return published == null ? null : relative(m, published);
        } catch (DateTimeException | IllegalArgumentException impossible) {
            return null;
        }
    }

    private static Edtf relative(Matcher m, LocalDate published) {
        if (m.group("relative") != null) {
            int back =
                    switch (m.group("relative").substring(0, 1)) {
                        case "去", "上" -> 1;
                        case "前" -> 2;
                        default -> 0;
                    };
            return dated(m, published.getYear() - back);
        }
        if (m.group("bareMonth") != null) {
            int month = Integer.parseInt(m.group("bareMonth"));
            int year = month > published.getMonthValue() ? published.getYear() - 1 : published.getYear();
            return span(year, month, m.group("bareDay"), m.group("bareToMonth"), m.group("bareToDay"));
        }
        if (m.group("recent") != null) {
            return Edtf.year(published.getYear());
        }
        if (m.group("lastMonth") != null) {
            return Edtf.parse(YearMonth.from(published).minusMonths(1).toString());
        }
        if (m.group("thisMonth") != null) {
            return Edtf.parse(YearMonth.from(published).toString());
        }
        return half(published.getYear(), m.group("recentHalf"));
    }

    private static Edtf dated(Matcher m, int year) {
        if (m.group("half") != null) {
            return half(year, m.group("half"));
        }
        if (m.group("month") == null) {
            return Edtf.year(year);
        }
        return span(year, Integer.parseInt(m.group("month")), m.group("day"), m.group("toMonth"), m.group("toDay"));
    }

    private static Edtf half(int year, String half) {
        return half.startsWith("上")
                ? Edtf.parse(year + "-01/" + year + "-06")
                : Edtf.parse(year + "-07/" + year + "-12");
    }

    private static Edtf span(int year, int month, String day, String toMonth, String toDay) {
        YearMonth first = YearMonth.of(year, month);
        if (day == null) {
            return Edtf.parse(first.toString());
        }
        LocalDate from = first.atDay(Integer.parseInt(day));
        if (toDay == null) {
            return Edtf.of(from);
        }
        YearMonth last = toMonth == null ? first : YearMonth.of(year, Integer.parseInt(toMonth));
        return Edtf.parse(from + "/" + last.atDay(Integer.parseInt(toDay)));
    }
}
