package io.zhengtu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import io.restassured.path.json.JsonPath;
import io.zhengtu.diffusion.store.StoredAdoptions;
import io.zhengtu.graph.EmbeddedNeo4jExtension;
import io.zhengtu.query.Access;
import io.zhengtu.query.BoltReader;
import io.zhengtu.query.Limits;
import io.zhengtu.query.QueryService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The fields of {@code diffusion.graphqls} over a graph of two provinces:
 *
 * <pre>
 * 甲省 2018 ── 一市 2015, 二市 2019-03 (pilot), 三市 by an article of 2020-05-01
 * 乙省      ── 四市 2016
 * </pre>
 */
class DiffusionPartTest {

    @RegisterExtension
    static final EmbeddedNeo4jExtension NEO4J = new EmbeddedNeo4jExtension();

    private static QueryService service;

    @BeforeAll
    static void fill() {
        NEO4J.clear();
        NEO4J.driver()
                .executableQuery(
                        """
                        CREATE (m:Measure {id: 'm1', name: '首席法务官', aliases: []}), (n:Measure {id: 'm2', name: '柔性执法', aliases: []})
                        CREATE (:Name {value: '首席法务官'})-[:NAMES]->(m)
                        CREATE (c:Region {code: '100000', name: '中国', path: '中国', level: 'NATION', rank: 0})
                        CREATE (p:Region {code: '1', name: '甲省', path: '甲省', level: 'PROVINCE', rank: 1})-[:PART_OF]->(c)
                        CREATE (q:Region {code: '2', name: '乙省', path: '乙省', level: 'PROVINCE', rank: 1})-[:PART_OF]->(c)
                        CREATE (r1:Region {code: '11', name: '一市', path: '甲省/一市', level: 'PREFECTURE', rank: 2})-[:PART_OF]->(p)
                        CREATE (r2:Region {code: '12', name: '二市', path: '甲省/二市', level: 'PREFECTURE', rank: 2})-[:PART_OF]->(p)
                        CREATE (r3:Region {code: '13', name: '三市', path: '甲省/三市', level: 'PREFECTURE', rank: 2})-[:PART_OF]->(p)
                        CREATE (r4:Region {code: '21', name: '四市', path: '乙省/四市', level: 'PREFECTURE', rank: 2})-[:PART_OF]->(q)
                        CREATE (p)-[:ADOPTED {since: '2018', earliest: 20180101, latest: 20181231, sinceBound: false}]->(m)
                        CREATE (r1)-[:ADOPTED {since: '2015', earliest: 20150101, latest: 20151231, sinceBound: false}]->(m)
                        CREATE (r2)-[:ADOPTED {since: '2019-03', earliest: 20190301, latest: 20190331, sinceBound: false}]->(m)
                        CREATE (r3)-[:ADOPTED {latest: 20200501, sinceBound: true}]->(m)
                        CREATE (r4)-[:ADOPTED {since: '2016', earliest: 20160101, latest: 20161231, sinceBound: false}]->(m)
                        CREATE (r2)-[:PILOTS]->(m), (r1)-[:FIRST_IN_PROVINCE]->(m), (r2)-[:FIRST_IN_NATION]->(m)
                        CREATE (r1)-[:ADOPTED {since: '2020', earliest: 20200101, latest: 20201231, sinceBound: false}]->(n)
                        CREATE (r2)-[:ADOPTED {since: '2020', earliest: 20200101, latest: 20201231, sinceBound: false}]->(n)
                        """)
                .execute();
        service = new QueryService(
                new BoltReader(NEO4J.driver(), null, Limits.DEFAULT.timeout()),
                Limits.DEFAULT,
                List.of(new DiffusionPart(new StoredAdoptions(NEO4J.driver(), null, Limits.DEFAULT.timeout()))));
    }

    private static ExecutionResult answer(String query) {
        return service.execute(ExecutionInput.newExecutionInput(query).build(), Access.READ);
    }

