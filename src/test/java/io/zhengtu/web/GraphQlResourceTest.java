package io.zhengtu.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.parsing.Parser;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(SampleStore.class)
class GraphQlResourceTest {

    private static final String RESPONSE = "application/graphql-response+json";
    private static final String CITY = "{ region(code: \"430100\") { path } }";

    @TestHTTPResource
    URI service;

    private static RequestSpecification client() {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8")))
                .contentType("application/json");
    }

    private static RequestSpecification accepting(String type) {
        return client().header("Accept", type);
    }

    @Test
    void aPostIsAnsweredInTheTypeOfTheSpecification() {
        accepting(RESPONSE)
                .body(Map.of("query", CITY))
                .post("/graphql")
                .then()
                .using()
                .defaultParser(Parser.JSON)
                .statusCode(200)
                .header("Content-Type", startsWith(RESPONSE))
                .body("data.region.path", equalTo("湖南省/长沙市"))
                .body("errors", nullValue());
    }

    @Test
    void variablesAndTheOperationsNameAreHeeded() {
        accepting(RESPONSE)
                .body(Map.of(
                        "query",
                                "query A($c: ID) { region(code: $c) { name } } query B { region(code: \"430000\") { name } }",
                        "operationName", "A",
                        "variables", Map.of("c", "430100")))
                .post("/graphql")
                .then()
                .using()
                .defaultParser(Parser.JSON)
                .statusCode(200)
                .body("data.region.name", equalTo("长沙市"));
    }

    @Test
    void aGetCarriesItsOperationInTheUrl() {
        given().header("Accept", RESPONSE)
                .queryParam("query", "query ($c: ID) { region(code: $c) { name } }")
                .queryParam("variables", "{\"c\": \"430000\"}")
                .get("/graphql")
                .then()
                .using()
                .defaultParser(Parser.JSON)
                .statusCode(200)
                .body("data.region.name", equalTo("湖南省"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/graphql-response+json | 200 | application/graphql-response+json",
                "application/json | 200 | application/json",
                "*/* | 200 | application/json",
                "application/json;q=0.9, application/graphql-response+json | 200 | application/graphql-response+json",
                "application/graphql-response+json;q=0.5, application/json | 200 | application/json",
                "text/html, application/json;q=0.1 | 200 | application/json",
                "text/html | 406 | application/graphql-response+json"
            })
    void theCallerChoosesTheMediaType(String accept, int status, String type) {
        accepting(accept)
                .body(Map.of("query", CITY))
                .post("/graphql")
                .then()
                .statusCode(status)
                .header("Content-Type", startsWith(type));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ nonsense }",
                "{ region",
                "{ region(code: \"430100\") }",
                "{ regions(first: -1) { totalCount edges { cursor } } }",
                "query A { __typename } query B { __typename }"
            })
    void anOperationThatCannotRunIsABadRequestInTheNewTypeAndOkInTheOld(String query) {
        accepting(RESPONSE)
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .using()
                .defaultParser(Parser.JSON)
                .statusCode(400)
                .body("errors[0].message", notNullValue())
                .body("$", not(hasItem("data")));
        accepting("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors[0].message", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nonsense | 不是 JSON",
                "[] | JSON 对象",
                "{} | 缺少 query",
                "{\"query\": 1} | query 应为字符串",
                "{\"query\": \"{ __typename }\", \"variables\": []} | variables 应为 JSON 对象",
                "{\"query\": \"{ __typename }\", \"operationName\": {}} | operationName 应为字符串"
            })
    void aBodyThatIsNoRequestIsABadRequestWithTheReason(String body, String reason) {
        accepting("application/json")
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString(reason));
    }

    @Test
    void otherContentTypesAreRefused() {
        given().contentType("text/plain")
                .body(CITY)
                .post("/graphql")
                .then()
                .using()
                .defaultParser(Parser.JSON)
                .statusCode(415)
                .body("errors[0].message", containsString("Content-Type must be application/json"));
    }

    @Test
    void theExplorerAndAllItLoadsComeFromTheService() {
        String page = given().get("/graphiql/").then().statusCode(200).extract().asString();
        assertThat(page).doesNotContain("http://", "https://", "//cdn");
        Matcher assets = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"").matcher(page);
        int found = 0;
        while (assets.find()) {
            given().get(assets.group(1)).then().statusCode(200);
            found++;
        }
        assertThat(found).isEqualTo(6);
    }

    @Test
    void theExplorerIsAlsoFoundWithoutTheSlash() {
        given().get("/graphiql").then().statusCode(200).body(containsString("GraphiQL"));
    }

    @Test
    void aGetCannotChangeAnything() {
        given().header("Accept", RESPONSE)
                .queryParam("query", "mutation { __typename }")
                .get("/graphql")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(400, 405));
    }

    @Test
    void anAnswerIsKnownToStandByTheVersionOfTheGraph() {
        String tag = given().queryParam("query", CITY)
                .get("/graphql")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-cache"))
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");

        given().queryParam("query", CITY)
                .header("If-None-Match", tag)
                .get("/graphql")
                .then()
                .statusCode(304);
        given().queryParam("query", CITY)
                .header("If-None-Match", "W/\"other\"")
                .get("/graphql")
                .then()
                .statusCode(200);
    }

    @Test
    void anAnswerIsCompressedForWhoAcceptsIt() throws Exception {
        HttpRequest.Builder question = HttpRequest.newBuilder(service.resolve("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", RESPONSE)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"query\": \"{ __schema { types { name description } } }\"}"));
        HttpClient client = HttpClient.newHttpClient();

        HttpResponse<String> plain = client.send(question.build(), HttpResponse.BodyHandlers.ofString());
        HttpResponse<InputStream> compressed = client.send(
                question.header("Accept-Encoding", "gzip").build(), HttpResponse.BodyHandlers.ofInputStream());

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        byte[] sent = compressed.body().readAllBytes();
        assertThat(sent.length).isLessThan(plain.body().length() / 2);
        assertThat(new String(
                        new GZIPInputStream(new ByteArrayInputStream(sent)).readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(plain.body());
    }

    @Test
    void aDocumentIsSentOnceAndThenKnownByItsHash() {
        String hash = "6f24b7dd93d3ae5ad6ea0ef1a1ae7d8e4a8fd3b1bd6a1f3ef2d2a9f1f3ab0000";
        String query = "{ region(code: \"430000\") { path } }";
        String right = sha256(query);
        Map<String, Object> byHash =
                Map.of("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", right)));

        client().body(byHash)
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors[0].message", equalTo("PersistedQueryNotFound"))
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
        client().body(Map.of(
                        "query",
                        query,
                        "extensions",
                        Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash))))
                .post("/graphql")
                .then()
                .statusCode(400);
        client().body(Map.of("query", query, "extensions", byHash.get("extensions")))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.region.path", equalTo("湖南省"));
        client().body(byHash).post("/graphql").then().statusCode(200).body("data.region.path", equalTo("湖南省"));
    }

    private static String sha256(String text) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRequestThatIsTooLongIsRefused() {
        client().body(Map.of("query", CITY, "variables", Map.of("x", "长".repeat(600_000))))
                .post("/graphql")
                .then()
                .statusCode(413)
                .body("errors[0].extensions.code", equalTo("LIMIT_EXCEEDED"));
    }
}
