package io.zhengtu.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Files sent to the service, followed to their end, and what is then in the graph. */
@QuarkusTest
@QuarkusTestResource(SampleStore.class)
class IngestionTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ARTICLE =
            """
            浏阳市法治政府建设纪实
            2023-05-04
            2022年，浏阳市在全省率先推行“一件事一次办”改革，群众办事只跑一次。同年，浏阳市获评全国法治政府建设示范市。
            """;

    @TestHTTPResource("/graphql/stream")
    URI stream;

    @TestHTTPResource("/ingest")
    URI upload;

    private static RequestSpecification writer() {
        return given().header("Authorization", "Bearer " + SampleStore.TOKEN);
    }

    private static RequestSpecification with(RequestSpecification request, String name, byte[] content) {
        return request.multiPart(new MultiPartSpecBuilder(content)
                .controlName("files")
                .fileName(name)
                .mimeType("text/plain")
                .build());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ValidatableResponse asked(String query) {
        return given().contentType("application/json; charset=utf-8")
                .body(Map.of("query", query))
                .post("/graphql")
                .then();
    }

    private record Event(String name, JsonNode data) {}

    private List<Event> follow(String query) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(stream)
                                .header("Content-Type", "application/json")
                                .header("Accept", "text/event-stream")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        JSON.writeValueAsString(Map.of("query", query))))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        List<Event> events = new ArrayList<>();
        String name = null;
        for (String line : answer.body().split("\\R")) {
            if (line.startsWith("event:")) {
                name = line.substring("event:".length()).strip();
            } else if (line.startsWith("data:")) {
                String data = line.substring("data:".length()).strip();
                events.add(new Event(name, data.isEmpty() ? null : JSON.readTree(data)));
            }
        }
        return events;
    }

    /** As browsers send files, their names in UTF-8 as they are. */
    private String send(Map<String, byte[]> files) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            body.writeBytes(bytes(
                    "--limit\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\nContent-Type: text/plain\r\n\r\n"
                            .formatted(file.getKey())));
            body.writeBytes(file.getValue());
            body.writeBytes(bytes("\r\n"));
        }
        body.writeBytes(bytes("--limit--\r\n"));
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(upload)
                                .header("Content-Type", "multipart/form-data; boundary=limit")
                                .header("Authorization", "Bearer " + SampleStore.TOKEN)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return JSON.readTree(answer.body()).path("id").asText();
    }

    private List<Event> toItsEnd(String id) throws Exception {
        return follow(
                "subscription { ingestion(id: \"%s\") { state articles claims newArticles unchangedArticles error files { name state articles errors { place reason remedy } } } }"
                        .formatted(id));
    }

    @Test
    void filesAreStoredAndTheirProgressIsToldToTheEnd() throws Exception {
        String id = send(new TreeMap<>(Map.of("浏阳.txt", bytes(ARTICLE), "空.txt", new byte[0])));
        List<Event> events = toItsEnd(id);
        assertThat(events.get(events.size() - 1).name()).isEqualTo("complete");
        JsonNode last = events.get(events.size() - 2).data().at("/data/ingestion");
        assertThat(last.path("state").asText()).isEqualTo("DONE");
        assertThat(last.path("newArticles").asInt()).isEqualTo(1);
        assertThat(last.path("claims").asInt()).isPositive();
        assertThat(last.path("files")).hasSize(2);
        assertThat(last.path("files").toString())
                .contains("\"name\":\"浏阳.txt\",\"state\":\"DONE\"")
                .contains("\"name\":\"空.txt\",\"state\":\"FAILED\"")
                .contains("the file is empty");
        asked("{ region(name: \"浏阳市\") { adoptions(first: 5) { edges { node { name } } } } }")
                .body("data.region.adoptions.edges.node.name", hasItem("一件事一次办"));

        asked("{ ingestion(id: \"%s\") { state files { name } } }".formatted(id))
                .body("data.ingestion.state", equalTo("DONE"));
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        byte[] other = bytes(ARTICLE.replace("浏阳", "醴陵"));
        toItsEnd(send(Map.of("醴陵.txt", other)));
        List<Event> events = toItsEnd(send(Map.of("醴陵.txt", other)));
        JsonNode last = events.get(events.size() - 2).data().at("/data/ingestion");
        assertThat(last.path("unchangedArticles").asInt()).isEqualTo(1);
        assertThat(last.path("newArticles").asInt()).isZero();
    }

    @Test
    void nobodyMayIngestWithoutTheToken() {
        with(given(), "浏阳.txt", bytes(ARTICLE))
                .post("/ingest")
                .then()
                .statusCode(403)
                .body("errors[0].message", containsString("needs the write token"));
    }

    @Test
    void anUploadThatCannotBeUsedIsRefusedWithTheReason() {
        with(with(writer(), "a.txt", bytes(ARTICLE)), "../a.txt", bytes(ARTICLE))
                .post("/ingest")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("two files of this name"));
        with(writer(), ".bashrc", bytes(ARTICLE)).post("/ingest").then().statusCode(400);
        writer().multiPart("other", "x")
                .post("/ingest")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("parts named files"));
        RequestSpecification many = writer();
        for (int i = 0; i <= 200; i++) {
            with(many, i + ".txt", bytes("x"));
        }
        many.post("/ingest").then().statusCode(413).body("errors[0].message", containsString("limit files = 200"));
    }

    @Test
    void whatIsAcceptedIsToldBeforehand() {
        asked("{ accepts { extensions files bytesAFile bytes } }")
                .body("data.accepts.extensions", hasItem("docx"))
                .body("data.accepts.files", equalTo(200))
                .body("data.accepts.bytesAFile", greaterThan(1e6f));
    }

    @Test
    void anUnknownIngestionIsNoneToLookAtAndAnErrorToFollow() throws Exception {
        asked("{ ingestion(id: \"none\") { state } }").body("data.ingestion", equalTo(null));
        List<Event> events = follow("subscription { ingestion(id: \"none\") { state } }");
        assertThat(events).extracting(Event::name).containsExactly("next", "complete");
        assertThat(events.get(0).data().at("/errors/0/message").asText()).contains("no such ingestion");
    }

    @Test
    void aPlainQueryIsAnsweredOnceAndASubscriptionNotElsewhere() throws Exception {
        List<Event> events = follow("{ region(code: \"430100\") { name } }");
        assertThat(events).extracting(Event::name).containsExactly("next", "complete");
        assertThat(events.get(0).data().at("/data/region/name").asText()).isEqualTo("长沙市");
        asked("subscription { ingestion(id: \"none\") { state } }")
                .body("errors[0].message", containsString("/graphql/stream"));
    }

    @Test
    void aQuestionIsNotAsLongAsAnUpload() {
        given().contentType("application/json")
                .body("{\"query\": \"" + " ".repeat(12 << 20) + "\"}")
                .post("/graphql")
                .then()
                .statusCode(413)
                .body("errors[0].message", containsString("requestBytes"));
        given().contentType("application/json")
                .body("{")
                .post("/graphql/stream")
                .then()
                .statusCode(400);
    }
}
