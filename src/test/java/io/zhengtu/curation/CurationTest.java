package io.zhengtu.curation;

import static io.zhengtu.curation.CuratedGraph.LI;
import static io.zhengtu.graph.Fixtures.CHANGSHA;
import static io.zhengtu.graph.Fixtures.COUNTY;
import static io.zhengtu.graph.Fixtures.HUNAN;
import static io.zhengtu.graph.Fixtures.adopted;
import static io.zhengtu.graph.Fixtures.article;
import static io.zhengtu.graph.Fixtures.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengtu.archive.Dump;
import io.zhengtu.archive.Load;
import io.zhengtu.claim.Claim;
import io.zhengtu.claim.ClaimType;
import io.zhengtu.corpus.Article;
import io.zhengtu.graph.EmbeddedNeo4jExtension;
import io.zhengtu.region.Level;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of the graph when analysts decide, take back, and ingest again. */
class CurationTest {

    @RegisterExtension
    static final EmbeddedNeo4jExtension NEO4J = new EmbeddedNeo4jExtension();

    private final Article report = article("art1", "长沙观察", "2023-05-10", "2022年，长沙推行双随机一公开，推行一键迁移。");
    private final Article corrected = article("art2", "长沙观察", "2023-05-10", "近年来，2022年，长沙推行双随机一公开，推行一键迁移，成效明显。");
    private CuratedGraph graph;
    private Curation curation;

    @BeforeEach
    void aReport() {
        graph = new CuratedGraph(NEO4J);
        curation = graph.curation;
        ingest(report);
    }

    private void ingest(Article article) {
        graph.ingest(
                article,
                adopted(article, CHANGSHA, "双随机一公开", "2022"),
                adopted(article, CHANGSHA, "一键迁移", "2022"),
                new Claim.FirstIn(statement(article, CHANGSHA, "一键迁移", null, "推行一键迁移"), Level.PROVINCE, HUNAN, "率先"));
    }

    private String claim(String object, String type) {
        return (String) graph.one("MATCH (c:Claim {object: '%s', type: '%s'}) RETURN c.id".formatted(object, type));
    }

    @Test
    void rejectingTheOnlyClaimDropsItsEdgeAtOnceAndRevokingBringsItBack() {
        List<Object> before = graph.snapshot();
        Decision decision = curation.reject(claim("双随机一公开", "ADOPTED"), LI);

        assertThat(graph.all("MATCH ()-[e:ADOPTED]->(m) RETURN m.name")).containsExactly("一键迁移");
        assertThat(decision)
                .returns("李明", Decision::by)
                .returns("核对原文", Decision::reason)
                .returns("2026-01-02T03:04:05Z", Decision::at)
                .returns(true, Decision::standing);

        Decision revoked = curation.revoke(decision.id(), new Author("王芳", "看错了"));

        assertThat(graph.snapshot()).isEqualTo(before);
        assertThat(revoked.revocation()).isEqualTo(new Decision.Revocation("王芳", "2026-01-02T03:04:05Z", "看错了"));
        assertThat(curation.log()).containsExactly(revoked);
    }

    @Test
    void aVerdictOutlivesIngestionOfTheSameAndOfACorrectedText() {
        curation.reject(claim("双随机一公开", "ADOPTED"), LI);
        curation.confirm(claim("一键迁移", "ADOPTED"), LI);

        ingest(report);
        ingest(corrected);

        assertThat(graph.all("MATCH (c:Claim)-[:STATED_IN]->({id: 'art2'}) RETURN c.object + c.type + c.status"))
                .containsExactlyInAnyOrder("双随机一公开ADOPTEDREJECTED", "一键迁移ADOPTEDCONFIRMED", "一键迁移FIRST_INEXTRACTED");
        assertThat(graph.all("MATCH ()-[e:ADOPTED]->(m) RETURN m.name")).containsExactly("一键迁移");
    }

