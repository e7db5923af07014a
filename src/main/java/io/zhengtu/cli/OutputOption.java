package io.zhengtu.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a result goes. */
final class OutputOption {

    /** Writes a result. */
    @FunctionalInterface
    interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "写到文件，缺省为标准输出 / write to a file; standard output otherwise")
    private Path output;

    /** Whether the file's name says that it is compressed by gzip. */
    boolean compressed() {
        return output != null && output.toString().endsWith(".gz");
    }

    /** A file of that name appears only when it is whole. */
    void write(Console console, Body body) throws IOException {
        if (output == null) {
            body.writeTo(console.out());
            console.out().flush();
            return;
        }
        Path target = output.toAbsolutePath();
        if (!Files.isDirectory(target.getParent())) {
            throw new ParameterException(
                    spec.commandLine(), "-o: 文件夹 %s 不存在 / the folder does not exist".formatted(target.getParent()));
        }
        if (Files.isDirectory(target)) {
            throw new ParameterException(
                    spec.commandLine(), "-o: %s 是文件夹，请给文件名 / is a folder; name a file".formatted(target));
        }
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                body.writeTo(out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
