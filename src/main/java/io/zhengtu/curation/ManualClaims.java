package io.zhengtu.curation;

import io.zhengtu.claim.ClaimType;
import io.zhengtu.claim.Edtf;
import io.zhengtu.curation.ManualClaim.Source;
import io.zhengtu.graph.Days;
import io.zhengtu.graph.GraphChange;
import io.zhengtu.graph.Identity;
import io.zhengtu.graph.Target;
import io.zhengtu.region.Level;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.neo4j.driver.Value;

/** Claims that analysts add, each with the passage that it rests on. */
final class ManualClaims {

    private final GraphChange change;
    private final Lookup lookup;

    ManualClaims(GraphChange change, Lookup lookup) {
        this.change = change;
        this.lookup = lookup;
    }

    /**
     * Makes sure of everything that a claim says.
     *
     * @throws CurationException naming the part that cannot be used
     */
    ManualClaim check(NewClaim asked, Identity identity) {
        ClaimType type = asked.type();
        if (type == null) {
            throw new CurationException("type", "请给类型 / give the type");
        }
        String object = needed("object", asked.object());
        String evidence = needed("evidence", asked.evidence());
        Lookup.Place region = lookup.region("region", needed("region", asked.region()));
        String within = null;
        if (type == ClaimType.FIRST_IN) {
            if (asked.scope() == null) {
                throw new CurationException("scope", "率先须给范围 / a first needs its scope");
            }
            within = region.ancestor(asked.scope());
            if (within == null) {
                throw new CurationException(
                        "scope", "%s 不属于这样一级的地区 / is not part of a region of that level".formatted(region.path()));
            }
        } else if (type == ClaimType.RANKED) {
            if (asked.rank() == null || asked.rank() < 1) {
                throw new CurationException("rank", "排名须给名次，从 1 起 / a ranking needs the rank, from 1");
            }
            within = lookup.region("within", needed("within", asked.within())).code();
        }
        String to = type == ClaimType.SPREAD
                ? lookup.region("to", needed("to", asked.to())).code()
                : null;
        String date =
                asked.date() == null ? null : Lookup.date("date", asked.date()).toString();
        Source source = source(asked, evidence);
        String key = String.join(
                "\u001f", source.article(), type.name(), region.code(), object, "" + asked.rank(), evidence);
        return new ManualClaim(
                "c" + hash(key),
                type,
                region.code(),
                asked.holder(),
                object,
                identity.of(type, object, null, asked.level()).map(Subject::of).orElse(null),
                date,
                name(asked.level()),
                asked.batch(),
                name(asked.scope()),
                asked.rank(),
                within,
                to,
                evidence,
                source);
    }

    private Source source(NewClaim asked, String evidence) {
        if (asked.article() != null) {
            Value article = lookup.article(asked.article());
            if (!article.get("text").asString("").contains(evidence)) {
                throw new CurationException(
                        "evidence", "文章里没有这句话，请照原文抄 / the article has no such passage; copy it word for word");
            }
            return new Source(
                    asked.article(),
                    article.get("file").asString(null),
                    article.get("title").asString(null),
                    null,
                    true);
        }
        String title = asked.source();
        if (title == null || title.isBlank()) {
            throw new CurationException("source", "请给出处：文章标识，或来源的标题 / give a source: an article's id, or its title");
        }
        String date = asked.sourceDate() == null
                ? null
                : Lookup.date("sourceDate", asked.sourceDate()).toString();
        String id = "art" + hash(title + '\u001f' + asked.address() + '\u001f' + evidence);
        return new Source(id, asked.address(), title.strip(), date, false);
    }

    private static String needed(String field, String value) {
        if (value == null || value.isBlank()) {
            throw new CurationException(field, "缺少 %s / %s is missing".formatted(field, field));
        }
        return value.strip();
    }

    private static String name(Level level) {
        return level == null ? null : level.name();
    }

    private static String hash(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .substring(0, 20);
    }

    /**
     * Writes a claim, unless it is there or its article has its passage no longer.
     *
     * @param article id of the article as it is now
     * @param at when it was added, ISO 8601
     * @return whether it is there now
     */
    boolean write(ManualClaim claim, String article, String at) {
        int start = 0;
        int paragraph = 1;
        if (claim.source().ingested()) {
            String text = lookup.article(article).get("text").asString("");
            start = text.indexOf(claim.evidence());
            if (start < 0) {
                return false;
            }
            paragraph += (int)
                    text.substring(0, start).chars().filter(c -> c == '\n').count();
        } else {
            change.tx()
                    .run(
                            CurationStatement.MERGE_SOURCE.cypher(),
                            Map.of("source", sourceProperties(claim), "region", claim.region()))
                    .consume();
        }
        Map<String, Object> row = new HashMap<>();
        row.put("article", article);
        row.put("id", claim.id());
        row.put("region", claim.region());
        row.put("within", claim.within());
        row.put("to", claim.to());
        row.put("properties", properties(claim, start, paragraph, at));
        if (claim.subject() != null) {
            Target target = claim.subject().target();
            change.mergeTargets(List.of(target));
            row.put(target.kind(), target.id());
        }
        change.createClaims(List.of(row));
        change.touch(claim.type(), claim.scope(), claim.region(), target(claim), claim.to());
        return true;
    }

    private static String target(ManualClaim claim) {
        return claim.subject() == null ? null : claim.subject().id();
    }

    private static Map<String, Object> properties(ManualClaim claim, int start, int paragraph, String at) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("type", claim.type().name());
        properties.put("object", claim.object());
        properties.put("holder", claim.holder());
        putDate(properties, claim.date());
        properties.put("confidence", 1.0);
        properties.put("evidence", claim.evidence());
        properties.put("paragraph", paragraph);
        properties.put("start", start);
        properties.put("end", start + claim.evidence().length());
        properties.put("rule", ReadClaim.MANUAL);
        properties.put("status", "CONFIRMED");
        properties.put("extractor", ReadClaim.MANUAL);
        properties.put("extractedAt", at);
        properties.put("level", claim.level());
        properties.put("batch", claim.batch());
        properties.put("scope", claim.scope());
        properties.put("rank", claim.rank());
        properties.put(
                "edge", GraphChange.edge(claim.type(), claim.scope(), claim.region(), target(claim), claim.to()));
        return properties;
    }

    private static Map<String, Object> sourceProperties(ManualClaim claim) {
        Source source = claim.source();
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", source.article());
        properties.put("title", source.title());
        properties.put("file", source.file() == null ? source.title() : source.file());
        properties.put("text", claim.evidence());
        properties.put("firstLine", 1);
        properties.put("lastLine", 1);
        properties.put("story", source.article());
        properties.put("extraction", ReadClaim.MANUAL);
        putDate(properties, source.date());
        return properties;
    }

    private static void putDate(Map<String, Object> properties, String edtf) {
        if (edtf != null) {
            Edtf date = Edtf.parse(edtf);
            properties.put("date", edtf);
            properties.put("earliest", Days.number(date.earliest()));
            properties.put("latest", Days.number(date.latest()));
        }
    }

    /** Takes a claim away again, whatever it stands as now. */
    void remove(ReadClaim claim) {
        change.touch(
                claim.type(), claim.scope(), claim.now().region(), claim.now().target(), claim.to());
        change.releaseTarget(claim.now().target());
        change.releaseRegion(claim.now().region());
        change.tx()
                .run(CurationStatement.DELETE_CLAIM.cypher(), Map.of("id", claim.id()))
                .consume();
    }
}
