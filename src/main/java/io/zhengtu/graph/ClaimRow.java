package io.zhengtu.graph;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.ClaimType;
import io.zhengtu.claim.Statement;
import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A claim as it is stored.
 *
 * @param properties of the node, by name; an absent value is {@code null}
 * @param target what it is about beside its region, {@code null} for a ranking
 * @param within region that it is measured against, {@code null} for most types
 * @param to region that a practice spread to, {@code null} for most types
 */
record ClaimRow(
        String article,
        String id,
        ClaimType type,
        Region region,
        Target target,
        Region within,
        Region to,
        Map<String, Object> properties) {

    /** @param paragraph of the article's text that its evidence begins in, from 1 */
    static ClaimRow of(Claim claim, Identity identity, int paragraph) {
        Statement s = claim.statement();
        Map<String, Object> properties = new TreeMap<>();
        properties.put("type", claim.type().name());
        properties.put("object", s.object());
        properties.put("canonical", s.canonical());
        properties.put("holder", s.holder());
        if (s.date() != null) {
            properties.put("date", s.date().toString());
            properties.put("earliest", Days.number(s.date().earliest()));
            properties.put("latest", Days.number(s.date().latest()));
        }
        properties.put("confidence", s.confidence());
        properties.put("evidence", s.evidence().text());
        properties.put("paragraph", paragraph);
        properties.put("start", s.evidence().start());
        properties.put("end", s.evidence().end());
        properties.put("rule", s.rule());
        Region within = null;
        Region to = null;
        if (claim instanceof Claim.Awarded awarded) {
            putHonour(properties, awarded.level(), awarded.batch(), awarded.count());
        } else if (claim instanceof Claim.Aspires aspires) {
            putHonour(properties, aspires.level(), aspires.batch(), aspires.count());
        } else if (claim instanceof Claim.FirstIn first) {
            properties.put("scope", name(first.scope()));
            properties.put("trigger", first.trigger());
            within = first.scopeRegion();
        } else if (claim instanceof Claim.Pilot pilot) {
            properties.put("level", name(pilot.level()));
        } else if (claim instanceof Claim.Ranked ranked) {
            properties.put("rank", ranked.rank());
            within = ranked.scopeRegion();
        } else if (claim instanceof Claim.Spread spread) {
            to = spread.to();
        }
        return new ClaimRow(
                s.articleId(),
                claim.id(),
                claim.type(),
                s.region(),
                identity.of(claim).orElse(null),
                within,
                to,
                properties);
    }

    private static void putHonour(Map<String, Object> properties, Level level, String batch, Integer count) {
        properties.put("level", name(level));
        properties.put("batch", batch);
        properties.put("count", count);
    }

    private static String name(Level level) {
        return level == null ? null : level.name();
    }

    private static String code(Region region) {
        return region == null ? null : region.code();
    }

    /** Everything that was read, for telling one reading from another. */
    String reading() {
        return region.code() + targetId() + code(within) + code(to) + properties + target;
    }

    private String targetId() {
        return target == null ? null : target.id();
    }

    Optional<EdgeKey> edge() {
        return EdgeKey.of(type, (String) properties.get("scope"), region.code(), targetId(), code(to));
    }

    /**
     * @param status what an analyst said of it
     * @param extractor version of what read it
     * @param extractedAt when, ISO 8601
     */
    Map<String, Object> row(String status, String extractor, String extractedAt) {
        Map<String, Object> stored = new TreeMap<>(properties);
        stored.put("status", status);
        stored.put("extractor", extractor);
        stored.put("extractedAt", extractedAt);
        stored.put("edge", edge().map(EdgeKey::key).orElse(null));
        Map<String, Object> row = new TreeMap<>();
        row.put("article", article);
        row.put("id", id);
        row.put("region", region.code());
        if (target != null) {
            row.put(target.kind(), target.id());
        }
        row.put("within", code(within));
        row.put("to", code(to));
        row.put("properties", stored);
        return row;
    }
}
