package io.zhengtu.web;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;

/** Only an upload may be as long as Quarkus allows; what else is sent is read up to the limit of a question. */
@Dependent
class BodyBounds {

    private static final int PRIORITY = 100;

    /** Up to so many times the limit a question is read, to be refused in the protocol's terms; beyond it is cut off. */
    private static final long READ = 8;

    private final long questionBytes;

    BodyBounds(GraphQlSettings settings) {
        this.questionBytes = READ * settings.requestBytes();
    }

    void register(@Observes Filters filters) {
        filters.register(this::bound, PRIORITY);
    }

    private void bound(RoutingContext request) {
        if (!"/ingest".equals(request.normalizedPath())) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, questionBytes);
        }
        request.next();
    }
}
