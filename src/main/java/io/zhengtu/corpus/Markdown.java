package io.zhengtu.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown with its marks taken off; its first-rank headings are titles, its front matter may give title and date. */
final class Markdown {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})[ \\t\\u3000]+(.+?)[ \\t]*#*[ \\t]*");
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\\uFEFF?---[ \\t]*\\R((?:[^\\n]*\\R){1,40}?)---[ \\t]*(?:\\R|\\z)");
    private static final Pattern FIELD =
            Pattern.compile("(?m)^(title|date|author)[ \\t]*:[ \\t]*[\"']?(.+?)[\"']?[ \\t]*$");
    private static final Pattern FENCE = Pattern.compile("(?:```|~~~|-{3,}|\\*{3,}|_{3,}|={3,}).*");
    private static final Pattern LEAD = Pattern.compile("^(?:> ?)+|^[*+-][ \\t]+(?=\\S)");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\\n]*)]\\([^)\\n]*\\)");
    private static final Pattern STRONG = Pattern.compile("(\\*{1,3}|_{2,3}|`)(?=\\S)(.+?)(?<=\\S)\\1");

    private Markdown() {}

    static boolean isMarkdown(String text) {
        if (FRONT_MATTER.matcher(text).find()) {
            return true;
        }
        return Line.of(text).stream()
                .anyMatch(line -> HEADING.matcher(line.raw()).matches());
    }

    static Transcript transcribe(String text) {
        List<String> titles = new ArrayList<>();
        LocalDate date = null;
        String author = null;
        int frontMatter = 0;
        Matcher front = FRONT_MATTER.matcher(text);
        if (front.find()) {
            frontMatter = Line.of(front.group()).size() - 1;
            Matcher field = FIELD.matcher(front.group(1));
            while (field.find()) {
                switch (field.group(1)) {
                    case "title" -> titles.add(field.group(2));
                    case "date" -> date = PrintedDate.within(field.group(2)).orElse(null);
                    default -> author = field.group(2);
                }
            }
        }
        List<Line> lines = new ArrayList<>();
        for (Line line : Line.of(text)) {
            if (line.number() <= frontMatter || FENCE.matcher(line.raw()).matches()) {
                continue;
            }
            Matcher heading = HEADING.matcher(line.raw());
            boolean isHeading = heading.matches();
            String plain = plain(isHeading ? heading.group(2) : line.raw());
            if (isHeading && heading.group(1).length() == 1 && LineShape.couldBeTitle(plain)) {
                titles.add(plain);
            }
            lines.add(line.withRaw(plain));
        }
        return new Transcript(lines, titles, date, author, false, false);
    }

    private static String plain(String line) {
        String text = LEAD.matcher(line).replaceFirst("");
        text = LINK.matcher(text).replaceAll("$1");
        return STRONG.matcher(text).replaceAll("$2");
    }
}
