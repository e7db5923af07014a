package io.zhengtu.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pieces of the graph for drawing, and what is alike. */
class GraphFieldsTest {

    @RegisterExtension
    static final SampleGraph GRAPH = new SampleGraph();

    @Test
    void whatTheGraphHoldsIsCounted() {
        Answer answer = GRAPH.ask("{ overview { version regions measures awards policies articles claims changed } }");

        assertThat(answer.<Map<String, Object>>get("overview"))
                .containsEntry("regions", 3)
                .containsEntry("measures", 3)
                .containsEntry("awards", 3)
                .containsEntry("policies", 2)
                .containsEntry("articles", 3)
                .containsEntry("claims", 17)
                .containsEntry("version", 0);
    }

    @Test
    void theNeighboursOfACentreComeBySupportAndTheEdgesBetweenThemAreThere() {
        Answer answer = GRAPH.ask(
                """
                { subgraph(center: "m1") { truncated nodes { id label type steps weight node { __typename ... on Region { path } } }
                  edges { source target type weight since confidence } } }
                """);

        assertThat(answer.<List<String>>get("subgraph.nodes.id")).containsExactly("m1", "430100", "430121", "430200");
        assertThat(answer.<List<String>>get("subgraph.nodes.label")).startsWith("一件事一次办", "长沙市");
        assertThat(answer.<List<String>>get("subgraph.nodes.type")).startsWith("MEASURE", "REGION");
        assertThat(answer.<List<Integer>>get("subgraph.nodes.steps")).containsExactly(0, 1, 1, 1);
        assertThat(answer.<String>get("subgraph.nodes[1].node.path")).isEqualTo("湖南省/长沙市");
        assertThat(answer.<List<Map<String, Object>>>get("subgraph.edges"))
                .extracting(edge -> edge.get("source") + " " + edge.get("type") + " " + edge.get("target"))
                .containsExactly(
                        "430100 ADOPTED m1",
                        "430100 FIRST_IN_PROVINCE m1",
                        "430121 PART_OF 430100",
                        "430121 ADOPTED m1",
                        "m1 SPREAD_TO 430200");
        assertThat(answer.<Map<String, Object>>get("subgraph.edges[0]"))
                .containsEntry("weight", 2)
                .containsEntry("since", "2019");
        assertThat(answer.<Boolean>get("subgraph.truncated")).isFalse();
        assertThat(GRAPH.reads()).hasSize(1);
    }

    @Test
    void aLimitLeavesOutTheLeastSupported() {
        Answer answer =
                GRAPH.ask("{ subgraph(center: \"430100\", depth: 3, limit: 3) { truncated nodes { id steps } } }");

        assertThat(answer.<List<String>>get("subgraph.nodes.id")).containsExactly("430100", "m1", "a2");
        assertThat(answer.<Boolean>get("subgraph.truncated")).isTrue();
    }

    @Test
    void aSecondStepReachesTheOtherAdopters() {
        Answer answer = GRAPH.ask("{ subgraph(center: \"430100\", depth: 2) { nodes { id steps } } }");

        assertThat(answer.<List<Map<String, Object>>>get("subgraph.nodes"))
                .contains(Map.of("id", "310109", "steps", 2), Map.of("id", "430200", "steps", 2));
    }

    @Test
    void anArticleLeadsToItsClaimsAndTheyToWhatTheySpeakOf() {
        Answer answer = GRAPH.ask("{ subgraph(center: \"d2\", depth: 2) { nodes { id type steps } edges { type } } }");

        assertThat(answer.<List<String>>get("subgraph.nodes.id")).contains("d2", "c13", "310109", "430121", "m2");
        assertThat(answer.<List<String>>get("subgraph.edges.type")).contains("STATED_IN", "ABOUT", "OF");
    }

    @Test
    void aCentreThatIsNotThereAndBoundsAreRefused() {
        assertThat(GRAPH.ask("{ subgraph(center: \"nowhere\") { truncated } }").error())
                .contains("没有标识为 nowhere 的节点");
        assertThat(GRAPH.ask("{ subgraph(center: \"m1\", depth: 4) { truncated } }")
                        .error())
                .contains("depth must be from 1 to 3, not 4");
        assertThat(GRAPH.ask("{ subgraph(center: \"m1\", limit: 1001) { truncated } }")
                        .error())
                .contains("limit must be from 1 to 1000");
    }

