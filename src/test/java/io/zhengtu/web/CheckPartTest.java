package io.zhengtu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import io.restassured.path.json.JsonPath;
import io.zhengtu.check.Claims;
import io.zhengtu.check.GraphCheck;
import io.zhengtu.graph.EmbeddedNeo4jExtension;
import io.zhengtu.query.Access;
import io.zhengtu.query.BoltReader;
import io.zhengtu.query.Limits;
import io.zhengtu.query.QueryService;
import io.zhengtu.query.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Contradictions as a caller of the interface gets them. */
class CheckPartTest {

    @RegisterExtension
    static final EmbeddedNeo4jExtension NEO4J = new EmbeddedNeo4jExtension();

    private QueryService service;

    @BeforeEach
    void service() throws IOException {
        NEO4J.clear();
        Duration timeout = Duration.ofSeconds(20);
        service = new QueryService(
                new BoltReader(NEO4J.driver(), null, timeout),
                Limits.DEFAULT,
                List.of(new CheckPart(new GraphCheck(NEO4J.driver(), null, timeout))));
        new Claims()
                .add("FIRST_IN", "430100", "一次办", "within", "430000", "date", "2018")
                .add("FIRST_IN", "430200", "一次办", "within", "430000", "date", "2019-03")
                .add("FIRST_IN", "430100", "清单", "within", "420000")
                .store(NEO4J.driver());
    }

    private JsonPath ask(String query) throws JsonProcessingException {
        ExecutionResult result = service.execute(
                        ExecutionInput.newExecutionInput(query).build(), Request.by(Access.READ))
                .result();
        assertThat(result.getErrors()).isEmpty();
        return JsonPath.from(new ObjectMapper().writeValueAsString(result.<Object>getData()));
    }

    @Test
    void bothSidesOfAContestComeWithDatesEvidenceAndVerdict() throws IOException {
        JsonPath answer = ask(
                """
                { contestedFirsts(first: 5) { totalCount edges { cursor node { measure { name } scope scopeRegion { path }
                  nested decided sides { region { path } earliest knownBy verdict reason
                    claims { date evidence article { title } } support { id } } } } pageInfo { hasNextPage } } }
                """);

        assertThat(answer.getInt("contestedFirsts.totalCount")).isOne();
        answer.setRootPath("contestedFirsts.edges[0].node");
        assertThat(answer.getString("measure.name")).isEqualTo("一次办");
        assertThat(answer.getString("scope")).isEqualTo("PROVINCE");
        assertThat(answer.getString("scopeRegion.path")).isEqualTo("湖南省");
        assertThat(answer.getBoolean("decided")).isTrue();
        assertThat(answer.<String>getList("sides.region.path")).containsExactly("湖南省/长沙市", "湖南省/株洲市");
        assertThat(answer.<String>getList("sides.verdict")).containsExactly("COMPATIBLE", "CONTRADICTED");
        assertThat(answer.getString("sides[0].knownBy")).isEqualTo("2018-12-31");
        assertThat(answer.getString("sides[1].earliest")).isEqualTo("2019-03-01");
        assertThat(answer.getString("sides[1].claims[0].evidence")).isEqualTo("证据c2");
        assertThat(answer.getString("sides[1].claims[0].article.title")).isEqualTo("报告");
    }

    @Test
    void findingsAreAskedForByKindAndPaged() throws IOException {
        JsonPath answer = ask(
                """
                { all: findings { edges { node { kind } } }
                  some: findings(kinds: [OUTSIDE_SCOPE]) { totalCount edges { node { id message regions { name }
                    measure { name } award { name } claims { id type } } } } }
                """);

        assertThat(answer.<String>getList("all.edges.node.kind"))
                .containsExactly("CONTESTED_FIRST", "EARLIER_ELSEWHERE", "OUTSIDE_SCOPE");
        assertThat(answer.getInt("some.totalCount")).isOne();
        assertThat(answer.getString("some.edges[0].node.message")).contains("不属于湖北省", " / ", "no part of it");
        assertThat(answer.getString("some.edges[0].node.claims[0].type")).isEqualTo("FIRST_IN");
        assertThat(answer.getString("some.edges[0].node.measure.name")).isEqualTo("清单");
    }
}
