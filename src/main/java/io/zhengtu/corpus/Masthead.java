package io.zhengtu.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is printed above an article: title lines, occasion, author, date. */
final class Masthead {

    private static final int LONGEST = 40;
    private static final int MOST_TITLES = 4;
    private static final int CAPTIONS = 3;
    private static final int LONGEST_MENU = 300;
    private static final int PROSE = 40;
    private static final int KNOWN = 20;
    private static final String GAP = "\u3000\u3000";

    private static final Pattern TOLD_WITH_DATE = Pattern.compile(".*(?:时间|日期|发布|发表|更新|来源|稿源|浏览|阅读).*");
    private static final Pattern DASHES = Pattern.compile("^[-—―─–\\s\\u3000]{1,6}");
    private static final Pattern BROKEN_AFTER = Pattern.compile(".*[的及和与、“《〈——]");
    private static final Pattern BROKEN_BEFORE = Pattern.compile("[的及和与、”》〉].*");

    /** A single space between Chinese and a number; a wider gap parts the halves of a title. */
    private static final Pattern BESIDE_NUMBER = Pattern.compile("(?<=[一-鿿]) (?=\\d)|(?<=\\d) (?=[一-鿿])");

    private static final Pattern OCCASION_AND_SPEAKER = Pattern.compile("(.{8,80}上)[\\s\\u3000]+(.{2,40})");

    private final Byline byline;

    Masthead(Byline byline) {
        this.byline = byline;
    }

    /**
     * @param lines non-blank lines
     * @param from index of the first line of the heading
     * @param to index after the article's last line
     * @param known tells a title that is known from elsewhere: a contents page, the format's own marks
     * @param page whether this is a web page, so that what stands above the title is the site's
     */
    Heading read(List<Line> lines, int from, int to, Predicate<String> known, boolean page) {
        Reader reader = new Reader(lines, from, Math.min(to, from + LONGEST), known, page);
        reader.run();
        return reader.heading();
    }

    /**
     * Where the heading of a web page's article begins: at the best title line above the text, since above that stand
     * the menus of the site.
     */
    int topOfPage(List<Line> lines, Predicate<String> known) {
        int top = 0;
        int best = Integer.MIN_VALUE;
        for (int i = 0;
                i < Math.min(lines.size(), LONGEST_MENU)
                        && !opensText(lines.get(i).text());
                i++) {
            String line = lines.get(i).text();
            if (LineShape.couldBeTitle(line) && !accompaniesTitle(line) && score(line, known) >= best) {
                best = score(line, known);
                top = i;
            }
        }
        return top;
    }

    private static boolean opensText(String line) {
        return LineShape.isSalutation(line)
                || line.length() > PROSE && LineShape.holdsSentence(line) && !LineShape.isCaption(line);
    }

    private static int score(String title, Predicate<String> known) {
        return (known.test(title) ? KNOWN : 0) + TitleLine.score(title);
    }

    /** Whether a line belongs above an article though it is no title: date, author or occasion. */
    boolean accompaniesTitle(String line) {
        return tellsDate(line).isPresent()
                || LineShape.isOccasion(line)
                || byline.in(line).isPresent();
    }

    /** The date of a line that says nothing else than when, and perhaps where, it was published. */
    static Optional<LocalDate> tellsDate(String line) {
        Optional<LocalDate> alone = PrintedDate.alone(line);
        if (alone.isPresent() || line.length() > 100 || line.contains("。")) {
            return alone;
        }
        if (!LineShape.isOccasion(line)) {
            Optional<LocalDate> besideName = PrintedDate.besideName(line);
            if (besideName.isPresent()) {
                return besideName;
            }
        }
        return TOLD_WITH_DATE.matcher(line).matches() && !LineShape.isOccasion(line)
                ? PrintedDate.within(line)
                : Optional.empty();
    }

    /** One pass over one heading. */
    private final class Reader {
        private final List<Line> lines;
        private final int to;
        private final Predicate<String> known;
        private final boolean page;
        private final List<String> titles = new ArrayList<>();
        private final List<Integer> titleEnds = new ArrayList<>();
        private int at;
        private String occasion;
        private String author;
        private LocalDate date;
        private boolean closed;

        Reader(List<Line> lines, int from, int to, Predicate<String> known, boolean page) {
            this.lines = lines;
            this.at = from;
            this.to = to;
            this.known = known;
            this.page = page;
        }

        void run() {
            while (at < to && step()) {}
            int salutation = at;
            while (salutation < to && salutation <= at + CAPTIONS && !isSalutation(salutation)) {
                salutation++;
            }
            if (salutation < to && isSalutation(salutation)) {
                at = salutation; // between heading and salutation stand captions of photographs, no part of the speech
                closed = true;
            }
        }

        private boolean isSalutation(int index) {
            return LineShape.isSalutation(text(index));
        }

        private String text(int index) {
            return lines.get(index).text();
        }

