package io.zhengtu.query;

import graphql.GraphQLContext;
import graphql.introspection.Introspection;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.Coercing;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the answer to an operation looks like: the fields in the order in which they were asked for, each with its type. It
 * is worked out once and kept with the plan, so a known operation is completed without going through its document again.
 */
final class AnswerShape {

    private final UnaryOperator<Object> root;

    private AnswerShape(UnaryOperator<Object> root) {
        this.root = root;
    }

    /** Empty where the operation asks for what is not read: the schema itself. */
    static Optional<AnswerShape> of(ExecutableNormalizedOperation operation, GraphQLSchema schema) {
        boolean read = operation.getTopLevelFields().stream()
                .map(ExecutableNormalizedField::getFieldName)
                .allMatch(name -> !name.startsWith("__") || isTypeName(name));
        return read
                ? Optional.of(new AnswerShape(object(operation.getTopLevelFields(), schema.getQueryType(), schema)))
                : Optional.empty();
    }

    /**
     * Completes what was read as graphql-java would.
     *
     * @return empty where a value is not what the schema promises, which graphql-java knows how to tell
     */
    Optional<Map<String, Object>> complete(Map<String, Object> data) {
        try {
            @SuppressWarnings("unchecked") // what object() makes
            Map<String, Object> answer = (Map<String, Object>) root.apply(data);
            return Optional.of(answer);
        } catch (BrokenPromise | CoercingSerializeException e) {
            return Optional.empty();
        }
    }

    /** A field, and what makes the value that was read into the answer's. */
    private record Member(String resultKey, UnaryOperator<Object> completion) {}

    /** A value is not what the schema promises. */
    private static final class BrokenPromise extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BrokenPromise() {
            super(null, null, false, false);
        }
    }

    private static UnaryOperator<Object> object(
            List<ExecutableNormalizedField> fields, GraphQLObjectType type, GraphQLSchema schema) {
        List<Member> members = new ArrayList<>();
        for (ExecutableNormalizedField field : fields) {
            if (field.getObjectTypeNames().contains(type.getName())) {
                UnaryOperator<Object> completion = isTypeName(field.getFieldName())
                        ? none -> type.getName()
                        : value(type.getFieldDefinition(field.getFieldName()).getType(), field, schema);
                members.add(new Member(field.getResultKey(), completion));
            }
        }
        return value -> {
            Map<?, ?> read = as(Map.class, value);
            Map<String, Object> answer = new LinkedHashMap<>();
            for (Member member : members) {
                answer.put(member.resultKey(), member.completion().apply(read.get(member.resultKey())));
            }
            return answer;
        };
    }

    private static UnaryOperator<Object> value(
            GraphQLType declared, ExecutableNormalizedField field, GraphQLSchema schema) {
        UnaryOperator<Object> completion = present(GraphQLTypeUtil.unwrapNonNull(declared), field, schema);
        if (GraphQLTypeUtil.isNonNull(declared)) {
            return value -> {
                if (value == null) {
                    throw new BrokenPromise();
                }
                return completion.apply(value);
            };
        }
        return value -> value == null ? null : completion.apply(value);
    }

    private static UnaryOperator<Object> present(
            GraphQLType type, ExecutableNormalizedField field, GraphQLSchema schema) {
        if (type instanceof GraphQLList list) {
            UnaryOperator<Object> item = value(list.getWrappedType(), field, schema);
            return value -> {
                List<?> read = as(List.class, value);
                List<Object> answer = new ArrayList<>(read.size());
                for (Object each : read) {
                    answer.add(item.apply(each));
                }
                return answer;
            };
        }
        if (type instanceof GraphQLScalarType scalar) {
            Coercing<?, ?> coercing = scalar.getCoercing();
            return value -> coercing.serialize(value, GraphQLContext.getDefault(), Locale.ROOT);
        }
        if (type instanceof GraphQLEnumType names) {
            return value -> names.serialize(value, GraphQLContext.getDefault(), Locale.ROOT);
        }
        if (type instanceof GraphQLObjectType object) {
            return object(field.getChildren(), object, schema);
        }
        Map<Object, UnaryOperator<Object>> byType = new HashMap<>();
        for (GraphQLObjectType possible : schema.getImplementations((GraphQLInterfaceType) type)) {
            byType.put(possible.getName(), object(field.getChildren(), possible, schema));
        }
        return value -> {
            UnaryOperator<Object> completion = byType.get(as(Map.class, value).get(AnyNode.TYPE_KEY));
            if (completion == null) {
                throw new BrokenPromise();
            }
            return completion.apply(value);
        };
    }

    private static <T> T as(Class<T> type, Object value) {
        if (!type.isInstance(value)) {
            throw new BrokenPromise();
        }
        return type.cast(value);
    }

    private static boolean isTypeName(String field) {
        return field.equals(Introspection.TypeNameMetaFieldDef.getName());
    }
}