    private static JsonPath ask(String query) {
        ExecutionResult result = answer(query);
        assertThat(result.getErrors()).isEmpty();
        try {
            Map<String, Object> data = result.getData();
            return JsonPath.from(new ObjectMapper().writeValueAsString(data));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void eachAdopterHasWhatCameBeforeIt() {
        JsonPath data = ask(
                """
                { diffusion(measure: "首席法务官") { measure { name } adopters { totalCount edges { node {
                  region { name } date by category directions signs above { name } below { name } beside { name } } } }
                  profile { origins unknown shares { direction share } } } }
                """);

        assertThat(data.getString("diffusion.measure.name")).isEqualTo("首席法务官");
        String node = "diffusion.adopters.edges.node.";
        assertThat(data.getList(node + "region.name")).containsExactly("一市", "四市", "甲省", "二市", "三市");
        assertThat(data.getList(node + "date")).containsExactly("2015", "2016", "2018", "2019-03", null);
        assertThat(data.getList(node + "by")).containsExactly(null, null, null, null, "2020-05-01");
        assertThat(data.getList(node + "directions"))
                .containsExactly(
                        List.of(), List.of(), List.of("BOTTOM_UP"), List.of("TOP_DOWN", "HORIZONTAL"), List.of());
        assertThat(data.getList(node + "below.name")).element(2).isEqualTo(List.of("一市"));
        assertThat(data.getList(node + "above.name")).element(3).isEqualTo(List.of("甲省"));
        assertThat(data.getList(node + "beside.name")).element(3).isEqualTo(List.of("一市"));
        assertThat(data.getList(node + "signs")).element(3).isEqualTo(List.of("PILOT"));
        assertThat(data.getList(node + "category")).first().isEqualTo("INNOVATORS");
        assertThat(data.getList(node + "category")).last().isNull();
        assertThat(data.getInt("diffusion.profile.origins")).isEqualTo(2);
        assertThat(data.getInt("diffusion.profile.unknown")).isEqualTo(1);
    }

    @Test
    void aCurveCountsByYearAndLevelAndSaysWhatItRestsOn() {
        JsonPath data = ask(
                """
                { diffusion(measure: "m1", level: PREFECTURE, period: YEAR) { basis { events datedEvents assumptions }
                  curve { level possibleAdopters period points { period adopters cumulative share knownBy } fits { model }
                    fitNote milestones { share date days } }
                  curvesByLevel { level } pioneers { region { name } date undecided }
                  firstClaims { region { name } scope standing earlier { name } } } }
                """);

        assertThat(data.getInt("diffusion.basis.events")).isEqualTo(4);
        assertThat(data.getInt("diffusion.basis.datedEvents")).isEqualTo(3);
        assertThat(data.getList("diffusion.basis.assumptions", String.class))
                .anyMatch(said -> said.contains("no stated date"));
        assertThat(data.getList("diffusion.curve.points.period"))
                .containsExactly("2015", "2016", "2017", "2018", "2019");
        assertThat(data.getList("diffusion.curve.points.cumulative")).containsExactly(1, 2, 2, 2, 3);
        assertThat(data.getInt("diffusion.curve.possibleAdopters")).isEqualTo(4);
        assertThat(data.getDouble("diffusion.curve.points[4].share")).isEqualTo(0.75);
        assertThat(data.getList("diffusion.curve.fits")).isEmpty();
        assertThat(data.getString("diffusion.curve.fitNote")).contains("not enough dated evidence");
        assertThat(data.getString("diffusion.curve.milestones[1].date")).isEqualTo("2016-01-01");
        assertThat(data.getList("diffusion.curvesByLevel.level")).containsExactly("PREFECTURE");
        assertThat(data.getList("diffusion.pioneers.region.name")).containsExactly("一市");
        assertThat(data.getList("diffusion.firstClaims.standing")).containsExactlyInAnyOrder("UNDECIDED", "CONTESTED");
    }

    @Test
    void oneDateForAllIsSaidToGiveNoOrder() {
        JsonPath data = ask(
                """
                { diffusion(measure: "m2") { basis { assumptions } curve { fitNote points { cumulative } }
                  adopters { edges { node { category } } } pioneers { undecided } } }
                """);

        assertThat(data.getList("diffusion.basis.assumptions", String.class))
                .anyMatch(said -> said.contains("no order can be read"));
        assertThat(data.getString("diffusion.curve.fitNote")).contains("no order can be read");
        assertThat(data.getList("diffusion.curve.points.cumulative")).containsExactly(2);
        assertThat(data.getList("diffusion.adopters.edges.node.category")).containsOnlyNulls();
        assertThat(data.getList("diffusion.pioneers.undecided")).containsExactly(1, 1);
    }

    @Test
    void aNetworkLeadsFromRegionToRegion() {
        JsonPath data = ask(
                """
                { diffusionNetwork(edges: 50) { model parameters possibleEdges basis { datedEvents assumptions }
                  edges { origin { name } destination { name path } improvement pValue } } }
                """);

        assertThat(data.getString("diffusionNetwork.model")).isEqualTo("EXPONENTIAL");
        assertThat(data.getList("diffusionNetwork.parameters")).hasSize(1);
        assertThat(data.getInt("diffusionNetwork.possibleEdges")).isEqualTo(6);
        assertThat(data.getList("diffusionNetwork.edges")).hasSize(6);
        assertThat(data.getList("diffusionNetwork.edges.origin.name")).doesNotContainNull();
        assertThat(data.getInt("diffusionNetwork.basis.datedEvents")).isEqualTo(6);

        JsonPath provinces =
                ask("{ diffusionNetwork(edges: 5, level: PROVINCE) { edges { pValue } basis { assumptions } } }");
        assertThat(provinces.getList("diffusionNetwork.edges")).isEmpty();
        assertThat(provinces.getList("diffusionNetwork.basis.assumptions", String.class))
                .anyMatch(said -> said.contains("not enough dated evidence"));
    }

    @Test
    void regionsAreComparedOverAllMeasures() {
        JsonPath data = ask(
                """
                { innovativeness(level: PREFECTURE) { totalCount edges { node { region { name } score measures adopted } } }
                  precedence(minimum: 1) { basis { events datedEvents assumptions } edges { node { leader { name } follower { name } before adjustedPValue } } }
                  adoptionCommunities { modularity communities { regions { name } measures { measure { name } inside } } } }
                """);

        assertThat(data.getInt("innovativeness.totalCount")).isEqualTo(4);
        assertThat(data.getList("innovativeness.edges.node.score")).containsOnlyNulls();
        assertThat(data.getList("precedence.edges.node.leader.name")).contains("一市");
        assertThat(data.getInt("precedence.basis.datedEvents"))
                .isPositive()
                .isLessThanOrEqualTo(data.getInt("precedence.basis.events"));
        assertThat(data.getList("adoptionCommunities.communities")).isNotEmpty();
    }

    @Test
    void whatCannotBeAnsweredSaysWhatToGiveInstead() {
        assertThat(answer("{ diffusion(measure: \"无此做法\") { level } }")
                        .getErrors()
                        .get(0)
                        .getMessage())
                .contains("no measure of this id or name");
        assertThat(answer("{ diffusionNetwork(edges: 0) { model } }")
                        .getErrors()
                        .get(0)
                        .getMessage())
                .contains("edges must be from 1 to 1000");
    }
}
