package io.zhengtu.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A property with its type, for the formats that declare theirs ahead.
 *
 * @param name as stored
 */
record Attribute(String name, Type type) {

    /** Types that all formats have. */
    enum Type {
        STRING,
        INTEGER,
        DOUBLE,
        BOOLEAN,
        /** Strings, written as one with semicolons where a format knows no lists. */
        LIST
    }

    static final String LIST_SEPARATOR = ";";

    /** Properties of nodes; the article's text and what only the store needs are left out. */
    static final List<Attribute> OF_NODES = List.of(
            string("fullName"),
            string("path"),
            string("level"),
            new Attribute("aliases", Type.LIST),
            string("theme"),
            string("definition"),
            new Attribute("provisional", Type.BOOLEAN),
            string("title"),
            string("subtitle"),
            string("author"),
            string("file"),
            string("date"),
            integer("earliest"),
            integer("latest"),
            string("type"),
            string("object"),
            string("canonical"),
            string("holder"),
            string("evidence"),
            integer("start"),
            integer("end"),
            new Attribute("confidence", Type.DOUBLE),
            string("rule"),
            string("status"),
            string("batch"),
            integer("count"),
            string("scope"),
            string("trigger"),
            integer("rank"));

    /** Properties of edges, beside their type. */
    static final List<Attribute> OF_EDGES = List.of(
            string("since"),
            integer("earliest"),
            integer("latest"),
            new Attribute("sinceBound", Type.BOOLEAN),
            integer("claims"),
            new Attribute("confidence", Type.DOUBLE),
            string("date"),
            string("batch"),
            string("holder"));

    /** Properties of an inferred edge: its place among those found, and what the inference says of it. */
    static final List<Attribute> OF_INFERRED_EDGES =
            List.of(integer("rank"), new Attribute("improvement", Type.DOUBLE), new Attribute("pValue", Type.DOUBLE));

    private static Attribute string(String name) {
        return new Attribute(name, Type.STRING);
    }

    private static Attribute integer(String name) {
        return new Attribute(name, Type.INTEGER);
    }

    /** The value as text, {@code null} where there is none. */
    String text(Map<String, Object> properties) {
        Object value = properties.get(name);
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? null
                    : list.stream().map(Object::toString).collect(Collectors.joining(LIST_SEPARATOR));
        }
        return value == null ? null : value.toString();
    }
}
