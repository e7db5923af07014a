package io.zhengtu.cli;

import io.zhengtu.curation.Author;
import picocli.CommandLine.Option;

/** Who decides, and why: part of every decision. */
final class AuthorOptions {

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "理由，记入日志 / why; kept in the log")
    private String reason;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "谁，缺省为系统用户名 / who; the system's user name by default")
    private String by;

    Author author() {
        return new Author(by, reason);
    }
}