    @Test
    void aVerdictDoesNotReachAnotherArticleThatSaysTheSame() {
        curation.reject(claim("双随机一公开", "ADOPTED"), LI);
        Article other = article("art7", "另一篇", "2023-05-10", "长沙推行双随机一公开。");
        graph.ingest(other, adopted(other, CHANGSHA, "双随机一公开", "2022"));

        assertThat(graph.one("MATCH (c:Claim)-[:STATED_IN]->({id: 'art7'}) RETURN c.status"))
                .isEqualTo("EXTRACTED");
        assertThat(graph.one("MATCH ()-[e:ADOPTED]->({name: '双随机一公开'}) RETURN e.claims"))
                .isEqualTo(1L);
    }

    @Test
    void theLaterVerdictHoldsAndTheSameAgainIsTheSameDecision() {
        String claim = claim("双随机一公开", "ADOPTED");
        Decision reject = curation.reject(claim, LI);
        Decision confirm = curation.confirm(claim, LI);

        assertThat(curation.confirm(claim, LI)).isEqualTo(confirm);
        assertThat(graph.one("MATCH (c:Claim {id: '%s'}) RETURN c.status".formatted(claim)))
                .isEqualTo("CONFIRMED");

        curation.revoke(confirm.id(), LI);
        assertThat(graph.one("MATCH (c:Claim {id: '%s'}) RETURN c.status".formatted(claim)))
                .isEqualTo("REJECTED");
        curation.revoke(reject.id(), LI);
        assertThat(graph.one("MATCH (c:Claim {id: '%s'}) RETURN c.status".formatted(claim)))
                .isEqualTo("EXTRACTED");
    }

    @Test
    void dateObjectAndRegionAreCorrectedAndComeBack() {
        List<Object> before = graph.snapshot();
        Decision first = curation.edit(claim("一键迁移", "FIRST_IN"), new Correction("2021-06", null, "长沙县"), LI);
        Decision second = curation.edit(claim("双随机一公开", "ADOPTED"), new Correction("", "双随机监管", null), LI);
        Decision third = curation.edit(claim("一键迁移", "ADOPTED"), new Correction(null, "全程网办", null), LI);

        assertThat(graph.one(
                        "MATCH (r)-[e:FIRST_IN_PROVINCE]->(m) RETURN [r.name, m.name, e.since, e.earliest, e.latest]"))
                .isEqualTo(List.of("长沙县", "一键迁移", "2021-06", 20210601L, 20210630L));
        assertThat(graph.all("MATCH (r)-[e:ADOPTED]->(m) RETURN m.name + coalesce(e.since, '')"))
                .containsExactlyInAnyOrder("双随机一公开", "全程网办2022");

        ingest(corrected);
        assertThat(graph.all("MATCH (r)-[e:ADOPTED]->(m) RETURN m.name + coalesce(e.since, '')"))
                .containsExactlyInAnyOrder("双随机一公开", "全程网办2022");
        assertThat(graph.one("MATCH (c:Claim {type: 'FIRST_IN'})-[:WITHIN]->(w) RETURN w.name"))
                .isEqualTo("湖南省");
        ingest(report);

        List.of(first, second, third).forEach(decision -> curation.revoke(decision.id(), LI));
        assertThat(graph.snapshot()).isEqualTo(before);
        assertThat(graph.all("MATCH (f:Former) RETURN f.id")).isEmpty();
    }

