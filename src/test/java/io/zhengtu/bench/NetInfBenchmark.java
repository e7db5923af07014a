package io.zhengtu.bench;

import io.zhengtu.diffusion.CascadeTable;
import io.zhengtu.diffusion.Cascades;
import io.zhengtu.diffusion.DateChoice;
import io.zhengtu.diffusion.DiffusionNetwork;
import io.zhengtu.diffusion.NetInf;
import io.zhengtu.diffusion.SimulatedCascades;
import io.zhengtu.diffusion.Stopping;
import io.zhengtu.diffusion.TransmissionModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Inference of a network, parameters included, from cascades in memory.
 *
 * <pre>{@code
 * … io.zhengtu.bench.NetInfBenchmark [FILE.csv]   100 edges, by JMH; without a file on simulated cascades
 * … io.zhengtu.bench.NetInfBenchmark --scale      1,000 regions, 5,000 measures, 1,000,000 adoptions, 1,000 edges, once
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class NetInfBenchmark {

    private static final int EDGES = 100;

    /** A table of events; empty for simulated cascades of about the size of the reference's. */
    @Param("")
    public String file;

    private Cascades cascades;

    @Setup
    public void readCascades() throws IOException {
        cascades = file.isEmpty()
                ? new SimulatedCascades(50, 3, 1).cascades(728, 25)
                : CascadeTable.read(Files.newBufferedReader(Path.of(file)), null)
                        .cascades(DateChoice.EARLIEST, 1);
    }

    @Benchmark
    public DiffusionNetwork hundredEdges() {
        return infer(cascades, EDGES);
    }

    private static DiffusionNetwork infer(Cascades cascades, int edges) {
        return NetInf.infer(cascades, TransmissionModel.EXPONENTIAL.fittedTo(cascades), new Stopping.Edges(edges));
    }

    public static void main(String... arguments) throws RunnerException {
        if (arguments.length > 0 && arguments[0].equals("--scale")) {
            scale();
            return;
        }
        new Runner(new OptionsBuilder()
                        .include(NetInfBenchmark.class.getSimpleName())
                        .param("file", arguments.length > 0 ? arguments[0] : "")
                        .build())
                .run();
    }

    private static void scale() {
        SimulatedCascades simulation = new SimulatedCascades(1000, 4, 1);
        Cascades cascades = simulation.cascades(5000, 200);
        System.out.printf("%,d adoptions%n", cascades.size());
        long start = System.nanoTime();
        DiffusionNetwork network = infer(cascades, 1000);
        double seconds = (System.nanoTime() - start) / 1e9;
        long right = network.edges().stream()
                .filter(edge ->
                        simulation.edges().contains(new SimulatedCascades.Edge(edge.origin(), edge.destination())))
                .count();
        System.out.printf(
                "%.1f s for %,d edges, of which %,d are in the simulated network; heap of at most %,d MiB%n",
                seconds, network.edges().size(), right, Runtime.getRuntime().maxMemory() >> 20);
    }
}
