package io.zhengtu.ingestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Files of {@code ingest/} as they come with the program, from a folder of classes or from inside its jar. */
public final class ShippedFiles {

    private static final int FINGERPRINT_BYTES = 4;

    private ShippedFiles() {}

    /** Copies the files of a folder; readers want files, and inside a jar there are none. */
    static void copy(String from, Path to) throws IOException {
        within(from, files -> {
            for (Path file : files) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        });
    }

    /** The first 32 bits of a hash over the files of some folders, in hex: changes with any of them. */
    public static String fingerprint(String... folders) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String folder : folders) {
                within(folder, files -> {
                    for (Path file : files) {
                        digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                        digest.update(Files.readAllBytes(file));
                    }
                });
            }
            return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own files", e);
        }
    }

    private interface Use {
        void of(List<Path> files) throws IOException;
    }

    private static void within(String folder, Use use) throws IOException {
        Path program = program();
        if (Files.isDirectory(program)) {
            use.of(files(program.resolve(folder)));
            return;
        }
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + program.toUri()), Map.of())) {
            use.of(files(inside.getPath(folder)));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Path program() {
        try {
            return Path.of(ShippedFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own place is no file", e);
        }
    }
}
