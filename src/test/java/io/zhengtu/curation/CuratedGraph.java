package io.zhengtu.curation;

import static io.zhengtu.graph.Fixtures.LEXICON;
import static io.zhengtu.graph.Fixtures.extraction;

import io.zhengtu.claim.Claim;
import io.zhengtu.corpus.Article;
import io.zhengtu.graph.EmbeddedNeo4jExtension;
import io.zhengtu.graph.Fixtures;
import io.zhengtu.graph.GraphLoader;
import io.zhengtu.graph.RegionSeed;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A store with the regions of the fixtures, a loader that honours decisions, and the means to look into it. */
final class CuratedGraph {

    static final Author LI = new Author("李明", "核对原文");

    private final EmbeddedNeo4jExtension neo4j;
    final Curation curation;

    CuratedGraph(EmbeddedNeo4jExtension neo4j) {
        this.neo4j = neo4j;
        neo4j.clear();
        new RegionSeed(Fixtures.directory()).plant(neo4j.driver(), null);
        curation =
                new Curation(neo4j.driver(), null, LEXICON, InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z")));
    }

    GraphLoader loader() {
        return new GraphLoader(neo4j.driver(), null, Fixtures.directory(), LEXICON, Fixtures.PROVENANCE, curation);
    }

    void ingest(Article article, Claim... claims) {
        loader().load(Stream.of(extraction(article, claims)));
    }

    List<Object> all(String cypher) {
        return neo4j.driver().executableQuery(cypher).execute().records().stream()
                .map(row -> row.get(0).asObject())
                .toList();
    }

    Object one(String cypher) {
        List<Object> all = all(cypher);
        if (all.size() != 1) {
            throw new AssertionError("expected one row: " + all);
        }
        return all.get(0);
    }

    String claim(String object) {
        return (String) one("MATCH (c:Claim {object: '%s'}) RETURN c.id".formatted(object));
    }

    /** Everything that analysts see and everything that was read, without the log. */
    List<Object> snapshot() {
        return Stream.of(
                        all("MATCH (n:Measure|Award|Policy|Claim|Former|Name) RETURN labels(n)[0] + ' ' + "
                                        + "coalesce(n.id, n.value) AS id, properties(n) AS p ORDER BY id")
                                .stream(),
                        neo4j
                                .driver()
                                .executableQuery(
                                        "MATCH (n:Measure|Award|Policy|Claim|Former|Name|Region) WITH n, labels(n)[0] + coalesce(n.id, n.code, n.value) AS id "
                                                + "RETURN id, properties(n) AS p, COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), coalesce(m.id, m.code, m.value), properties(r).claims, properties(r).since] AS x ORDER BY x[0], x[1] } AS out ORDER BY id")
                                .execute()
                                .records()
                                .stream()
                                .map(row -> {
                                    Map<String, Object> p =
                                            new TreeMap<>(row.get("p").asMap());
                                    p.remove("extractedAt");
                                    return row.get("id") + " " + p + " " + row.get("out");
                                }))
                .flatMap(s -> s.map(Object.class::cast))
                .toList();
    }
}
