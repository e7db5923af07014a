package io.zhengtu.ingestion;

import io.zhengtu.corpus.Article;
import io.zhengtu.corpus.Reading;
import io.zhengtu.extract.Extraction;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Extractions in the order of their articles, made on all cores ahead of whoever takes them, and never more than a
 * bounded number ahead, so memory does not grow with the corpus. Inputs that fail are told and passed over.
 */
public final class ExtractionAhead implements Iterator<Extraction>, AutoCloseable {

    private static final int AHEAD_A_CORE = 16;

    private record Pending(Article article, Future<Extraction> extraction) {}

    private final Stream<Reading> stream;
    private final Iterator<Reading> readings;
    private final Function<Article, Extraction> extractor;
    private final Consumer<Reading.Failed> failed;
    private final int bound;
    private final ExecutorService workers;
    private final Queue<Pending> pending = new ArrayDeque<>();
    private Extraction next;
    private long failures;

    public ExtractionAhead(
            Stream<Reading> readings, Function<Article, Extraction> extractor, Consumer<Reading.Failed> failed) {
        int cores = Runtime.getRuntime().availableProcessors();
        this.stream = readings;
        this.readings = readings.iterator();
        this.extractor = extractor;
        this.failed = failed;
        this.bound = cores * AHEAD_A_CORE;
        this.workers = Executors.newFixedThreadPool(cores, work -> {
            Thread thread = new Thread(work, "extraction");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** How many inputs failed so far. */
    public long failures() {
        return failures;
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            refill();
            Pending first = pending.poll();
            if (first == null) {
                return false;
            }
            next = await(first);
        }
        return true;
    }

    @Override
    public Extraction next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Extraction given = next;
        next = null;
        return given;
    }

    private void refill() {
        while (pending.size() < bound && readings.hasNext()) {
            Reading reading = readings.next();
            if (reading instanceof Reading.Read read) {
                Article article = read.article();
                pending.add(new Pending(article, workers.submit(() -> extractor.apply(article))));
            } else if (reading instanceof Reading.Failed failure) {
                fail(failure);
            }
        }
    }

    private Extraction await(Pending article) {
        try {
            return article.extraction().get();
        } catch (ExecutionException e) {
            fail(new Reading.Failed(
                    Path.of(article.article().source().file()),
                    article.article().title(),
                    "抽取出错 / extraction failed (" + e.getCause() + ")",
                    "请把这篇文章附在问题报告里 / please report it with the article"));
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while extracting", e);
        }
    }

    private void fail(Reading.Failed failure) {
        failures++;
        failed.accept(failure);
    }

    @Override
    public void close() {
        workers.shutdownNow();
        stream.close();
    }
}
