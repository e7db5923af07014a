package io.zhengtu.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import graphql.ExecutionInput;
import java.io.IOException;
import java.util.Map;

/**
 * One request by GraphQL over HTTP.
 *
 * @param query the document, {@code null} where only its hash was sent
 * @param operationName which of its operations, {@code null} where it has one
 * @param variables values of its variables
 * @param extensions whatever else the client sends
 */
record GraphQlRequest(
        String query, String operationName, Map<String, Object> variables, Map<String, Object> extensions) {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    ExecutionInput input() {
        return ExecutionInput.newExecutionInput(query)
                .operationName(operationName)
                .variables(variables)
                .extensions(extensions)
                .build();
    }

    /**
     * @param most how many bytes it may have
     * @throws MalformedRequestException where the body is no JSON object of the right members
     * @throws RefusedException where it is longer
     */
    static GraphQlRequest ofBody(byte[] body, int most, ObjectMapper json) {
        if (body.length > most) {
            throw tooLong(most);
        }
        Map<String, Object> root;
        try {
            root = json.readValue(body, MAP);
        } catch (MismatchedInputException e) {
            root = null; // JSON, but of another kind
        } catch (IOException e) {
            throw new MalformedRequestException("请求体不是 JSON / the body is no JSON");
        }
        if (root == null) {
            throw new MalformedRequestException(
                    "请求体应为 JSON 对象 {\"query\": …} / the body must be a JSON object {\"query\": …}");
        }
        return new GraphQlRequest(
                text(root, "query"),
                text(root, "operationName"),
                object(root, "variables"),
                object(root, "extensions"));
    }

    static RefusedException tooLong(int most) {
        return new RefusedException(
                413,
                "LIMIT_EXCEEDED",
                "请求超过上限 requestBytes = %d 字节 / the request is longer than the limit requestBytes = %d"
                        .formatted(most, most));
    }

    /** The same from the parameters of a GET; {@code variables} and {@code extensions} are JSON there. */
    static GraphQlRequest ofParameters(
            String query, String operationName, String variables, String extensions, ObjectMapper json) {
        return new GraphQlRequest(
                query, operationName, parsed(variables, "variables", json), parsed(extensions, "extensions", json));
    }

    /** This request, which must have a document. */
    GraphQlRequest required() {
        if (query == null || query.isBlank()) {
            throw new MalformedRequestException("缺少 query / query is missing");
        }
        return this;
    }

    GraphQlRequest withQuery(String document) {
        return new GraphQlRequest(document, operationName, variables, extensions);
    }

    private static String text(Map<String, Object> root, String member) {
        Object value = root.get(member);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw new MalformedRequestException("%s 应为字符串 / %s must be a string".formatted(member, member));
    }

    @SuppressWarnings("unchecked") // members of JSON objects have names
    private static Map<String, Object> object(Map<String, Object> root, String member) {
        Object value = root.get(member);
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?>) {
            return (Map<String, Object>) value;
        }
        throw notAnObject(member);
    }

    private static Map<String, Object> parsed(String value, String member, ObjectMapper json) {
        if (value == null || value.isBlank()) {
            return Map.of();
        }
        try {
            Map<String, Object> object = json.readValue(value, MAP);
            return object == null ? Map.of() : object;
        } catch (MismatchedInputException e) {
            throw notAnObject(member);
        } catch (JsonProcessingException e) {
            throw new MalformedRequestException("%s 不是 JSON / %s is no JSON".formatted(member, member));
        }
    }

    private static MalformedRequestException notAnObject(String member) {
        return new MalformedRequestException("%s 应为 JSON 对象 / %s must be a JSON object".formatted(member, member));
    }
}
