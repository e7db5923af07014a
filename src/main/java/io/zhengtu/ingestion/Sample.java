package io.zhengtu.ingestion;

import io.zhengtu.graph.GraphLoader;
import io.zhengtu.graph.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** The articles that come with the program, so that a first look finds something to look at. */
public final class Sample {

    private static final String FOLDER = "ingest/sample";

    /** The folder that the sample's articles say they come from, by which they are known in a store. */
    private static final String STORED_AS = "zhengtu-sample";

    private final Intake intake;

    public Sample(Intake intake) {
        this.intake = intake;
    }

    public Summary load(Intake.Listener listener) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.create("zhengtu-sample-")) {
            ShippedFiles.copy(FOLDER, Files.createDirectory(folder.path().resolve(STORED_AS)));
            return intake.take(List.of(folder.path()), listener);
        }
    }

    /** Takes the sample out of the store: its made-up statements must not stand among real ones. Returns its articles. */
    public int remove() {
        GraphLoader loader = intake.loader();
        List<String> articles =
                loader.named(STORED_AS).stream().map(GraphLoader.Stored::id).toList();
        loader.remove(articles);
        return articles.size();
    }
}
