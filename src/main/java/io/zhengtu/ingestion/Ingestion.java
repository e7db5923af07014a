package io.zhengtu.ingestion;

import io.zhengtu.corpus.Reading;
import java.time.Instant;
import java.util.List;

/**
 * How an ingestion stood at one moment.
 *
 * @param started when it began, {@code null} while it waits
 * @param finished when it ended, {@code null} before
 * @param articles articles read so far
 * @param claims claims read so far
 * @param added articles that were not stored before; with {@code replaced} and {@code unchanged} known at the end, 0 before
 * @param replaced articles whose text or reading had changed
 * @param unchanged articles that were stored already and read the same
 * @param error why it failed, Chinese and English; {@code null} where it did not
 */
public record Ingestion(
        String id,
        State state,
        Instant started,
        Instant finished,
        List<File> files,
        int articles,
        int claims,
        int added,
        int replaced,
        int unchanged,
        String error) {

    /** What becomes of it, in this order. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED;

        public boolean ended() {
            return this == DONE || this == FAILED;
        }
    }

    /** What becomes of one file. */
    public enum FileState {
        WAITING,
        READING,
        DONE,
        FAILED
    }

    /**
     * One of its files.
     *
     * @param articles articles found in it so far
     * @param claims claims found in it so far
     * @param errors what could not be used
     */
    public record File(String name, FileState state, int articles, int claims, List<Reading.Failed> errors) {}
}
