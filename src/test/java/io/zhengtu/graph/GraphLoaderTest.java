package io.zhengtu.graph;

import static io.zhengtu.graph.Fixtures.CHANGSHA;
import static io.zhengtu.graph.Fixtures.COUNTY;
import static io.zhengtu.graph.Fixtures.HUNAN;
import static io.zhengtu.graph.Fixtures.NATION;
import static io.zhengtu.graph.Fixtures.TOWN;
import static io.zhengtu.graph.Fixtures.adopted;
import static io.zhengtu.graph.Fixtures.article;
import static io.zhengtu.graph.Fixtures.extraction;
import static io.zhengtu.graph.Fixtures.statement;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.ClaimType;
import io.zhengtu.corpus.Article;
import io.zhengtu.corpus.Source;
import io.zhengtu.extract.Extraction;
import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GraphLoaderTest {

    @RegisterExtension
    static final EmbeddedNeo4jExtension NEO4J = new EmbeddedNeo4jExtension();

    private final Article report = article("art1", "长沙观察", "2023-05-10", "长沙推行双随机一公开，获评示范市，印发办法。");

    @BeforeEach
    void emptyStore() {
        NEO4J.clear();
    }

    @Test
    void everyClaimLeadsToItsArticleItsRegionAndItsObject() {
        load(extraction(report, adopted(report, CHANGSHA, "双随机一公开", "2022-03")));

        assertThat(one("MATCH (a:Article)<-[:STATED_IN]-(c:Claim)-[:ABOUT]->(r:Region), (c)-[:OF]->(m:Measure)"
                        + " RETURN a.title + ' ' + r.path + ' ' + m.name + ' ' + c.status + ' ' + c.earliest + ' '"
                        + " + c.latest + ' ' + substring(a.text, c.start, c.end - c.start)"))
                .isEqualTo("长沙观察 湖南省/长沙市 双随机一公开 EXTRACTED 20220301 20220331 双随机一公开");
        assertThat(one("MATCH (:Article)-[:FOCUSES_ON]->(r) RETURN r.code")).isEqualTo("430100");
    }

    @Test
    void loadingTheSameAgainWritesNothing() {
        List<Extraction> corpus = everyType();
        Summary first = load(corpus.toArray(Extraction[]::new));
        List<Object> before = everything();

        Summary second = load(corpus.toArray(Extraction[]::new));

        assertThat(first.added()).isEqualTo(corpus.size());
        assertThat(second.unchanged()).isEqualTo(corpus.size());
        assertThat(second.claims()).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void claimsOfEachTypeMakeTheirEdge() {
        Summary summary = load(everyType().toArray(Extraction[]::new));

        assertThat(all("MATCH (a)-[e]->(b) WHERE e.claims IS NOT NULL"
                        + " RETURN coalesce(a.code, a.name) + ' ' + type(e) + ' ' + coalesce(b.code, b.name, b.title)"))
                .containsExactlyInAnyOrder(
                        "430100 ADOPTED 双随机一公开",
                        "430100 AWARDED 示范市",
                        "430100 ASPIRES_TO 示范市",
                        "430100 FIRST_IN_PROVINCE 双随机一公开",
                        "430100 ISSUED 办法",
                        "430100 IMPLEMENTS 办法",
                        "430100 PILOTS 双随机一公开",
                        "双随机一公开 SPREAD_TO 430121");
        assertThat(summary.edges()).isEqualTo(8);
        assertThat(summary.claims()).containsOnlyKeys(ClaimType.values());
        assertThat(one("MATCH (c:Claim {type: 'RANKED'})-[:WITHIN]->(r) WHERE NOT (c)-[:OF]->() RETURN r.code"))
                .isEqualTo("430000");
    }

    @Test
    void anEdgeIsAsOldAsItsEarliestStatedDate() {
        Article later = article("art2", "长沙再观察", "2024-05-10", "长沙早在2021年就推行双随机监管。");
        load(
                extraction(report, adopted(report, CHANGSHA, "双随机一公开", "2022-03")),
                extraction(later, adopted(later, CHANGSHA, "双随机监管", "2021")));

        assertThat(one("MATCH (:Region)-[e:ADOPTED]->(:Measure)"
                        + " RETURN [e.claims, e.since, e.earliest, e.latest, e.sinceBound]"))
                .isEqualTo(List.of(2L, "2021", 20210101L, 20211231L, false));
    }

    @Test
    void withoutAStatedDateTheEarliestArticleBoundsIt() {
        Article later = article("art2", "长沙再观察", "2024-05-10", "长沙推行双随机监管。");
        load(
                extraction(later, adopted(later, CHANGSHA, "双随机监管", null)),
                extraction(report, adopted(report, CHANGSHA, "双随机一公开", null)));

        assertThat(one("MATCH (:Region)-[e:ADOPTED]->(:Measure)"
                        + " RETURN [e.claims, e.since, e.earliest, e.latest, e.sinceBound]"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly(2L, null, null, 20230510L, true);
    }

    @Test
    void anAwardHeldByTwoOrganisationsIsTwoEdgesToOneNode() {
        load(extraction(report, awarded("甲局"), awarded("乙局")));

        assertThat(all("MATCH (:Region)-[e:AWARDED]->(a:Award {level: 'NATION'}) RETURN e.holder + ' ' + e.date"))
                .containsExactlyInAnyOrder("甲局 2022-11-28", "乙局 2022-11-28");
        assertThat(one("MATCH (a:Award) RETURN count(a)")).isEqualTo(1L);
    }

    @Test
    void namesOfOneKnownPracticeMeetInOneMeasure() {
        Article a = article("art3", "各地", null, "“双随机、一公开”、双随机监管、双随机一公开工作机制、“屋场恳谈”、屋场恳谈");
        load(extraction(
                a,
                adopted(a, CHANGSHA, "“双随机、一公开”", null),
                adopted(a, HUNAN, "双随机监管", null),
                adopted(a, COUNTY, "双随机一公开工作机制", null),
                adopted(a, CHANGSHA, "“屋场恳谈”", null),
                adopted(a, COUNTY, "屋场恳谈", null)));

        assertThat(all("MATCH (:Region)-[:ADOPTED]->(m:Measure)"
                        + " WITH m, count(*) AS adopters RETURN m.name + ' ' + m.provisional + ' ' + adopters"))
                .containsExactlyInAnyOrder("双随机一公开 false 3", "屋场恳谈 true 2");
        assertThat(one("MATCH (:Name {value: '双随机监管'})-[:NAMES]->(m:Measure) RETURN m.theme"))
                .isEqualTo("市场监管");
    }

    @Test
    void aTownshipComesWithAllThatItIsPartOf() {
        load(extraction(report, adopted(report, TOWN, "双随机一公开", null)));

        assertThat(all("MATCH (:Region {code: '430121106'})-[:PART_OF*]->(r:Region) RETURN r.path"))
                .containsExactly("湖南省/长沙市/长沙县", "湖南省/长沙市", "湖南省", "中国");
        assertThat(one("MATCH (:Name {value: '黄花镇'})-[:NAMES]->(r:Region) RETURN r.rank"))
                .isEqualTo(4L);
    }

    @Test
    void aCorrectedArticleReplacesItsOwnClaimsOnly() {
        Article other = article("art2", "别处", "2023-05-10", "长沙推行双随机一公开。");
        Article corrected = article("art9", "长沙观察", "2023-05-10", "长沙推行一件事一次办。");
        load(
                extraction(report, adopted(report, CHANGSHA, "双随机一公开", "2020"), awarded(null)),
                extraction(other, adopted(other, CHANGSHA, "双随机一公开", "2021")));

        Summary summary = load(extraction(corrected, adopted(corrected, CHANGSHA, "一件事一次办", null)));

        assertThat(summary.replaced()).isEqualTo(1);
        assertThat(all("MATCH (a:Article) RETURN a.id")).containsExactlyInAnyOrder("art2", "art9");
        assertThat(all("MATCH (:Region)-[e:ADOPTED|AWARDED]->(m) RETURN m.name + ' ' + coalesce(e.since, '')"))
                .containsExactlyInAnyOrder("双随机一公开 2021", "一件事一次办 ");
        assertThat(one("MATCH (a:Award) RETURN count(a)")).isEqualTo(0L);
    }

    @Test
    void reportsOfTwoYearsUnderOneTitleAndFileNameBothStay() {
        Article lastYear = article("art5", "政府工作报告", "2023-01-10", "去年");
        Article thisYear = article("art6", "政府工作报告", "2024-01-10", "今年");

        load(extraction(lastYear));
        load(extraction(thisYear));

        assertThat(one("MATCH (a:Article) RETURN count(a)")).isEqualTo(2L);
    }

    @Test
    void articlesOfOneTitleInOneFileBothStay() {
        Article first = article("art5", "记者手记", "2023-01-10", "其一");
        Article second = article("art6", "记者手记", "2023-01-10", "其二");

        Summary summary = load(extraction(first), extraction(second));

        assertThat(summary.added()).isEqualTo(2);
        assertThat(one("MATCH (a:Article) RETURN count(a)")).isEqualTo(2L);
    }

    @Test
    void manyArticlesAreAllStored() {
        Stream<Extraction> many = IntStream.range(0, 120).mapToObj(i -> {
            Article a = article("art" + i, "第" + i + "篇", "2023-05-10", "长沙推行双随机一公开。");
            return extraction(a, adopted(a, CHANGSHA, "双随机一公开", null));
        });

        Summary summary = loader().load(many);

        assertThat(summary.added()).isEqualTo(120);
        assertThat(one("MATCH ()-[e:ADOPTED]->() RETURN e.claims")).isEqualTo(120L);
    }

    /** One article with one claim of each type. */
    private List<Extraction> everyType() {
        return List.of(extraction(
                report,
                adopted(report, CHANGSHA, "双随机一公开", "2022"),
                awarded(null),
                new Claim.Aspires(statement(report, CHANGSHA, "示范市", null, "示范市"), Level.NATION, null, null),
                new Claim.FirstIn(statement(report, CHANGSHA, "双随机一公开", null, "推行双随机一公开"), Level.PROVINCE, HUNAN, "率先"),
                new Claim.FirstIn(statement(report, CHANGSHA, "双随机一公开", null, "推行双随机一公开"), null, null, "首创"),
                new Claim.Issued(statement(report, CHANGSHA, "办法", null, "印发办法")),
                new Claim.Implements(statement(report, CHANGSHA, "办法", null, "办法")),
                new Claim.Pilot(statement(report, CHANGSHA, "双随机一公开", null, "双随机一公开"), Level.NATION),
                new Claim.Ranked(statement(report, CHANGSHA, "满意度", null, "长沙"), 2, HUNAN),
                new Claim.Spread(statement(report, CHANGSHA, "双随机一公开", null, "双随机一公开"), COUNTY),
                new Claim.Spread(statement(report, CHANGSHA, "双随机一公开", null, "长沙推行双随机一公开"), null),
                new Claim.FirstIn(statement(report, CHANGSHA, "双随机一公开", null, "双随机"), Level.TOWNSHIP, TOWN, "首个")));
    }

    private Claim awarded(String holder) {
        Region region = holder == null ? CHANGSHA : NATION;
        var s = statement(report, region, "示范市", "2022-11-28", "获评示范市");
        var held = new io.zhengtu.claim.Statement(
                s.articleId(),
                s.region(),
                holder,
                s.object(),
                s.canonical(),
                s.date(),
                s.evidence(),
                s.rule(),
                s.confidence());
        return new Claim.Awarded(held, Level.NATION, "第二批", null);
    }

    @Test
    void removingAFoldersArticlesTakesWhatOnlyTheySupported() {
        Article mine = article("art2", "浏阳观察", "2023-05-11", "浏阳推行双随机一公开，推行一业一证。");
        Article shipped = new Article(
                "art3", "样例", null, mine.date(), null, new Source("sample/01.txt", "0", 1, 3), "长沙推行双随机一公开，推行一窗通办。");
        load(extraction(mine, adopted(mine, CHANGSHA, "双随机一公开", "2022")));
        load(extraction(
                shipped, adopted(shipped, CHANGSHA, "双随机一公开", "2021"), adopted(shipped, CHANGSHA, "一窗通办", "2021")));

        List<String> ids =
                loader().named("sample").stream().map(GraphLoader.Stored::id).toList();
        loader().remove(ids);

        assertThat(ids).containsExactly("art3");

        assertThat(one("MATCH (a:Article) RETURN a.id")).isEqualTo("art2");
        assertThat(one("MATCH ()-[e:ADOPTED]->(m) RETURN m.name + ' ' + e.since + ' ' + e.claims"))
                .isEqualTo("双随机一公开 2022 1");
    }

    private static Summary load(Extraction... extractions) {
        return loader().load(Stream.of(extractions));
    }

    private static GraphLoader loader() {
        return new GraphLoader(
                NEO4J.driver(), null, Fixtures.directory(), Fixtures.LEXICON, Fixtures.PROVENANCE, Revision.NONE);
    }

    /** All nodes and relationships with their identity, labels and properties. */
    private static List<Object> everything() {
        return Stream.concat(
                        all("MATCH (n) RETURN [elementId(n), labels(n), properties(n)] AS row ORDER BY elementId(n)")
                                .stream(),
                        all("MATCH (a)-[e]->(b) RETURN [elementId(a), elementId(e), type(e), properties(e),"
                                        + " elementId(b)] ORDER BY elementId(e)")
                                .stream())
                .toList();
    }

    private static Object one(String cypher) {
        List<Object> rows = all(cypher);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static List<Object> all(String cypher) {
        return NEO4J.driver().executableQuery(cypher).withParameters(Map.of()).execute().records().stream()
                .map(row -> row.get(0).asObject())
                .toList();
    }
}
