package io.zhengtu.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import graphql.ExecutionInput;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

class LimitsTest {

    @RegisterExtension
    static final SampleGraph GRAPH = new SampleGraph();

    @Test
    void aDeepOperationIsRefusedByTheNameOfTheLimit() {
        QueryService service = GRAPH.service(Limits.DEFAULT.withDepth(4));

        Answer answer =
                Answer.of(service, "{ region(code: \"1\") { parent { parent { parent { name } } } } }", Map.of());

        assertThat(answer.error()).contains("查询嵌套 5 层", "limit depth = 4");
        assertThat(answer.errors().get(0).getExtensions()).containsEntry("code", "LIMIT_EXCEEDED");
    }

    @Test
    void aWideOperationIsRefusedByTheNameOfTheLimit() {
        QueryService service = GRAPH.service(Limits.DEFAULT.withComplexity(10_000));

        Answer answer = Answer.of(
                service,
                "{ regions(first: 1000) { edges { node { claims(first: 1000) { edges { node { id } } } } } } }",
                Map.of());

        assertThat(answer.error()).contains("limit complexity = 10000", "减小 first");
    }

    @Test
    void aStoreThatIsAwayIsToldWithoutItsInnards() {
        try (Driver nowhere = GraphDatabase.driver("bolt://localhost:1", AuthTokens.none())) {
            QueryService service =
                    new QueryService(new BoltReader(nowhere, null, Duration.ofSeconds(1)), Limits.DEFAULT, List.of());

            Answer answer = Answer.of(service, "{ regions { totalCount } }", Map.of());

            assertThat(answer.error()).contains("连不上 Neo4j").doesNotContain("MATCH", "Exception");
            assertThat(answer.errors().get(0).getExtensions()).containsEntry("code", "STORE_UNAVAILABLE");
            // The question is known by now.
            Answered again = service.soon(
                            ExecutionInput.newExecutionInput("{ regions { totalCount } }")
                                    .build(),
                            Request.by(Access.READ))
                    .toCompletableFuture()
                    .join()
                    .orElseThrow();
            assertThat(again.result().getErrors().get(0).getExtensions()).containsEntry("code", "STORE_UNAVAILABLE");
        }
    }

    @Test
    void aFaultOfOursIsToldWithoutCypherOrStackTrace() {
        QueryService service = new QueryService(
                read -> {
                    throw new IllegalStateException("MATCH (secret)");
                },
                Limits.DEFAULT,
                List.of());

        Answer answer = Answer.of(service, "{ regions { totalCount } }", Map.of());

        assertThat(answer.errors()).hasSize(1);
        assertThat(answer.errors().get(0).toSpecification().toString())
                .contains("服务内部出错", "INTERNAL")
                .doesNotContain("secret", "IllegalState");
    }

    @Test
    void aReadOverBoltCannotWrite() {
        BoltReader reader = new BoltReader(GRAPH.driver(), null, Duration.ofSeconds(5));

        assertThat(catchThrowable(() -> reader.read(new CypherRead("CREATE (n:Intruder) RETURN n", Map.of()))))
                .isInstanceOf(QueryException.class);
    }

    @Test
    void aReadThatTakesTooLongIsStopped() {
        BoltReader reader = new BoltReader(GRAPH.driver(), null, Duration.ofMillis(300));
        CypherRead endless = new CypherRead(
                "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b) AS data", Map.of());

        assertThat(reader.readAsync(endless))
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableOfType(ExecutionException.class)
                .havingCause()
                .isInstanceOfSatisfying(
                        QueryException.class, e -> assertThat(e.code()).isEqualTo(QueryException.Code.TIMEOUT));
        assertThat(catchThrowable(() -> reader.read(endless)))
                .isInstanceOfSatisfying(
                        QueryException.class, e -> assertThat(e.code()).isEqualTo(QueryException.Code.TIMEOUT));
    }
}
