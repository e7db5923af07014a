package io.zhengtu.extract;

import io.zhengtu.claim.Edtf;
import io.zhengtu.corpus.Article;
import io.zhengtu.mention.Mention;
import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Paragraph;
import io.zhengtu.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks an article from its first sentence to its last and settles for each sentence who it speaks of, from where on it
 * tells plans, and which year its section reports on.
 */
final class Outline {

    /** Headings under which a report says what is to come. */
    private static final Pattern PLAN_HEADING = Pattern.compile(
            "下一步|下一阶段|今后|(?:^|[^\\u4e00-\\u9fa5]|展望|面向|着眼|谋划|擘画)未来|未来(?:[一三五几两]年|工作|打算|计划|规划|发展|展望|方向|目标|任务)|工作安排|工作打算|工作计划|工作思路|努力方向|预期目标|奋斗目标|(?:意见|对策)?建议|展望|“十五五”"
                    + "|(?<year>(?:20\\d{2}|今|明)年)[^，。]{0,12}(?:工作|任务|安排|重点|目标|打算|计划|实事)");

    /** Titles of documents that lay down what is to be done; only their preamble may tell what they rest on. */
    private static final Pattern PLAN_TITLE = Pattern.compile(
            "(?:实施方案|工作方案|行动方案|攻坚方案|工作要点|工作计划|行动计划|三年计划|工作安排|工作思路|工作打算|发展规划|建设规划|实施意见|指导意见|若干措施|若干意见|倡议书|征求意见稿|的通知)(?:》|》?的通知)?(?:（[^）]*）)?$");

    private static final Pattern PAST_HEADING = Pattern.compile("回顾|总结|完成情况|落实情况|开展情况|情况报告|成效|成就|取得|工作情况|过去|做法|问题");

    /** Opens a paragraph after which a report lays out the period ahead, whatever its heading says. */
    private static final Pattern PLAN_OPENING = Pattern.compile(
            "^[\\s\u3000]*(?:“十五五”时期|今年[^，。：]{0,16}(?:总体要求|预期目标)|根据[^。]{0,60}建议》?[^。]{0,12}编制[^。]{0,12}规划纲要)");

    /** Opens a paragraph that reports on a year. */
    private static final Pattern SPAN_START =
            Pattern.compile("[\\s\u3000—]*(?:(?:刚刚?)?过去的)?(?=\\d{4}年(?:度|以来)?，|“?十[一二三四五]五”?(?:时期|期间|以来)[，是])");
    /** The year before a report's own, or the year that it looks back on. */
    private static final Pattern LAST_YEAR = Pattern.compile("[\\s\u3000—]*(?:刚刚?过去的|过去的?)?(?:一年来?|这一年)[，是里]");
    /** Opens a paragraph that reports on several years. */
    private static final Pattern YEARS =
            Pattern.compile("[\\s\u3000—]*(?:(?:过去的?|这|近|回首这|回顾过去)?[两三四五]年来?|近年来|近几年来?|多年来)[，里，是]");
    /** Opens an article on the year in which it comes out. */
    private static final Pattern THIS_YEAR = Pattern.compile("[\\s\u3000]*今年以来，");

    private static final Pattern REPORT_ON_YEAR = Pattern.compile(
            "(?<!\\d|[—–-])(?<year>20\\d{2})年(?:度)?(?![—–-])(?!.*20\\d{2}年)[^《》]*(?:报告|总结|成绩单|回顾|综述|盘点|情况|大事记|十大|年报|工作(?:纪实|摘编|概述))");
    /** 过去一年，主要做了以下工作。 speaks of the paragraphs to come. */
    private static final Pattern LEADS_ON =
            Pattern.compile("[^。；]{4,80}?(?:以下|如下|下列|下面)[^。；]{0,12}(?:工作|方面|成绩|事|情况)[^。；]{0,6}[。：:]?\\s*");
    /** A report that looks back on a year comes out in the first months of the next. */
    private static final int LAST_MONTH_OF_REPORTS = 4;

    /** A numeral before the heading of a paragraph, or a year. */
    private static final Pattern LEAD = Pattern.compile(
            "[\\s\u3000]*(?:（[一二三四五六七八九十\\d]+）|[一二三四五六七八九十]+、|\\d+[.．、]|【)?(?:20\\d{2}年|下一|今后|未来|工作(?:打算|计划|安排))");

    private static final int LONGEST_LEAD = 24;

    /** A paragraph that counts up what is to be done (一要…。二要…。) tells nothing done. */
    private static final Pattern DUTIES = Pattern.compile("(?:^|[。；])\\s*[一二三四五六七八九]要(?![求素点件闻])");

