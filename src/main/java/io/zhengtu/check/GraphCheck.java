package io.zhengtu.check;

import io.zhengtu.check.ContestedFirst.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;

/** Looks through the stored graph for what cannot all be true. Rejected claims count for nothing. */
public final class GraphCheck {

    private final Driver driver;
    private final SessionConfig session;
    private final TransactionConfig transaction;

    /**
     * @param database name of the database, {@code null} for the user's home database
     * @param timeout after which the server stops a read
     */
    public GraphCheck(Driver driver, String database, Duration timeout) {
        this.driver = driver;
        SessionConfig.Builder builder = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
        this.session = database == null
                ? builder.build()
                : builder.withDatabase(database).build();
        this.transaction = TransactionConfig.builder().withTimeout(timeout).build();
    }

    /** Every contest about who was first, in a stable order. */
    public List<ContestedFirst> contestedFirsts() {
        try (Session open = driver.session(session)) {
            return ContestedFirsts.of(
                    open.run(CheckStatement.FIND_RIVAL_FIRSTS.cypher(), Map.of(), transaction).stream());
        }
    }

    /**
     * What is wrong, kind by kind in a stable order.
     *
     * @param kinds those to look for
     * @param limit most findings of a kind
     */
    public List<Finding> findings(Collection<Finding.Kind> kinds, int limit) {
        List<Finding> all = new ArrayList<>();
        for (Finding.Kind kind : Finding.Kind.values()) {
            if (kinds.contains(kind)) {
                all.addAll(findings(kind, limit));
            }
        }
        return all;
    }

    private List<Finding> findings(Finding.Kind kind, int limit) {
        return switch (kind) {
            case CONTESTED_FIRST ->
                contestedFirsts().stream()
                        .limit(limit)
                        .map(GraphCheck::contested)
                        .toList();
            case EARLIER_ELSEWHERE -> read(CheckStatement.FIND_EARLIER_ELSEWHERE, limit, GraphCheck::earlier);
            case OUTSIDE_SCOPE -> read(CheckStatement.FIND_OUTSIDE_SCOPE, limit, GraphCheck::outside);
            case AWARD_DATES -> read(CheckStatement.FIND_AWARD_DATES, limit, GraphCheck::awardDates);
            case AFTER_ARTICLE -> read(CheckStatement.FIND_AFTER_ARTICLE, limit, GraphCheck::afterArticle);
        };
    }

    private List<Finding> read(CheckStatement statement, int limit, Function<Record, Finding> finding) {
        try (Session open = driver.session(session)) {
            return open.run(statement.cypher(), Map.of("limit", limit), transaction).stream()
                    .map(finding)
                    .toList();
        }
    }

    private static Finding contested(ContestedFirst contest) {
        String regions =
                contest.sides().stream().map(side -> side.region().fullName()).collect(Collectors.joining("、"));
        List<ContestedFirst.Side> decided = contest.sides().stream()
                .filter(side -> side.verdict() != Verdict.UNDECIDED)
                .toList();
        String chinese = decided.stream()
                .map(side -> side.region().fullName() + "：" + side.reason().chinese())
                .collect(Collectors.joining("；", "（", "）"));
        String english = decided.stream()
                .map(side -> side.region().fullName() + ": " + side.reason().english())
                .collect(Collectors.joining("; ", " (", ")"));
        return finding(
                Finding.Kind.CONTESTED_FIRST,
                contest.id(),
                contest.measure(),
                null,
                contest.sides().stream().map(Side::claims).flatMap(List::stream).toList(),
                "“%s”在%s的首创，%d 方都称是自己：%s%s"
                        .formatted(
                                contest.measureName(),
                                contest.scopeRegion().fullName(),
                                contest.sides().size(),
                                regions,
                                decided.isEmpty() ? "" : chinese),
                "%d regions are said to be the first with \"%s\" in %s: %s%s"
                        .formatted(
                                contest.sides().size(),
                                contest.measureName(),
                                contest.scopeRegion().fullName(),
                                regions,
                                decided.isEmpty() ? "" : english));
    }

