package io.zhengtu.web;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;

/**
 * Only an upload may be as long as Quarkus allows; what else is sent is read up to the limit of a question. What says
 * beforehand that it is longer is refused at once, and the rest of it passed over: a client that is cut off while it sends
 * sees a broken connection in place of the refusal.
 */
@Dependent
class BodyBounds {

    private static final int PRIORITY = 100;

    /** Up to so many times the limit a question is read, to be refused in the protocol's terms; beyond it is cut off. */
    private static final long READ = 8;

    /** How long what was refused may go on being sent. */
    private static final long PATIENCE_MILLIS = 10_000;

    private final int limit;

    BodyBounds(GraphQlSettings settings) {
        this.limit = settings.requestBytes();
    }

    void register(@Observes Filters filters) {
        filters.register(this::bound, PRIORITY);
    }

    private void bound(RoutingContext request) {
        if ("/ingest".equals(request.normalizedPath())) {
            request.next();
        } else if (declared(request.request()) > READ * limit) {
            refuse(request);
        } else {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, READ * limit);
            request.next();
        }
    }

    private static long declared(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        // Netty lets only numbers through.
        return length == null ? 0 : Long.parseLong(length);
    }

    private void refuse(RoutingContext context) {
        HttpServerRequest request = context.request();
        long timer = context.vertx()
                .setTimer(PATIENCE_MILLIS, late -> request.connection().close());
        request.handler(passedOver -> {});
        request.endHandler(sent -> context.vertx().cancelTimer(timer));
        request.exceptionHandler(brokenOff -> context.vertx().cancelTimer(timer));
        request.resume();
        RefusedException refused = GraphQlRequest.tooLong(limit);
        request.response()
                .setStatusCode(refused.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=utf-8")
                .end(new JsonObject(refused.answer()).toBuffer());
    }
}
