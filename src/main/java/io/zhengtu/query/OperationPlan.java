package io.zhengtu.query;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/**
 * One GraphQL operation as one read of the graph.
 *
 * @param read the read, {@code null} where nothing of the graph is asked for (introspection)
 * @param decoder turns the row's {@code data} into the answer, nested maps and lists by result key
 */
record OperationPlan(CypherRead read, Function<Map<?, ?>, Map<String, Object>> decoder) {

    private static final Renderer RENDERER = Renderer.getRenderer(
            Configuration.newConfig().withDialect(Dialect.NEO4J_5_23).build());

    /**
     * What came of carrying a plan out.
     *
     * @param version of the graph, {@code null} where it was not asked for or nothing was read
     */
    record Carried(Map<String, Object> data, Long version) {}

    /** Reads, where there is anything to read, and decodes. */
    Carried by(GraphReader reader, boolean versioned) {
        if (read == null) {
            return new Carried(decoder.apply(Map.of()), null);
        }
        return carried(reader.read(versioned ? read.versioned() : read));
    }

    /** The same of a plan that reads, without waiting for the store. */
    CompletionStage<Carried> byAsync(GraphReader reader, boolean versioned) {
        return reader.readAsync(versioned ? read.versioned() : read).thenApply(this::carried);
    }

    private Carried carried(Map<String, Object> row) {
        return new Carried(decoder.apply((Map<?, ?>) row.get(CypherRead.DATA)), (Long) row.get(CypherRead.VERSION));
    }

    /**
     * @param selections fields of {@code Query} that are read
     * @param computed what the values of the computed fields lead to
     * @param values values of the computed fields by result key
     * @throws QueryException where an argument cannot be used
     */
    static OperationPlan of(
            List<Selection> selections,
            ComputedAnswers computed,
            Map<String, Object> values,
            ObjectTypes types,
            Limits limits) {
        Planning planning = new Planning(types, limits);
        RowMap row = new RowMap();
        UnaryOperator<Object> planned = row.select(selections, types.get("Query"), null, planning);
        Function<Map<?, ?>, UnaryOperator<Object>> nodes = computed.plan(row, planning);
        CypherRead read = null;
        if (!row.isEmpty()) {
            read = new CypherRead(RENDERER.render(row.alone(CypherRead.DATA)), Map.copyOf(planning.parameters()));
        }
        return new OperationPlan(read, data -> {
            @SuppressWarnings("unchecked") // RowMap decodes rows to maps
            Map<String, Object> answer = (Map<String, Object>) planned.apply(data);
            UnaryOperator<Object> filled = nodes.apply(data);
            values.forEach((key, value) -> answer.put(key, filled.apply(value)));
            return answer;
        });
    }
}
