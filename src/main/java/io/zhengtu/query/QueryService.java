package io.zhengtu.query;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeRuntimeWiring;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Answers GraphQL operations over the graph. Safe for many threads. */
public final class QueryService {

    private static final String SCHEMA = "/schema/zhengtu.graphqls";

    private final GraphQL graphQl;

    /** @param reader where the reads go, one for each operation that asks for anything of the graph */
    public QueryService(GraphReader reader, Limits limits) {
        this.graphQl = GraphQL.newGraphQL(schema())
                .queryExecutionStrategy(new OneReadStrategy(new ObjectTypes(), limits, reader))
                .instrumentation(OperationLimits.of(limits))
                .build();
    }

    /** Answers one operation; what goes wrong is among the errors of the result. */
    public ExecutionResult execute(ExecutionInput input) {
        return graphQl.execute(input);
    }

    /** The schema with all its descriptions. */
    static GraphQLSchema schema() {
        // The read has put every value under its result key.
        DataFetcher<Object> byResultKey = field ->
                ((Map<?, ?>) field.getSource()).get(field.getMergedField().getResultKey());
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .scalar(EdtfScalar.type())
                .codeRegistry(GraphQLCodeRegistry.newCodeRegistry()
                        .defaultDataFetcher(environment -> byResultKey)
                        .build())
                .type(TypeRuntimeWiring.newTypeWiring("Node").typeResolver(node -> node.getSchema()
                        .getObjectType((String) ((Map<?, ?>) node.getObject()).get(AnyNode.TYPE_KEY))))
                .build();

        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(source()), wiring);
    }

    private static String source() {
        try (InputStream in = Objects.requireNonNull(QueryService.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