    private static Finding earlier(Record row) {
        CitedClaim claim = CitedClaim.of(row);
        List<CitedClaim> before = row.get("earlier").asList(CitedClaim::of);
        CitedClaim first = before.get(0);
        String measure = row.get("measure").get("name").asString();
        String scope = Place.fullName(row.get("scope").get("path").asString());
        int more = row.get("count").asInt();
        return finding(
                Finding.Kind.EARLIER_ELSEWHERE,
                claim.id(),
                row.get("measure").get("id").asString(),
                null,
                Stream.concat(Stream.of(claim), before.stream()).toList(),
                "%s称 %s 在%s率先“%s”，但%s最迟 %s 已有（更早的地区共 %d 个）"
                        .formatted(
                                claim.region().fullName(),
                                claim.date(),
                                scope,
                                measure,
                                first.region().fullName(),
                                Days.text(first.knownBy()),
                                more),
                "%s is said to be the first with \"%s\" in %s in %s, but %s had it by %s (%d in all had it before)"
                        .formatted(
                                claim.region().fullName(),
                                measure,
                                scope,
                                claim.date(),
                                first.region().fullName(),
                                Days.text(first.knownBy()),
                                more));
    }

    private static Finding outside(Record row) {
        CitedClaim claim = CitedClaim.of(row);
        Value measure = CitedClaim.orEmpty(row.get("measure"));
        String scope = Place.fullName(row.get("scope").get("path").asString());
        String object =
                measure.get("name").asString(row.get("claim").get("object").asString());
        return finding(
                Finding.Kind.OUTSIDE_SCOPE,
                claim.id(),
                measure.get("id").asString(null),
                null,
                List.of(claim),
                "%s的“%s”说的是在%s之内，但它不属于%s".formatted(claim.region().fullName(), object, scope, scope),
                "%s is said to be first or ranked in %s (\"%s\") but is no part of it"
                        .formatted(claim.region().fullName(), scope, object));
    }

    private static Finding awardDates(Record row) {
        List<CitedClaim> claims = row.get("claims").asList(CitedClaim::of);
        Value award = row.get("award");
        String holder = row.get("holder").asString();
        String batch = row.get("batch").asString();
        String who = claims.get(0).region().fullName() + (holder.isEmpty() ? "" : " " + holder);
        String dates = claims.stream().map(CitedClaim::date).distinct().collect(Collectors.joining("、"));
        return finding(
                Finding.Kind.AWARD_DATES,
                String.join(
                        "@", award.get("id").asString(), claims.get(0).region().code(), holder, batch),
                null,
                award.get("id").asString(),
                claims,
                "%s获得“%s”%s的日期不一：%s".formatted(who, award.get("name").asString(), batch, dates),
                "%s is said to have received \"%s\" %sat different times: %s"
                        .formatted(who, award.get("name").asString(), batch.isEmpty() ? "" : batch + " ", dates));
    }

    private static Finding afterArticle(Record row) {
        CitedClaim claim = CitedClaim.of(row);
        String object = row.get("claim").get("object").asString();
        return finding(
                Finding.Kind.AFTER_ARTICLE,
                claim.id(),
                null,
                null,
                List.of(claim),
                "%s的“%s”日期为 %s，晚于文章的日期 %s"
                        .formatted(claim.region().fullName(), object, claim.date(), claim.articleDate()),
                "\"%s\" of %s is dated %s, after the article's own date %s"
                        .formatted(object, claim.region().fullName(), claim.date(), claim.articleDate()));
    }

    private static Finding finding(
            Finding.Kind kind,
            String key,
            String measure,
            String award,
            List<CitedClaim> claims,
            String chinese,
            String english) {
        LinkedHashSet<String> regions = new LinkedHashSet<>();
        claims.forEach(claim -> regions.add(claim.region().code()));
        return new Finding(
                kind.name() + ":" + key, kind, List.copyOf(regions), measure, award, claims, chinese, english);
    }
}
