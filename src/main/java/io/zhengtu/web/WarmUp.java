package io.zhengtu.web;

import graphql.ExecutionInput;
import io.quarkus.runtime.StartupEvent;
import io.zhengtu.query.Access;
import io.zhengtu.query.QueryService;
import io.zhengtu.query.Request;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * Asks what the explorer's home page asks as soon as the service is up, so that the first visitor does not wait for what
 * Java and Neo4j load and compile once.
 */
@ApplicationScoped
class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    private static final String QUESTION =
            """
            { regions(first: 1, orderBy: COUNT_DESC) { edges { node { code name } } }
              measures(first: 10, orderBy: COUNT_DESC) { edges { node { id name theme adopters(first: 0) { totalCount } } } }
              overview { changed regions measures awards policies articles claims }
              articles(first: 1) { edges { node { id title date } } } }
            """;

    void begin(@Observes StartupEvent started, QueryService service) {
        Thread asking = new Thread(() -> ask(service), "warm-up");
        asking.setDaemon(true);
        asking.start();
    }

    private static void ask(QueryService service) {
        try {
            service.execute(ExecutionInput.newExecutionInput(QUESTION).build(), Request.by(Access.SAFE));
        } catch (RuntimeException e) {
            // Whoever asks next is told.
            LOG.debug("the first question was not answered", e);
        }
    }
}
