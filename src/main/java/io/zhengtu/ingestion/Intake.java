package io.zhengtu.ingestion;

import io.zhengtu.corpus.Article;
import io.zhengtu.corpus.CorpusReader;
import io.zhengtu.corpus.Reading;
import io.zhengtu.extract.Extraction;
import io.zhengtu.graph.GraphLoader;
import io.zhengtu.graph.Summary;
import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads files, extracts and stores.
 *
 * @param extractor reads one article; used by many threads
 */
public record Intake(CorpusReader reader, Function<Article, Extraction> extractor, GraphLoader loader) {

    /** Who wants to know how it goes. Told by the thread that called {@link #take}. */
    public interface Listener {

        /** An article is extracted and will be stored. */
        default void extracted(Extraction extraction) {}

        /** A file, or an article in it, could not be used; the rest goes on. */
        void failed(Reading.Failed failure);

        /** The article of this id is committed, or was found unchanged. */
        default void stored(String article) {}
    }

    /** Takes in what is at {@code paths}, files and folders, and says what that did. */
    public Summary take(List<Path> paths, Listener listener) {
        try (Stream<Reading> readings = reader.read(paths);
                ExtractionAhead ahead = new ExtractionAhead(readings, extractor, listener::failed)) {
            Stream<Extraction> extractions =
                    StreamSupport.stream(Spliterators.spliteratorUnknownSize(ahead, Spliterator.ORDERED), false);
            return loader.load(extractions.peek(listener::extracted), listener::stored);
        }
    }
}
