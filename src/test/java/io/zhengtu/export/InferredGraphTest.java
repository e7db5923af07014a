package io.zhengtu.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.diffusion.Adoption;
import io.zhengtu.diffusion.DateChoice;
import io.zhengtu.diffusion.Inference;
import io.zhengtu.diffusion.TransmissionModel;
import io.zhengtu.diffusion.When;
import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten measures that 甲市 takes up, then 乙市, then 丙市, loaded by the tools that the network is written for. */
class InferredGraphTest {

    private static final List<Adoption> ADOPTIONS = adoptions();
    private static final Inference INFERENCE =
            Inference.of(ADOPTIONS, TransmissionModel.EXPONENTIAL, DateChoice.EARLIEST, 10);

    @TempDir
    Path folder;

    @Test
    void gephiLoadsIt() throws IOException, InterruptedException {
        Map<String, String> read = ForeignTool.GEPHI.read(file(GraphFormat.GEXF));
        assertThat(read).containsEntry("nodes", "3").containsEntry("errors", "0");
        assertThat(read).containsEntry("edges", edges());
    }

    @Test
    void networkxLoadsIt() throws IOException, InterruptedException {
        assertThat(ForeignTool.NETWORKX.read(file(GraphFormat.GRAPHML)))
                .containsEntry("nodes", "3")
                .containsEntry("edges", edges())
                .containsEntry("directed", "True");
    }

    @Test
    void igraphLoadsIt() throws IOException, InterruptedException {
        assertThat(ForeignTool.IGRAPH.read(file(GraphFormat.GRAPHML)))
                .containsEntry("nodes", "3")
                .containsEntry("edges", edges());
    }

    @Test
    void whoLedPointsToWhoFollowedAndTheFileSaysWhy() throws IOException {
        JsonNode document = new ObjectMapper().readTree(bytes(GraphFormat.CYTOSCAPE));
        JsonNode first = document.at("/elements/edges/0/data");

        assertThat(first.get("source").asText() + first.get("target").asText()).isIn("12", "23");
        assertThat(first.get("interaction").asText()).isEqualTo("LEADS");
        assertThat(first.get("rank").asInt()).isOne();
        assertThat(document.at("/elements/nodes"))
                .extracting(node -> node.at("/data/name").asText())
                .containsExactlyInAnyOrder("甲市", "乙市", "丙市");
        assertThat(document.at("/data/description").asText())
                .contains("30 adoptions", "30 with a stated date", "no proof of cause");
    }

    private static String edges() {
        return Integer.toString(INFERENCE.edges().size());
    }

    private static byte[] bytes(GraphFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InferredGraph.of(INFERENCE, ADOPTIONS).writeTo(out, format);
        return out.toByteArray();
    }

    private File file(GraphFormat format) throws IOException {
        return Files.write(folder.resolve("network." + format.extension()), bytes(format))
                .toFile();
    }

    private static List<Adoption> adoptions() {
        List<Region> cities = List.of(city("1", "甲市"), city("2", "乙市"), city("3", "丙市"));
        List<Adoption> adoptions = new ArrayList<>();
        for (int measure = 0; measure < 10; measure++) {
            for (int place = 0; place < cities.size(); place++) {
                long day = 18_000 + 40L * measure + (10L + measure) * place;
                adoptions.add(
                        new Adoption(cities.get(place), "m" + measure, new When(day, day), null, Set.of(), Set.of()));
            }
        }
        return adoptions;
    }

    private static Region city(String code, String name) {
        return new Region(code, name, name, Level.PREFECTURE, null);
    }
}