    @Test
    void mergedMeasuresAreOneForWhatIsStoredAndForWhatComes() {
        Article other = article("art3", "县里的做法", "2023-06-01", "长沙县推行一键搬家。");
        graph.ingest(other, adopted(other, COUNTY, "一键搬家", "2023"));
        List<Object> before = graph.snapshot();

        Decision merge = curation.merge("一键搬家", "一键迁移", LI);

        assertThat(graph.one("MATCH (:Region {name: '长沙县'})-[:ADOPTED]->(m:Measure) RETURN [m.name, m.aliases]"))
                .isEqualTo(List.of("一键迁移", List.of("一键搬家")));
        assertThat(graph.all("MATCH (:Name {value: '一键搬家'})-[:NAMES]->(m) RETURN m.name"))
                .containsExactly("一键迁移");
        assertThat(graph.all("MATCH (m:Measure {name: '一键搬家'}) RETURN m")).isEmpty();

        Article later = article("art4", "又一篇", "2023-07-01", "长沙推行“一键搬家”。");
        graph.ingest(later, adopted(later, CHANGSHA, "一键搬家", "2021"));
        assertThat(
                        graph.one(
                                "MATCH (:Region {name: '长沙市'})-[e:ADOPTED]->(:Measure {name: '一键迁移'}) RETURN [e.claims, e.since]"))
                .isEqualTo(List.of(2L, "2021"));
        assertThat(graph.all("MATCH (m:Measure {name: '一键搬家'}) RETURN m")).isEmpty();

        graph.loader().remove(List.of("art4"));
        curation.revoke(merge.id(), LI);
        assertThat(graph.snapshot()).isEqualTo(before);
    }

    @Test
    void splittingUndoesAMergeAlsoForWhatCameSince() {
        Article other = article("art3", "县里的做法", "2023-06-01", "长沙县推行一键搬家。");
        graph.ingest(other, adopted(other, COUNTY, "一键搬家", "2023"));
        Decision merge = curation.merge("一键搬家", "一键迁移", LI);
        Article later = article("art4", "又一篇", "2023-07-01", "长沙推行一键搬家。");
        graph.ingest(later, adopted(later, CHANGSHA, "一键搬家", "2021"));

        Decision undone = curation.split("一键迁移", List.of("一键搬家"), LI);

        assertThat(undone.id()).isEqualTo(merge.id());
        assertThat(undone.standing()).isFalse();
        assertThat(graph.all("MATCH (r)-[:ADOPTED]->(:Measure {name: '一键搬家'}) RETURN r.name"))
                .containsExactlyInAnyOrder("长沙县", "长沙市");
        assertThat(graph.one("MATCH (m:Measure {name: '一键迁移'}) RETURN m.aliases"))
                .isEqualTo(List.of());
    }

    @Test
    void anAliasOfTheLexiconIsSplitOffAndStaysSo() {
        Article other = article("art3", "监管", "2023-06-01", "长沙县推行双随机监管。");
        Claim claim = adopted(other, COUNTY, "双随机监管", "2020");
        graph.ingest(other, claim);
        List<Object> before = graph.snapshot();

        Decision split = curation.split("双随机一公开", List.of("双随机监管"), LI);
        ingest(corrected);

        assertThat(graph.all("MATCH (r)-[:ADOPTED]->(m:Measure) RETURN r.name + m.name"))
                .containsExactlyInAnyOrder("长沙县双随机监管", "长沙市双随机一公开", "长沙市一键迁移");
        assertThat(graph.one("MATCH (m:Measure {name: '双随机一公开'}) RETURN m.aliases"))
                .isEqualTo(List.of());
        assertThat(graph.all("MATCH (:Name {value: '双随机监管'})-[:NAMES]->(m) RETURN m.name"))
                .containsExactly("双随机监管");

        ingest(report);
        curation.revoke(split.id(), LI);
        assertThat(graph.snapshot()).isEqualTo(before);
    }

