package io.zhengtu.cli;

import io.zhengtu.export.GraphFormat;
import io.zhengtu.export.GraphView;
import io.zhengtu.export.InvalidViewException;
import io.zhengtu.export.StoredGraph;
import io.zhengtu.graph.Store;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the graph for other tools. */
@Command(
        name = "export",
        header = "导出图，供其他工具使用 / write the graph for other tools",
        description = {
            "不带条件时导出整张图（含文章与论断）；带条件时导出相应的一部分。",
            "Without conditions the whole graph, articles and claims included; with them that part of it."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "例 / Examples:",
            "  zhengtu export --format gexf -o zhengtu.gexf",
            "  zhengtu export --format graphml --measure 河长制 -o 河长制.graphml",
            "  zhengtu export --format csv --types ADOPTED,PART_OF --from 2018 --to 2022 -o adoptions.zip"
        })
final class ExportCommand implements Callable<Integer> {

    private final Assembly assembly;

    @Spec
    private CommandSpec spec;

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
    private GraphFormat format;

    @Mixin
    private OutputOption output;

    @Option(
            names = "--center",
            paramLabel = "NODE",
            description = "只要它周围：代码、标识或名称 / only what is around it: a code, id or name")
    private String centre;

    @Option(names = "--measure", paramLabel = "MEASURE", description = "只要这项举措周围 / only what is around this measure")
    private String measure;

    @Option(names = "--depth", paramLabel = "N", description = "离中心几步，缺省 1 / steps from the centre, 1 by default")
    private Integer depth;

    @Option(names = "--types", paramLabel = "TYPE", description = "哪些边，逗号分隔 / which edges, parted by commas")
    private List<String> types = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "自何时 / from when: 2018, 2018-06, 2018-06-30")
    private String from;

    @Option(names = "--to", paramLabel = "DATE", description = "至何时 / until when")
    private String to;

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description = "置信度不低于，0 到 1 / edges at least this sure, 0 to 1")
    private Double confidence;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "中心周围最多几个节点，缺省 2000 / most nodes around a centre, 2000 by default")
    private Integer limit;

    ExportCommand(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Integer call() throws IOException {
        GraphView view = view();
        try (Store store = assembly.openStore()) {
            StoredGraph.Export export = new StoredGraph(store.driver(), store.database()).export(view, format);
            output.write(assembly.console(), export::writeTo);
            return ExitStatus.DONE;
        } catch (InvalidViewException e) {
            assembly.console().err().println(e.getMessage());
            return ExitStatus.NOTHING_DONE;
        }
    }

    private GraphView view() {
        try {
            return GraphView.of(centre, measure, depth, types, from, to, confidence, limit);
        } catch (InvalidViewException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
