package io.zhengtu.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final Pattern CHINESE_AND_ENGLISH = Pattern.compile("(?s).*\\p{IsHan}.* / .*[a-z]{2,}.*");

    private final GraphQLSchema schema = QuerySchema.of(List.of(), new ObjectTypes());

    @Test
    void everyTypeFieldArgumentAndValueIsDescribedInChineseAndEnglish() throws IOException {
        List<String> undescribed = new ArrayList<>();
        for (GraphQLNamedSchemaElement type : own(QuerySchema.of(documents()))) {
            Stream.concat(
                            Stream.of(type),
                            type.getChildren().stream()
                                    .filter(GraphQLNamedSchemaElement.class::isInstance)
                                    .map(GraphQLNamedSchemaElement.class::cast)
                                    .filter(part -> !(part instanceof GraphQLObjectType))
                                    .filter(GraphQLDirectiveContainer.class::isInstance)
                                    .flatMap(part -> part instanceof GraphQLFieldDefinition field
                                            ? Stream.concat(Stream.of(field), field.getArguments().stream())
                                            : Stream.of(part)))
                    .filter(part -> part.getDescription() == null
                            || !CHINESE_AND_ENGLISH
                                    .matcher(part.getDescription())
                                    .matches())
                    .forEach(part -> undescribed.add(type.getName() + "." + part.getName()));
        }

        assertThat(undescribed).isEmpty();
    }

    @Test
    void everyFieldOfEveryTypeHasAPlan() {
        ObjectTypes types = new ObjectTypes();
        List<String> unplanned = new ArrayList<>();
        own(schema).stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                // What these two hold is worked out from the page and has no place in the graph.
                .filter(type -> !type.getName().endsWith("Connection")
                        && !List.of("PageInfo", "Count", "Highlight", "Mark").contains(type.getName()))
                .forEach(type -> type.getFieldDefinitions().stream()
                        .filter(field -> !"cursor".equals(field.getName()))
                        .filter(field -> !types.plans(type.getName(), field.getName()))
                        .forEach(field -> unplanned.add(type.getName() + "." + field.getName())));

        assertThat(unplanned).isEmpty();
    }

    @Test
    void everyFieldOfEveryConditionHasAMeaning() {
        WhereFields fields = new WhereCondition().fields();
        List<String> asked = own(schema).stream()
                .filter(GraphQLInputObjectType.class::isInstance)
                .map(GraphQLInputObjectType.class::cast)
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(field -> !List.of("and", "or", "not").contains(field.getName()))
                        .map(field -> {
                            assertThat(fields.get(type.getName().replace("Where", ""), field.getName()))
                                    .isNotNull();
                            return field.getName();
                        }))
                .toList();

        assertThat(asked).contains("within", "minConfidence", "dateFrom");
    }

    @Test
    void theNamesThatOthersRelyOnAreThere() {
        assertThat(schema.getQueryType().getFieldDefinitions())
                .extracting(GraphQLFieldDefinition::getName)
                .contains(
                        "node",
                        "region",
                        "regions",
                        "measure",
                        "measures",
                        "awards",
                        "policies",
                        "articles",
                        "claims",
                        "search");
        assertThat(((GraphQLEnumType) schema.getType("RegionLevel")).getValues())
                .extracting(value -> value.getName())
                .containsExactly("NATION", "PROVINCE", "PREFECTURE", "COUNTY", "TOWNSHIP", "OTHER");
    }

    /** Those of all parts, not only what this package reads. */
    private static List<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/schema"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static List<GraphQLNamedSchemaElement> own(GraphQLSchema schema) {
        List<String> standard = List.of("String", "Int", "Float", "Boolean", "ID");
        return schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__") && !standard.contains(type.getName()))
                .map(GraphQLNamedSchemaElement.class::cast)
                .toList();
    }
}
