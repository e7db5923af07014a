package io.zhengtu.web;

import static io.zhengtu.graph.Fixtures.CHANGSHA;
import static io.zhengtu.graph.Fixtures.LEXICON;
import static io.zhengtu.graph.Fixtures.adopted;
import static io.zhengtu.graph.Fixtures.article;
import static io.zhengtu.graph.Fixtures.extraction;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import io.zhengtu.corpus.Article;
import io.zhengtu.curation.Curation;
import io.zhengtu.graph.EmbeddedNeo4jExtension;
import io.zhengtu.graph.Fixtures;
import io.zhengtu.graph.GraphLoader;
import io.zhengtu.graph.RegionSeed;
import io.zhengtu.query.Access;
import io.zhengtu.query.BoltReader;
import io.zhengtu.query.Limits;
import io.zhengtu.query.QueryService;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Decisions through the query interface. */
class CurationPartTest {

    @RegisterExtension
    static final EmbeddedNeo4jExtension NEO4J = new EmbeddedNeo4jExtension();

    private QueryService service;

    @BeforeEach
    void anArticleOfTwoMeasures() {
        NEO4J.clear();
        new RegionSeed(Fixtures.directory()).plant(NEO4J.driver(), null);
        Curation curation = new Curation(NEO4J.driver(), null, LEXICON, InstantSource.system());
        Article report = article("art1", "报告", "2023-05-10", "推行一键搬家机制。推行一键搬家。");
        new GraphLoader(NEO4J.driver(), null, Fixtures.directory(), LEXICON, Fixtures.PROVENANCE, curation)
                .load(Stream.of(extraction(
                        report,
                        adopted(report, CHANGSHA, "一键搬家机制", "2022"),
                        adopted(report, CHANGSHA, "推行一键搬家", null))));
        service = new QueryService(
                new BoltReader(NEO4J.driver(), null, Duration.ofSeconds(60)),
                Limits.DEFAULT,
                List.of(new CurationPart(curation)));
    }

    private ExecutionResult ask(String operation, Access access) {
        return service.execute(ExecutionInput.newExecutionInput(operation).build(), access);
    }

    private String answer(String operation) {
        ExecutionResult result = ask(operation, Access.WRITE);
        assertThat(result.getErrors()).isEmpty();
        return result.getData().toString();
    }

    @Test
    void aDecisionAnswersWithTheGraphAsItIsAfterIt() {
        String proposals =
                answer("{ mergeProposals { totalCount edges { node { from { name } into { name } score } } } }");
        // 0.95 for the names, 0.05 for the region that adopted both.
        assertThat(proposals).contains("totalCount=1", "推行一键搬家", "一键搬家机制", "score=1.0");

        assertThat(
                        answer(
                                """
                                mutation { mergeMeasures(from: "推行一键搬家", into: "一键搬家机制", by: "李明", reason: "同一做法") {
                                  decision { kind by reason summary standing } userErrors { field }
                                  measure { name aliases adopters { edges { claimCount node { name } } } } } }
                                """))
                .contains("kind=MERGE", "by=李明", "aliases=[推行一键搬家]", "claimCount=2", "userErrors=[]");
        assertThat(
                        answer(
                                "{ mergeProposals { totalCount } decisions(kind: MERGE) { totalCount edges { node { reason } } } }"))
                .contains("mergeProposals={totalCount=0}", "同一做法");
    }

    @Test
    void aClaimIsCorrectedAddedAndTheDecisionRevoked() {
        String id = (String) NEO4J.driver()
                .executableQuery("MATCH (c:Claim {object: '一键搬家机制'}) RETURN c.id")
                .execute()
                .records()
                .get(0)
                .get(0)
                .asObject();
        assertThat(answer(
                        "mutation { editClaim(claim: \"%s\", date: \"2021-06\", by: \"李明\", reason: \"原文\") { claim { date } userErrors { message } } }"
                                .formatted(id)))
                .contains("date=2021-06", "userErrors=[]");
        assertThat(
                        answer(
                                """
                                mutation { addClaim(by: "李明", reason: "见报", claim: {type: FIRST_IN, region: "长沙县", scope: PROVINCE,
                                  object: "一键搬家机制", date: "2020", evidence: "长沙县全省率先推行", source: "湖南日报"}) {
                                  claim { status confidence region { name } scopeRegion { name } article { title } } userErrors { message } } }
                                """))
                .contains("status=CONFIRMED", "长沙县", "湖南省", "湖南日报");
        String decision = (String) NEO4J.driver()
                .executableQuery("MATCH (d:Decision {kind: 'EDIT'}) RETURN d.id")
                .execute()
                .records()
                .get(0)
                .get(0)
                .asObject();
        answer("mutation { revokeDecision(decision: \"%s\", by: \"王芳\", reason: \"看错了\") { decision { standing } } }"
                .formatted(decision));
        assertThat(answer(
                        "{ decisions(standing: false) { edges { node { kind revokedBy } } } claims(where: {id: \"%s\"}) { edges { node { date } } } }"
                                .formatted(id)))
                .contains("kind=EDIT", "revokedBy=王芳", "date=2022");
    }

    @Test
    void whatCannotBeDoneIsAUserErrorAndWithoutTheTokenNothingIs() {
        assertThat(
                        answer(
                                "mutation { rejectClaim(claim: \"c0\", by: \"李明\", reason: \"x\") { decision { id } claim { id } userErrors { field message } } }"))
                .contains("decision=null", "claim=null", "field=claim", "c0");
        assertThat(
                        answer(
                                "mutation { keepMeasuresApart(one: \"推行一键搬家\", other: \"一键搬家机制\", by: \" \", reason: \"x\") { userErrors { field } } }"))
                .contains("field=by");

        ExecutionResult refused = ask(
                "mutation { rejectClaim(claim: \"c0\", by: \"李明\", reason: \"x\") { decision { id } } }", Access.READ);
        assertThat(refused.getErrors()).singleElement().satisfies(e -> assertThat(e.getMessage())
                .contains("ZHENGTU_WRITE_TOKEN"));
    }
}
