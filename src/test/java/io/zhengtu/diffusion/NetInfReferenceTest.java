package io.zhengtu.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/**
 * Edge for edge what the R package NetworkInference 1.2.4 gives for the same cascades. Its output was written by
 * {@code netinf(cascades, model, n_edges = 120)} and the like, with 15 digits.
 */
class NetInfReferenceTest {

    private final Cascades cascades = cascades();

    @Test
    void exponential() {
        assertEquals("exponential-120", TransmissionModel.EXPONENTIAL.fittedTo(cascades), new Stopping.Edges(120));
    }

    @Test
    void exponentialUntilAnEdgeIsNoImprovement() {
        assertEquals("exponential-p-0.05", TransmissionModel.EXPONENTIAL.fittedTo(cascades), new Stopping.PValue(0.05));
    }

    @Test
    void rayleigh() {
        assertEquals("rayleigh-4-120", TransmissionModel.RAYLEIGH.of(4), new Stopping.Edges(120));
    }

    @Test
    void logNormal() {
        assertEquals("log-normal-2.3-0.9-120", TransmissionModel.LOG_NORMAL.of(2.3, 0.9), new Stopping.Edges(120));
    }

    /** To the last digits, for they decide which of two almost equal gains is the greater. */
    @Test
    void parametersFromTheData() {
        assertThat(TransmissionModel.EXPONENTIAL.fittedTo(cascades).parameters().get(0))
                .isCloseTo(0.219081605954008, within(1e-15));
        List<Double> logNormal = TransmissionModel.LOG_NORMAL.fittedTo(cascades).parameters();
        assertThat(logNormal.get(0)).isCloseTo(2.2954332989467825, within(1e-15));
        assertThat(logNormal.get(1)).isCloseTo(0.9077210219688158, within(1e-15));
    }

    private void assertEquals(String reference, Transmission transmission, Stopping stopping) {
        List<String[]> expected = rows(reference);
        List<DiffusionNetwork.Edge> edges =
                NetInf.infer(cascades, transmission, stopping).edges();
        assertThat(edges)
                .extracting(edge -> edge.origin() + " " + edge.destination())
                .containsExactlyElementsOf(
                        expected.stream().map(row -> row[0] + " " + row[1]).toList());
        for (int i = 0; i < expected.size(); i++) {
            assertThat(edges.get(i).improvement())
                    .isCloseTo(Double.parseDouble(expected.get(i)[2]), Percentage.withPercentage(1e-10));
            assertThat(edges.get(i).pValue()).isCloseTo(Double.parseDouble(expected.get(i)[3]), within(1e-7));
        }
    }

    private static Cascades cascades() {
        try (Reader table = open("cascades")) {
            return CascadeTable.read(table, null).cascades(DateChoice.EARLIEST, 1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String[]> rows(String name) {
        try (BufferedReader lines = open(name)) {
            return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static BufferedReader open(String name) {
        return new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        NetInfReferenceTest.class.getResourceAsStream("/diffusion/reference/" + name + ".csv")),
                StandardCharsets.UTF_8));
    }
}
