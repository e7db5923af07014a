package io.zhengtu.query;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.ResultPath;
import graphql.normalized.ExecutableNormalizedOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Reads all that an operation asks for at once, then lets graphql-java complete the answer from that. Of a mutation, each
 * field is carried out and read before the next one begins.
 */
final class OneReadStrategy extends AsyncExecutionStrategy {

    /** Key of the context under which it stands whether a subscription has more to tell. */
    static final String GOES_ON = "goesOn";

    private static final Logger LOG = Logger.getLogger(OneReadStrategy.class);

    private final ObjectTypes types;
    private final Limits limits;
    private final GraphReader reader;
    private final Map<String, ComputedField> computed;
    private final KnownOperations known;

    /**
     * @param computed the fields of the root type that are computed
     * @param known where operations that only read are kept for the next time
     */
    OneReadStrategy(
            ObjectTypes types,
            Limits limits,
            GraphReader reader,
            Map<String, ComputedField> computed,
            KnownOperations known) {
        this.types = types;
        this.limits = limits;
        this.reader = reader;
        this.computed = computed;
        this.known = known;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        Map<String, Object> data = carryOut(context);
        return super.execute(context, parameters.transform(builder -> builder.source(data)));
    }

    private Map<String, Object> carryOut(ExecutionContext context) {
        ExecutableNormalizedOperation operation = normalized(context);
        List<Selection> selections = operation.getTopLevelFields().stream()
                .filter(field -> !field.getFieldName().startsWith("__"))
                .map(field -> new Selection(field, operation))
                .toList();
        long values = OperationCost.of(operation, context.getGraphQLSchema(), limits);
        return switch (context.getOperationDefinition().getOperation()) {
            case QUERY -> read(selections, context, values);
            case MUTATION -> change(selections, context, values);
            case SUBSCRIPTION -> look(selections, context, values);
        };
    }

    private Map<String, Object> change(List<Selection> selections, ExecutionContext context, long values) {
        Map<String, Object> data = new LinkedHashMap<>();
        Access access = request(context).access();
        if (access == Access.SAFE) {
            throw new QueryException(
                    QueryException.Code.METHOD_NOT_ALLOWED, "修改须用 POST / changes must be asked for by POST");
        }
        if (access != Access.WRITE) {
            throw new QueryException(
                    QueryException.Code.FORBIDDEN,
                    "修改须带写入令牌：Authorization: Bearer 令牌；令牌由服务的环境变量 ZHENGTU_WRITE_TOKEN 设定，没有设定则谁也不能改"
                            + " / changes need the write token, Authorization: Bearer TOKEN; the service takes it from"
                            + " ZHENGTU_WRITE_TOKEN, and where that is not set nobody may change anything");
        }
        for (Selection selection : selections) {
            try {
                data.putAll(read(List.of(selection), context, values));
            } catch (QueryException e) {
                // What the fields before it did is done, so the answer tells it.
                ResultPath path = ResultPath.rootPath().segment(selection.resultKey());
                context.addError(
                        GraphqlErrorBuilder.newError()
                                .message(e.getMessage())
                                .path(path)
                                .extensions(e.getExtensions())
                                .build(),
                        path);
            }
        }
        return data;
    }

    private Map<String, Object> look(List<Selection> selections, ExecutionContext context, long values) {
        if (!request(context).streamed()) {
            throw new QueryException(
                    QueryException.Code.BAD_INPUT,
                    "订阅请用 POST /graphql/stream，Accept: text/event-stream / subscribe by POST /graphql/stream with Accept: text/event-stream");
        }
        return read(selections, context, values);
    }

    /** Refuses what spreads into too much, which only fragments upon fragments can. */
    private static ExecutableNormalizedOperation normalized(ExecutionContext context) {
        try {
            return context.getNormalizedQueryTree().get();
        } catch (AbortExecutionException e) {
            throw QueryException.limit(
                    "查询展开后过大，请分成几次查询", "the operation spreads into too much; ask in several operations");
        }
    }

    private static Request request(ExecutionContext context) {
        return context.getGraphQLContext().get(Request.class);
    }

    private Map<String, Object> run(OperationPlan plan, ExecutionContext context) {
        CypherRead read = plan.read();
        if (read != null && request(context).explained()) {
            context.getGraphQLContext().put(Explanation.class, new Explanation(read, reader.explain(read)));
        }
        OperationPlan.Carried carried = plan.by(reader, request(context).versioned());
        if (carried.version() != null) {
            context.getGraphQLContext().put(CypherRead.VERSION, carried.version());
        }
        return carried.data();
    }

    private Map<String, Object> read(List<Selection> selections, ExecutionContext context, long cost) {
        return guarded(() -> {
            ComputedAnswers answers = new ComputedAnswers(context.getGraphQLSchema(), reader, limits);
            Map<String, Object> values = new LinkedHashMap<>();
            List<Selection> planned = new ArrayList<>();
            for (Selection selection : selections) {
                ComputedField field = computed.get(selection.name());
                if (field == null) {
                    planned.add(selection);
                } else {
                    values.put(selection.resultKey(), answers.compute(selection, field));
                }
            }
            if (answers.goesOn()) {
                context.getGraphQLContext().put(GOES_ON, true);
            }
            OperationPlan plan = OperationPlan.of(planned, answers, values, types, limits);
            if (values.isEmpty()) {
                known.keep(context, plan, cost);
            }
            return run(plan, context);
        });
    }

    /** The work; what goes wrong in it and is not meant for the caller goes to the log. */
    static <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (QueryException e) {
            throw e;
        } catch (RuntimeException e) {
            throw unforeseen(e);
        }
    }

    static QueryException unforeseen(Throwable failure) {
        LOG.error("a GraphQL operation failed", failure);
        return QueryException.internal();
    }
}
