package io.zhengtu.mention;

import io.zhengtu.claim.Edtf;
import io.zhengtu.regex.Expression;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * Chinese date expressions as EDTF. Relative ones are read from the date of the article (去年, 上月) or from the year named
 * last before them (同年; a month within its sentence). What cannot be placed in a year is left out.
 */
public final class TimeReader {

    private static final String TO = "[-—–－~～至到]";
    private static final String PART = "上半年|下半年|[第前]?[一二两三四1-4]个?季度";

    private static final Expression DATE = Expression.of("(?<bound>截至|截止|截止到|截至到)?(?:"
            + "(?<listed>(?:19|20)\\d{2})(?=(?:[、和](?:19|20)\\d{2})+年)"
            + "|(?<first>(?:19|20)\\d{2})(?:年度?)?" + TO + "(?<last>(?:19|20)\\d{2})(?:年度?(?!\\d)|(?!\\d))"
            + "|(?<numeric>(?:19|20)\\d{2}(?<mark>[-./])\\d{1,2}\\k<mark>\\d{1,2})(?!\\d)"
            + "|(?:(?<year>(?:19|20)\\d{2})年(?!代|历史)|(?<written>[一二][〇○零一二三四五六七八九]{3})年"
            + "|(?<relative>今年(?!轻|龄)|去年|前年|本年|上年(?![纪级])|同年(?!级|龄)|当年|次年|翌年))(?:度|的)?"
            + "(?:(?<part>" + PART + ")|春季|夏季|秋季|冬季|年初|年底|年末|岁末|"
            + month("") + "(?:" + TO + "(?<endYear>(?:19|20)\\d{2})年(?<endMonth>\\d{1,2})月(?:(?<endDay>\\d{1,2})日)?)?"
            + "|(?<writtenMonth>十[一二]?|[一二三四五六七八九])月(?:(?<writtenDay>[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日)?)?"
            + "|" + month("bare")
            + "|(?<recent>近日|日前|最近|不久前|前不久|近期)"
            + "|(?<lastMonth>上月|上个月)|(?<thisMonth>本月)"
            + "|“?十(?<plan>[一二三四五])五”?(?:期间|时期|(?<since>以来))"
            + "|(?<barePart>" + PART + "))");

    /** Characters before a match that make it part of another word or number (目前年均, 如今年底, 12023年). */
    private static final Map<String, String> NOT_AFTER =
            Map.of("今年", "如", "前年", "目以当之", "上年", "以", "本年", "基", "上月", "以", "本月", "基");

    private static final String DIGITS = "〇一二三四五六七八九";

    /** A month, the days or the months that it begins, or the part of it; groups are named with a prefix. */
    private static String month(String prefix) {
        String noDate = "(?![龄薪均租嫂饼亮息供刊票光球内])";
        return "(?<@month>\\d{1,2})(?:月?TO(?<@toOther>\\d{1,2})月(?!\\d)NO|月NO(?:(?<@day>\\d{1,2})"
                        .replace("TO", TO)
                        .replace("NO", noDate)
                        .replace("@", prefix)
                + "(?:日?TO(?:(?<@toMonth>\\d{1,2})月)?(?<@toDay>\\d{1,2})日|日)|份|底|初|上旬|中旬|下旬)?)"
                        .replace("TO", TO)
                        .replace("@", prefix);
    }

    /** Dates in order of their start, not overlapping. */
    public List<Mention.OfTime> read(String text, LocalDate published) {
        List<Mention.OfTime> found = new ArrayList<>();
        Mention.OfTime named = null;
        Expression.Occurrences dates = DATE.in(text);
        while (dates.find()) {
            Matcher m = dates.match();
            if (isPartOfMore(text, m)) {
                continue;
            }
            Edtf date = date(m, new Context(text, named, m.start(), published));
            if (date != null) {
                Mention.OfTime time = new Mention.OfTime(m.start(), m.end(), date, m.group("bound") != null);
                found.add(time);
                boolean ofName = m.start() > 0 && "“《".indexOf(text.charAt(m.start() - 1)) >= 0;
                named = m.group("plan") == null && m.group("recent") == null && !ofName ? time : named;
            }
        }
        return found;
    }

    private static boolean isPartOfMore(String text, Matcher m) {
        if (m.start() == 0) {
            return false;
        }
        char before = text.charAt(m.start() - 1);
        boolean number = Character.isDigit(text.charAt(m.start()));
        if (number) {
            return before >= '0' && before <= '9' || before == '.' || m.group("baremonth") != null && before == '第';
        }
        String word = text.substring(m.start(), Math.min(m.end(), m.start() + 2));
        return NOT_AFTER.getOrDefault(word, "").indexOf(before) >= 0;
    }

    /** What a relative expression at {@code at} is read from: the date named last before it, the article's date. */
    private record Context(String text, Mention.OfTime named, int at, LocalDate published) {

        /** The year named last in the same paragraph, {@code null} where none is. */
        Integer yearOfParagraph() {
            return namedWithout("\n");
        }

        /** The year named last in the same sentence, {@code null} where none is. */
        Integer yearOfSentence() {
            return namedWithout("\n。！？");
        }

        private Integer namedWithout(String ends) {
            boolean within =
                    named != null && text.substring(named.end(), at).chars().noneMatch(c -> ends.indexOf(c) >= 0);
            return within ? (Integer) named.date().latest().getYear() : null;
        }