    @Test
    void thePathBetweenTwoRegionsLeadsThroughWhatTheyShare() {
        Answer answer = GRAPH.ask(
                """
                { path(from: "310109", to: "a1") { length nodes { id ... on Region { name } } edges { source type target } }
                  up: path(from: "430121", to: "430105", hierarchy: true) { length nodes { id } }
                  none: path(from: "430105", to: "a1") { length } }
                """);

        assertThat(answer.<List<String>>get("path.nodes.id")).containsExactly("310109", "m2", "430100", "a1");
        assertThat(answer.<List<String>>get("path.edges.type"))
                .hasSize(3)
                .last()
                .isEqualTo("AWARDED");
        assertThat(answer.<Integer>get("path.length")).isEqualTo(3);
        assertThat(answer.<List<String>>get("up.nodes.id")).containsExactly("430121", "430100", "430105");
        assertThat(answer.<Object>get("none")).isNull();
        assertThat(GRAPH.reads()).hasSize(1);
        assertThat(GRAPH.ask("{ path(from: \"m1\", to: \"m1\") { length } }").error())
                .contains("same node");
    }

    @Test
    void regionsAreAlikeByTheMeasuresTheyShare() {
        Answer answer = GRAPH.ask(
                """
                { region(code: "430100") { similarRegions { region { name } shared jaccard measures { name } }
                  counties: similarRegions(within: "310000") { region { code } } } }
                """);

        assertThat(answer.<List<String>>get("region.similarRegions.region.name"))
                .containsExactly("虹口区", "长沙县");
        assertThat(answer.<List<Integer>>get("region.similarRegions.shared")).containsExactly(1, 1);
        assertThat(answer.<List<Float>>get("region.similarRegions.jaccard")).containsExactly(0.5f, 0.5f);
        assertThat(answer.<List<String>>get("region.similarRegions[0].measures.name"))
                .containsExactly("柔性执法清单");
        assertThat(answer.<List<String>>get("region.counties.region.code")).containsExactly("310109");
    }

    @Test
    void measuresAreRelatedByTheRegionsThatAdoptedBoth() {
        Answer answer = GRAPH.ask(
                "{ measure(id: \"m1\") { relatedMeasures { measure { name } shared jaccard regions { path } } } }");

        assertThat(answer.<List<String>>get("measure.relatedMeasures.measure.name"))
                .containsExactly("柔性执法清单");
        assertThat(answer.<Float>get("measure.relatedMeasures[0].jaccard")).isEqualTo(1 / 3f);
        assertThat(answer.<List<String>>get("measure.relatedMeasures[0].regions.path"))
                .containsExactly("湖南省/长沙市");
    }

    @Test
    void documentsAreRelatedToAMeasureByTheParagraphsThatSpeakOfBoth() {
        Answer answer = GRAPH.ask(
                """
                { one: measure(id: "m1") { relatedPolicies { policy { id } passages } }
                  other: measure(id: "m2") { relatedPolicies { policy { id } } }
                  none: measure(id: "m3") { relatedPolicies { policy { id } } } }
                """);

        assertThat(answer.<List<String>>get("one.relatedPolicies.policy.id")).containsExactlyInAnyOrder("p1", "p2");
        assertThat(answer.<List<Integer>>get("one.relatedPolicies.passages")).containsExactly(1, 1);
        assertThat(answer.<List<String>>get("other.relatedPolicies.policy.id")).containsExactly("p2");
        assertThat(answer.<List<String>>get("none.relatedPolicies.policy.id")).isEmpty();
        assertThat(GRAPH.reads()).hasSize(1);
    }

    @Test
    void aSearchShowsWhereItsWordsStand() {
        Answer answer = GRAPH.ask(
                """
                { search(text: "率先 一次办", types: [ARTICLE, MEASURE]) { totalCount byType { key count }
                  edges { node { id } highlights(around: 3) { field text cutBefore cutAfter marks { start end } } } } }
                """);

        assertThat(answer.<List<String>>get("search.edges.node.id")).containsExactly("d1");
        assertThat(answer.<Map<String, Object>>get("search.edges[0].highlights[0]"))
                .containsEntry("field", "text")
                .containsEntry("text", "在全省率先推行一")
                .containsEntry("cutBefore", true)
                .containsEntry("cutAfter", true);
        assertThat(answer.<List<Map<String, Object>>>get("search.edges[0].highlights[0].marks"))
                .containsExactly(Map.of("start", 3, "end", 5));
        assertThat(answer.<List<Map<String, Object>>>get("search.byType"))
                .containsExactly(Map.of("key", "Article", "count", 1));
    }
}
