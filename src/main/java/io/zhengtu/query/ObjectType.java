package io.zhengtu.query;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the fields of a GraphQL object type are read.
 *
 * @param name its name in the schema, and for nodes their label in the graph
 * @param fields a plan for every field
 */
record ObjectType(String name, Map<String, FieldPlan> fields) {

    FieldPlan field(String field) {
        FieldPlan plan = fields.get(field);
        if (plan == null) {
            throw new IllegalStateException("no plan for the field " + name + "." + field);
        }
        return plan;
    }

    static Builder named(String name) {
        return new Builder(name);
    }

    static final class Builder {

        private final String name;
        private final Map<String, FieldPlan> fields = new LinkedHashMap<>();

        private Builder(String name) {
            this.name = name;
        }

        /** Fields stored as properties of the same name on the node. */
        Builder properties(String... names) {
            for (String property : names) {
                field(property, (selection, anchor, planning) -> Projection.of(anchor.property(property)));
            }
            return this;
        }

        /** Fields stored as properties of the same name on the relationship. */
        Builder edgeProperties(String... names) {
            for (String property : names) {
                field(property, (selection, anchor, planning) -> Projection.of(anchor.edgeProperty(property)));
            }
            return this;
        }

        Builder field(String field, FieldPlan plan) {
            fields.put(field, plan);
            return this;
        }

        ObjectType build() {
            return new ObjectType(name, Map.copyOf(fields));
        }
    }
}
