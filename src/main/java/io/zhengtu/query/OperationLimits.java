package io.zhengtu.query;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.GraphQLTypeUtil;

/** Refuses operations that are too deep or whose answer could be too large, before anything is read. */
final class OperationLimits {

    private OperationLimits() {}

    static Instrumentation of(Limits limits) {
        return new ChainedInstrumentation(new Depth(limits.depth()), new Complexity(limits.complexity()));
    }

    /** Values in the answer if every list of {@code first} is full. */
    private static int complexity(FieldComplexityEnvironment field, int children) {
        Object first = field.getArguments().get("first");
        long times = first instanceof Integer asked ? Math.max(asked, 1) : 1;
        boolean counted = !GraphQLTypeUtil.unwrapAll(field.getFieldDefinition().getType())
                .getName()
                .startsWith("__");
        return counted ? (int) Math.min(1 + times * children, Integer.MAX_VALUE / 1000) : 0;
    }

    private static final class Depth extends MaxQueryDepthInstrumentation {

        Depth(int most) {
            super(most);
        }

        @Override
        protected AbortExecutionException mkAbortException(int depth, int most) {
            return new QueryException(
                    QueryException.Code.LIMIT_EXCEEDED,
                    "查询嵌套 %d 层，超过上限 depth = %d / the operation nests %d levels, more than the limit depth = %d"
                            .formatted(depth, most, depth, most));
        }
    }

    private static final class Complexity extends MaxQueryComplexityInstrumentation {

        Complexity(int most) {
            super(most, OperationLimits::complexity);
        }

        @Override
        protected AbortExecutionException mkAbortException(int complexity, int most) {
            return new QueryException(
                    QueryException.Code.LIMIT_EXCEEDED,
                    ("查询最多可取 %d 个值，超过上限 complexity = %d，请减小 first 或少选字段 / the operation may read %d values, more"
                                    + " than the limit complexity = %d; ask for fewer by first or select fewer fields")
                            .formatted(complexity, most, complexity, most));
        }
    }
}
