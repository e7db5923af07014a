package io.zhengtu.check;

import io.zhengtu.claim.ClaimType;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.MapAccessor;

/**
 * A claim with what a reader needs to judge it.
 *
 * @param date EDTF, {@code null} where not stated
 * @param earliest first day that the date may mean, {@code yyyymmdd}, {@code null} where not stated
 * @param knownBy last day on which it can have come true, {@code yyyymmdd}: that of its date, or of its article where none
 *     is stated or the article is earlier; {@code null} where neither has a date
 * @param articleTitle {@code null} where no article states it
 */
public record CitedClaim(
        String id,
        ClaimType type,
        Place region,
        String date,
        Integer earliest,
        Integer knownBy,
        String evidence,
        String article,
        String articleTitle,
        String articleDate) {

    /** @param row with maps {@code claim}, {@code region} and {@code article}, which may be null */
    static CitedClaim of(MapAccessor row) {
        Value claim = row.get("claim");
        Value article = orEmpty(row.get("article"));
        Integer earliest = day(claim.get("earliest"));
        return new CitedClaim(
                claim.get("id").asString(),
                ClaimType.valueOf(claim.get("type").asString()),
                place(row.get("region")),
                claim.get("date").asString(null),
                earliest,
                knownBy(earliest, day(claim.get("latest")), day(article.get("latest"))),
                claim.get("evidence").asString(""),
                article.get("id").asString(null),
                article.get("title").asString(null),
                article.get("date").asString(null));
    }

    /** An article that is older than what it tells of bounds nothing: one of the two dates is wrong. */
    private static Integer knownBy(Integer earliest, Integer latest, Integer published) {
        if (latest == null) {
            return published;
        }
        return published == null || published < earliest ? latest : Integer.valueOf(Math.min(latest, published));
    }

    static Place place(Value region) {
        return new Place(
                region.get("code").asString(),
                region.get("path").asString(""),
                region.get("above").isNull()
                        ? Set.of()
                        : Set.copyOf(region.get("above").asList(Value::asString)));
    }

    /** What is not there has no properties. */
    static Value orEmpty(Value map) {
        return map.isNull() ? Values.value(Map.of()) : map;
    }

    private static Integer day(Value value) {
        return value.isNull() ? null : value.asInt();
    }
}
