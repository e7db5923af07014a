package io.zhengtu.cli;

import io.zhengtu.corpus.Reading;
import io.zhengtu.graph.Store;
import io.zhengtu.graph.Summary;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The articles that come with the program, so that a first look finds something to look at. */
final class Sample {

    private static final String FOLDER = "ingest/sample";

    /** The folder that the sample's articles say they come from, by which they are known in a store. */
    private static final String STORED_AS = "zhengtu-sample";

    private final Assembly assembly;

    Sample(Assembly assembly) {
        this.assembly = assembly;
    }

    Summary load(Store store) throws IOException {
        Path folder = Files.createTempDirectory("zhengtu-sample-");
        try {
            unpack(Files.createDirectory(folder.resolve(STORED_AS)));
            try (Stream<Reading> readings = assembly.read(List.of(folder));
                    ExtractionAhead extractions =
                            new ExtractionAhead(readings, assembly.extractor(), assembly.console()::failed)) {
                return assembly.loader(store)
                        .load(StreamSupport.stream(
                                Spliterators.spliteratorUnknownSize(extractions, Spliterator.ORDERED), false));
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Takes the sample out of a store: its made-up statements must not stand among real ones. Returns its articles. */
    int removeFrom(Store store) {
        return assembly.loader(store).remove(STORED_AS + "/");
    }

    /** Readers want files, and inside a jar there are none. */
    private static void unpack(Path folder) throws IOException {
        Path program = program();
        if (Files.isDirectory(program)) {
            copy(program.resolve(FOLDER), folder);
            return;
        }
        URI jar = URI.create("jar:" + program.toUri());
        try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of())) {
            copy(inside.getPath(FOLDER), folder);
        }
    }

    private static Path program() {
        try {
            return Path.of(Sample.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own place is no file", e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }
}
