package io.zhengtu.cli;

import io.zhengtu.corpus.Reading;
import io.zhengtu.graph.GraphLoader;
import io.zhengtu.graph.Store;
import io.zhengtu.graph.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
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
            ShippedFiles.copy(FOLDER, Files.createDirectory(folder.resolve(STORED_AS)));
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
        GraphLoader loader = assembly.loader(store);
        List<String> articles =
                loader.named(STORED_AS).stream().map(GraphLoader.Stored::id).toList();
        loader.remove(articles);
        return articles.size();
    }
}
