package io.zhengtu.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Leads {@code /graphiql} to the folder of GraphiQL's page, which is served as it lies in the jar. */
@ApplicationScoped
class GraphiQlRoute {

    private static final String PATH = "/graphiql";

    void register(@Observes Router router) {
        router.get(PATH).handler(GraphiQlRoute::toFolder);
    }

    /** Vert.x matches the path with and without a slash at its end. */
    private static void toFolder(RoutingContext request) {
        if (PATH.equals(request.request().path())) {
            request.redirect(PATH + "/");
        } else {
            request.next();
        }
    }
}
