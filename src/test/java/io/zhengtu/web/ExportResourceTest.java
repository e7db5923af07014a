package io.zhengtu.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(SampleStore.class)
class ExportResourceTest {

    @Test
    void theGraphComesAsAFile() {
        given().get("/export/graph.cyjs")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/json"))
                .header("Content-Disposition", equalTo("attachment; filename=\"zhengtu.cyjs\""))
                .body("elements.nodes.data.name", hasItem("长沙市"));
    }

    @Test
    void parametersNarrowItToAView() {
        given().queryParam("center", "430000")
                .queryParam("types", "PART_OF,ADOPTED")
                .get("/export/graph.cyjs")
                .then()
                .statusCode(200)
                .body("elements.nodes", hasSize(1));
    }

    @Test
    void anInferredNetworkSaysWhatItRestsOn() {
        given().get("/export/diffusion.cyjs")
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"zhengtu-diffusion.cyjs\""))
                .body("elements.edges", hasSize(0))
                .body("data.description", containsString("not enough dated evidence"));
    }

    @ParameterizedTest
    @CsvSource({
        "graph.xlsx, 404, graph.gexf",
        "graph.gexf?depth=deep, 400, depth",
        "graph.gexf?center=nowhere, 400, nowhere",
        "graph.gexf?types=LIKES, 400, ADOPTED",
        "diffusion.jsonld, 404, diffusion.graphml",
        "diffusion.gexf?edges=0, 400, 1–1000",
        "diffusion.gexf?edges=many, 400, edges",
        "diffusion.gexf?model=guess, 400, RAYLEIGH",
        "diffusion.gexf?level=planet, 400, PREFECTURE"
    })
    void whatCannotBeGivenIsRefusedWithTheReason(String path, int status, String reason) {
        given().get("/export/" + path).then().statusCode(status).body("errors[0].message", containsString(reason));
    }
}
