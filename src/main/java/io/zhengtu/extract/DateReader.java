package io.zhengtu.extract;

import io.zhengtu.claim.Edtf;
import io.zhengtu.mention.Mention;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When the thing told at an offset happened, as far as its sentence or section says. */
final class DateReader {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Pattern RUN = Pattern.compile(
            "(?:自(?<since>(?:19|20)\\d{2})年(?:起|以来)?，?)?(?:已经?)?连续(?<years>[二三四五六七八九十]|\\d{1,2})个?年度?(?!来)");
    private static final Pattern AFTERWARDS = Pattern.compile("[之以]?后");
    private static final Pattern FORMER_RANK = Pattern.compile("的?(?:全[国省市区州县])?第");

    /**
     * The dates that govern {@code offset}: the last one before it in its clause, else in an earlier clause of the
     * sentence. Several where years are joined (2021年、2022年), none where the text gives none.
     */
    List<Edtf> stated(Passage passage, int offset) {
        List<Mention.OfTime> before = passage.reading().mentions().times(passage.start(), offset).stream()
                .filter(time -> !time.bound()
                        && !isCompared(passage, time)
                        && !isOfFormer(passage, time, offset)
                        && passage.enclosing(time.start(), Quotation.Kind.TITLE) == null)
                .toList();
        List<Mention.OfTime> unquoted = before.stream()
                .filter(time -> passage.enclosing(time.start(), Quotation.Kind.NAME) == null)
                .toList();
        if (!unquoted.isEmpty()) {
            // a year in an honour's name (“2022年度先进镇”) is no date of what follows
            before = unquoted;
        }
        if (before.isEmpty()) {
            return after(passage, offset);
        }
        Mention.OfTime last = before.get(before.size() - 1);
        List<Edtf> dates = new ArrayList<>();
        dates.add(last.date());
        for (int i = before.size() - 2; i >= 0; i--) {
            Mention.OfTime earlier = before.get(i);
            Mention.OfTime later = before.get(i + 1);
            String between = passage.text().substring(earlier.end(), later.start());
            if (!between.equals("、") && !between.equals("和")) {
                break;
            }
            dates.add(0, earlier.date());
        }
        return dates;
    }

    /** 继2020年获评甲后，又获评乙, 继2020年后再获评甲: the date of what came before. */
    private static boolean isOfFormer(Passage passage, Mention.OfTime time, int offset) {
        return time.start() > 0
                && passage.text().charAt(time.start() - 1) == '继'
                && (passage.clauseAt(time.start()).end() <= offset
                        || AFTERWARDS
                                .matcher(passage.text())
                                .region(time.end(), offset)
                                .lookingAt());
    }

    /** A year that the present is measured by: 创2006年以来新高, 由2020年的第九位升至第五位. */
    private static boolean isCompared(Passage passage, Mention.OfTime time) {
        char before = time.start() > 0 ? passage.text().charAt(time.start() - 1) : ' ';
        return before == '创'
                || "由从较比".indexOf(before) >= 0
                        && FORMER_RANK
                                .matcher(passage.text())
                                .region(time.end(), passage.end())
                                .lookingAt();
    }

    /** A date after the verb but inside its clause belongs to it where none stands before (荣获2022年全国…奖). */
    private static List<Edtf> after(Passage passage, int offset) {
        Clause clause = passage.clauseAt(offset);
        return passage.reading().mentions().times(offset, clause.end()).stream()
                .filter(time -> !time.bound() && passage.enclosing(time.start(), Quotation.Kind.TITLE) == null)
                .map(Mention.OfTime::date)
                .limit(1)
                .toList();
    }

    /**
     * The years through which something has gone on without a break (自2018年起连续四年, 连续三年 in a report on 2022), nothing
     * where the text does not tell the last of them.
     */
    Optional<Edtf> run(Passage passage, Clause clause, int offset) {
        Matcher run = RUN.matcher(passage.text()).region(clause.start(), offset);
        if (!run.find()) {
            return Optional.empty();
        }
        String count = run.group("years");
        int years = Character.isDigit(count.charAt(0)) ? Integer.parseInt(count) : 1 + NUMERALS.indexOf(count);
        if (run.group("since") != null) {
            int first = Integer.parseInt(run.group("since"));
            return Optional.of(Edtf.parse(first + "/" + (first + years - 1)));
        }
        return lastYear(passage).map(last -> Edtf.parse((last - years + 1) + "/" + last));
    }

    /** The year that the section reports on, else the one that has ended or ends as the article comes out. */
    private static Optional<Integer> lastYear(Passage passage) {
        if (passage.sectionDate() != null) {
            return Optional.of(passage.sectionDate().latest().getYear());
        }
        LocalDate published = passage.reading().article().date();
        if (published == null) {
            return Optional.empty();
        }
        return switch (published.getMonth()) {
            case DECEMBER -> Optional.of(published.getYear());
            case JANUARY -> Optional.of(published.getYear() - 1);
            default -> Optional.empty();
        };
    }

    /** The stated date of an event, else the year that its section reports on, else {@code null}. */
    Edtf ofEvent(Passage passage, int offset) {
        List<Edtf> stated = stated(passage, offset);
        return stated.isEmpty() ? passage.sectionDate() : stated.get(stated.size() - 1);
    }
}