        /** The year of something that began in {@code month}: its sentence's, else the last such month before publication. */
        Integer yearOf(int month) {
            if (yearOfSentence() != null || published == null) {
                return yearOfSentence();
            }
            return month > published.getMonthValue() ? published.getYear() - 1 : published.getYear();
        }

        Integer published(int back) {
            return published == null ? null : (Integer) (published.getYear() - back);
        }
    }

    private static Edtf date(Matcher m, Context context) {
        try {
            if (m.group("listed") != null) {
                return Edtf.parse(m.group("listed"));
            }
            if (m.group("first") != null) {
                return Edtf.parse(m.group("first") + "/" + m.group("last"));
            }
            if (m.group("numeric") != null) {
                String[] parts = m.group("numeric").split("[-./]");
                return day(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2]);
            }
            if (m.group("plan") != null) {
                int first = 2001 + 5 * DIGITS.indexOf(m.group("plan"));
                return m.group("since") != null ? Edtf.year(first) : Edtf.parse(first + "/" + (first + 4));
            }
            if (m.group("baremonth") != null) {
                return inMonth(m, "bare", context.yearOf(Integer.parseInt(m.group("baremonth"))));
            }
            if (m.group("barePart") != null) {
                String part = m.group("barePart");
                return part(context.yearOf(firstMonth(part)), part);
            }
            if (m.group("year") != null || m.group("written") != null || m.group("relative") != null) {
                return inYear(m, year(m, context));
            }
            return recent(m, context.published());
        } catch (DateTimeException | IllegalArgumentException impossible) {
            return null;
        }
    }

    private static Integer year(Matcher m, Context context) {
        if (m.group("year") != null) {
            return Integer.valueOf(m.group("year"));
        }
        if (m.group("written") != null) {
            return m.group("written")
                    .replaceAll("[○零]", "〇")
                    .chars()
                    .map(DIGITS::indexOf)
                    .reduce(0, (number, digit) -> number * 10 + digit);
        }
        Integer named = context.yearOfParagraph();
        return switch (m.group("relative").charAt(0)) {
            case '去', '上' -> context.published(1);
            case '前' -> context.published(2);
            case '同', '当' -> named;
            case '次', '翌' -> named == null ? null : (Integer) (named + 1);
            default -> context.published(0);
        };
    }

    private static Edtf recent(Matcher m, LocalDate published) {
        if (published == null) {
            return null;
        }
        if (m.group("recent") != null) {
            return Edtf.year(published.getYear());
        }
        YearMonth month = YearMonth.from(published);
        return Edtf.parse((m.group("lastMonth") != null ? month.minusMonths(1) : month).toString());
    }

    private static Edtf inYear(Matcher m, Integer year) {
        if (year == null) {
            return null;
        }
        if (m.group("part") != null) {
            return part(year, m.group("part"));
        }
        if (m.group("writtenMonth") != null) {
            String day = m.group("writtenDay");
            return day(year, number(m.group("writtenMonth")), day == null ? null : String.valueOf(number(day)));
        }
        if (m.group("month") == null) {
            return Edtf.year(year);
        }
        Edtf begin = inMonth(m, "", year);
        return m.group("endYear") == null
                ? begin
                : Edtf.parse(begin
                        + "/"
                        + day(
                                Integer.parseInt(m.group("endYear")),
                                Integer.parseInt(m.group("endMonth")),
                                m.group("endDay")));
    }

    private static Edtf inMonth(Matcher m, String prefix, Integer year) {
        if (year == null) {
            return null;
        }
        int month = Integer.parseInt(m.group(prefix + "month"));
        String toOther = m.group(prefix + "toOther");
        Edtf begin = day(year, month, m.group(prefix + "day"));
        if (toOther != null) {
            return Edtf.parse(begin + "/" + day(year, Integer.parseInt(toOther), null));
        }
        String toDay = m.group(prefix + "toDay");
        String toMonth = m.group(prefix + "toMonth");
        return toDay == null
                ? begin
                : Edtf.parse(begin + "/" + day(year, toMonth == null ? month : Integer.parseInt(toMonth), toDay));
    }

    private static Edtf day(int year, int month, String day) {
        YearMonth of = YearMonth.of(year, month);
        return day == null ? Edtf.parse(of.toString()) : Edtf.of(of.atDay(Integer.parseInt(day)));
    }

    /** A half year or quarters. */
    private static Edtf part(Integer year, String part) {
        if (year == null) {
            return null;
        }
        int last = part.endsWith("半年") ? firstMonth(part) + 5 : 3 * quarter(part);
        return Edtf.parse(YearMonth.of(year, firstMonth(part)) + "/" + YearMonth.of(year, last));
    }

    private static int firstMonth(String part) {
        if (part.endsWith("半年")) {
            return part.startsWith("上") ? 1 : 7;
        }
        return part.startsWith("前") ? 1 : 3 * quarter(part) - 2;
    }

    private static int quarter(String part) {
        char digit = part.replaceFirst("^[第前]", "").charAt(0);
        return digit == '两' ? 2 : Character.isDigit(digit) ? digit - '0' : DIGITS.indexOf(digit);
    }

    /** A Chinese number below a hundred, as days and months are written. */
    private static int number(String written) {
        int ten = written.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(written);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(written.charAt(0));
        int ones = ten + 1 == written.length() ? 0 : DIGITS.indexOf(written.charAt(ten + 1));
        return tens * 10 + ones;
    }
}
