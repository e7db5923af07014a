package io.zhengtu.export;

import io.zhengtu.corpus.Article;
import io.zhengtu.corpus.Source;
import io.zhengtu.extract.Extraction;

/** An article as one flat JSON object; {@code date} is ISO 8601. */
public record ArticleLine(
        String id,
        String title,
        String subtitle,
        String date,
        String author,
        String focalRegionCode,
        String focalRegionPath,
        Source source,
        String text) {

    public static ArticleLine of(Extraction extraction) {
        Article article = extraction.article();
        boolean placed = extraction.focalRegion() != null;
        return new ArticleLine(
                article.id(),
                article.title(),
                article.subtitle(),
                article.date() == null ? null : article.date().toString(),
                article.author(),
                placed ? extraction.focalRegion().code() : null,
                placed ? extraction.focalRegion().path() : null,
                article.source(),
                article.text());
    }
}
