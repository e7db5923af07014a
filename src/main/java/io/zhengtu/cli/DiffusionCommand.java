package io.zhengtu.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The analyses of diffusion. */
@Command(
        name = "diffusion",
        header = "扩散分析：谁领先、谁跟进、多快 / who leads, who follows, how fast",
        mixinStandardHelpOptions = true,
        commandListHeading = "%n分析 / Analyses:%n",
        synopsisSubcommandLabel = "ANALYSIS")
final class DiffusionCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** The command with its analyses. */
    static CommandLine commandLine(Assembly assembly) {
        return new CommandLine(new DiffusionCommand())
                .addSubcommand(new CurveCommand(assembly))
                .addSubcommand(new ProfileCommand(assembly))
                .addSubcommand(new PioneersCommand(assembly))
                .addSubcommand(new PrecedenceCommand(assembly))
                .addSubcommand(new CommunitiesCommand(assembly))
                .addSubcommand(new InferCommand(assembly))
                .addSubcommand(new TableCommand(assembly));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "缺少分析名 / name an analysis");
    }
}
