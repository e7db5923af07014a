package io.zhengtu.graph;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;

/**
 * By what claims are read, and when.
 *
 * @param extractor version of the program and its vocabularies
 * @param clock the time of reading, kept to the second
 */
public record Provenance(String extractor, InstantSource clock) {
    public Provenance {
        Objects.requireNonNull(extractor, "extractor");
        Objects.requireNonNull(clock, "clock");
    }

    /**
     * The present, or the moment that the environment gives in {@code SOURCE_DATE_EPOCH} as seconds since 1970, so that
     * two ingestions can be alike to the byte.
     *
     * @throws StoreException where that is no number
     */
    public static Provenance of(String extractor, Map<String, String> environment) {
        String epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "").strip();
        if (epoch.isEmpty()) {
            return new Provenance(extractor, InstantSource.system());
        }
        try {
            return new Provenance(extractor, InstantSource.fixed(Instant.ofEpochSecond(Long.parseLong(epoch))));
        } catch (NumberFormatException | DateTimeException e) {
            throw new StoreException(
                    "SOURCE_DATE_EPOCH: “%s” 不是秒数，应为 1970 年以来的秒数，或不设 / not a number of seconds since 1970; mend or unset it"
                            .formatted(epoch),
                    e);
        }
    }

    /** ISO 8601 in UTC. */
    String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
