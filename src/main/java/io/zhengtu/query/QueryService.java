package io.zhengtu.query;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers GraphQL operations over the graph. Safe for many threads. */
public final class QueryService {

    private final GraphQL graphQl;

    /**
     * @param reader where the reads go, one for each operation that asks for anything of the graph
     * @param parts what other packages add
     */
    public QueryService(GraphReader reader, Limits limits, List<SchemaPart> parts) {
        ObjectTypes types = new ObjectTypes();
        Map<String, ComputedField> queries = new HashMap<>();
        Map<String, ComputedField> mutations = new HashMap<>();
        parts.forEach(part -> {
            queries.putAll(part.queries());
            mutations.putAll(part.mutations());
        });
        this.graphQl = GraphQL.newGraphQL(QuerySchema.of(parts, types))
                .queryExecutionStrategy(new OneReadStrategy(types, limits, reader, queries))
                .mutationExecutionStrategy(new OneReadStrategy(types, limits, reader, mutations))
                .instrumentation(OperationLimits.of(limits))
                .build();
    }

    /** Answers one operation; what goes wrong is among the errors of the result. */
    public ExecutionResult execute(ExecutionInput input, Access access) {
        input.getGraphQLContext().put(Access.class, access);
        return graphQl.execute(input);
    }
}
