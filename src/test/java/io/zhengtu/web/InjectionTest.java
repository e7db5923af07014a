package io.zhengtu.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A hostile text in every argument that takes one, wherever it stands in the schema: arguments of all fields of the roots
 * and of all nodes, and the members of their inputs. Taken from the schema itself, so new ones are tried too.
 */
@QuarkusTest
@QuarkusTestResource(value = SampleStore.class, restrictToAnnotatedClass = true)
class InjectionTest {

    private static final String HOSTILE = "x'\"`}) DETACH DELETE n RETURN $p0 //\\u0027";
    private static final Set<String> TEXTS = Set.of("String", "ID", "Edtf");
    private static final Set<String> JUNCTIONS = Set.of("and", "or", "not");
    private static final int DEEPEST = 2;

    private Map<String, Map<String, Object>> types;
    /** Inputs already tried: the same code reads them wherever they stand. */
    private final Set<String> inputs = new HashSet<>();

    private int tried;

    @Test
    void noTextGetsIntoTheCypher() {
        List<Map<String, Object>> all =
                answer(Map.of("query", IntrospectionQuery.INTROSPECTION_QUERY), "data.__schema.types");
        types = new LinkedHashMap<>();
        all.forEach(type -> types.put((String) type.get("name"), type));
        int before = held();

        for (Map<String, Object> field : members("Query", "fields")) {
            tryEach("query", field, "%s");
        }
        for (Map<String, Object> field : members("Mutation", "fields")) {
            tryEach("mutation", field, "%s");
        }
        for (Map<String, Object> type : members("Node", "possibleTypes")) {
            for (Map<String, Object> field : members((String) type.get("name"), "fields")) {
                tryEach("query", field, "node(id: \"430100\") { ... on " + type.get("name") + " { %s } }");
            }
        }

        assertThat(tried).isGreaterThan(150);
        assertThat(held()).isEqualTo(before);
    }

    /** Mutations may well add what they are told to; regions are none of it. */
    private int held() {
        return answer(Map.of("query", "{ regions { totalCount } }"), "data.regions.totalCount");
    }

    private static <T> T answer(Map<String, Object> body, String path) {
        return given().contentType("application/json; charset=utf-8")
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .path(path);
    }

    private void tryEach(String operation, Map<String, Object> field, String place) {
        List<Map<String, Object>> arguments = list(field, "args");
        for (Map<String, Object> argument : arguments) {
            String type = named(type(argument));
            if ("INPUT_OBJECT".equals(types.get(type).get("kind")) && !inputs.add(type)) {
                continue;
            }
            for (String value : values(argument, DEEPEST)) {
                List<String> given = new ArrayList<>();
                given.add(argument.get("name") + ": " + value);
                arguments.stream()
                        .filter(other -> other != argument && required(other))
                        .forEach(other -> given.add(other.get("name") + ": " + harmless(type(other))));
                ask(
                        operation,
                        place.formatted(field.get("name") + "(" + String.join(", ", given) + ")"
                                + (leaf(named(type(field))) ? "" : " { __typename }")));
            }
        }
    }

    /** Values of the argument that hold the hostile text in one place each. */
    private List<String> values(Map<String, Object> argument, int deepest) {
        Map<String, Object> type = type(argument);
        String name = named(type);
        List<String> values = new ArrayList<>();
        if (TEXTS.contains(name)) {
            values.add("$hostile_" + name);
        } else if ("INPUT_OBJECT".equals(types.get(name).get("kind")) && deepest > 0) {
            for (Map<String, Object> member : members(name, "inputFields")) {
                if (!JUNCTIONS.contains(member.get("name"))) {
                    for (String value : values(member, deepest - 1)) {
                        values.add(object(name, member, value));
                    }
                }
            }
        }
        return list(type) ? values.stream().map(value -> "[" + value + "]").toList() : values;
    }

    private String object(String name, Map<String, Object> member, String value) {
        List<String> given = new ArrayList<>(List.of(member.get("name") + ": " + value));
        members(name, "inputFields").stream()
                .filter(other -> other != member && required(other))
                .forEach(other -> given.add(other.get("name") + ": " + harmless(type(other))));
        return "{" + String.join(", ", given) + "}";
    }

    private String harmless(Map<String, Object> type) {
        String name = named(type);
        Map<String, Object> definition = types.get(name);
        String one =
                switch (name) {
                    case "String", "ID" -> "\"430100\"";
                    case "Edtf" -> "\"2020\"";
                    case "Int" -> "1";
                    case "Float" -> "0.5";
                    case "Boolean" -> "true";
                    default ->
                        "ENUM".equals(definition.get("kind"))
                                ? (String) list(definition, "enumValues").get(0).get("name")
                                : "{"
                                        + String.join(
                                                ", ",
                                                members(name, "inputFields").stream()
                                                        .filter(InjectionTest::required)
                                                        .map(member ->
                                                                member.get("name") + ": " + harmless(type(member)))
                                                        .toList())
                                        + "}";
                };
        return list(type) ? "[" + one + "]" : one;
    }

    private void ask(String operation, String selection) {
        tried++;
        List<String> declared = new ArrayList<>();
        Map<String, Object> variables = new LinkedHashMap<>();
        for (String text : TEXTS) {
            if (selection.contains("$hostile_" + text)) {
                declared.add("$hostile_" + text + ": " + text + "!");
                variables.put("hostile_" + text, HOSTILE);
            }
        }
        String document = operation + " (" + String.join(", ", declared) + ") { " + selection + " }";
        String said = given().contentType("application/json; charset=utf-8")
                .header("Authorization", "Bearer " + SampleStore.TOKEN)
                .body(Map.of("query", document, "variables", variables))
                .post("/graphql")
                .then()
                .extract()
                .asString();
        assertThat(said).as(document).doesNotContain("\"INTERNAL\"", "InvalidSyntax", "Neo4j");
        if (variables.containsKey("hostile_Edtf")) {
            assertThat(said).as(document).contains("not an EDTF date");
        } else {
            assertThat(said).as(document).doesNotContain("ValidationError");
        }
    }

    private List<Map<String, Object>> members(String type, String kind) {
        return list(types.get(type), kind);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> of, String member) {
        return (List<Map<String, Object>>) of.get(member);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> type(Map<String, Object> of) {
        return (Map<String, Object>) of.get("type");
    }

    private static boolean required(Map<String, Object> argument) {
        return "NON_NULL".equals(type(argument).get("kind")) && argument.get("defaultValue") == null;
    }

    @SuppressWarnings("unchecked")
    private static boolean list(Map<String, Object> type) {
        return type != null && ("LIST".equals(type.get("kind")) || list((Map<String, Object>) type.get("ofType")));
    }

    @SuppressWarnings("unchecked")
    private static String named(Map<String, Object> type) {
        return type.get("ofType") == null ? (String) type.get("name") : named((Map<String, Object>) type.get("ofType"));
    }

    private boolean leaf(String name) {
        return Set.of("SCALAR", "ENUM").contains(types.get(name).get("kind"));
    }
}
