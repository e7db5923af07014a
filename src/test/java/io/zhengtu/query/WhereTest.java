package io.zhengtu.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereTest {

    @RegisterExtension
    static final SampleGraph GRAPH = new SampleGraph();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "regions  | {level: PROVINCE}                              | 310000 430000",
                "regions  | {levelIn: [NATION, PROVINCE]}                  | 100000 310000 430000",
                "regions  | {within: \"430100\"}                           | 430100 430105 430121",
                "regions  | {within: \"100000\", level: COUNTY}            | 310109 430105 430121",
                "regions  | {nameContains: \"长沙\"}                       | 430100 430121",
                "regions  | {nameIn: [\"长沙市\", \"虹口区\"]}             | 310109 430100",
                "regions  | {codeIn: []}                                   | ''",
                "regions  | {or: [{name: \"中国\"}, {name: \"开福区\"}]}   | 100000 430105",
                "regions  | {or: []}                                       | ''",
                "regions  | {and: [{level: COUNTY}, {not: {within: \"430000\"}}]} | 310109",
                "regions  | {level: COUNTY, not: {}}                       | ''",
                "regions  | {level: NATION, name: null}                    | 100000",
                "measures | {theme: \"行政执法\"}                          | m2",
                "measures | {not: {theme: \"行政执法\"}}                   | m1 m3",
                "measures | {provisional: true}                            | m3",
                "measures | {adoptedWithin: \"310000\"}                    | m2",
                "awards   | {level: PROVINCE}                              | a2",
                "awards   | {heldWithin: \"310000\"}                       | ''",
                "policies | {titleContains: \"纲要\"}                      | p1",
                "policies | {issuedWithin: \"430000\"}                     | p2",
                "articles | {dateFrom: \"2023\"}                           | d1",
                "articles | {dateTo: \"2022-05\"}                          | d2",
                "articles | {within: \"310000\"}                           | d2",
                "claims   | {type: RANKED}                                 | c10",
                "claims   | {typeIn: [RANKED, PILOT]}                      | c10 c11",
                "claims   | {status: REJECTED}                             | c16",
                "claims   | {minConfidence: 0.95}                          | c04 c13",
                "claims   | {dateFrom: \"2019-06\", dateTo: \"2019-07\"}   | c01 c02",
                "claims   | {scope: NATION}                                | c14",
                "claims   | {holderContains: \"司法\"}                     | c05",
                "claims   | {article: \"d2\", within: \"310109\"}           | c13 c14",
                "claims   | {evidenceContains: \"of c1\", objectContains: \"营商\"} | c10"
            })
    void aConditionLetsThroughWhatMeetsIt(String connection, String where, String expected) {
        Answer answer =
                GRAPH.ask("{ %s(where: %s) { totalCount edges { node { id } } } }".formatted(connection, where));

        List<String> ids = answer.get(connection + ".edges.node.id");
        assertThat(ids.stream().sorted().toList())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
        assertThat(answer.<Integer>get(connection + ".totalCount")).isEqualTo(ids.size());
    }

    @Test
    void edgesAreNarrowedByWhatTheyLeadTo() {
        Answer answer = GRAPH.ask(
                """
                { region(code: "430100") { awards(level: NATION) { edges { node { name } } }
                    adoptions(where: {themeIn: ["行政执法"]}) { edges { node { name } } }
                    claims(where: {type: AWARDED, minConfidence: 0.9}) { edges { node { id } } }
                    none: firsts(scope: NATION) { totalCount edges { node { name } } } } }
                """);

        assertThat(answer.<List<String>>get("region.awards.edges.node.name")).containsExactly("全国法治政府建设示范市");
        assertThat(answer.<List<String>>get("region.adoptions.edges.node.name")).containsExactly("柔性执法清单");
        assertThat(answer.<List<String>>get("region.claims.edges.node.id")).containsExactly("c04");
        assertThat(answer.<Integer>get("region.none.totalCount")).isZero();
    }

    @Test
    void aDateThatIsNoneIsRefusedByItsText() {
        Answer answer = GRAPH.ask("{ articles(where: {dateFrom: \"2022-13\"}) { totalCount } }");

        assertThat(answer.error()).contains("2022-13", "不是 EDTF 日期");
    }
}
