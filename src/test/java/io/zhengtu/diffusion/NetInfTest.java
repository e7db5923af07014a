package io.zhengtu.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NetInfTest {

    private static final Path REFERENCE = Path.of("../shared/reference/netinf");

    private static Cascades cascades(String csv) throws IOException {
        return CascadeTable.read(new StringReader(csv), null).cascades(DateChoice.EARLIEST, 1);
    }

    private static Cascades reference(String file) throws IOException {
        assumeTrue(Files.exists(REFERENCE), "the reference data are not here");
        return cascades(Files.readString(REFERENCE.resolve(file)));
    }

    @Test
    void aHundredEdgesOfThePoliciesOfTheStatesAreThoseOfTheReference() throws IOException {
        Cascades cascades = reference("spid_policies.csv");
        Transmission fitted = TransmissionModel.EXPONENTIAL.fittedTo(cascades);
        assertThat(fitted.parameters().get(0)).isCloseTo(0.577955035217193, within(1e-14));

        List<DiffusionNetwork.Edge> edges =
                NetInf.infer(cascades, fitted, new Stopping.Edges(100)).edges();

        List<String> expected = Files.readAllLines(REFERENCE.resolve("netinf_exp_100.csv"));
        assertThat(edges).hasSize(expected.size() - 1);
        for (int i = 0; i < edges.size(); i++) {
            String[] row = expected.get(i + 1).replace("\"", "").split(",", -1);
            DiffusionNetwork.Edge edge = edges.get(i);
            assertThat(List.of(edge.origin(), edge.destination())).containsExactly(row[0], row[1]);
            assertThat(edge.improvement()).isCloseTo(Double.parseDouble(row[2]), withinPercentage(1e-9));
            assertThat(edge.pValue()).isCloseTo(Double.parseDouble(row[3]), within(1e-12));
        }
    }

    @Test
    void theEdgesOfSimulatedCascadesAreThoseOfTheReference() throws IOException {
        DiffusionNetwork network = NetInf.infer(
                reference("validation_cascades.csv"), new Transmission.Exponential(1), new Stopping.Edges(5));

        assertThat(network.edges())
                .extracting(edge -> edge.origin() + "→" + edge.destination())
                .containsExactly("23→0", "9→5", "0→31", "5→14", "5→3");
        double[] improvements = {465.1262, 443.8485, 433.3928, 346.1088, 329.6793};
        double[] pValues = {3.445990e-09, 4.191856e-09, 1.314579e-08, 1.267894e-06, 3.411348e-06};
        for (int i = 0; i < improvements.length; i++) {
            assertThat(network.edges().get(i).improvement()).isCloseTo(improvements[i], within(5e-5));
            assertThat(network.edges().get(i).pValue()).isCloseTo(pValues[i], withinPercentage(1e-4));
        }
    }

    @Property(tries = 60)
    void itFindsWhatTheDefinitionSays(
            @ForAll @IntRange(max = 1_000_000) int seed, @ForAll TransmissionModel model, @ForAll boolean whole) {
        Random random = new Random(seed);
        Cascades.Builder builder = Cascades.builder();
        for (int c = 0; c < 4 + random.nextInt(6); c++) {
            for (int u = 0; u < 7; u++) {
                if (random.nextInt(3) > 0) {
                    double time = whole ? random.nextInt(6) : 6 * random.nextDouble();
                    builder.add("n" + u, "c" + c, time);
                }
            }
        }
        Cascades cascades = builder.build();
        Transmission transmission = model == TransmissionModel.LOG_NORMAL ? model.of(0.3, 1.2) : model.of(0.8);
        NetInfByDefinition definition = new NetInfByDefinition(cascades, transmission);
        int count = Math.min(12, definition.possibleEdges());
        Assume.that(count > 0);

        DiffusionNetwork network = NetInf.infer(cascades, transmission, new Stopping.Edges(count));

        assertThat(network.possibleEdges()).isEqualTo(definition.possibleEdges());
        for (DiffusionNetwork.Edge edge : network.edges()) {
            // Sums in another order round otherwise, so of edges that gain the same either may come first.
            assertThat(definition.gain(edge.origin(), edge.destination()))
                    .isCloseTo(definition.greatestGain(), within(1e-9))
                    .isCloseTo(edge.improvement(), within(1e-9));
            definition.add(edge.origin(), edge.destination());
        }
    }

    @Test
    void withACutOffTheEdgeThatReachesItIsTheLast() throws IOException {
        Cascades cascades = reference("validation_cascades.csv");

        List<DiffusionNetwork.Edge> edges = NetInf.infer(
                        cascades, new Transmission.Exponential(1), new Stopping.PValue(1e-6))
                .edges();

        assertThat(edges).hasSize(4);
        assertThat(edges.subList(0, 3)).allMatch(edge -> edge.pValue() < 1e-6);
        assertThat(edges.get(3).pValue()).isGreaterThanOrEqualTo(1e-6);
    }

    @Test
    void whatHappenedAtTheSameTimeLeadsNowhere() throws IOException {
        Cascades cascades = cascades("region,measure,date\na,m,2020\nb,m,2020\na,n,2021\nb,n,2021\n");

        assertThatThrownBy(() -> NetInf.infer(cascades, new Transmission.Exponential(1), new Stopping.Edges(1)))
                .hasMessageContaining("at most 0 edges are possible");
        assertThat(NetInf.infer(cascades, new Transmission.Exponential(1), new Stopping.PValue(0.5))
                        .edges())
                .isEmpty();
        assertThatThrownBy(() -> TransmissionModel.EXPONENTIAL.fittedTo(cascades))
                .hasMessageContaining("--params");
    }

    @Test
    void aModelUnderWhichAnEventCannotHappenIsRefused() throws IOException {
        Cascades cascades = cascades("region,measure,date\na,m,0\nb,m,1000\n");

        assertThatThrownBy(() -> NetInf.infer(cascades, new Transmission.Exponential(5), new Stopping.Edges(1)))
                .hasMessageContaining("m")
                .hasMessageContaining("b")
                .hasMessageContaining("likelihood zero");
    }
}
