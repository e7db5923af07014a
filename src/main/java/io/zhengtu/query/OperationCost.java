package io.zhengtu.query;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Refuses operations that are too deep, whose answer could be too large, or that carry too many values. */
final class OperationCost {

    private static final int DEEPEST_ARGUMENT = 20;

    private final Limits limits;
    private final GraphQLSchema schema;
    private int items;

    private OperationCost(Limits limits, GraphQLSchema schema) {
        this.limits = limits;
        this.schema = schema;
    }

    /**
     * How many values the answer may hold.
     *
     * @throws QueryException where the operation, with its values, is beyond a limit
     */
    static long of(ExecutableNormalizedOperation operation, GraphQLSchema schema, Limits limits) {
        OperationCost cost = new OperationCost(limits, schema);
        long values = cost.values(operation.getTopLevelFields(), 1);
        if (values > limits.complexity()) {
            throw QueryException.limit(
                    "查询最多可取 %d 个值，超过上限 complexity = %d，请减小 first 或少选字段".formatted(values, limits.complexity()),
                    "the operation may read %d values, more than the limit complexity = %d; ask for fewer by first or select fewer fields"
                            .formatted(values, limits.complexity()));
        }
        return values;
    }

    /** Values in the answer if every list of {@code first} is full; what asks about the schema is not counted. */
    private long values(List<ExecutableNormalizedField> fields, int depth) {
        long sum = 0;
        for (ExecutableNormalizedField field : fields) {
            if (depth == 1) {
                checkDepth(field);
            }
            if (field.getFieldName().startsWith("__")) {
                continue;
            }
            for (Object argument : field.getResolvedArguments().values()) {
                count(argument, 1);
            }
            Object first = field.getResolvedArguments().get("first");
            long times = first instanceof Integer asked ? Math.max(asked, 1) : unpaged(field);
            long below = values(field.getChildren(), depth + 1);
            sum = Math.min(sum + 1 + times * below, Integer.MAX_VALUE);
        }
        return sum;
    }

    private void checkDepth(ExecutableNormalizedField root) {
        int depth = depth(root);
        if (depth > limits.depth()) {
            throw QueryException.limit(
                    "查询嵌套 %d 层，超过上限 depth = %d，请分成几次查询".formatted(depth, limits.depth()),
                    "the operation nests %d levels, more than the limit depth = %d; ask in several operations"
                            .formatted(depth, limits.depth()));
        }
    }

    private static int depth(ExecutableNormalizedField field) {
        int deepest = 0;
        for (ExecutableNormalizedField child : field.getChildren()) {
            deepest = Math.max(deepest, depth(child));
        }
        return deepest + 1;
    }

    /** A drawn graph has as many nodes as its limit; other lists without pages are short. */
    private long unpaged(ExecutableNormalizedField field) {
        Object limit = field.getResolvedArguments().get("limit");
        boolean list = GraphQLTypeUtil.unwrapNonNull(field.getType(schema)) instanceof graphql.schema.GraphQLList;
        return limit instanceof Integer asked && !list ? Math.max(asked, 1) : 1;
    }

    private void count(Object value, int depth) {
        items++;
        if (items > limits.items() || depth > DEEPEST_ARGUMENT) {
            throw QueryException.limit(
                    "参数里的值超过上限 items = %d（或嵌套超过 %d 层），请把长列表分成几次查询".formatted(limits.items(), DEEPEST_ARGUMENT),
                    "the arguments hold more values than the limit items = %d (or nest deeper than %d); split long lists over several operations"
                            .formatted(limits.items(), DEEPEST_ARGUMENT));
        }
        if (value instanceof Collection<?> list) {
            list.forEach(each -> count(each, depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> count(each, depth + 1));
        }
    }
}
