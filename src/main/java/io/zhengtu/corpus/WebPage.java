package io.zhengtu.corpus;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * HTML as lines. The article is looked for in the innermost element that holds most of the page's sentences; title and
 * date are looked for above it and in the page's meta elements, which the sites of Chinese governments fill by rule.
 */
final class WebPage {

    private static final Pattern CHARSET =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9_-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;
    private static final int SEARCHED = 200;
    private static final int SHORTEST_TITLE = 6;
    private static final double MOST_OF_IT = 0.85;
    private static final Set<String> TITLES = Set.of("articletitle", "og:title", "title", "dc.title");
    private static final Set<String> DATES =
            Set.of("pubdate", "publishdate", "article:published_time", "dc.date", "og:release_date", "date");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "br",
            "li",
            "tr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "section",
            "article",
            "table",
            "ul",
            "ol",
            "td",
            "th",
            "dd",
            "dt",
            "dl",
            "blockquote",
            "hr",
            "header",
            "footer",
            "nav",
            "main",
            "body",
            "form",
            "pre");

    private WebPage() {}

    static Transcript transcribe(byte[] bytes) throws UnreadableFileException {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = CHARSET.matcher(head);
        String text = TextDecoder.decode(bytes);
        if (declared.find() && text.indexOf('\uFFFD') >= 0) {
            try {
                text = new String(bytes, Charset.forName(declared.group(1)));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                return transcribe(text); // the declaration is wrong, what was found by content stands
            }
        }
        return transcribe(text);
    }

    static Transcript transcribe(String html) {
        Document page = Jsoup.parse(html);
        Set<String> titles = new LinkedHashSet<>();
        LocalDate date = null;
        for (Element meta : page.select("meta[content]")) {
            String name = (meta.attr("name") + meta.attr("property")).toLowerCase(Locale.ROOT);
            if (TITLES.contains(name)) {
                titles.add(Spacing.trim(meta.attr("content")));
            } else if (DATES.contains(name) && date == null) {
                date = PrintedDate.within(meta.attr("content")).orElse(null);
            }
        }
        page.select("h1").forEach(h -> titles.add(Spacing.trim(h.text())));
        titles.add(Spacing.trim(page.title()));
        page.select("script,style,noscript,iframe,svg,select,button,nav,footer,[hidden],[style~=display:\\s*none]")
                .remove();
        titles.removeIf(title -> !LineShape.couldBeTitle(title));
        Element article = article(page.body());
        List<String> lines = new ArrayList<>(lines(page.body(), article));
        lines.addAll(lines(article, null));
        // A page's title is often the article's and, after some mark, the site's.
        lines.stream()
                .limit(SEARCHED)
                .filter(line -> line.length() >= SHORTEST_TITLE && page.title().startsWith(line))
                .forEach(titles::add);
        if (lines.stream().limit(SEARCHED).noneMatch(titles::contains)) {
            titles.stream().findFirst().ifPresent(title -> lines.add(0, title));
        }
        List<Line> numbered = new ArrayList<>(lines.size());
        for (String line : lines) {
            numbered.add(new Line(numbered.size() + 1, line));
        }
        return new Transcript(numbered, List.copyOf(titles), date, null, true, true);
    }

    /** The innermost element with most of the sentences; menus, lists of links and footers are outside of it. */
    private static Element article(Element body) {
        Element best = body;
        long all = sentences(body);
        boolean deeper = all > 0;
        while (deeper) {
            deeper = false;
            for (Element child : best.children()) {
                if (sentences(child) >= all * MOST_OF_IT && !child.tagName().equals("p")) {
                    best = child;
                    deeper = true;
                    break;
                }
            }
        }
        return best;
    }

    private static long sentences(Element element) {
        return element.wholeText().chars().filter(c -> c == '。' || c == '，').count();
    }

    /** The lines of {@code root} up to {@code until}, all of them where that is {@code null}. */
    private static List<String> lines(Element root, Element until) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        if (root == until) {
            return lines;
        }
        root.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node == until) {
                    return FilterResult.STOP;
                }
                if (node instanceof TextNode text) {
                    line.append(text.getWholeText().replaceAll("[\\r\\n\\t]+\\s*", ""));
                } else if (BLOCKS.contains(node.nodeName())) {
                    flush(lines, line);
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (BLOCKS.contains(node.nodeName())) {
                    flush(lines, line);
                }
                return FilterResult.CONTINUE;
            }
        });
        flush(lines, line);
        return lines;
    }

    private static void flush(List<String> lines, StringBuilder line) {
        String text = Spacing.trim(line.toString());
        if (!text.isEmpty()) {
            lines.add(text);
        }
        line.setLength(0);
    }
}
