package io.zhengtu.graph;

import io.zhengtu.claim.Claim;
import io.zhengtu.corpus.Article;
import io.zhengtu.extract.Extraction;
import io.zhengtu.region.Region;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An article and its claims as they are stored.
 *
 * @param extraction hash of everything that was read from it, wherever it was found: equal hashes need no writing
 */
record ArticleRow(Article article, Region focus, List<ClaimRow> claims, String extraction) {

    static ArticleRow of(Extraction extraction, Identity identity) {
        Map<String, ClaimRow> claims = new LinkedHashMap<>();
        Article article = extraction.article();
        Paragraphs paragraphs = Paragraphs.of(article.text());
        for (Claim claim : extraction.claims()) {
            int place = claim.statement().evidence().start();
            ClaimRow row = ClaimRow.of(claim, identity, paragraphs.at(place));
            claims.putIfAbsent(row.id(), row);
        }
        Region focus = extraction.focalRegion();
        StringBuilder all = new StringBuilder();
        all.append(article.title()).append(article.subtitle()).append(article.date());
        all.append(article.author()).append(focus).append(article.text());
        claims.values().forEach(c -> all.append(c.id()).append(c.reading()));
        return new ArticleRow(article, focus, List.copyOf(claims.values()), Hash.of(all.toString()));
    }

    String id() {
        return article.id();
    }

    /** Every region that it speaks of. */
    Set<Region> regions() {
        Set<Region> regions = new LinkedHashSet<>();
        regions.add(focus);
        for (ClaimRow claim : claims) {
            regions.add(claim.region());
            regions.add(claim.within());
            regions.add(claim.to());
        }
        regions.remove(null);
        return regions;
    }

    /** What to look for in the store before it is written. */
    Map<String, Object> question() {
        Map<String, Object> row = new TreeMap<>();
        row.put("id", article.id());
        row.put("file", article.source().file());
        row.put("title", article.title());
        row.put("date", article.date() == null ? null : article.date().toString());
        return row;
    }

    /** @param bands by which near-duplicates find it, {@code null} where it is too short for that */
    Map<String, Object> row(String bands) {
        Map<String, Object> properties = new TreeMap<>(question());
        properties.put("subtitle", article.subtitle());
        properties.put("author", article.author());
        properties.put("text", article.text());
        properties.put("sha256", article.source().sha256());
        properties.put("firstLine", article.source().firstLine());
        properties.put("lastLine", article.source().lastLine());
        properties.put("extraction", extraction);
        properties.put("story", article.id());
        properties.put("bands", bands);
        if (article.date() != null) {
            properties.put("earliest", Days.number(article.date()));
            properties.put("latest", Days.number(article.date()));
        }
        Map<String, Object> row = new TreeMap<>();
        row.put("id", article.id());
        row.put("focus", focus == null ? null : focus.code());
        row.put("properties", properties);
        return row;
    }
}
