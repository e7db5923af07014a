package io.zhengtu.query;

import graphql.language.Description;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeRuntimeWiring;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The schema, put together from the documents under {@code schema/}, one a subject. */
final class QuerySchema {

    private static final String FOLDER = "/schema/";

    /** What is read from the graph. */
    private static final List<String> OWN = List.of(
            "query.graphqls",
            "region.graphqls",
            "measure.graphqls",
            "award.graphqls",
            "policy.graphqls",
            "article.graphqls",
            "claim.graphqls",
            "search.graphqls",
            "graph.graphqls");

    private QuerySchema() {}

    /** @throws IllegalStateException where a root field has neither plan nor computation */
    static GraphQLSchema of(List<SchemaPart> parts, ObjectTypes types) {
        GraphQLSchema schema =
                of(parts.stream().flatMap(part -> part.documents().stream()).toList());
        check(
                schema.getQueryType(),
                field -> types.plans("Query", field)
                        || parts.stream().anyMatch(part -> part.queries().containsKey(field)));
        check(schema.getMutationType(), field -> parts.stream()
                .anyMatch(part -> part.mutations().containsKey(field)));
        check(schema.getSubscriptionType(), field -> parts.stream()
                .anyMatch(part -> part.subscriptions().containsKey(field)));
        return schema;
    }

    /** The schema of what is read from the graph and of further documents, with all its descriptions. */
    static GraphQLSchema of(List<String> documents) {
        TypeDefinitionRegistry definitions = new TypeDefinitionRegistry();
        Stream.concat(OWN.stream(), documents.stream())
                .distinct()
                .forEach(document -> definitions.merge(new SchemaParser().parse(text(document))));
        if (definitions.objectTypeExtensions().containsKey("Mutation")) {
            definitions.add(root("Mutation", "修改图的入口，须有写入令牌 / where changes begin; they need the write token"));
        }
        if (definitions.objectTypeExtensions().containsKey("Subscription")) {
            definitions.add(root(
                    "Subscription",
                    "随进展不断更新的回答的入口，见 /graphql/stream / where answers begin that go on; see /graphql/stream"));
        }
        // The strategy has put every value under its result key.
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
        return new SchemaGenerator().makeExecutableSchema(definitions, wiring);
    }

    private static void check(GraphQLObjectType root, Predicate<String> answered) {
        if (root != null) {
            root.getFieldDefinitions().stream()
                    .map(GraphQLFieldDefinition::getName)
                    .filter(answered.negate())
                    .findFirst()
                    .ifPresent(field -> {
                        throw new IllegalStateException("nothing answers the field " + root.getName() + "." + field);
                    });
        }
    }

    private static ObjectTypeDefinition root(String name, String description) {
        return ObjectTypeDefinition.newObjectTypeDefinition()
                .name(name)
                .description(new Description(description, null, false))
                .build();
    }

    private static String text(String document) {
        String name = FOLDER + document;
        try (InputStream in = Objects.requireNonNull(QuerySchema.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