    /** What a speaker says before speaking of anything: 某某：谢谢您的提问。 */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:[^，。：]{2,20}：)?(?:谢谢|感谢|好的|大家好|各位|下面|我来回答)[^。！？]{0,24}[。！？]?");

    /** 2023年，某市将…: when stands before who. */
    private static final Pattern WHEN = Pattern.compile("^[^，]{0,12}[年月后来间期步]，");

    /** Opens the next point of a list (二是…, 在监管一线，…): it speaks of whom the paragraph speaks, not of the last example. */
    private static final Pattern FRAME =
            Pattern.compile("[二三四五六七八九十]是|第[二三四五]，|其[二三四]，|在[^，。；]{2,10}(?:一线|方面|领域|层面|环节)，|[^，。；]{2,8}(?:方面|领域|层面)，");

    private final SubjectReader subjects;

    Outline(SubjectReader subjects) {
        this.subjects = subjects;
    }

    /** The sentences of running text in order; headings are read for what they say of the text below, not for claims. */
    List<Passage> passages(ArticleReading reading) {
        List<Passage> passages = new ArrayList<>();
        Subject focal = reading.focal() == null ? null : Subject.of(reading.focal());
        Subject section = focal;
        Edtf articleDate = yearOf(reading.article());
        Edtf sectionDate = articleDate;
        boolean plan = PLAN_TITLE.matcher(reading.article().title()).find();
        boolean opensSection = true;
        boolean headed = false;
        boolean plannedSection = false;
        int planLevel = 0;
        int level = 0;
        for (Paragraph paragraph : reading.prose().paragraphs()) {
            String line = paragraph.of(reading.text());
            if (paragraph.isHeading()) {
                headed = true;
                boolean begins = plan && paragraph.headingLevel() == 1;
                boolean within = plannedSection && planLevel > 0 && paragraph.headingLevel() > planLevel;
                boolean planned = within || isPlan(line, reading, plannedSection || begins);
                level = paragraph.headingLevel();
                planLevel = planned && !plannedSection ? level : planLevel;
                plannedSection = planned;
                plan &= !begins;
                opensSection = true;
                section = subjects.ofHeading(reading, paragraph).orElse(focal);
                sectionDate = paragraph.headingLevel() == 2
                        ? sectionDate
                        : yearOf(reading, paragraph).orElse(articleDate);
                continue;
            }
            if (!plannedSection && PLAN_OPENING.matcher(line).find()) {
                plannedSection = true;
                planLevel = level;
            }
            Edtf paragraphDate = YEARS.matcher(line).lookingAt()
                    ? null
                    : spanOf(reading, paragraph).orElse(sectionDate);
            if (opensSection && sectionDate == null || LEADS_ON.matcher(line).matches()) {
                sectionDate = paragraphDate;
            }
            if (!headed
                    && THIS_YEAR.matcher(line).lookingAt()
                    && reading.article().date() != null) {
                articleDate = Edtf.year(reading.article().date().getYear());
                sectionDate = articleDate;
            }
            opensSection = false;
            Subject current = section;
            Subject topic = section;
            boolean opening = true;
            boolean plannedParagraph = plannedSection || DUTIES.matcher(line).find() || opensAsPlan(paragraph, reading);
            for (Sentence sentence : paragraph.sentences()) {
                if (!opening
                        && FRAME.matcher(reading.text())
                                .region(sentence.start(), sentence.end())
                                .lookingAt()) {
                    current = topic;
                }
                List<Subject> found =
                        subjects.of(reading, sentence, current, section == null ? null : section.region());
                int planned = plannedParagraph ? sentence.start() : Intentions.of(reading, sentence);
                plannedParagraph |= opensPlan(reading, sentence, planned);
                passages.add(new Passage(
                        reading, paragraph, sentence, found, current, planned, paragraphDate, IntroducedNames.NONE));
                current = carried(found, reading, sentence, current, opening);
                topic = opening ? current : topic;
                opening =
                        opening && ADDRESS.matcher(sentence.of(reading.text())).matches();
            }
        }
        return passages;
    }

    /** （六）2023年工作安排。推行…: a short sentence at the head of a paragraph is its heading. */
    private static boolean opensAsPlan(Paragraph paragraph, ArticleReading reading) {
        if (paragraph.sentences().size() < 2) {
            return false;
        }
        String head = paragraph.sentences().get(0).of(reading.text());
        return head.length() <= LONGEST_LEAD
                && head.indexOf('，') < 0
                && LEAD.matcher(head).lookingAt()
                && isPlan(head, reading, false);
    }

    /** Plans go on under later headings until one that is not below the heading of the plans looks back. */
    private static boolean isPlan(String heading, ArticleReading reading, boolean before) {
        Matcher plan = PLAN_HEADING.matcher(heading);
        if (plan.find()) {
            boolean past = PAST_HEADING
                            .matcher(heading.substring(0, plan.start()).replaceFirst("问题[和及与、]$", ""))
                            .find()
                    || PAST_HEADING.matcher(heading).find() && !heading.matches(".*问题[和及与].*");
            return !past && !isOver(plan.group("year"), reading);
        }
        return before && !PAST_HEADING.matcher(heading).find();
    }

    private static boolean isOver(String year, ArticleReading reading) {
        return year != null
                && year.startsWith("20")
                && reading.article().date() != null
                && Integer.parseInt(year.substring(0, 4))
                        < reading.article().date().getYear();
    }

    /** What a paragraph reports on, where its first words say it. */
    private static Optional<Edtf> spanOf(ArticleReading reading, Paragraph paragraph) {
        String line = paragraph.of(reading.text());
        LocalDate date = reading.article().date();
        if (date != null && LAST_YEAR.matcher(line).lookingAt()) {
            return Optional.of(Edtf.year(date.getYear() - (date.getMonthValue() <= LAST_MONTH_OF_REPORTS ? 1 : 0)));
        }
        Matcher span = SPAN_START.matcher(line);
        return span.lookingAt()
                ? reading.mentions().times(paragraph.start() + span.end(), paragraph.start() + span.end() + 1).stream()
                        .map(Mention.OfTime::date)
                        .findFirst()
                : Optional.empty();
    }

    /** The year that a heading says its section looks back on. */
    private static Optional<Edtf> yearOf(ArticleReading reading, Paragraph heading) {
        if (!PAST_HEADING.matcher(heading.of(reading.text())).find()) {
            return Optional.empty();
        }
        List<Mention.OfTime> times = reading.mentions().times(heading.start(), heading.end());
        return times.size() == 1 ? Optional.of(times.get(0).date()) : Optional.empty();
    }

    /** The year that a report has in its title (某局2022年法治建设工作总结), {@code null} where it is no report on a year. */
    private static Edtf yearOf(Article article) {
        Matcher report = REPORT_ON_YEAR.matcher(article.title());
        if (!report.find()) {
            return null;
        }
        // the work report that a congress hears in January 2026 is titled 2026 and looks back on 2025
        int year = Integer.parseInt(report.group("year"));
        LocalDate published = article.date();
        boolean past = published != null
                && (year < published.getYear()
                        || year == published.getYear() && published.getMonthValue() > LAST_MONTH_OF_REPORTS);
        return past ? Edtf.year(year) : null;
    }

    /**
     * Who the next sentence speaks of where it names nobody: the subject that the paragraph opened with, or one that has
     * taken its place at the head of a sentence; not one named in passing.
     */
    private Subject carried(
            List<Subject> found, ArticleReading reading, Sentence sentence, Subject before, boolean opening) {
        int first = Math.min(subjects.firstSpeaking(reading, sentence), found.size() - 1);
        Subject topic = found.get(first);
        boolean examples = found.stream()
                        .filter(s -> s != null && s.explicit())
                        .map(Subject::regions)
                        .distinct()
                        .count()
                > 1;
        if (!opening && (examples || onlyOwns(reading, sentence.clauses().get(first), topic))) {
            return before;
        }
        if (canCarry(topic, reading) && (opening || speaksForAll(topic, reading))) {
            return topic.carried();
        }
        if (!opening || isReport(reading)) {
            return before;
        }
        for (int i = 0; i < found.size(); i++) {
            boolean named = canCarry(found.get(i), reading);
            if (named && !onlyOwns(reading, sentence.clauses().get(i), found.get(i))) {
                return found.get(i).carried();
            }
        }
        return before;
    }

    /** 甲区“乙”获评… in the middle of a paragraph speaks of what a part of the article's region owns, as of an example. */
    private boolean onlyOwns(ArticleReading reading, Clause clause, Subject topic) {
        Region focal = reading.focal();
        if (topic == null
                || focal == null
                || topic.holder() == null && topic.region().path().equals(focal.path())) {
            return false;
        }
        int at = subjects.afterAdverbials(reading, clause);
        boolean body = topic.holder() != null && reading.text().startsWith(topic.holder(), at);
        int after = body
                ? at + topic.holder().length()
                : at < clause.end() ? subjects.afterRegion(reading, at, clause.end()) : at;
        return after > at
                && after < clause.end()
                && (body ? "“《的、0123456789" : "“《的").indexOf(reading.text().charAt(after)) >= 0;
    }

    /** One place or body named in the middle of a paragraph is an example; the text then goes on about its own. */
    private static boolean speaksForAll(Subject subject, ArticleReading reading) {
        return reading.focal() == null
                || subject.holder() == null
                        && subject.region().path().equals(reading.focal().path());
    }

    /** Whether the article speaks of a province or of the nation, and so of many places one after the other. */
    private static boolean isReport(ArticleReading reading) {
        return reading.focal() != null && reading.focal().level().above(Level.PREFECTURE);
    }

    private static boolean canCarry(Subject subject, ArticleReading reading) {
        return subject != null
                && subject.explicit()
                && subject.regions().size() == 1
                && !SubjectReader.isHigher(subject.region(), reading.focal());
    }

    /** 下一步 and a subject with 将 at the head of a sentence turn the rest of the paragraph into plans. */
    private static boolean opensPlan(ArticleReading reading, Sentence sentence, int planned) {
        String head = WHEN.matcher(reading.text().substring(sentence.start(), Math.min(planned + 3, sentence.end())))
                .replaceFirst("");
        return planned < sentence.end()
                && planned - sentence.start() <= 20
                && (head.contains("下一步") || head.contains("今后") || head.contains("接下来") || head.matches("[^，]*将.*"));
    }
}
