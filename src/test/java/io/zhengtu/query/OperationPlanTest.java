package io.zhengtu.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.summary.QueryType;

class OperationPlanTest {

    @RegisterExtension
    static final SampleGraph GRAPH = new SampleGraph();

    @Test
    void theHonoursAndFirstsOfARegionAreThisCypher() throws IOException {
        assertThat(
                        cypher(
                                """
                { region(name: "长沙") { path awards(first: 5) { edges { node { name level } date claims { evidence } } }
                  firsts(scope: PROVINCE) { edges { node { name } claims { evidence article { title date } } } } } }
                """))
                .isEqualTo(golden("region.cypher"));
    }

    @Test
    void aPageOfMeasuresWithConditionsIsThisCypher() throws IOException {
        assertThat(
                        cypher(
                                """
                { measures(first: 2, orderBy: COUNT_DESC, where: {or: [{nameContains: "执法"}, {adoptedWithin: "430000"}]})
                  { totalCount edges { cursor node { name } } pageInfo { hasNextPage } } }
                """))
                .isEqualTo(golden("measures.cypher"));
    }

    @Test
    void onlyValuesDifferBetweenOperationsOfOneShape() {
        String first = cypher(
                """
                { region(name: "长沙") { path awards(first: 5) { edges { node { name level } } } } }""");
        String second = cypher(
                """
                query Other { city: region(name: "上海市") { ...parts } }
                fragment parts on Region { honours: awards(first: 7) { edges { node { l: level n: name } } } path }""");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void conditionsWrittenInAnotherOrderAndVariablesMakeNoNewShape() {
        String first = cypher("{ claims(where: {type: AWARDED, minConfidence: 0.5}) { edges { node { id } } } }");
        GRAPH.ask(
                "query ($w: ClaimWhere) { claims(where: $w, first: 3) { edges { node { id } } } }",
                Map.of("w", Map.of("minConfidence", 0.9, "type", "RANKED")));

        assertThat(GRAPH.reads().get(0).text()).isEqualTo(first);
    }

    @Test
    void aPropertyAskedForTwiceIsReadOnce() {
        assertThat(cypher("{ region(code: \"1\") { a: name b: name } }"))
                .isEqualTo(cypher("{ region(code: \"1\") { name } }"));
    }

    @Test
    void whatIsNotAskedForIsNotRead() {
        assertThat(cypher("{ regions { edges { node { name } } } }"))
                .doesNotContain("COUNT", "path", "level", "cursor");
        assertThat(cypher("{ regions { totalCount } }")).doesNotContain("ORDER BY", "LIMIT", "name");
        assertThat(cypher("{ region(code: \"1\") { name ... @include(if: false) { awards { totalCount } } } }"))
                .doesNotContain("AWARDED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x'}) DETACH DELETE n //",
                "x\"}) DETACH DELETE n //",
                "`}) MATCH (n) DETACH DELETE n //",
                "\\u0027 OR 1=1 //",
                "$p0 OR $p1",
                "长沙' OR '1'='1"
            })
    void aValueNeverBecomesCypher(String hostile) {
        String query =
                """
                query ($s: String!, $id: ID!) { region(name: $s) { name } measure(id: $id) { name } node(id: $id) { id }
                  regions(where: {nameContains: $s, codeIn: [$id], within: $id}) { totalCount edges { node { id } } }
                  claims(where: {or: [{holder: $s}, {not: {objectContains: $s}}], article: $id}) { edges { node { id } } }
                  search(text: $s) { edges { node { id } } } }
                """;
        Answer plain = GRAPH.ask(query, Map.of("s", "无", "id", "无"));
        String text = GRAPH.reads().get(0).text();
        assertThat(plain.errors()).isEmpty();

        Answer answer = GRAPH.ask(query, Map.of("s", hostile, "id", hostile));

        assertThat(GRAPH.reads().get(0).text()).isEqualTo(text).doesNotContain(hostile);
        assertThat(answer.<Object>get("region")).isNull();
        assertThat(answer.<Integer>get("regions.totalCount")).isZero();
        assertThat(GRAPH.ask("{ regions { totalCount } }").<Integer>get("regions.totalCount"))
                .isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\\", "a\"b", "*", "(", "AND", "长 沙", "[* TO *]", "name:长沙", "沙", "~", "/x/"})
    void aSearchIsWordsAndNeverAQueryLanguage(String text) {
        Answer answer = GRAPH.ask(
                "query ($t: String!) { search(text: $t) { totalCount edges { node { id } } } }", Map.of("t", text));

        assertThat(answer.errors()).isEmpty();
        assertThat(answer.<Integer>get("search.totalCount")).isLessThan(15);
    }

    @Test
    void whatIsReadIsOnlyReading() {
        GRAPH.ask(
                "{ regions { totalCount edges { node { awards { edges { node { name } } } } } } search(text: \"长沙\") { totalCount } }");
        CypherRead read = GRAPH.reads().get(0);

        assertThat(GRAPH.driver()
                        .executableQuery("EXPLAIN " + read.text())
                        .withParameters(read.parameters())
                        .execute()
                        .summary()
                        .queryType())
                .isEqualTo(QueryType.READ_ONLY);
    }

    private static String cypher(String query) {
        Answer answer = GRAPH.ask(query);
        assertThat(answer.errors()).isEmpty();
        assertThat(GRAPH.reads()).hasSize(1);
        return GRAPH.reads().get(0).text();
    }

    /** The files break lines for the eye. */
    private static String golden(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OperationPlanTest.class.getResourceAsStream("/query/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().replaceAll("\\s*\n\\s*", " ");
        }
    }
}