    @Test
    void whatComesUnderAnAliasIsOnItsMeasure() {
        List<Object> before = graph.snapshot();
        Decision alias = curation.alias("双随机一公开", "抽查双公开", LI);
        assertThat(graph.one("MATCH (:Name {value: '抽查双公开'})-[:NAMES]->(m) RETURN m.aliases"))
                .isEqualTo(List.of("双随机监管", "抽查双公开"));

        Article other = article("art3", "监管", "2023-06-01", "长沙县推行抽查双公开。");
        graph.ingest(other, adopted(other, COUNTY, "抽查双公开", "2020"));
        ingest(corrected);
        assertThat(graph.all("MATCH (r)-[:ADOPTED]->(m:Measure {name: '双随机一公开'}) RETURN r.name"))
                .containsExactlyInAnyOrder("长沙县", "长沙市");
        assertThat(graph.one("MATCH (m:Measure {name: '双随机一公开'}) RETURN m.aliases"))
                .isEqualTo(List.of("双随机监管", "抽查双公开"));

        curation.revoke(alias.id(), LI);
        assertThat(graph.all("MATCH (r)-[:ADOPTED]->(m:Measure {name: '抽查双公开'}) RETURN r.name"))
                .containsExactly("长沙县");
        graph.loader().remove(List.of("art3"));
        ingest(report);
        assertThat(graph.snapshot()).isEqualTo(before);
    }

    @Test
    void aManualClaimStandsOnASentenceOfAnArticleOrOnASourceOfItsOwn() {
        List<Object> before = graph.snapshot();
        Decision quoted = curation.add(manual("推行一键迁移", "art1", null), LI);
        Decision elsewhere = curation.add(manual("长沙县在全省率先推行一键迁移", null, "湖南日报"), LI);

        assertThat(graph.one(
                        "MATCH (r)-[e:FIRST_IN_PROVINCE]->(m) WHERE r.name = '长沙县' RETURN [m.name, e.claims, e.since]"))
                .isEqualTo(List.of("一键迁移", 2L, "2020"));
        assertThat(
                        graph.one(
                                "MATCH (c:Claim {rule: 'manual'})-[:STATED_IN]->(a {id: 'art1'}) RETURN substring(a.text, c.start, c.end - c.start) = c.evidence AND c.status = 'CONFIRMED'"))
                .isEqualTo(true);
        assertThat(graph.one("MATCH (a:Article {title: '湖南日报'}) RETURN a.text")).isEqualTo("长沙县在全省率先推行一键迁移");

        ingest(corrected);
        assertThat(
                        graph.one(
                                "MATCH (c:Claim {rule: 'manual'})-[:STATED_IN]->(a {id: 'art2'}) RETURN substring(a.text, c.start, c.end - c.start) = c.evidence"))
                .isEqualTo(true);
        ingest(report);

        curation.revoke(quoted.id(), LI);
        curation.revoke(elsewhere.id(), LI);
        assertThat(graph.snapshot()).isEqualTo(before);
        assertThat(graph.all("MATCH (a:Article {title: '湖南日报'}) RETURN a")).isEmpty();
    }

    private static NewClaim manual(String evidence, String article, String source) {
        return new NewClaim(
                ClaimType.FIRST_IN,
                "长沙县",
                null,
                "一键迁移",
                "2020",
                null,
                null,
                Level.PROVINCE,
                null,
                null,
                null,
                evidence,
                article,
                source,
                null,
                null);
    }

    @Test
    void whatCannotBeDecidedIsSaidAndChangesNothing() {
        List<Object> before = graph.snapshot();
        String claim = claim("双随机一公开", "ADOPTED");

        refused("claim", () -> curation.confirm("c0", LI));
        refused("date", () -> curation.edit(claim, new Correction("去年", null, null), LI));
        refused("region", () -> curation.edit(claim, new Correction(null, null, "乌有市"), LI));
        refused("into", () -> curation.merge("双随机一公开", "双随机监管", LI));
        refused("from", () -> curation.merge("乌有", "双随机一公开", LI));
        refused("names", () -> curation.split("一键迁移", List.of("乌有"), LI));
        refused("alias", () -> curation.alias("一键迁移", "双随机监管", LI));
        refused("evidence", () -> curation.add(manual("没有的话", "art1", null), LI));
        refused("source", () -> curation.add(manual("有的话", null, null), LI));
        refused("reason", () -> new Author("李明", " "));
        refused("decision", () -> curation.revoke("d0", LI));

        assertThat(graph.snapshot()).isEqualTo(before);
        assertThat(curation.log()).isEmpty();
    }

