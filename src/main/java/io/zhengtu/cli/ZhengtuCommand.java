package io.zhengtu.cli;

import io.zhengtu.ingestion.ProgramVersion;
import java.util.ListResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program itself; without a command it serves. */
@Command(
        name = "zhengtu",
        header = {"政图：从中文文章读出治理做法如何扩散 / Zhengtu: how governing practices spread, read from Chinese prose", ""},
        versionProvider = ZhengtuCommand.Version.class,
        mixinStandardHelpOptions = true,
        commandListHeading = "%n命令 / Commands:%n",
        optionListHeading = "%n选项 / Options:%n",
        exitCodeListHeading = "%n退出码 / Exit status:%n",
        exitCodeList = {
            "0:全部完成 / all done",
            "1:什么也没做成 / nothing could be done",
            "2:部分输入失败，其余已完成 / some inputs failed, the rest was done",
            "64:用法有误 / bad usage"
        },
        footer = {
            "",
            "例 / Examples:",
            "  zhengtu                          # 启动，浏览器打开 http://localhost:8080 / start and open in a browser",
            "  zhengtu extract 报告.txt          # 看抽取到什么 / see what is extracted",
            "  zhengtu explain 报告.txt          # 看每条从哪句来、为什么 / see where each comes from, and why",
            "  zhengtu ingest corpus/           # 入库 / store",
            "  zhengtu dump -o backup.jsonl.gz  # 备份 / back up",
            "",
            "环境变量 / Environment: ZHENGTU_DATA (./data), ZHENGTU_BOLT_PORT (7687), NEO4J_URI, NEO4J_USERNAME,",
            "NEO4J_PASSWORD, NEO4J_DATABASE, QUARKUS_HTTP_PORT (8080), QUARKUS_HTTP_HOST (127.0.0.1)"
        })
final class ZhengtuCommand implements Callable<Integer> {

    private final Assembly assembly;

    ZhengtuCommand(Assembly assembly) {
        this.assembly = assembly;
    }

    /** The command line with all its commands. */
    static CommandLine commandLine(Assembly assembly) {
        CommandLine program = new CommandLine(new ZhengtuCommand(assembly))
                .addSubcommand(new ServeCommand(assembly))
                .addSubcommand(new ExtractCommand(assembly))
                .addSubcommand(new ExplainCommand(assembly))
                .addSubcommand(new CheckCommand(assembly))
                .addSubcommand(new IngestCommand(assembly))
                .addSubcommand(new RemoveCommand(assembly))
                .addSubcommand(new DumpCommand(assembly))
                .addSubcommand(new LoadCommand(assembly))
                .addSubcommand(new ExportCommand(assembly))
                .addSubcommand(DiffusionCommand.commandLine(assembly))
                .addSubcommand(new CurateCommand(assembly))
                .setOut(new java.io.PrintWriter(assembly.console().out(), true))
                .setErr(new java.io.PrintWriter(assembly.console().err(), true))
                .setUsageHelpWidth(110)
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler(new RunErrors(assembly.console()));
        program.setResourceBundle(new Words());
        headSynopses(program);
        return program;
    }

    private static void headSynopses(CommandLine command) {
        command.getCommandSpec().usageMessage().synopsisHeading("%n用法 / Usage: ");
        command.getSubcommands().values().forEach(ZhengtuCommand::headSynopses);
    }

    /** What picocli adds to each command's help, it says in English only. */
    static final class Words extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {
                {"mixinStandardHelpOptions.help", "显示帮助 / show this help"},
                {"mixinStandardHelpOptions.version", "显示版本 / print the version"}
            };
        }
    }

    @Override
    public Integer call() throws Exception {
        return new ServeCommand(assembly).call();
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"zhengtu " + ProgramVersion.number()};
        }
    }
}
