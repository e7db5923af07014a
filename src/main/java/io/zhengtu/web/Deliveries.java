package io.zhengtu.web;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOutboundBuffer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;

/**
 * Answers on their way to clients, which lie in memory until they are read: bounded together, and who does not read one in
 * time is cut off.
 */
@Singleton
class Deliveries {

    /** What a connection's buffers take at once; nothing shorter is watched. */
    private static final int SMALL = 64 * 1024;

    private static final int KIB = 1024;
    private static final long LOOK_MILLIS = 500;

    private final Vertx vertx;
    private final GraphQlSettings settings;
    private final Semaphore kibibytes;

    Deliveries(Vertx vertx, GraphQlSettings settings) {
        this.vertx = vertx;
        this.settings = settings;
        this.kibibytes = new Semaphore(settings.sendingBytes() / KIB);
    }

    /**
     * Watches over the answer to a request.
     *
     * @param bytes how long it is
     * @throws RefusedException where too much is on its way already
     */
    void watch(HttpServerRequest request, int bytes) {
        if (bytes <= SMALL) {
            return;
        }
        int size = bytes / KIB;
        if (!kibibytes.tryAcquire(size)) {
            throw new RefusedException(
                    429,
                    "RETRY",
                    "尚未读完的结果已达上限 sendingBytes = %d 字节，请稍后再试，或减小 first / answers not yet read have reached the limit sendingBytes = %d; try again shortly, or ask for fewer by first"
                            .formatted(settings.sendingBytes(), settings.sendingBytes()));
        }
        long end = System.nanoTime() + settings.sending().toNanos();
        Channel channel = ((ConnectionBase) request.connection()).channel();
        vertx.setPeriodic(LOOK_MILLIS, LOOK_MILLIS, timer -> channel.eventLoop().execute(() -> {
            boolean sent = request.response().ended() && pending(channel) == 0;
            boolean late = System.nanoTime() > end;
            if (!sent && late) {
                // Past the pipeline: Vert.x's close waits until all has been written, which is what does not happen.
                channel.unsafe().close(channel.newPromise());
            }
            // Cancelled once only, however many looks have queued up.
            if ((sent || late || !channel.isActive()) && vertx.cancelTimer(timer)) {
                kibibytes.release(size);
            }
        }));
    }

    private static long pending(Channel channel) {
        ChannelOutboundBuffer waiting = channel.unsafe().outboundBuffer();
        return waiting == null ? 0 : waiting.totalPendingWriteBytes();
    }
}
