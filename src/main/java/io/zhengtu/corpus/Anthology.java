package io.zhengtu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Divides the lines of one file into its articles, be it an anthology, a single article or a saved page. Immutable. */
final class Anthology {

    /** Text before the first heading that is longer is an article of its own, not a preface page. */
    private static final int ARTICLE = 200;

    private static final int MOST_ABOVE = 5;

    private final PageChrome chrome = PageChrome.load();
    private final Watermarks watermarks = Watermarks.load();
    private final Byline byline = Byline.load();
    private final Masthead masthead = new Masthead(byline);

    /**
     * The articles of a file, in its order; none where it holds no prose.
     *
     * @param file the file's name for {@link Source}
     * @param sha256 the file's hash for {@link Source}
     * @param fallbackTitle title of an article above which nothing is printed
     */
    List<Article> articles(Transcript transcript, String file, String sha256, String fallbackTitle) {
        boolean saved = chrome.isPage(transcript.lines());
        boolean page = saved || transcript.html();
        List<Line> lines = clean(transcript, page);
        ContentsPage contents = ContentsPage.in(lines);
        Set<String> titles = transcript.titles().stream().map(Spacing::squeeze).collect(Collectors.toSet());
        Predicate<String> known = line -> contents.lists(line) || titles.contains(Spacing.squeeze(line));

        List<Integer> starts = saved ? List.of() : new Pass(lines, contents, titles).starts();
        if (starts.size() < 2) {
            List<Line> alone = new ArrayList<>(lines);
            alone.subList(contents.from(), contents.to()).clear();
            starts = List.of(page ? masthead.topOfPage(alone, known) : 0);
            lines = alone;
        }
        List<Article> articles = new ArrayList<>(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            Article article = article(transcript, lines, starts.get(i), to, known, page, file, sha256, fallbackTitle);
            if (article != null) {
                articles.add(article);
            }
        }
        return articles;
    }

    private List<Line> clean(Transcript transcript, boolean page) {
        List<Line> printed = new ArrayList<>(transcript.lines());
        printed.removeIf(line -> line.isBlank() || LineShape.isPageNumber(line.raw()));
        Watermarks here = watermarks.learnFrom(printed);
        List<Line> lines = new ArrayList<>(printed.size());
        for (Line line : chrome.strip(printed, page)) {
            Line stripped = line.withRaw(here.strip(line.raw()));
            if (!stripped.isBlank()) {
                lines.add(stripped);
            }
        }
        return lines;
    }

    private Article article(
            Transcript transcript,
            List<Line> lines,
            int from,
            int to,
            Predicate<String> known,
            boolean page,
            String file,
            String sha256,
            String fallbackTitle) {
        Heading heading = masthead.read(lines, from, to, known, page);
        List<Line> own = lines.subList(0, to);
        List<Line> body = lines.subList(heading.body(), chrome.end(own, heading.body()));
        if (body.isEmpty()) {
            return null;
        }
        String text = Prose.of(body, transcript.wholeParagraphs());
        if (!LineShape.hasHan(text)) {
            return null;
        }
        String title = heading.title();
        if (title == null) {
            title = transcript.titles().isEmpty()
                    ? fallbackTitle
                    : transcript.titles().get(0);
        }
        Source source = new Source(
                file,
                sha256,
                lines.get(from).number(),
                body.get(body.size() - 1).number());
        Signature signed = Signature.below(body);
        return Article.of(
                title,
                heading.subtitle(),
                firstOf(heading.date(), transcript.date(), signed.date()),
                firstOf(heading.author(), transcript.author(), signed.author()),
                source,
                text);
    }

    @SafeVarargs
    private static <T> T firstOf(T... told) {
        return Stream.of(told).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** One pass over a file's lines for the headings of its articles. */
    private final class Pass {
        private final List<Line> lines;
        private final ContentsPage contents;
        private final Set<String> titles;
        private final List<Integer> starts = new ArrayList<>();

        /** Lines above belong to the heading before, or to the contents page. */
        private int floor;

        private boolean sure;

        /** How many of the titles the format itself marks as such. */
        private int marked;

        Pass(List<Line> lines, ContentsPage contents, Set<String> titles) {
            this.lines = lines;
            this.contents = contents;
            this.titles = titles;
        }

        List<Integer> starts() {
            floor = contents.to();
            for (int i = contents.to(); i < lines.size(); i++) {
                int start = headingAt(i);
                if (start >= 0) {
                    starts.add(start);
                    Heading heading = masthead.read(lines, start, lines.size(), this::known, false);
                    sure |= heading.date() != null || heading.author() != null;
                    marked += heading.title() != null && titles.contains(Spacing.squeeze(heading.title())) ? 1 : 0;
                    floor = heading.body();
                    i = Math.max(i, floor - 1);
                }
            }
            if (!starts.isEmpty() && starts.get(0) > contents.to() && isArticle(contents.to(), starts.get(0))) {
                starts.add(0, contents.to());
            }
            // A contents page alone may list the sections of one report; dates or authors say that it lists articles.
            return sure || marked > 1 ? starts : List.of();
        }

        private boolean known(String line) {
            return contents.lists(line) || titles.contains(Spacing.squeeze(line));
        }

        /** Index of the first line of the heading that the line at {@code i} shows to be one, else -1. */
        private int headingAt(int i) {
            String line = lines.get(i).raw();
            if (PrintedDate.alone(line).isPresent()) {
                return top(i);
            }
            if (byline.in(line).isPresent() && opensText(i + 1)) {
                int start = top(i);
                boolean apart = start == floor
                        || start > 0
                                && LineShape.endsSentence(lines.get(start - 1).raw());
                return apart ? start : -1;
            }
            if (LineShape.couldBeTitle(line) && known(line)) {
                return top(i + 1);
            }
            return -1;
        }

        /** Walks up from below a heading to its first line; -1 where there is no title above. */
        private int top(int below) {
            int top = below;
            boolean titled = false;
            while (top > floor && below - top < MOST_ABOVE) {
                String line = lines.get(top - 1).raw();
                boolean title = LineShape.couldBeTitle(line)
                        && !LineShape.endsSentence(line)
                        && byline.in(line).isEmpty();
                if (!title && !masthead.accompaniesTitle(line)) {
                    break;
                }
                titled |= title && !LineShape.isOrganisation(line) && !LineShape.isOccasion(line);
                top--;
            }
            return titled ? top : -1;
        }

        private boolean opensText(int i) {
            return i < lines.size()
                    && (lines.get(i).isIndented()
                            || LineShape.holdsSentence(lines.get(i).raw())
                            || LineShape.isSalutation(lines.get(i).raw())
                            || LineShape.isNumberedHeading(lines.get(i).raw()));
        }

        private boolean isArticle(int from, int to) {
            return lines.subList(from, to).stream()
                            .filter(line -> LineShape.holdsSentence(line.raw()))
                            .mapToInt(line -> line.raw().length())
                            .sum()
                    >= ARTICLE;
        }
    }
}
