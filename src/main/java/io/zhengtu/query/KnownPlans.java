package io.zhengtu.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition;
import java.util.Map;
import java.util.Optional;

/**
 * Plans of the operations last asked, values included: a plan follows from them alone, whatever the graph holds. Planning
 * costs as much as a short read. What computes something or changes the graph is planned anew each time.
 */
final class KnownPlans {

    /** Characters of Cypher, questions and values; what a plan keeps beside them grows with them. */
    private static final long MOST = 4_000_000;

    private final Cache<Key, Known> plans = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher(KnownPlans::weight)
            .build();

    /** The question as it was put; the document by its text. */
    private record Key(String document, String operation, Map<String, Object> variables) {}

    /**
     * An operation that was asked before.
     *
     * @param shape of its answer, where all of that is read
     */
    record Known(OperationPlan plan, Optional<AnswerShape> shape) {}

    /** What is known of this very operation, {@code null} where none is kept. */
    Known find(ExecutionContext context) {
        return plans.getIfPresent(key(context));
    }

    void keep(ExecutionContext context, OperationPlan plan) {
        if (context.getOperationDefinition().getOperation() == OperationDefinition.Operation.QUERY
                && plan.read() != null) {
            plans.put(
                    key(context),
                    new Known(
                            plan,
                            AnswerShape.of(context.getNormalizedQueryTree().get(), context.getGraphQLSchema())));
        }
    }

    private static Key key(ExecutionContext context) {
        return new Key(
                context.getExecutionInput().getQuery(),
                context.getOperationDefinition().getName(),
                context.getCoercedVariables().toMap());
    }

    private static int weight(Key key, Known known) {
        return key.document().length()
                + known.plan().read().text().length()
                + known.plan().read().parameters().toString().length();
    }
}
