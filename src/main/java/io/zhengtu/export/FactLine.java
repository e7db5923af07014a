package io.zhengtu.export;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Statement;
import io.zhengtu.corpus.Article;
import io.zhengtu.extract.Extraction;
import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A claim as one flat JSON object: what all claims have, then what claims of its type have. Dates are EDTF strings, paths
 * official names joined by {@code /}.
 *
 * @param own the fields of the claim's type
 */
@JsonPropertyOrder({
    "id",
    "type",
    "articleId",
    "articleTitle",
    "articleDate",
    "focalRegionPath",
    "regionCode",
    "regionPath",
    "holder",
    "object",
    "canonical",
    "date",
    "evidence",
    "start",
    "end",
    "confidence",
    "rule"
})
public record FactLine(
        String id,
        String type,
        String articleId,
        String articleTitle,
        String articleDate,
        String focalRegionPath,
        String regionCode,
        String regionPath,
        String holder,
        String object,
        String canonical,
        String date,
        String evidence,
        int start,
        int end,
        double confidence,
        String rule,
        @JsonAnyGetter Map<String, Object> own) {

    /** The facts of an article, in the order of their evidence. */
    public static Stream<FactLine> of(Extraction extraction) {
        return extraction.claims().stream().map(claim -> of(claim, extraction.article(), extraction.focalRegion()));
    }

    private static FactLine of(Claim claim, Article article, Region focal) {
        Statement s = claim.statement();
        return new FactLine(
                claim.id(),
                claim.type().name(),
                article.id(),
                article.title(),
                text(article.date()),
                path(focal),
                s.region().code(),
                s.region().path(),
                s.holder(),
                s.object(),
                s.canonical(),
                text(s.date()),
                s.evidence().text(),
                s.evidence().start(),
                s.evidence().end(),
                s.confidence(),
                s.rule(),
                own(claim));
    }

    private static Map<String, Object> own(Claim claim) {
        Map<String, Object> own = new LinkedHashMap<>();
        if (claim instanceof Claim.Awarded awarded) {
            putHonour(own, awarded.level(), awarded.batch(), awarded.count());
        } else if (claim instanceof Claim.Aspires aspires) {
            putHonour(own, aspires.level(), aspires.batch(), aspires.count());
        } else if (claim instanceof Claim.FirstIn first) {
            own.put("scope", scope(first.scope()));
            own.put(
                    "scopeRegionCode",
                    first.scopeRegion() == null ? null : first.scopeRegion().code());
            own.put("scopeRegionPath", path(first.scopeRegion()));
            own.put("trigger", first.trigger());
        } else if (claim instanceof Claim.Pilot pilot) {
            own.put("level", giver(pilot.level()));
        } else if (claim instanceof Claim.Ranked ranked) {
            own.put("rank", ranked.rank());
            own.put("scopeRegionPath", path(ranked.scopeRegion()));
        } else if (claim instanceof Claim.Spread spread) {
            own.put("toRegionPath", path(spread.to()));
        }
        return own;
    }

    private static void putHonour(Map<String, Object> own, Level level, String batch, Integer count) {
        own.put("level", giver(level));
        own.put("batch", batch);
        own.put("count", count);
    }

    private static String scope(Level level) {
        return level == null ? null : level.name().toLowerCase(Locale.ROOT);
    }

    /** An honour is of the nation's giving: {@code national}; below it the level's own name serves. */
    private static String giver(Level level) {
        return level == Level.NATION ? "national" : scope(level);
    }

    private static String path(Region region) {
        return region == null ? null : region.path();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
