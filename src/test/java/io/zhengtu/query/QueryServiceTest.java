package io.zhengtu.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QueryServiceTest {

    @RegisterExtension
    static final SampleGraph GRAPH = new SampleGraph();

    @Test
    void aRegionIsFoundByAShortNameAndTheHighestLevelWins() {
        Answer answer = GRAPH.ask("{ region(name: \"长沙\") { code path level } }");

        assertThat(answer.<String>get("region.code")).isEqualTo("430100");
        assertThat(answer.<String>get("region.path")).isEqualTo("湖南省/长沙市");
        assertThat(answer.<String>get("region.level")).isEqualTo("PREFECTURE");
    }

    @Test
    void aRegionIsFoundByItsCodeAndByItsFullName() {
        Answer answer = GRAPH.ask("{ a: region(code: \"430121\") { name } b: region(name: \"湖南省长沙市长沙县\") { name }"
                + " none: region(name: \"无此地\") { name } }");

        assertThat(answer.<String>get("a.name")).isEqualTo("长沙县");
        assertThat(answer.<String>get("b.name")).isEqualTo("长沙县");
        assertThat(answer.<Object>get("none")).isNull();
        assertThat(GRAPH.reads()).hasSize(1);
    }

    @Test
    void honoursAndFirstsOfACityComeWithTheirEvidenceInOneRead() {
        Answer answer = GRAPH.ask(
                """
                { region(name: "长沙") { path
                  awards(first: 5) { edges { node { name level } date claims { evidence } } }
                  firsts(scope: PROVINCE) { edges { scope scopeRegion { name } node { name }
                    claims { evidence article { title date } } } } } }
                """);

        assertThat(answer.<List<String>>get("region.awards.edges.node.name"))
                .containsExactly("省级示范项目", "全国法治政府建设示范市", "省级示范项目");
        assertThat(answer.<List<String>>get("region.awards.edges.date")).containsExactly("2020", "2022-11", null);
        assertThat(answer.<List<List<String>>>get("region.awards.edges.claims.evidence"))
                .containsExactly(List.of("evidence of c06"), List.of("evidence of c04"), List.of("evidence of c05"));
        assertThat(answer.<List<String>>get("region.firsts.edges.node.name")).containsExactly("一件事一次办");
        assertThat(answer.<String>get("region.firsts.edges[0].scope")).isEqualTo("PROVINCE");
        assertThat(answer.<String>get("region.firsts.edges[0].scopeRegion.name"))
                .isEqualTo("湖南省");
        assertThat(answer.<String>get("region.firsts.edges[0].claims[0].article.title"))
                .isEqualTo("长沙报告");
        assertThat(answer.<String>get("region.firsts.edges[0].claims[0].article.date"))
                .isEqualTo("2023-02-01");
        assertThat(GRAPH.reads()).hasSize(1);
    }

    @Test
    void sinceTellsWhetherItIsStatedOrOnlyBoundByTheArticle() {
        Answer answer = GRAPH.ask(
                "{ region(code: \"430100\") { adoptions { edges { since sinceIsBound claimCount node { name } } } } }");

        assertThat(answer.<List<String>>get("region.adoptions.edges.since")).containsExactly("2019", "2023-02-01");
        assertThat(answer.<List<Boolean>>get("region.adoptions.edges.sinceIsBound"))
                .containsExactly(false, true);
        assertThat(answer.<List<Integer>>get("region.adoptions.edges.claimCount"))
                .containsExactly(2, 1);
    }

    @Test
    void aRejectedClaimSupportsNoEdge() {
        Answer answer = GRAPH.ask("{ region(code: \"430100\") { adoptions(first: 1) { edges { claims { id } } } } }");

        assertThat(answer.<List<String>>get("region.adoptions.edges[0].claims.id"))
                .containsExactly("c01", "c17");
    }

    @Test
    void everyEdgeOfARegionLeadsToItsOtherEndAndItsClaims() {
        Answer answer = GRAPH.ask(
                """
                { region(code: "430100") {
                    parent { name } ancestors { name } names children { edges { node { name } } }
                    issued { edges { since node { title } claims { id } } }
                    implements { edges { since sinceIsBound node { title } claims { id } } }
                    pilots { edges { node { name provisional } claims { id level } } }
                    aspirations { edges { node { name level } claims { id } } }
                    ranks { edges { node { object rank scopeRegion { name } } } }
                    articles { edges { node { title } } }
                  }
                  taker: region(code: "430200") { received { edges { node { name } claims { id region { name } } } } } }
                """);

        assertThat(answer.<String>get("region.parent.name")).isEqualTo("湖南省");
        assertThat(answer.<List<String>>get("region.ancestors.name")).containsExactly("湖南省", "中国");
        assertThat(answer.<List<String>>get("region.names")).containsExactly("湖南省长沙市", "长沙", "长沙市");
        assertThat(answer.<List<String>>get("region.children.edges.node.name")).containsExactly("开福区", "长沙县");
        assertThat(answer.<String>get("region.issued.edges[0].node.title")).isEqualTo("政务服务办法");
        assertThat(answer.<String>get("region.issued.edges[0].claims[0].id")).isEqualTo("c08");
        assertThat(answer.<String>get("region.implements.edges[0].claims[0].id"))
                .isEqualTo("c09");
        assertThat(answer.<Boolean>get("region.pilots.edges[0].node.provisional"))
                .isTrue();
        assertThat(answer.<String>get("region.pilots.edges[0].claims[0].level")).isEqualTo("NATION");
        assertThat(answer.<String>get("region.aspirations.edges[0].claims[0].id"))
                .isEqualTo("c07");
        assertThat(answer.<Object>get("region.aspirations.edges[0].node.level")).isNull();
        assertThat(answer.<Integer>get("region.ranks.edges[0].node.rank")).isEqualTo(2);
        assertThat(answer.<String>get("region.ranks.edges[0].node.scopeRegion.name"))
                .isEqualTo("湖南省");
        assertThat(answer.<List<String>>get("region.articles.edges.node.title")).containsExactly("长沙报告");
        assertThat(answer.<String>get("taker.received.edges[0].claims[0].region.name"))
                .isEqualTo("长沙市");
        assertThat(GRAPH.reads()).hasSize(1);
    }

    @Test
    void aMeasureKnowsWhoAdoptedItWhoWasFirstAndWhereItSpread() {
        Answer answer = GRAPH.ask(
                """
                { measure(name: "一事联办") { id name aliases
                    adopters { totalCount edges { since node { path } claims { id } } }
                    inChangsha: adopters(within: "430100", level: COUNTY) { edges { node { name } } }
                    firsts { edges { scope scopeRegion { name } node { name } claims { trigger } } }
                    spreads { edges { node { name } claims { toRegion { name } } } } } }
                """);

        assertThat(answer.<String>get("measure.name")).isEqualTo("一件事一次办");
        assertThat(answer.<Integer>get("measure.adopters.totalCount")).isEqualTo(2);
        assertThat(answer.<List<String>>get("measure.adopters.edges.node.path"))
                .containsExactly("湖南省/长沙市", "湖南省/长沙市/长沙县");
        assertThat(answer.<List<List<String>>>get("measure.adopters.edges.claims.id"))
                .containsExactly(List.of("c01", "c17"), List.of("c15"));
        assertThat(answer.<List<String>>get("measure.inChangsha.edges.node.name"))
                .containsExactly("长沙县");
        assertThat(answer.<String>get("measure.firsts.edges[0].claims[0].trigger"))
                .isEqualTo("率先");
        assertThat(answer.<String>get("measure.spreads.edges[0].claims[0].toRegion.name"))
                .isEqualTo("株洲市");
        assertThat(GRAPH.reads()).hasSize(1);
    }

    @Test
    void honoursDocumentsAndArticlesLeadBackToRegionsAndClaims() {
        Answer answer = GRAPH.ask(
                """
                { awards(orderBy: COUNT_DESC, first: 1) { edges { node { name
                    holders { totalCount edges { date holder node { name } claims { id } } } } } }
                  policies { edges { node { title issuers { edges { node { name } } }
                    implementers { edges { node { name } } } } } }
                  articles { edges { node { title date focalRegion { name } claims(first: 2) { totalCount
                    edges { node { id measure { name } award { name } policy { title } } } } } } } }
                """);

        assertThat(answer.<String>get("awards.edges[0].node.name")).isEqualTo("省级示范项目");
        assertThat(answer.<List<String>>get("awards.edges[0].node.holders.edges.holder"))
                .containsExactly(null, "司法局");
        assertThat(answer.<List<String>>get("policies.edges.node.title")).containsExactly("政务服务办法", "法治政府建设实施纲要");
        assertThat(answer.<List<List<String>>>get("policies.edges.node.issuers.edges.node.name"))
                .containsExactly(List.of("长沙市"), List.of());
        assertThat(answer.<List<String>>get("articles.edges.node.title")).containsExactly("长沙报告", "虹口做法", "无日期");
        assertThat(answer.<List<Integer>>get("articles.edges.node.claims.totalCount"))
                .containsExactly(12, 5, 0);
        assertThat(answer.<List<String>>get("articles.edges[0].node.claims.edges.node.id"))
                .containsExactly("c01", "c02");
        assertThat(GRAPH.reads()).hasSize(1);
    }

    @Test
    void aNodeOfAnyTypeIsFoundByItsId() {
        String query =
                "query ($id: ID!) { node(id: $id) { __typename id ... on Region { name } ... on Measure { title: name }"
                        + " ... on Policy { title } ... on Claim { article { title } } } }";

        Answer region = GRAPH.ask(query, Map.of("id", "430100"));
        assertThat(region.<String>get("node.__typename")).isEqualTo("Region");
        assertThat(region.<String>get("node.id")).isEqualTo("430100");
        assertThat(region.<String>get("node.name")).isEqualTo("长沙市");
        assertThat(GRAPH.ask(query, Map.of("id", "m1")).<String>get("node.title"))
                .isEqualTo("一件事一次办");
        assertThat(GRAPH.ask(query, Map.of("id", "p1")).<String>get("node.title"))
                .isEqualTo("法治政府建设实施纲要");
        assertThat(GRAPH.ask(query, Map.of("id", "c01")).<String>get("node.article.title"))
                .isEqualTo("长沙报告");
        assertThat(GRAPH.ask(query, Map.of("id", "d3")).<String>get("node.__typename"))
                .isEqualTo("Article");
        assertThat(GRAPH.ask(query, Map.of("id", "nothing")).<Object>get("node"))
                .isNull();
    }

    @Test
    void searchFindsNamesBeforePassages() {
        Answer answer = GRAPH.ask(
                """
                { search(text: "柔性执法清单") { totalCount edges { score node { __typename id
                    ... on Measure { name adopters { edges { node { name } } } } ... on Article { title } } } } }
                """);

        assertThat(answer.<String>get("search.edges[0].node.name")).isEqualTo("柔性执法清单");
        assertThat(answer.<List<String>>get("search.edges[0].node.adopters.edges.node.name"))
                .containsExactly("虹口区", "长沙市");
        assertThat(answer.<List<String>>get("search.edges.node.id")).contains("d2", "c03", "c13");
        assertThat(answer.<Integer>get("search.totalCount"))
                .isEqualTo(answer.<List<String>>get("search.edges.node.id").size());
        assertThat(GRAPH.reads()).hasSize(1);
    }

    @Test
    void aDeepOperationWithManyRootsIsOneRead() {
        Answer answer = GRAPH.ask(
                """
                { regions(first: 10) { totalCount edges { cursor node { name parent { parent { name } }
                    adoptions { totalCount edges { node { adopters { edges { node { firsts(first: 5) { edges { node { name
                      spreads { edges { node { name } } } } claims { article { focalRegion { path } } } } } } } } } } }
                  } } pageInfo { hasNextPage endCursor } }
                  measures { edges { node { name claims { edges { node { region { path } } } } } } }
                  claims(where: {type: AWARDED}) { edges { node { award { holders { edges { node { name } } } } } } }
                  search(text: "长沙") { edges { node { id } } } node(id: "m1") { id } }
                """);

        assertThat(answer.<Integer>get("regions.totalCount")).isEqualTo(8);
        assertThat(GRAPH.reads()).hasSize(1);
    }

    @Test
    void introspectionReadsNothing() {
        Answer answer = GRAPH.ask("{ __schema { types { name } } __typename }");

        assertThat(answer.<List<String>>get("__schema.types.name")).contains("Region", "AdoptionEdge");
        assertThat(GRAPH.reads()).isEmpty();
    }

    @Test
    void everyExampleOfTheExplorerRunsInOneRead() throws IOException {
        String script;
        try (InputStream in = Objects.requireNonNull(
                QueryServiceTest.class.getResourceAsStream("/META-INF/resources/graphiql/explorer.js"))) {
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> examples = Pattern.compile("`([^`]+)`")
                .matcher(script)
                .results()
                .map(example -> example.group(1))
                .toList();

        assertThat(examples).hasSize(4).allSatisfy(example -> {
            assertThat(GRAPH.ask(example).errors()).isEmpty();
            assertThat(GRAPH.reads()).hasSize(1);
        });
    }
}
