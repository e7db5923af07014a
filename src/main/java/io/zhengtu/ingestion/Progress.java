package io.zhengtu.ingestion;

import io.zhengtu.corpus.Reading;
import io.zhengtu.extract.Extraction;
import io.zhengtu.graph.Summary;
import io.zhengtu.ingestion.Ingestion.FileState;
import io.zhengtu.ingestion.Ingestion.State;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An ingestion under way. One thread carries it out, others look at it. */
final class Progress implements Intake.Listener {

    private final String id;
    private final InstantSource clock;
    private final Map<String, Counts> files = new LinkedHashMap<>();
    private State state = State.QUEUED;
    private Instant started;
    private Instant finished;
    private Summary summary = Summary.NOTHING;
    private String error;

    /** @param names the files' names, in the order in which they are read */
    Progress(String id, List<String> names, InstantSource clock) {
        this.id = id;
        this.clock = clock;
        names.forEach(name -> files.put(name, new Counts()));
    }

    private static final class Counts {
        private FileState state = FileState.WAITING;
        private int articles;
        private int claims;
        private final List<Reading.Failed> errors = new ArrayList<>();
    }

    synchronized void start() {
        state = State.RUNNING;
        started = clock.instant();
    }

    @Override
    public synchronized void extracted(Extraction extraction) {
        Counts file = counts(extraction.article().source().file());
        file.state = FileState.READING;
        file.articles++;
        file.claims += extraction.claims().size();
    }

    @Override
    public synchronized void failed(Reading.Failed failure) {
        Counts file = counts(failure.file().getFileName().toString());
        file.errors.add(failure);
        if (file.articles == 0) {
            file.state = FileState.FAILED;
        }
    }

    private Counts counts(String name) {
        return files.computeIfAbsent(name, unforeseen -> new Counts());
    }

    synchronized void done(Summary done) {
        summary = done;
        end(State.DONE);
        for (Counts file : files.values()) {
            file.state = file.articles == 0 ? FileState.FAILED : FileState.DONE;
        }
    }

    /** @param why Chinese and English */
    synchronized void failed(String why) {
        error = why;
        end(State.FAILED);
    }

    private void end(State end) {
        state = end;
        finished = clock.instant();
    }

    synchronized Ingestion now() {
        List<Ingestion.File> seen = new ArrayList<>();
        int articles = 0;
        int claims = 0;
        for (Map.Entry<String, Counts> entry : files.entrySet()) {
            Counts file = entry.getValue();
            seen.add(new Ingestion.File(
                    entry.getKey(), file.state, file.articles, file.claims, List.copyOf(file.errors)));
            articles += file.articles;
            claims += file.claims;
        }
        return new Ingestion(
                id,
                state,
                started,
                finished,
                seen,
                articles,
                claims,
                summary.added(),
                summary.replaced(),
                summary.unchanged(),
                error);
    }
}
