package io.zhengtu.cli;

import io.zhengtu.adoption.TableText;
import io.zhengtu.diffusion.CascadeTable;
import io.zhengtu.diffusion.Cascades;
import io.zhengtu.diffusion.DateChoice;
import io.zhengtu.diffusion.DiffusionNetwork;
import io.zhengtu.diffusion.NetInf;
import io.zhengtu.diffusion.Stopping;
import io.zhengtu.diffusion.Transmission;
import io.zhengtu.diffusion.TransmissionModel;
import io.zhengtu.export.InferredGraph;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Infers a network of influence from the cascades of a file; needs no store. */
@Command(
        name = "infer",
        header = "推断谁影响谁（NetInf） / infer who influences whom; no database",
        description = {
            "读入采用事件，逐条找出最能解释先后次序的边。方法与出处见 docs/diffusion.md。",
            "Reads events of adoption and finds, one by one, the edges that explain their order best."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "例 / Examples:",
            "  zhengtu diffusion infer --cascades events.csv --edges 100",
            "  zhengtu diffusion infer --cascades events.csv --p-value 0.05 --model rayleigh --params 2.5 -o network.csv",
            "  zhengtu diffusion infer --cascades events.csv --edges 100 --format gexf -o network.gexf"
        })
final class InferCommand implements Callable<Integer> {

    private static final List<String> HEADER = List.of("origin_node", "destination_node", "improvement", "p_value");

    private final Assembly assembly;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--cascades",
            required = true,
            paramLabel = "FILE.csv",
            description = {
                "事件表，表头含 region,measure,date 或 node_name,cascade_id,event_time 或 statenam,policy,adopt_year",
                "a table of events with one of these headers, or columns named below"
            })
    private Path file;

    @ArgGroup(exclusive = false, heading = "列名 / Names of columns:%n")
    private ColumnNames columns;

    /** All three or none. */
    static final class ColumnNames {
        @Option(names = "--node-column", required = true, paramLabel = "NAME", description = "谁采用 / who adopted")
        private String node;

        @Option(names = "--cascade-column", required = true, paramLabel = "NAME", description = "采用什么 / what")
        private String cascade;

        @Option(names = "--time-column", required = true, paramLabel = "NAME", description = "何时 / when")
        private String time;
    }

    @ArgGroup(multiplicity = "1", heading = "到何时为止 / When to stop:%n")
    private StopOption stop;

    /** One of the two. */
    static final class StopOption {
        @Option(names = "--edges", paramLabel = "N", description = "找出 N 条边 / at N edges")
        private Integer edges;

        @Option(
                names = "--p-value",
                paramLabel = "P",
                description = "直到一条边的 p 值达到 P（Vuong 检验） / at the first edge whose p-value reaches P (Vuong's test)")
        private Double pValue;
    }

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            defaultValue = "exponential",
            description = "传播时间的分布 / distribution of delays: ${COMPLETION-CANDIDATES}")
    private TransmissionModel model;

    @Option(
            names = "--params",
            paramLabel = "A[,B]",
            split = ",",
            description = "其参数：λ，α 或 μ,σ；缺省由数据估计 / its parameters: λ, α or μ,σ; estimated from the data otherwise")
    private List<Double> parameters = List.of();

    @Option(
            names = "--dates",
            paramLabel = "CHOICE",
            defaultValue = "earliest",
            description = "不确定的日期取哪一天 / which day of an uncertain date: ${COMPLETION-CANDIDATES}")
    private DateChoice dates;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "--dates sampled 的随机种子 / seed of --dates sampled")
    private long seed;

    @Mixin
    private OutputOption output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            description = "${COMPLETION-CANDIDATES}，缺省 csv / csv by default")
    private NetworkFormat format;

    InferCommand(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Integer call() throws IOException {
        Stopping stopping = stopping();
        Transmission given = given();
        Console console = assembly.console();
        CascadeTable table;
        try {
            table = CascadeTable.read(new StringReader(TableText.of(Files.readAllBytes(file))), names());
        } catch (IllegalArgumentException e) {
            console.failed(
                    file.toString(),
                    "表头 / header",
                    e.getMessage(),
                    "改表头，或用 --node-column 等指明 / rename the columns, or name them by --node-column and so on");
            return ExitStatus.NOTHING_DONE;
        } catch (IOException e) {
            console.failed(
                    file.toString(),
                    "整个文件 / whole file",
                    "读不了 / cannot be read (" + e + ")",
                    "检查路径和权限 / check path and permissions");
            return ExitStatus.NOTHING_DONE;
        }
        Cascades cascades = table.cascades(dates, seed);
        table.malformed()
                .forEach(row -> console.failed(
                        file.toString(),
                        "第 %d 行 / line %d".formatted(row.line(), row.line()),
                        row.reason(),
                        "改正此行 / mend the row"));
        console.err()
                .println(
                        "%d 个事件，%d 项举措，%d 个采用者；不确定的日期取 %s / %d events, %d measures, %d adopters; of uncertain dates: %s"
                                .formatted(
                                        cascades.size(),
                                        cascades.cascadeNames().size(),
                                        cascades.nodeNames().size(),
                                        dates,
                                        cascades.size(),
                                        cascades.cascadeNames().size(),
                                        cascades.nodeNames().size(),
                                        dates));
        try {
            Transmission transmission = given == null ? model.fittedTo(cascades) : given;
            write(NetInf.infer(cascades, transmission, stopping));
            return table.malformed().isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
        } catch (IllegalArgumentException e) {
            console.err().println("%s: %s".formatted(file, e.getMessage()));
            return ExitStatus.NOTHING_DONE;
        }
    }

    private CascadeTable.Columns names() {
        return columns == null ? null : new CascadeTable.Columns(columns.node, columns.cascade, columns.time);
    }

    private Stopping stopping() {
        try {
            return stop.edges != null ? new Stopping.Edges(stop.edges) : new Stopping.PValue(stop.pValue);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** @return {@code null} where the data shall say */
    private Transmission given() {
        try {
            return parameters.isEmpty()
                    ? null
                    : model.of(
                            parameters.stream().mapToDouble(Double::doubleValue).toArray());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--params: " + e.getMessage(), e);
        }
    }

    private void write(DiffusionNetwork network) throws IOException {
        output.write(assembly.console(), out -> {
            if (format.graph() != null) {
                new InferredGraph(network.edges(), Map.of(), InferredGraph.method(network))
                        .writeTo(out, format.graph());
            } else {
                ResultOutput.write(
                        out,
                        format.result(),
                        HEADER,
                        network.edges().stream()
                                .map(edge ->
                                        List.of(edge.origin(), edge.destination(), edge.improvement(), edge.pValue()))
                                .toList(),
                        network);
            }
        });
    }
}
