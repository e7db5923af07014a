package io.zhengtu.query;

import graphql.normalized.ExecutableNormalizedOperation;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/**
 * One GraphQL operation as one read of the graph.
 *
 * @param read the read, {@code null} where nothing of the graph is asked for (introspection)
 * @param decoder turns the row's {@code data} into the answer, nested maps and lists by result key
 */
record OperationPlan(CypherRead read, UnaryOperator<Object> decoder) {

    private static final String COLUMN = "data";
    private static final Renderer RENDERER = Renderer.getRenderer(
            Configuration.newConfig().withDialect(Dialect.NEO4J_5_23).build());

    /** @throws QueryException where an argument cannot be used */
    static OperationPlan of(ExecutableNormalizedOperation operation, ObjectTypes types, Limits limits) {
        Planning planning = new Planning(types, limits);
        List<Selection> selections = operation.getTopLevelFields().stream()
                .filter(field -> !field.getFieldName().startsWith("__"))
                .map(field -> new Selection(field, operation))
                .toList();
        if (selections.isEmpty()) {
            return new OperationPlan(null, UnaryOperator.identity());
        }
        RowMap row = new RowMap();
        UnaryOperator<Object> decoder = row.select(selections, types.get("Query"), null, planning);
        Statement statement = Cypher.returning(row.expression().as(COLUMN)).build();
        return new OperationPlan(
                new CypherRead(RENDERER.render(statement), Map.copyOf(planning.parameters())), decoder);
    }

    /** The answer's root object. */
    Object answer(GraphReader reader) {
        return read == null ? Map.of() : decoder.apply(reader.read(read).get(COLUMN));
    }
}
