package io.zhengtu.query;

import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/** Reads all that an operation asks for at once, then lets graphql-java complete the answer from that. */
final class OneReadStrategy extends AsyncExecutionStrategy {

    private static final Logger LOG = Logger.getLogger(OneReadStrategy.class);

    private final ObjectTypes types;
    private final Limits limits;
    private final GraphReader reader;

    OneReadStrategy(ObjectTypes types, Limits limits, GraphReader reader) {
        this.types = types;
        this.limits = limits;
        this.reader = reader;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        Object data = read(context);
        return super.execute(context, parameters.transform(builder -> builder.source(data)));
    }

    private Object read(ExecutionContext context) {
        try {
            return OperationPlan.of(context.getNormalizedQueryTree().get(), types, limits)
                    .answer(reader);
        } catch (QueryException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("a GraphQL operation failed", e);
            throw QueryException.internal();
        }
    }
}
