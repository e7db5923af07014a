package io.zhengtu.cli;

import io.quarkus.runtime.Quarkus;
import io.zhengtu.graph.Store;
import io.zhengtu.graph.StoreSettings;
import io.zhengtu.graph.Summary;
import io.zhengtu.ingestion.Sample;
import java.net.BindException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;

/** Runs the service until it is told to stop. */
@Command(
        name = "serve",
        header = "启动服务 / start the service",
        description = {
            "打开存储（默认内嵌 Neo4j），启动 HTTP；库为空时装入自带样例。",
            "Opens the store (a Neo4j of its own by default) and starts HTTP; an empty store gets the shipped sample."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "例 / Examples:",
            "  zhengtu serve",
            "  QUARKUS_HTTP_PORT=8081 ZHENGTU_BOLT_PORT=7688 ZHENGTU_DATA=/var/lib/zhengtu zhengtu serve",
            "  NEO4J_URI=neo4j://db:7687 NEO4J_PASSWORD=… zhengtu serve"
        })
final class ServeCommand implements Callable<Integer> {

    private static final long SHUTDOWN_SECONDS = 30;

    private final Assembly assembly;

    ServeCommand(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Integer call() throws Exception {
        Store store = assembly.openStore();
        CountDownLatch closed = new CountDownLatch(1);
        // On Ctrl-C Quarkus stops first, in its own hook; this one keeps the process alive until the store is closed
        // too.
        Thread onInterrupt = new Thread(
                () -> {
                    try {
                        closed.await(SHUTDOWN_SECONDS, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "await-store");
        try {
            loadSampleInto(store);
            configure(store);
            offerWriteToken(store.settings());
            Runtime.getRuntime().addShutdownHook(onInterrupt);
            AtomicInteger status = new AtomicInteger();
            Quarkus.run(Service.class, (code, problem) -> status.set(ended(code, problem)));
            return status.get();
        } finally {
            store.close();
            closed.countDown();
        }
    }

    private void loadSampleInto(Store store) throws java.io.IOException {
        if (!store.empty()) {
            return;
        }
        Summary summary = new Sample(assembly.intake(store)).load(assembly.console()::failed);
        assembly.console()
                .err()
                .println("库为空，已装入自带样例 %d 篇；装入自己的文章：zhengtu ingest PATH…".formatted(summary.articles())
                        + " / the store was empty: loaded the %d articles of the sample; load your own by zhengtu ingest PATH…"
                                .formatted(summary.articles()));
    }

    /** Changes need a token; where nobody set one, it is in a file that only this user reads. */
    private void offerWriteToken(StoreSettings settings) {
        if (System.getenv("ZHENGTU_WRITE_TOKEN") == null && System.getProperty("zhengtu.write-token") == null) {
            WriteTokenFile file = new WriteTokenFile(settings.data());
            try {
                System.setProperty("zhengtu.write-token", file.token());
                assembly.console()
                        .err()
                        .println("写入令牌在 %s / the write token is in %s".formatted(file.path(), file.path()));
            } catch (java.io.IOException e) {
                assembly.console()
                        .err()
                        .println(
                                "%s 写不了，本次只读；可用 ZHENGTU_WRITE_TOKEN 设定令牌 / %s cannot be written, nothing can be changed; set a token by ZHENGTU_WRITE_TOKEN"
                                        .formatted(file.path(), file.path()));
            }
        }
    }

    /** Tells Quarkus's driver where the store is; what the user set for Quarkus itself stays. */
    private static void configure(Store store) {
        StoreSettings settings = store.settings();
        System.setProperty("quarkus.neo4j.uri", store.uri().toString());
        if (settings.password() == null) {
            System.setProperty("quarkus.neo4j.authentication.disabled", "true");
        } else {
            System.setProperty("quarkus.neo4j.authentication.username", settings.username());
            System.setProperty("quarkus.neo4j.authentication.password", settings.password());
        }
    }

    private int ended(int code, Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                assembly.console()
                        .err()
                        .println("HTTP 端口被占用，请用 QUARKUS_HTTP_PORT 换一个"
                                + " / the HTTP port is taken, choose another by QUARKUS_HTTP_PORT");
                return ExitStatus.NOTHING_DONE;
            }
        }
        if (problem != null) {
            assembly.console().err().println("服务没有启动 / the service did not start: " + problem);
            return ExitStatus.NOTHING_DONE;
        }
        return code;
    }
}
