package io.zhengtu.query;

import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The values of computed fields, cut to what is selected, and the nodes of the graph that they lead to. All nodes under
 * one selection are one subquery of the operation's read.
 */
final class ComputedAnswers {

    private static final String KEY = "#key";

    private final GraphQLSchema schema;
    private final GraphReader reader;
    private final Limits limits;
    private final Map<Place, Set<String>> wanted = new LinkedHashMap<>();
    private boolean goesOn;

    /** Where nodes of a type are selected. */
    private record Place(Selection selection, String type) {}

    /** Stands in an answer for a node that is yet to be read. */
    private record Awaited(Place place, String id) {}

    ComputedAnswers(GraphQLSchema schema, GraphReader reader, Limits limits) {
        this.schema = schema;
        this.reader = reader;
        this.limits = limits;
    }

    /** Computes one field; nodes stay to be read. */
    Object compute(Selection selection, ComputedField field) {
        return value(selection, selection.field().getType(schema), field);
    }

    /** Whether a later computation will give another value. */
    boolean goesOn() {
        return goesOn;
    }

    private Object value(Selection selection, GraphQLType declared, Object value) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(declared);
        if (value instanceof ComputedField field) {
            return value(selection, type, field.compute(new FieldRequest(selection, reader, limits)));
        }
        if (value instanceof Ongoing ongoing) {
            goesOn |= !ongoing.ended();
            return value(selection, type, ongoing.value());
        }
        if (value == null) {
            return null;
        }
        if (type instanceof GraphQLList list) {
            List<Object> all = new ArrayList<>();
            for (Object each : (Collection<?>) value) {
                all.add(value(selection, list.getWrappedType(), each));
            }
            return all;
        }
        if (value instanceof NodeRef node) {
            Place place = new Place(selection, node.type());
            wanted.computeIfAbsent(place, none -> new LinkedHashSet<>()).add(node.id());
            return new Awaited(place, node.id());
        }
        return type instanceof GraphQLObjectType object ? object(selection, object, value) : value;
    }

    private Map<String, Object> object(Selection selection, GraphQLNamedType type, Object value) {
        Map<String, Object> answer = new LinkedHashMap<>();
        for (Selection child : selection.children(type.getName())) {
            answer.put(
                    child.resultKey(), value(child, child.field().getType(schema), member(value, child.name(), type)));
        }
        return answer;
    }

    private static Object member(Object value, String name, GraphQLNamedType type) {
        if (value instanceof Map<?, ?> map && map.containsKey(name)) {
            return map.get(name);
        }
        if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                if (component.getName().equals(name)) {
                    return read(component, value);
                }
            }
        }
        throw new IllegalStateException("no value for the field %s.%s in a %s"
                .formatted(type.getName(), name, value.getClass().getName()));
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            // A record may be private to its package; its components are what it is for.
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + component, e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e.getCause());
        }
    }

    /**
     * Plans the reading of the nodes.
     *
     * @return given the row that was read, puts the nodes in their places in an answer
     */
    Function<Map<?, ?>, UnaryOperator<Object>> plan(RowMap row, Planning planning) {
        Map<Place, UnaryOperator<Object>> readings = new HashMap<>();
        wanted.forEach((place, ids) -> {
            Projection projection = nodes(place, List.copyOf(ids), planning);
            String key = row.add(place.selection().name(), projection.expression());
            readings.put(place, all -> projection.decoder().apply(((Map<?, ?>) all).get(key)));
        });
        return read -> {
            Map<Place, Object> nodes = new HashMap<>();
            readings.forEach((place, reading) -> nodes.put(place, reading.apply(read)));
            return answer -> filled(answer, nodes);
        };
    }

    /** A map from key to node. */
    private static Projection nodes(Place place, List<String> ids, Planning planning) {
        SymbolicName variable = planning.variable(place.type());
        Node node = Cypher.node(place.type()).named(variable);
        RowMap row = new RowMap();
        row.add(KEY, node.property(NodeOrders.idProperty(place.type())));
        UnaryOperator<Object> decoder = row.select(
                place.selection().children(place.type()), planning.type(place.type()), Anchor.of(variable), planning);
        return Collected.of(
                Cypher.collect(row.of(Cypher.match(node)
                        .where(node.property(NodeOrders.idProperty(place.type()))
                                .in(planning.parameter(ids))))),
                rows -> {
                    Map<Object, Object> byKey = new HashMap<>();
                    for (Object each : (List<?>) rows) {
                        @SuppressWarnings("unchecked") // RowMap decodes rows to maps
                        Map<String, Object> answer = (Map<String, Object>) decoder.apply(each);
                        answer.put(AnyNode.TYPE_KEY, place.type());
                        byKey.put(((Map<?, ?>) each).get(KEY), answer);
                    }
                    return byKey;
                },
                Projection.of(row, decoder),
                planning);
    }

    private static Object filled(Object answer, Map<Place, Object> nodes) {
        if (answer instanceof Awaited awaited) {
            return ((Map<?, ?>) nodes.get(awaited.place())).get(awaited.id());
        }
        if (answer instanceof List<?> list) {
            List<Object> all = new ArrayList<>(list.size());
            list.forEach(each -> all.add(filled(each, nodes)));
            return all;
        }
        if (answer instanceof Map<?, ?> map) {
            Map<Object, Object> all = new LinkedHashMap<>();
            map.forEach((key, value) -> all.put(key, filled(value, nodes)));
            return all;
        }
        return answer;
    }
}
