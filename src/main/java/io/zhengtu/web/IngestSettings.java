package io.zhengtu.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator may set about ingestion over HTTP, each as {@code zhengtu.ingest.…} or {@code ZHENGTU_INGEST_…}. */
@ConfigMapping(prefix = "zhengtu.ingest")
public interface IngestSettings {

    /** Most files of one upload. */
    @WithDefault("200")
    int files();

    /** Largest file, in bytes. */
    @WithDefault("33554432")
    long fileBytes();

    /** Largest upload, in bytes. */
    @WithDefault("268435456")
    long bytes();

    /** Most ingestions that wait for the one at work. */
    @WithDefault("8")
    int waiting();

    /** Most clients that follow something at once. */
    @WithDefault("64")
    int followers();

    /** Longest time that one client may follow something before it must ask again. */
    @WithDefault("30m")
    Duration follow();
}
