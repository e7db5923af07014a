package io.zhengtu.curation;

import io.zhengtu.claim.ClaimType;
import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A stored claim: as it was read, and as it stands.
 *
 * @param manual whether an analyst added it
 * @param key what was read
 * @param read the rest of it
 * @param now as it stands
 */
record ReadClaim(
        String id, ClaimType type, String scope, String to, boolean manual, ClaimKey key, Reading read, Standing now) {

    static final String MANUAL = "manual";

    /** The parts that a decision may change, as they were read. */
    record Reading(String date, String object, String canonical, String region, String within, Subject subject) {}

    /** As they stand, with the verdict. */
    record Standing(
            String status,
            List<String> corrected,
            String date,
            String object,
            String region,
            String within,
            String target) {}

    static ReadClaim of(Record row) {
        Value claim = row.get("properties");
        Value article = row.get("article");
        List<String> corrected = claim.get("corrected").isNull()
                ? List.of()
                : claim.get("corrected").asList(Value::asString);
        boolean moved = corrected.contains("region");
        boolean dated = corrected.contains("date");
        boolean renamed = corrected.contains("object");
        String region = row.get("region").get("code").asString();
        String readRegion = moved ? text(row.get("readRegion")) : region;
        String object = text(claim.get("object"));
        String readObject = renamed ? text(claim.get("readObject")) : object;
        Subject subject = null;
        if (!row.get("former").isNull()) {
            subject = Subject.of(
                    text(row.get("former").get("label")), row.get("former").asMap());
        } else if (!row.get("target").isNull()) {
            subject = Subject.of(text(row.get("label")), row.get("target").asMap());
        }
        ClaimKey key = new ClaimKey(
                text(article.get("id")),
                text(article.get("file")),
                text(article.get("title")),
                text(claim.get("type")),
                readRegion,
                text(claim.get("holder")),
                readObject,
                text(claim.get("evidence")));
        Reading read = new Reading(
                text(claim.get(dated ? "readDate" : "date")),
                readObject,
                text(claim.get(renamed ? "readCanonical" : "canonical")),
                readRegion,
                text(row.get(moved ? "readWithin" : "within")),
                subject);
        Standing now = new Standing(
                text(claim.get("status")),
                corrected,
                text(claim.get("date")),
                object,
                region,
                text(row.get("within")),
                row.get("target").isNull() ? null : text(row.get("target").get("id")));
        return new ReadClaim(
                text(row.get("id")),
                ClaimType.valueOf(text(claim.get("type"))),
                text(claim.get("scope")),
                text(row.get("to")),
                MANUAL.equals(text(claim.get("rule"))),
                key,
                read,
                now);
    }

    private static String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}
