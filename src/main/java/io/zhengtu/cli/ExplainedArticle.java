package io.zhengtu.cli;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Evidence;
import io.zhengtu.corpus.Article;
import io.zhengtu.corpus.Source;
import io.zhengtu.extract.Extraction;
import io.zhengtu.extract.Grounds;
import io.zhengtu.region.Region;
import io.zhengtu.text.Paragraph;
import io.zhengtu.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** An article on a page: its heading, then each paragraph with its evidence marked and its claims below. */
final class ExplainedArticle {

    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    private static final AttributedStyle EVIDENCE = PLAIN.foreground(AttributedStyle.CYAN);
    private static final AttributedStyle NUMBER = PLAIN.bold().foreground(AttributedStyle.YELLOW);

    private final Page page;
    private final ExplainedClaim claims;

    ExplainedArticle(Page page, Grounds grounds) {
        this.page = page;
        this.claims = new ExplainedClaim(page, grounds);
    }

    /** A claim under the number by which the page refers to it, counted from 1 in each article. */
    private record Numbered(int number, Claim claim) {
        Evidence evidence() {
            return claim.statement().evidence();
        }
    }

    /** A piece of the text that is evidence of one claim, or of several whose evidence overlaps. */
    private record Stretch(int start, int end, List<Numbered> claims) {

        Stretch with(Numbered claim) {
            List<Numbered> all = new ArrayList<>(claims);
            all.add(claim);
            return new Stretch(start, Math.max(end, claim.evidence().end()), all);
        }

        String numbers() {
            return claims.stream()
                    .map(claim -> Integer.toString(claim.number()))
                    .collect(Collectors.joining(","));
        }

        /** Whether more is marked than what the claim rests on. */
        boolean exceeds(Numbered claim) {
            return claim.evidence().start() != start || claim.evidence().end() != end;
        }
    }

    void print(Extraction extraction) {
        Article article = extraction.article();
        heading(extraction);
        List<Numbered> numbered = IntStream.range(0, extraction.claims().size())
                .mapToObj(i -> new Numbered(i + 1, extraction.claims().get(i)))
                .toList();
        for (Paragraph paragraph : Prose.of(article.text()).paragraphs()) {
            List<Stretch> stretches = stretches(numbered.stream()
                    .filter(claim -> claim.evidence().start() >= paragraph.start()
                            && claim.evidence().start() < paragraph.end())
                    .toList());
            page.print(0, marked(article.text(), paragraph, stretches));
            page.blank();
            for (Stretch stretch : stretches) {
                for (Numbered claim : stretch.claims()) {
                    claims.print(claim.number(), claim.claim(), stretch.exceeds(claim));
                }
            }
            if (!stretches.isEmpty()) {
                page.blank();
            }
        }
    }

    private void heading(Extraction extraction) {
        Article article = extraction.article();
        Region focal = extraction.focalRegion();
        Source source = article.source();
        page.rule("━");
        page.print(0, new AttributedString(article.title(), PLAIN.bold()));
        if (article.subtitle() != null) {
            page.print(0, new AttributedString(article.subtitle()));
        }
        String facts = String.join(
                " · ",
                article.date() == null ? "无日期 / undated" : article.date().toString(),
                focal == null ? "不涉及特定地区 / about no one region" : focal.path() + " " + focal.code(),
                "断言 / claims: ".replace(' ', Page.TIE) + extraction.claims().size(),
                "%s:%d–%d".formatted(source.file(), source.firstLine(), source.lastLine()));
        page.print(0, new AttributedString(facts, PLAIN.faint()));
        page.rule("─");
        page.blank();
    }

    private static List<Stretch> stretches(List<Numbered> claims) {
        List<Stretch> found = new ArrayList<>();
        for (Numbered claim : claims) {
            Stretch last = found.isEmpty() ? null : found.get(found.size() - 1);
            if (last != null && claim.evidence().start() < last.end()) {
                found.set(found.size() - 1, last.with(claim));
            } else {
                found.add(new Stretch(claim.evidence().start(), claim.evidence().end(), List.of(claim)));
            }
        }
        return found;
    }

    private AttributedString marked(String text, Paragraph paragraph, List<Stretch> stretches) {
        AttributedStyle around = paragraph.isHeading() ? PLAIN.bold() : PLAIN;
        AttributedStringBuilder marked = new AttributedStringBuilder();
        int from = paragraph.start();
        for (Stretch stretch : stretches) {
            marked.styled(around, text.substring(from, stretch.start()));
            marked.styled(NUMBER, (page.coloured() ? "" : "[") + stretch.numbers());
            marked.styled(EVIDENCE, Page.TIE + text.substring(stretch.start(), stretch.end()));
            marked.styled(NUMBER, page.coloured() ? "" : "]");
            from = stretch.end();
        }
        if (from < paragraph.end()) {
            marked.styled(around, text.substring(from, paragraph.end()));
        }
        return marked.toAttributedString();
    }
}
