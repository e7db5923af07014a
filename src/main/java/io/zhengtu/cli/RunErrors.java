package io.zhengtu.cli;

import io.zhengtu.archive.ArchiveException;
import io.zhengtu.graph.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Answers a command that broke off: one line for what the user can mend, the trace for what only we can. */
final class RunErrors implements IExecutionExceptionHandler {

    private final Console console;

    RunErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        if (problem instanceof StoreException || problem instanceof ArchiveException) {
            console.err().println(problem.getMessage());
        } else {
            console.err().println("意外错误，请报告 / unexpected error, please report it:");
            problem.printStackTrace(console.err());
        }
        return ExitStatus.NOTHING_DONE;
    }
}
