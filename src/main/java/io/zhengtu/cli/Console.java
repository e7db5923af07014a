package io.zhengtu.cli;

import io.zhengtu.corpus.Reading;
import io.zhengtu.diffusion.Basis;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * Where a command writes. Always UTF-8: an article's text must not depend on the locale of whoever reads it.
 *
 * @param out results and nothing else
 * @param err progress, notices and failures
 * @param terminal whether a person watches
 */
public record Console(PrintStream out, PrintStream err, boolean terminal) {

    private static final int OUTPUT_BUFFER = 1 << 16;
    private static final int USUAL_COLUMNS = 80;
    /** Narrower than this a terminal does not tell its true width, or nobody could read there. */
    private static final int LEAST_COLUMNS = 40;
    /** Longer lines are hard to follow. */
    private static final int MOST_COLUMNS = 120;

    /** The process's own streams. */
    static Console ofProcess() {
        // Java 22 to 24 answer with a console even where output is redirected, unless asked for the plain one.
        System.setProperty("jdk.console", "java.base");
        return new Console(
                new PrintStream(
                        new java.io.BufferedOutputStream(new FileOutputStream(FileDescriptor.out), OUTPUT_BUFFER),
                        false,
                        StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.console() != null);
    }

    /** How many columns a line has: the terminal's, or what everyone can read where output goes elsewhere. */
    int columns() {
        if (!terminal) {
            return USUAL_COLUMNS;
        }
        try (Terminal watched =
                TerminalBuilder.builder().system(true).dumb(true).build()) {
            int columns = watched.getWidth();
            return columns < LEAST_COLUMNS ? USUAL_COLUMNS : Math.min(columns, MOST_COLUMNS);
        } catch (IOException e) {
            return USUAL_COLUMNS;
        }
    }

    /** What a result rests on, beside the result itself. */
    void restsOn(Basis basis) {
        err.println("%d 项采用，%d 项有日期 / %d adoptions, %d of them dated"
                .formatted(basis.events(), basis.datedEvents(), basis.events(), basis.datedEvents()));
        basis.assumptions().forEach(err::println);
    }

    /** One line for an input that could not be used. */
    void failed(Reading.Failed failure) {
        failed(failure.file().toString(), failure.place(), failure.reason(), failure.remedy());
    }

    void failed(String file, String place, String reason, String remedy) {
        err.println("%s: %s: %s: %s".formatted(file, place, reason, remedy).replaceAll("\\s*\\R\\s*", " "));
    }
}
