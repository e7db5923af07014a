package io.zhengtu.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked again is answered to the letter as graphql-java answered it the first time. */
class AnswerShapeTest {

    @RegisterExtension
    static final SampleGraph GRAPH = new SampleGraph();

    private final QueryService service = GRAPH.service(Limits.DEFAULT);

    static Stream<String> deep() {
        return RoundTripTest.operations();
    }

    @ParameterizedTest
    @MethodSource("deep")
    @ValueSource(
            strings = {
                "{ region(code: \"430100\") { path other: name code name level __typename } }",
                "{ __typename region(code: \"430100\") { ...names } again: region(code: \"430000\") { ...names code } }"
                        + " fragment names on Region { name parent { ...above } } fragment above on Region { code name }",
                "{ search(text: \"长沙\", first: 10) { edges { node { ... on Region { level } id __typename ... on Article { title }"
                        + " ... on Region { name } } score } } }",
                "{ node(id: \"430100\") { ... on Measure { name } } }",
                "{ region(code: \"nowhere\") { name } }",
                "{ measures(first: 3) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { aliases theme provisional"
                        + " adopters { byYear { key count } byLevel { key count } } } } } }",
                "{ claims(first: 5) { edges { node { type date confidence status start end rank count holder } } } }",
                "{ region(code: \"430100\") { name @skip(if: true) code @include(if: true) } }",
                "{ __schema { queryType { name } } region(code: \"430100\") { name } }"
            })
    void theSecondAnswerIsTheFirst(String operation) throws JsonProcessingException {
        String first = ask(operation, Map.of());

        assertThat(first).contains("\"data\"").doesNotContain("\"errors\"");
        assertThat(ask(operation, Map.of())).isEqualTo(first);
    }

    @Test
    void variablesThatDecideWhatIsAnsweredAreHeeded() throws JsonProcessingException {
        String operation = "query ($brief: Boolean!) { region(code: \"430100\") { code name @skip(if: $brief) } }";
        for (boolean brief : List.of(true, false, true, false)) {
            assertThat(ask(operation, Map.of("brief", brief)).contains("长沙市")).isEqualTo(!brief);
        }
    }

    @Test
    void aValueThatTheSchemaDoesNotAllowIsAnErrorEachTime() throws JsonProcessingException {
        GRAPH.driver().executableQuery("CREATE (:Policy {id: 'nameless'})").execute();
        String operation = "{ node(id: \"nameless\") { id ... on Policy { title } } }";

        String first = ask(operation, Map.of());

        assertThat(first).contains("NullValueInNonNullableField");
        assertThat(ask(operation, Map.of())).isEqualTo(first);
    }

    private String ask(String operation, Map<String, Object> variables) throws JsonProcessingException {
        ExecutionResult result = service.execute(
                ExecutionInput.newExecutionInput(operation).variables(variables).build(), Access.READ);
        return new ObjectMapper().writeValueAsString(result.toSpecification());
    }
}
