package io.zhengtu.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;

/** A service with narrow limits: who asks for too much, or does not read, is told so or cut off, and others are answered. */
@QuarkusTest
@QuarkusTestResource(SampleStore.class)
@TestProfile(NarrowServiceTest.Narrow.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrowServiceTest {

    /** Limits that a test can reach. */
    public static final class Narrow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "zhengtu.graphql.concurrent", "2",
                    "zhengtu.graphql.answer-bytes", "8000000",
                    "zhengtu.graphql.sending-bytes", "13000000",
                    "zhengtu.graphql.sending", SENDING.toSeconds() + "s",
                    "zhengtu.graphql.introspection", "false",
                    "quarkus.http.cors.enabled", "true",
                    "quarkus.http.cors.origins", "https://one.example");
        }
    }

    private static final String QUESTION = "{ region(code: \"430100\") { name } }";
    private static final String LONG = "{ region(code: \"990000\") { path } }";
    private static final int CHARACTERS = 6_000_000;
    private static final Duration SENDING = Duration.ofSeconds(4);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Driver driver;

    @TestHTTPResource("/")
    URI service;

    @BeforeAll
    void aRegionOfALongPath() {
        driver.executableQuery(
                        "MERGE (r:Region {code: '990000'}) SET r.name = '长', r.level = 'OTHER', r.rank = 9, r.path = $path")
                .withParameters(Map.of("path", "x".repeat(CHARACTERS)))
                .execute();
    }

    @AfterEach
    void othersAreAnsweredAsBefore() {
        ask(QUESTION).then().statusCode(200).body("data.region.name", equalTo("长沙市"));
    }

    private static Response ask(String query) {
        return given().contentType("application/json; charset=utf-8")
                .accept("application/graphql-response+json")
                .body(Map.of("query", query))
                .post("/graphql");
    }

    private static void until(BooleanSupplier reached) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!reached.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(100);
        }
    }

    /** Asks and never reads. */
    private Socket unread(String method, String path, String body) {
        try {
            Socket socket = new Socket();
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress(service.getHost(), service.getPort()));
            byte[] content = body.getBytes(StandardCharsets.UTF_8);
            socket.getOutputStream()
                    .write(
                            """
                        %s %s HTTP/1.1\r
                        Host: localhost\r
                        Connection: close\r
                        Content-Type: application/json\r
                        Content-Length: %d\r
                        \r
                        %s"""
                                    .formatted(method, path, content.length, body)
                                    .getBytes(StandardCharsets.UTF_8));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(List<Socket> sockets) throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Test
    void whoComesWhileAllPlacesAreTakenIsAskedToComeAgain() throws InterruptedException {
        ExecutorService callers = Executors.newFixedThreadPool(8);
        until(() -> {
            List<Response> answers =
                    Stream.generate(() -> CompletableFuture.supplyAsync(() -> ask(LONG), callers))
                            .limit(16)
                            .toList()
                            .stream()
                            .map(CompletableFuture::join)
                            .toList();
            assertThat(answers).extracting(Response::statusCode).isSubsetOf(200, 429);
            List<Response> refused =
                    answers.stream().filter(a -> a.statusCode() == 429).toList();
            assertThat(refused).allSatisfy(a -> a.then()
                    .header("Retry-After", equalTo("1"))
                    .body("errors[0].extensions.code", equalTo("RETRY"))
                    .body("errors[0].message", containsString(" / ")));
            return refused.stream().anyMatch(a -> a.body().asString().contains("concurrent = 2"));
        });
        callers.shutdown();
    }

    @Test
    void anAnswerThatIsTooLongIsRefusedByTheLimitsName() {
        ask("{ a: region(code: \"990000\") { path } b: region(code: \"990000\") { path } }")
                .then()
                .statusCode(400)
                .body("data", nullValue())
                .body("errors[0].extensions.code", equalTo("LIMIT_EXCEEDED"))
                .body("errors[0].message", containsString("answerBytes = 8000000"));
    }

    @Test
    void answersThatNobodyReadsAreBoundedAndCutOff() throws Exception {
        List<Socket> unread = new ArrayList<>();
        String body = "{\"query\": \"{ region(code: \\\"990000\\\") { path } }\"}";
        until(() -> {
            unread.add(unread("POST", "/graphql", body));
            return ask(LONG).body().asString().contains("sendingBytes = 13000000");
        });
        ask(QUESTION).then().statusCode(200);

        Thread.sleep(SENDING.plusSeconds(2).toMillis());
        assertThat(unread).allSatisfy(socket -> assertThat(length(socket)).isLessThan(CHARACTERS));
        ask(LONG).then().statusCode(200);
        close(unread);
    }

    /** How much of an answer still arrives. */
    private static long length(Socket socket) {
        long length = 0;
        byte[] buffer = new byte[1 << 16];
        try {
            for (int n = 0; n >= 0; n = socket.getInputStream().read(buffer)) {
                length += n;
            }
        } catch (IOException e) {
            // Cut off in the midst of it.
            assertThat(e).hasMessageContaining("reset");
        }
        return length;
    }

    @Test
    void exportsThatNobodyReadsLeaveRoomForTheRestOfTheService() throws Exception {
        List<Socket> unread = new ArrayList<>();
        until(() -> {
            // One that comes while we ask ourselves may be refused, so there may be more than there is room for.
            unread.add(unread("GET", "/export/graph.gexf", ""));
            return given().get("/export/graph.gexf").statusCode() == 429;
        });
        given().get("/export/graph.gexf")
                .then()
                .header("Retry-After", equalTo("1"))
                .body("errors[0].message", containsString(" / "));
        ask(QUESTION).then().statusCode(200);

        close(unread);
        until(() -> given().get("/export/graph.gexf").statusCode() == 200);
    }

    @Test
    void theSchemaIsNotToldWhereTheOperatorKeepsIt() {
        ask("{ __schema { queryType { name } } }")
                .then()
                .body("data.__schema", nullValue())
                .body("errors[0].message", containsString("ntrospection"));
        ask("{ __typename }").then().statusCode(200).body("data.__typename", equalTo("Query"));
    }

    @Test
    void onlySitesThatTheOperatorNamesMayAskFromABrowser() {
        given().header("Origin", "https://one.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/graphql")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo("https://one.example"));
        given().header("Origin", "https://other.example")
                .queryParam("query", QUESTION)
                .get("/graphql")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
