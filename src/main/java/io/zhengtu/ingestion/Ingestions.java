package io.zhengtu.ingestion;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.zhengtu.graph.Summary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Ingestions of a service, one after the other. The last ones can be looked at while they wait, run, and for some time
 * after. An ingestion cut off by the service's end leaves whole articles only; the same files again complete it.
 */
public final class Ingestions implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Ingestions.class);
    private static final int REMEMBERED = 100;

    private final Supplier<Intake> intake;
    private final InstantSource clock;
    private final Cache<String, Progress> recent =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final ThreadPoolExecutor worker;

    /**
     * @param intake makes what carries ingestions out, when the first one begins: vocabularies take a second to load
     * @param waiting how many may wait
     */
    public Ingestions(Supplier<Intake> intake, int waiting, InstantSource clock) {
        this.intake = intake;
        this.clock = clock;
        this.worker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting), work -> {
            Thread thread = new Thread(work, "ingestion");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Queues the files of a folder, which is this object's from now on.
     *
     * @param names the names of the files, in order
     * @throws RejectedExecutionException where too many wait already; the folder is the caller's then
     */
    public Ingestion submit(TemporaryFolder folder, List<String> names) {
        Progress progress = new Progress(UUID.randomUUID().toString(), names, clock);
        worker.execute(() -> carryOut(folder, progress));
        Ingestion now = progress.now();
        recent.put(now.id(), progress);
        return now;
    }

    /** How an ingestion stands; empty where its id is unknown or long forgotten. */
    public Optional<Ingestion> find(String id) {
        return Optional.ofNullable(recent.getIfPresent(id)).map(Progress::now);
    }

    private void carryOut(TemporaryFolder folder, Progress progress) {
        progress.start();
        try (folder) {
            Intake parts = intake.get();
            new Sample(parts).remove();
            Summary summary = parts.take(List.of(folder.path()), progress);
            progress.done(summary);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("an uploaded file could not be removed or read", e);
            progress.failed("临时文件出错，请检查磁盘后重新上传 / trouble with a temporary file; check the disk, then upload again");
        } catch (RuntimeException e) {
            LOG.error("an ingestion failed", e);
            progress.failed(
                    "入库中断，已入库的文章完整保留；请查看服务日志后重新上传"
                            + " / the ingestion broke off; articles already stored are whole. See the service's log, then upload again");
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
