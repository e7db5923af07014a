package io.zhengtu.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Serves the explorer's one document at the address of each of its pages; which page it is, the explorer itself decides.
 * The files that the document names carry a hash and are kept by browsers; the document itself is asked for anew.
 */
@ApplicationScoped
class ExplorerRoute {

    private static final String PAGES =
            "/(?:measures|compare|network(?:/diffusion)?|boards|review|ingest|search|(?:measure|region|award|policy|article)/[^/]+)";

    /** What looks like a page and is none; other parts of the service answer for themselves. */
    private static final String NO_PAGE = "/(?!(?:graphql|graphiql|export|ingest|maps|q|static|index)\\b)[^.]+";

    void register(@Observes Router router) {
        router.getWithRegex(PAGES).handler(request -> request.reroute("/index.html"));
        router.getWithRegex(NO_PAGE).handler(request -> {
            String accepted = request.request().getHeader(HttpHeaders.ACCEPT);
            if (accepted == null || !accepted.contains("text/html")) {
                request.next();
                return;
            }
            request.response().setStatusCode(404);
            request.reroute("/index.html");
        });
        router.get("/").handler(ExplorerRoute::askAnew);
        router.get("/index.html").handler(ExplorerRoute::askAnew);
    }

    private static void askAnew(RoutingContext request) {
        request.addHeadersEndHandler(ended -> request.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache"));
        request.next();
    }
}
