package io.zhengtu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;

/**
 * The graph in the store, written out while it is read: the driver fetches the next thousand records when the last are
 * written, so memory does not grow with the graph. A view around a centre holds the ids of its nodes.
 */
public final class StoredGraph {

    private static final List<String> ANY_LABEL = List.of("Region", "Measure", "Award", "Policy", "Article", "Claim");

    private final Driver driver;
    private final SessionConfig session;

    /** @param database name of the database, {@code null} for the user's home database */
    public StoredGraph(Driver driver, String database) {
        this.driver = driver;
        SessionConfig.Builder builder = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
        this.session = database == null
                ? builder.build()
                : builder.withDatabase(database).build();
    }

    /**
     * Finds what the view is of, before anything is written.
     *
     * @throws InvalidViewException where its centre is not in the graph
     */
    public Export export(GraphView view, GraphFormat format) {
        Map<String, Object> conditions = conditions(view);
        List<String> ids = view.centred() ? around(view, conditions) : null;
        return out -> format.writer().write(new Pieces(view, conditions, ids), out);
    }

    /** A graph that is ready to be written. */
    @FunctionalInterface
    public interface Export {
        /** Writes all of it and flushes; the stream stays open. */
        void writeTo(OutputStream out) throws IOException;
    }

    private static Map<String, Object> conditions(GraphView view) {
        Map<String, Object> conditions = new HashMap<>();
        conditions.put("types", names(view.edges()));
        conditions.put("members", view.whole() ? null : names(view.members()));
        conditions.put("confidence", view.confidence());
        conditions.put("from", view.from());
        conditions.put("to", view.to());
        return conditions;
    }

    private static List<String> names(Set<EdgeType> types) {
        return types.stream().map(Enum::name).toList();
    }

    /** Breadth first from the centres, step by step, until the depth or the limit is reached. */
    private List<String> around(GraphView view, Map<String, Object> conditions) {
        try (Session open = driver.session(session)) {
            Set<String> reached = new LinkedHashSet<>();
            if (view.centre() != null) {
                reached.add(centre(open, "center", view.centre(), ANY_LABEL));
            }
            if (view.measure() != null) {
                reached.add(centre(open, "measure", view.measure(), List.of("Measure")));
            }
            Set<String> outermost = new LinkedHashSet<>(reached);
            for (int step = 0; step < view.depth() && !outermost.isEmpty(); step++) {
                Map<String, Object> parameters = new HashMap<>(conditions);
                parameters.put("ids", List.copyOf(outermost));
                parameters.put("limit", view.limit() + reached.size());
                outermost.clear();
                for (Record neighbour : open.run(ExportStatement.EXPORT_NEIGHBOURS.cypher(), parameters)
                        .list()) {
                    String id = neighbour.get("id").asString();
                    if (reached.size() < view.limit() && reached.add(id)) {
                        outermost.add(id);
                    }
                }
            }
            return new ArrayList<>(reached);
        }
    }

    private static String centre(Session open, String parameter, String key, List<String> labels) {
        Result found = open.run(ExportStatement.FIND_CENTRE.cypher(), Map.of("key", key, "labels", labels));
        if (!found.hasNext()) {
            throw new InvalidViewException(
                    "%s: 图中没有“%s”，请用代码、标识或名称 / nothing in the graph is called \"%s\"; give a code, an id or a name"
                            .formatted(parameter, key, key));
        }
        return found.next().get("id").asString();
    }

    /** @param ids the nodes around a centre, {@code null} where the view has none */
    private final class Pieces implements GraphSource {

        private final GraphView view;
        private final Map<String, Object> conditions;
        private final List<String> ids;

        Pieces(GraphView view, Map<String, Object> conditions, List<String> ids) {
            this.view = view;
            this.conditions = conditions;
            this.ids = ids;
        }

        @Override
        public void nodes(boolean text, Sink<GraphNode> sink) throws IOException {
            Map<String, Object> parameters = parameters();
            parameters.put("text", text);
            try (Session open = driver.session(session)) {
                Result rows = open.run(
                        (view.centred() ? ExportStatement.EXPORT_NODES_AROUND : ExportStatement.EXPORT_NODES).cypher(),
                        parameters);
                while (rows.hasNext()) {
                    Record row = rows.next();
                    sink.accept(new GraphNode(
                            row.get("id").asString(),
                            row.get("label").asString(),
                            properties(row),
                            day(row.get("appears"))));
                }
            }
        }

        @Override
        public void edges(Sink<GraphEdge> sink) throws IOException {
            try (Session open = driver.session(session)) {
                Result rows = open.run(
                        (view.centred() ? ExportStatement.EXPORT_EDGES_AROUND : ExportStatement.EXPORT_EDGES).cypher(),
                        parameters());
                for (long number = 1; rows.hasNext(); number++) {
                    Record row = rows.next();
                    sink.accept(new GraphEdge(
                            number,
                            row.get("type").asString(),
                            row.get("source").asString(),
                            row.get("target").asString(),
                            properties(row),
                            day(row.get("appears"))));
                }
            }
        }

        private Map<String, Object> parameters() {
            Map<String, Object> parameters = new HashMap<>(conditions);
            parameters.put("ids", ids);
            return parameters;
        }

        private static Integer day(Value value) {
            return value.isNull() ? null : value.asInt();
        }

        private static Map<String, Object> properties(Record row) {
            Map<String, Object> properties = new HashMap<>(row.get("properties").asMap());
            properties.values().removeIf(Objects::isNull);
            return properties;
        }
    }
}