        /** Takes the next line in, or says that the text begins there. */
        private boolean step() {
            String line = text(at);
            if (isSalutation(at)) {
                closed = true;
                return false;
            }
            Optional<LocalDate> told = tellsDate(line);
            if (told.isPresent()) {
                date = date == null ? told.get() : date;
                return close(1);
            }
            if (takeOccasion(line) || takeOccasionWithSpeaker(line)) {
                return true;
            }
            Optional<String> writer = titles.isEmpty() ? Optional.empty() : byline.in(line);
            if (writer.isPresent()) {
                author = author == null ? writer.get() : author;
                return close(1);
            }
            if (LineShape.isCaption(line)) {
                at++;
                return true;
            }
            if (!LineShape.couldBeTitle(line) || titles.size() >= MOST_TITLES || closed && !moreFollows()) {
                return false;
            }
            if (closed && LineShape.isOrganisation(line) && author == null) {
                author = line;
                at++;
                return true;
            }
            titles.add(line);
            titleEnds.add(++at);
            return true;
        }

        private boolean takeOccasion(String line) {
            int used = 0;
            if (LineShape.isOccasion(line) && !titles.isEmpty()) {
                used = 1;
            } else if (LineShape.opensOccasion(line) && at + 1 < to && LineShape.isOccasion(line + text(at + 1))) {
                line = line + text(at + 1);
                used = 2;
            }
            if (used == 0) {
                return false;
            }
            occasion = occasion == null ? line : occasion;
            return close(used);
        }

        /** {@code 2026年1月27日在某省第十四届人民代表大会第四次会议上 某省省长 某某}. */
        private boolean takeOccasionWithSpeaker(String line) {
            Matcher both = OCCASION_AND_SPEAKER.matcher(line);
            if (titles.isEmpty() || !both.matches() || !LineShape.isOccasion(both.group(1))) {
                return false;
            }
            Optional<String> speaker = byline.in(both.group(2));
            if (speaker.isEmpty()) {
                return false;
            }
            occasion = occasion == null ? both.group(1) : occasion;
            author = author == null ? speaker.get() : author;
            return close(1);
        }

        private boolean close(int used) {
            closed = true;
            at += used;
            return true;
        }

        /** Whether another part of the heading is near, so that a title line after the date still belongs to it. */
        private boolean moreFollows() {
            for (int i = at + 1; i < to && i <= at + CAPTIONS; i++) {
                if (accompaniesTitle(text(i))) {
                    return true;
                }
                if (!LineShape.couldBeTitle(text(i))) {
                    return false;
                }
            }
            return false;
        }

        Heading heading() {
            joinBroken();
            if (titles.isEmpty()) {
                return new Heading(null, subtitleOf(List.of()), dateOrOccasion(), author, at);
            }
            int best = best();
            if (!closed) {
                // Nothing closes the heading: what follows the title is the first heading of the text.
                int last = known.test(titles.get(best)) ? best : best == 1 && titles.size() == 2 ? 1 : 0;
                best = Math.min(best, last);
                at = titleEnds.get(last);
                titles.subList(last + 1, titles.size()).clear();
            }
            List<String> others = new ArrayList<>();
            String title = plain(titles.get(best));
            for (String other : page ? titles.subList(best, titles.size()) : titles) {
                if (!title.contains(plain(other)) && !others.contains(other)) {
                    others.add(other);
                }
            }
            takeAuthor(others);
            return new Heading(title, subtitleOf(others), dateOrOccasion(), author, at);
        }

        private void takeAuthor(List<String> others) {
            for (String other : others) {
                if (author == null && LineShape.isOrganisation(other)) {
                    author = other;
                }
            }
            others.remove(author);
        }

        private void joinBroken() {
            for (int i = 0; i + 1 < titles.size(); i++) {
                String joined = titles.get(i) + titles.get(i + 1);
                boolean broken = BROKEN_AFTER.matcher(titles.get(i)).matches()
                        || BROKEN_BEFORE.matcher(titles.get(i + 1)).matches();
                if (broken || known.test(joined) && !known.test(titles.get(i)) && !known.test(titles.get(i + 1))) {
                    titles.set(i, joined);
                    titles.remove(i + 1);
                    titleEnds.remove(i);
                }
            }
        }

        private int best() {
            int best = 0;
            for (int i = 1; i < titles.size(); i++) {
                if (score(titles.get(i), known) > score(titles.get(best), known)) {
                    best = i;
                }
            }
            return best;
        }

        private String subtitleOf(List<String> others) {
            List<String> parts =
                    new ArrayList<>(others.stream().map(Masthead::plain).toList());
            if (occasion != null) {
                parts.add(plain(occasion));
            }
            return parts.isEmpty() ? null : String.join(GAP, parts);
        }

        private LocalDate dateOrOccasion() {
            return date != null || occasion == null
                    ? date
                    : PrintedDate.within(occasion).orElse(null);
        }
    }

    private static String plain(String line) {
        String text = DASHES.matcher(ContentsPage.withoutOrdinal(line)).replaceFirst("");
        boolean bracketed = text.matches("[（(].*[）)]");
        String title = Spacing.trim(bracketed ? text.substring(1, text.length() - 1) : text);
        return BESIDE_NUMBER.matcher(title).replaceAll("");
    }
}
