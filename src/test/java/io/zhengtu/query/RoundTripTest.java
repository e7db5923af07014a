package io.zhengtu.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * What goes over the wire for one operation, counted between driver and server: one statement is run and its rows are
 * pulled, sent together; no transaction is begun or committed for it, nothing is asked beside it. That the driver resets a
 * connection when it takes it from its pool is its own affair and the same for any statement, so {@code RESET} is left out.
 */
class RoundTripTest {

    @RegisterExtension
    static final SampleGraph GRAPH = new SampleGraph();

    /** Each leads to regions, of which {@code %s} is then asked. */
    private static final List<String> ROOTS = List.of(
            "region(code: \"430100\") { %s }",
            "regions(first: 3) { totalCount edges { node { %s } } }",
            "measure(id: \"m1\") { adopters(first: 3) { edges { since node { %s } } } }",
            "measures(first: 2) { edges { node { firsts(first: 2) { edges { scope node { %s } } } } } }",
            "awards(first: 2) { byLevel { key count } edges { node { holders(first: 2) { edges { node { %s } } } } } }",
            "policies(first: 2) { edges { node { issuers(first: 2) { edges { node { %s } } } } } }",
            "articles(first: 2) { edges { cursor node { focalRegion { %s } } } }",
            "claims(first: 3, where: {minConfidence: 0.1}) { edges { node { region { %s } } } }",
            "search(text: \"长沙\", first: 3) { edges { score node { ... on Region { %s } } } }",
            "node(id: \"430100\") { ... on Region { %s } }");

    private static final List<String> BRANCHES = List.of(
            "name adoptions(first: 3) { totalCount edges { since node { name adopters(first: 3) { edges { node { name"
                    + " awards(first: 2) { edges { date node { name } claims { evidence article { title date } } } } } } } } } }",
            "name firsts(first: 2) { edges { scope node { name claims(first: 2) { edges { node { evidence"
                    + " article { title focalRegion { name parent { name } } } } } } } } }",
            "name parent { name children(first: 3) { byLevel { key count } edges { node { name claims(first: 2) { edges"
                    + " { node { article { title claims(first: 2) { totalCount edges { node { evidence } } } } } } } } } } }");

    private static BoltTap tap;
    private static Driver driver;
    private static QueryService service;

    @BeforeAll
    static void connect() throws IOException {
        tap = BoltTap.before(GRAPH.uri());
        driver = GraphDatabase.driver(tap.uri(), AuthTokens.none());
        service = new QueryService(new BoltReader(driver, null, Duration.ofSeconds(20)), Limits.DEFAULT, List.of());
        service.version();
        assertThat(tap.messages()).as("the tap hears what is said").contains("HELLO", "RUN", "PULL");
    }

    @AfterAll
    static void hangUp() throws IOException {
        driver.close();
        tap.close();
    }

    static Stream<String> operations() {
        return ROOTS.stream().flatMap(root -> BRANCHES.stream().map(branch -> "{ " + root.formatted(branch) + " }"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anOperationIsOneRoundTrip(String operation) {
        assertThat(depth(operation)).isGreaterThanOrEqualTo(6);
        tap.forget();

        Answer answer = Answer.of(service, operation, Map.of());

        assertThat(answer.errors()).isEmpty();
        assertThat(tap.messages().stream().filter(message -> !message.equals("RESET")))
                .containsExactly("RUN", "PULL");
    }

    @Test
    void whatIsAskedAgainIsOneRoundTripWithTheVersionToo() {
        ExecutionInput input = ExecutionInput.newExecutionInput(
                        "{ region(code: \"430100\") { name adoptions(first: 3) { edges { since node { name } } } } }")
                .build();
        Request request = new Request(Access.SAFE, false, true, true, false);
        assertThat(service.soon(input, request).toCompletableFuture().join())
                .as("not known yet")
                .isEmpty();
        Answered first = service.execute(input, request);
        tap.forget();

        Answered again =
                service.soon(input, request).toCompletableFuture().join().orElseThrow();

        assertThat(again.result().toSpecification()).isEqualTo(first.result().toSpecification());
        assertThat(again.version()).isEqualTo(first.version());
        assertThat(tap.messages().stream().filter(message -> !message.equals("RESET")))
                .containsExactly("RUN", "PULL");
    }

    private static int depth(String operation) {
        int depth = 0;
        int deepest = 0;
        for (char sign : operation.toCharArray()) {
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
