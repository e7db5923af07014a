package io.zhengtu.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;

/** What a caller gets: the data by GPath ({@code region.awards.edges.node.name}), and the errors. */
record Answer(JsonPath data, List<GraphQLError> errors) {

    static Answer of(QueryService service, String query, Map<String, Object> variables) {
        return of(service, query, variables, Access.READ);
    }

    static Answer of(QueryService service, String query, Map<String, Object> variables, Access access) {
        ExecutionResult result = service.execute(
                        ExecutionInput.newExecutionInput(query)
                                .variables(variables)
                                .build(),
                        Request.by(access))
                .result();
        try {
            Object data = result.getData();
            return new Answer(JsonPath.from(new ObjectMapper().writeValueAsString(data)), result.getErrors());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> T get(String path) {
        if (!errors.isEmpty()) {
            throw new AssertionError("the operation failed: " + errors);
        }
        return data.get(path);
    }

    String error() {
        return errors.get(0).getMessage();
    }
}
