package io.zhengtu.query;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.introspection.Introspection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Answers GraphQL operations over the graph. Safe for many threads. */
public final class QueryService {

    private final GraphReader reader;
    private final KnownOperations known = new KnownOperations();
    private final GraphQL graphQl;

    /**
     * @param reader where the reads go, one for each operation that asks for anything of the graph
     * @param parts what other packages add
     */
    public QueryService(GraphReader reader, Limits limits, List<SchemaPart> parts) {
        this.reader = reader;
        ObjectTypes types = new ObjectTypes();
        Map<String, ComputedField> queries = new HashMap<>();
        Map<String, ComputedField> mutations = new HashMap<>();
        Map<String, ComputedField> subscriptions = new HashMap<>();
        parts.forEach(part -> {
            queries.putAll(part.queries());
            mutations.putAll(part.mutations());
            subscriptions.putAll(part.subscriptions());
        });
        this.graphQl = GraphQL.newGraphQL(QuerySchema.of(parts, types))
                .queryExecutionStrategy(new OneReadStrategy(types, limits, reader, queries, known))
                .mutationExecutionStrategy(new OneReadStrategy(types, limits, reader, mutations, known))
                .subscriptionExecutionStrategy(new OneReadStrategy(types, limits, reader, subscriptions, known))
                .preparsedDocumentProvider(new Documents(limits))
                .doNotAutomaticallyDispatchDataLoader()
                .build();
    }

    /**
     * Answers one operation; what goes wrong is among the errors of the result. A subscription is answered as things stand
     * now; the caller asks again until it has ended.
     */
    public Answered execute(ExecutionInput input, Request request) {
        Optional<KnownOperations.Known> asked = request.explained() ? Optional.empty() : known.find(input);
        return asked.flatMap(operation -> again(operation, request)).orElseGet(() -> anew(input, request));
    }

    /**
     * Answers what was asked before and whose answer is brief, holding no thread while the store reads. Empty for all else, and
     * where the answer is not what the schema promises: then {@link #execute} is to be asked.
     */
    public CompletionStage<Optional<Answered>> soon(ExecutionInput input, Request request) {
        Optional<KnownOperations.Known> asked = request.explained() ? Optional.empty() : known.find(input);
        return asked.filter(KnownOperations.Known::brief)
                .map(operation -> CompletableFuture.completedStage(operation.plan())
                        .thenCompose(plan -> plan.byAsync(reader, request.versioned()))
                        .thenApply(operation::answered)
                        .exceptionally(failure -> Optional.of(failed(failure))))
                .orElseGet(() -> CompletableFuture.completedStage(Optional.empty()));
    }

    private static Answered failed(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        QueryException told = cause instanceof QueryException known ? known : OneReadStrategy.unforeseen(cause);
        return new Answered(told.toExecutionResult(), null, true);
    }

    /** Answers what was asked before; empty where the answer is not what the schema promises, which graphql-java tells. */
    private Optional<Answered> again(KnownOperations.Known operation, Request request) {
        try {
            return OneReadStrategy.guarded(
                    () -> operation.answered(operation.plan().by(reader, request.versioned())));
        } catch (QueryException e) {
            return Optional.of(new Answered(e.toExecutionResult(), null, true));
        }
    }

    private Answered anew(ExecutionInput input, Request request) {
        input.getGraphQLContext().put(Request.class, request);
        if (!request.introspection()) {
            input.getGraphQLContext().put(Introspection.INTROSPECTION_DISABLED, true);
        }
        ExecutionResult result = graphQl.execute(input);
        Explanation explanation = input.getGraphQLContext().get(Explanation.class);
        if (explanation != null) {
            Map<String, Object> told = Map.of(
                    "cypher", explanation.read().text(),
                    "parameters", explanation.read().parameters(),
                    "plan", explanation.plan());
            result = result.transform(builder -> builder.addExtension("explain", told));
        }
        boolean goesOn = Boolean.TRUE.equals(input.getGraphQLContext().get(OneReadStrategy.GOES_ON));
        return new Answered(result, input.getGraphQLContext().get(CypherRead.VERSION), !goesOn);
    }

    /** Answers a plain question by a caller with these rights. */
    public ExecutionResult execute(ExecutionInput input, Access access) {
        return execute(input, Request.by(access)).result();
    }

    /** The version of the graph now, by one read. Every change adds one. */
    public long version() {
        return (Long) reader.read(CypherRead.OF_VERSION).get(CypherRead.VERSION);
    }
}
