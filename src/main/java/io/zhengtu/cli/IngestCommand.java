package io.zhengtu.cli;

import io.zhengtu.adoption.AdoptionTable;
import io.zhengtu.adoption.AdoptionTable.Adoptions;
import io.zhengtu.corpus.Reading;
import io.zhengtu.graph.GraphLoader;
import io.zhengtu.graph.Store;
import io.zhengtu.graph.Summary;
import io.zhengtu.ingestion.Intake;
import io.zhengtu.ingestion.Sample;
import io.zhengtu.region.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Extracts and stores. */
@Command(
        name = "ingest",
        header = "抽取并入库 / extract and store",
        description = {
            "服务在不在运行都可以；重复入库不会改变任何东西。",
            "Works while the service runs and while it does not; ingesting the same again changes nothing."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "例 / Examples:",
            "  zhengtu ingest corpus/ 报告.docx",
            "  zhengtu ingest --adoptions events.csv    # 表头 / header: region,measure,date"
        })
final class IngestCommand implements Callable<Integer> {

    private final Assembly assembly;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--adoptions",
            paramLabel = "FILE.csv",
            description = "采用事件表，表头含 region,measure,date / a table of adoption events with these columns")
    private List<Path> tables = List.of();

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "文件或文件夹 / files or folders")
    private List<Path> paths = List.of();

    private long done;
    private long failed;

    IngestCommand(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Integer call() {
        if (paths.isEmpty() && tables.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "缺少 PATH 或 --adoptions FILE.csv / PATH or --adoptions FILE.csv is missing");
        }
        Store store = assembly.openStore();
        Thread onInterrupt = new Thread(store::close, "close-store");
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        try {
            Intake intake = assembly.intake(store);
            removeSample(intake);
            Summary summary = articles(intake);
            for (Path table : tables) {
                summary = summary.plus(adoptions(table, intake.loader()));
            }
            SummaryText.of(summary, failed).forEach(assembly.console().out()::println);
            assembly.console().out().flush();
            return ExitStatus.of(done, failed);
        } finally {
            store.close();
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        }
    }

    /** One's own articles take the place of the shipped ones. */
    private void removeSample(Intake intake) {
        boolean any = Stream.concat(paths.stream(), tables.stream()).anyMatch(Files::exists);
        int removed = any ? new Sample(intake).remove() : 0;
        if (removed > 0) {
            assembly.console()
                    .err()
                    .println("已移除自带样例 %d 篇 / removed the %d articles of the sample".formatted(removed, removed));
        }
    }

    private Summary articles(Intake intake) {
        if (paths.isEmpty()) {
            return Summary.NOTHING;
        }
        try (ProgressBar progress = progress()) {
            Summary summary = intake.take(paths, new Intake.Listener() {
                @Override
                public void failed(Reading.Failed failure) {
                    failed++;
                    assembly.console().failed(failure);
                }

                @Override
                public void stored(String article) {
                    progress.step();
                }
            });
            done += summary.articles();
            return summary;
        }
    }

    private Summary adoptions(Path table, GraphLoader loader) {
        Console console = assembly.console();
        try {
            AdoptionTable reader = assembly.adoptionTable();
            Adoptions adoptions = reader.read(table);
            adoptions
                    .malformed()
                    .forEach(row -> console.failed(
                            table.toString(),
                            "第 %d 行 / line %d".formatted(row.line(), row.line()),
                            row.reason(),
                            row.remedy()));
            failed += adoptions.malformed().size();
            if (adoptions.extraction().claims().isEmpty()) {
                return Summary.NOTHING;
            }
            sayUnknown(adoptions);
            Summary summary = loader.load(Stream.of(adoptions.extraction()));
            done++;
            return summary;
        } catch (IllegalArgumentException e) {
            console.failed(table.toString(), "表头 / header", e.getMessage(), "补上这一列 / add the column");
        } catch (IOException e) {
            console.failed(
                    table.toString(),
                    "整个文件 / whole file",
                    "读不了 / cannot be read (" + e + ")",
                    "检查路径和权限 / check path and permissions");
        }
        failed++;
        return Summary.NOTHING;
    }

    /** Names that the gazetteer lacks: the rows are stored, and whoever knows better can mend them. */
    private void sayUnknown(Adoptions adoptions) {
        List<String> names = adoptions.extraction().claims().stream()
                .map(claim -> claim.statement().region())
                .filter(region -> region.level() == null)
                .map(Region::name)
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            assembly.console()
                    .err()
                    .println("%d 个地名不在地名表中，按原名入库 / %d names are not in the gazetteer and stored as they stand: %s"
                            .formatted(names.size(), names.size(), String.join("、", names)));
        }
    }

    /** On a terminal only; elsewhere a bar is noise. */
    private ProgressBar progress() {
        ProgressBarBuilder bar = ProgressBar.builder()
                .setTaskName("入库 / ingesting")
                .setUnit(" 篇", 1)
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII);
        return (assembly.console().terminal() ? bar : bar.setConsumer(new SilentBar())).build();
    }
}
