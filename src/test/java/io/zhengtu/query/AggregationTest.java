package io.zhengtu.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AggregationTest {

    @RegisterExtension
    static final SampleGraph GRAPH = new SampleGraph();

    private static List<String> counts(Answer answer, String path) {
        return answer.<List<Map<String, Object>>>get(path).stream()
                .map(each -> each.get("key") + " " + each.get("label") + " " + each.get("count"))
                .toList();
    }

    @Test
    void adoptersAreCountedByLevelProvinceAndStatedYear() {
        Answer answer = GRAPH.ask(
                """
                { measure(id: "m2") { adopters { byLevel { key label count } byProvince { key label count }
                  byYear { key label count } } } }
                """);

        assertThat(counts(answer, "measure.adopters.byLevel"))
                .containsExactlyInAnyOrder("PREFECTURE PREFECTURE 1", "COUNTY COUNTY 1");
        assertThat(counts(answer, "measure.adopters.byProvince"))
                .containsExactlyInAnyOrder("430000 湖南省 1", "310000 上海市 1");
        assertThat(counts(answer, "measure.adopters.byYear")).containsExactly("2018 2018 1", "null null 1");
        assertThat(GRAPH.reads()).hasSize(1);
        assertThat(GRAPH.reads().get(0).text()).doesNotContain("ORDER BY coalesce");
    }

    @Test
    void countsBelowASingleNodeAreThoseOfTheNodeItself() {
        Answer answer = GRAPH.ask(
                """
                { below: region(code: "430100") { parent { adoptions { totalCount byTheme { key label count } }
                    parent { claims(first: 0) { byType { key label count } } } } }
                  itself: region(code: "430000") { adoptions { totalCount byTheme { key label count } }
                    parent { claims(first: 0) { byType { key label count } } } } }
                """);

        assertThat(answer.<Object>get("below.parent")).isNotNull().isEqualTo(answer.get("itself"));
        assertThat(GRAPH.reads()).hasSize(1);
    }

    @Test
    void countsHeedTheConditionsOfTheirList() {
        Answer answer = GRAPH.ask(
                """
                { claims(where: {status: EXTRACTED, within: "430000"}, first: 0) { totalCount
                  byType { key count } byTheme { key label count } byProvince { key label count } byStatus { key count } }
                  all: claims(first: 0) { byStatus { key label count } } }
                """);

        List<Map<String, Object>> types = answer.get("claims.byType");
        assertThat(types).contains(Map.of("key", "AWARDED", "count", 3), Map.of("key", "ADOPTED", "count", 4));
        assertThat(types.stream().mapToInt(each -> (Integer) each.get("count")).sum())
                .isEqualTo(answer.<Integer>get("claims.totalCount"));
        assertThat(counts(answer, "claims.byTheme")).contains("政务服务 政务服务 5", "行政执法 行政执法 1");
        assertThat(counts(answer, "claims.byProvince")).containsExactly("430000 湖南省 14");
        assertThat(counts(answer, "all.byStatus")).containsExactly("EXTRACTED EXTRACTED 16", "REJECTED REJECTED 1");
    }

    @Test
    void measuresAreCountedByTheme() {
        Answer answer = GRAPH.ask("{ measures { byTheme { key label count } } }");

        assertThat(counts(answer, "measures.byTheme"))
                .containsExactlyInAnyOrder("政务服务 政务服务 1", "行政执法 行政执法 1", "null null 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{dateFrom: \"2019\"}                            | 一件事一次办, 柔性执法清单",
                "{dateTo: \"2018\"}                              | 柔性执法清单",
                "{dateCertainlyFrom: \"2019\"}                   | 一件事一次办",
                "{dateCertainlyTo: \"2019\"}                     | 一件事一次办",
                "{dated: false}                                  | 柔性执法清单",
                "{minConfidence: 0.8}                            | 一件事一次办",
                "{minClaims: 2}                                  | 一件事一次办",
                "{not: {minClaims: 2}}                           | 柔性执法清单",
                "{or: [{minClaims: 2}, {dated: false}]}          | 一件事一次办, 柔性执法清单"
            })
    void edgesMeetConditionsOfTheirOwn(String where, String names) {
        Answer answer = GRAPH.ask(
                "{ region(code: \"430100\") { adoptions(edge: %s, orderBy: NAME) { edges { node { name } } } } }"
                        .formatted(where));

        assertThat(answer.<List<String>>get("region.adoptions.edges.node.name"))
                .containsExactlyInAnyOrder(names.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{hasAward: {level: NATION}}                            | 430100",
                "{adopted: {theme: \"行政执法\"}}                        | 310109, 430100",
                "{adopted: {theme: \"行政执法\"}, hasAward: {}}          | 430100",
                "{firstWith: {name: \"柔性执法清单\"}}                    | 310109",
                "{hasClaims: true, level: COUNTY}                       | 310109, 430121",
                "{pathContains: \"长沙市/\"}                             | 430105, 430121",
                "{level: OTHER}                                         | ''",
                "{levelIn: [OTHER, NATION]}                             | 100000"
            })
    void regionsAreFoundByWhatTheyDid(String where, String codes) {
        Answer answer = GRAPH.ask("{ regions(where: %s) { edges { node { code } } } }".formatted(where));

        assertThat(String.join(", ", answer.<List<String>>get("regions.edges.node.code")))
                .isEqualTo(codes);
    }

    @Test
    void measuresComeInOrderOfTheirFirstAdoption() {
        Answer answer = GRAPH.ask(
                """
                { early: measures(orderBy: DATE) { edges { node { id } } } late: measures(orderBy: DATE_DESC) { edges { node { id } } }
                  wide: measures(where: {minAdopters: 2, adoptedBy: {level: COUNTY}}) { edges { node { id } } } }
                """);

        assertThat(answer.<List<String>>get("early.edges.node.id")).containsExactly("m2", "m1", "m3");
        assertThat(answer.<List<String>>get("late.edges.node.id")).containsExactly("m1", "m2", "m3");
        assertThat(answer.<List<String>>get("wide.edges.node.id")).containsExactly("m1", "m2");
    }
}
