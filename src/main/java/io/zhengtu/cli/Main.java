package io.zhengtu.cli;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the process starts. Only {@code serve} starts Quarkus; the other commands run without it, and fast. */
@QuarkusMain
public final class Main {

    /** Held so that the level set on it is not lost with it. */
    private static final Logger ROOT = Logger.getLogger("");

    private Main() {}

    public static void main(String... arguments) {
        // The libraries' reports of what they do are for a log; the service configures its own when it starts.
        ROOT.setLevel(Level.SEVERE);
        Assembly assembly = new Assembly(System.getenv(), Console.ofProcess());
        int status = ZhengtuCommand.commandLine(assembly).execute(arguments);
        assembly.console().out().flush();
        System.exit(status);
    }
}
