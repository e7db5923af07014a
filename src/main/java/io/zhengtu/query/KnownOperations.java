package io.zhengtu.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition;
import java.util.Map;
import java.util.Optional;

/**
 * The operations last asked, values included: how one is read and what its answer looks like follow from them alone, whatever
 * the graph holds. Working that out costs as much as a short read. What computes something or changes the graph is worked out
 * anew each time.
 */
final class KnownOperations {

    /** Characters of Cypher, questions and values; what is kept beside them grows with them. */
    private static final long MOST = 4_000_000;

    private final Cache<Key, Known> operations = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher(KnownOperations::weight)
            .build();

    /** The question as it was put; the document by its text. */
    private record Key(String document, String operation, Map<String, Object> variables) {}

    /** So few values are completed and written before anyone else notices. */
    private static final long FEW = 1_000;

    /**
     * An operation that was asked before.
     *
     * @param values how many its answer may hold
     */
    record Known(OperationPlan plan, AnswerShape shape, long values) {

        /** Whether its answer takes next to no time once the store has read. */
        boolean brief() {
            return values <= FEW;
        }

        /** Empty where what was read is not what the schema promises. */
        Optional<Answered> answered(OperationPlan.Carried carried) {
            return shape.complete(carried.data())
                    .map(answer -> new Answered(
                            ExecutionResult.newExecutionResult().data(answer).build(), carried.version(), true));
        }
    }

    /** What is known of this very operation. */
    Optional<Known> find(ExecutionInput input) {
        return Optional.ofNullable(operations.getIfPresent(key(input)));
    }

    /**
     * Keeps the plan of an operation that only reads.
     *
     * @param values how many its answer may hold
     */
    void keep(ExecutionContext context, OperationPlan plan, long values) {
        if (context.getOperationDefinition().getOperation() == OperationDefinition.Operation.QUERY
                && plan.read() != null) {
            AnswerShape.of(context.getNormalizedQueryTree().get(), context.getGraphQLSchema())
                    .ifPresent(
                            shape -> operations.put(key(context.getExecutionInput()), new Known(plan, shape, values)));
        }
    }

    private static Key key(ExecutionInput input) {
        return new Key(
                input.getQuery(),
                input.getOperationName(),
                input.getRawVariables().toMap());
    }

    private static int weight(Key key, Known known) {
        return key.document().length()
                + known.plan().read().text().length()
                + known.plan().read().parameters().toString().length();
    }
}