    private static void refused(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(CurationException.class, e -> {
            assertThat(e.field()).isEqualTo(field);
            assertThat(e).hasMessageContaining("/");
        });
    }

    @Test
    void mergesInARowComeApartInAnyOrder() {
        Article other = article("art3", "县里的做法", "2023-06-01", "长沙县推行一键搬家。");
        graph.ingest(other, adopted(other, COUNTY, "一键搬家", "2023"));
        List<Object> before = graph.snapshot();
        Decision first = curation.merge("一键搬家", "一键迁移", LI);
        List<Object> between = graph.snapshot();
        Decision second = curation.merge("一键迁移", "双随机一公开", LI);
        assertThat(graph.one("MATCH (m:Measure) RETURN m.aliases")).isEqualTo(List.of("双随机监管", "一键搬家", "一键迁移"));

        curation.revoke(first.id(), LI);
        assertThat(graph.all("MATCH (r)-[:ADOPTED]->(m:Measure) RETURN DISTINCT r.name + m.name"))
                .containsExactlyInAnyOrder("长沙县一键搬家", "长沙市双随机一公开");
        curation.revoke(second.id(), LI);
        assertThat(graph.snapshot()).isEqualTo(before);

        curation.merge("一键搬家", "一键迁移", LI);
        second = curation.merge("一键迁移", "双随机一公开", LI);
        curation.revoke(second.id(), LI);
        assertThat(graph.snapshot()).isEqualTo(between);
    }

    @Test
    void theLogOutlastsADumpLoadedIntoAnotherStore() throws IOException {
        Article other = article("art3", "县里的做法", "2023-06-01", "长沙县推行一键搬家。");
        graph.ingest(other, adopted(other, COUNTY, "一键搬家", "2023"));
        String claim = claim("双随机一公开", "ADOPTED");
        curation.reject(claim, LI);
        Decision revoked = curation.revoke(curation.confirm(claim, LI).id(), new Author("王芳", "看错了"));
        Decision edit = curation.edit(claim("一键迁移", "FIRST_IN"), new Correction("2021-06", null, "长沙县"), LI);
        Decision merge = curation.merge("一键搬家", "一键迁移", LI);
        curation.add(manual("长沙县在全省率先推行一键迁移", null, "湖南日报"), LI);
        curation.keepApart("一键迁移", "双随机一公开", LI);
        List<Object> before = graph.snapshot();
        List<Decision> log = curation.log();
        byte[] archive = dump();

        NEO4J.clear();
        new Load(NEO4J.driver(), null).read(new ByteArrayInputStream(archive), "backup.jsonl");

        assertThat(dump()).isEqualTo(archive);
        assertThat(curation.log()).isEqualTo(log).contains(revoked).hasSize(6);
        assertThat(graph.snapshot()).isEqualTo(before);

        curation.confirm(claim, LI);
        assertThat(graph.one("MATCH (c:Claim {id: '%s'}) RETURN c.status".formatted(claim)))
                .isEqualTo("CONFIRMED");
        ingest(corrected);
        assertThat(graph.one("MATCH (c:Claim)-[:STATED_IN]->({id: 'art2'}) WHERE c.object = '双随机一公开' RETURN c.status"))
                .isEqualTo("CONFIRMED");
        curation.revoke(merge.id(), LI);
        curation.revoke(edit.id(), LI);
        assertThat(graph.all("MATCH (r)-[:ADOPTED]->(:Measure {name: '一键搬家'}) RETURN r.name"))
                .containsExactly("长沙县");
        assertThat(graph.all("MATCH (f:Former) RETURN f.id")).isEmpty();
    }

    private static byte[] dump() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Dump(NEO4J.driver(), null).write(out);
        return out.toByteArray();
    }
}
