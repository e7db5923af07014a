package io.zhengtu.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import io.zhengtu.corpus.Article;
import io.zhengtu.corpus.CorpusReader;
import io.zhengtu.corpus.Reading;
import io.zhengtu.extract.Extractor;
import io.zhengtu.lexicon.MeasureLexicon;
import io.zhengtu.region.Gazetteer;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;

/**
 * How fast articles are extracted, next to HanLP's plain segmentation of the same texts. Each round does every task once,
 * so that a busy moment of the machine strikes all alike; the first rounds warm up and are not counted. Reading the files
 * is not part of the time.
 */
public final class ExtractionBenchmark {

    private static final int WARM_UP = 20;
    private static final int ROUNDS = 15;
    private static final int THREADS = 2;

    /** A way to work through the articles: its name, what it does with one, on how many threads; seconds a round. */
    private record Task(String name, int threads, ToLongFunction<Article> work, List<Double> seconds) {
        Task(String name, int threads, ToLongFunction<Article> work) {
            this(name, threads, work, new ArrayList<>());
        }
    }

    private final PrintStream out;
    private final List<Article> articles;
    private final long characters;

    private ExtractionBenchmark(PrintStream out, List<Article> articles) {
        this.out = out;
        this.articles = articles;
        this.characters =
                articles.stream().mapToLong(article -> article.text().length()).sum();
    }

    /** @param arguments files or folders of articles */
    public static void main(String[] arguments) throws ExecutionException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            out.println("usage: ExtractionBenchmark PATH…");
            return;
        }
        List<Article> articles = new CorpusReader()
                .read(Arrays.stream(arguments).map(Path::of).toList())
                .filter(Reading.Read.class::isInstance)
                .map(reading -> ((Reading.Read) reading).article())
                .toList();
        new ExtractionBenchmark(out, articles).run();
    }

    private void run() throws ExecutionException, InterruptedException {
        long started = System.nanoTime();
        Extractor extractor = Extractor.standard(Gazetteer.load(), MeasureLexicon.load());
        out.printf(
                "%d articles, %d characters; extractor made in %.2f s%n", articles.size(), characters, since(started));
        Segment segment = HanLP.newSegment();
        ToLongFunction<Article> segmentation =
                article -> segment.seg(article.text()).size();
        ToLongFunction<Article> extraction =
                article -> extractor.extract(article).claims().size();
        Task plain = new Task("HanLP segmentation", 1, segmentation);
        Task plainOnTwo = new Task("HanLP segmentation", THREADS, segmentation);
        Task extract = new Task("extraction", 1, extraction);
        Task extractOnTwo = new Task("extraction", THREADS, extraction);
        List<Task> tasks = List.of(plain, extract, plainOnTwo, extractOnTwo);
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (Task task : tasks) {
                double seconds = measure(task);
                if (round >= WARM_UP) {
                    task.seconds().add(seconds);
                }
            }
        }
        for (Task task : tasks) {
            out.printf(
                    "%-20s %d thread(s): %,11.0f characters/s, median of %d rounds (%.3f s; fastest %.3f s)%n",
                    task.name(),
                    task.threads(),
                    characters / median(task),
                    ROUNDS,
                    median(task),
                    task.seconds().stream()
                            .mapToDouble(Double::doubleValue)
                            .min()
                            .orElseThrow());
        }
        out.printf("extraction takes %.2f times as long as plain segmentation%n", median(extract) / median(plain));
        out.printf(
                "%d threads extract %.2f times as fast as one (plain segmentation: %.2f)%n",
                THREADS, median(extract) / median(extractOnTwo), median(plain) / median(plainOnTwo));
    }

    private double measure(Task task) throws ExecutionException, InterruptedException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(task.threads());
        try {
            long started = System.nanoTime();
            List<Future<Long>> workers = new ArrayList<>();
            for (int i = 0; i < task.threads(); i++) {
                workers.add(threads.submit(() -> work(task, next)));
            }
            for (Future<Long> worker : workers) {
                worker.get();
            }
            return since(started);
        } finally {
            threads.shutdown();
        }
    }

    /** Takes the next article until none is left; the sum of what came out keeps the work from being optimised away. */
    private long work(Task task, AtomicInteger next) {
        long sum = 0;
        for (int i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement()) {
            sum += task.work().applyAsLong(articles.get(i));
        }
        return sum;
    }

    private static double since(long started) {
        return (System.nanoTime() - started) / 1e9;
    }

    private static double median(Task task) {
        return task.seconds().stream().sorted().toList().get(task.seconds().size() / 2);
    }
}
