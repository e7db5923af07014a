package io.zhengtu.query;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.SymbolicName;

/** What the plans of one operation share: its parameters, its variables and the types. Used by one thread, once. */
final class Planning {

    private final ObjectTypes types;
    private final Limits limits;
    private final WhereCondition where;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Map<String, Integer> variables = new HashMap<>();

    Planning(ObjectTypes types, Limits limits) {
        this.types = types;
        this.limits = limits;
        this.where = types.where();
    }

    WhereCondition where() {
        return where;
    }

    ObjectType type(String name) {
        return types.get(name);
    }

    Limits limits() {
        return limits;
    }

    /** Takes a value from outside; nothing but its parameter gets into the Cypher. */
    Parameter<?> parameter(Object value) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        return Cypher.parameter(name);
    }

    /** A variable that no other part of the operation uses. */
    SymbolicName variable(String kind) {
        String name = kind.toLowerCase(Locale.ROOT);
        return Cypher.name(name + variables.merge(name, 1, Integer::sum));
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** How many edges are wanted by {@code first}. */
    int first(Selection selection, int usual) {
        Object given = selection.argument("first");
        int first = given == null ? usual : (Integer) given;
        if (first < 0 || first > limits.first()) {
            throw selection.badInput(firstOutOfBounds(first, limits));
        }
        return first;
    }

    static String firstOutOfBounds(int first, Limits limits) {
        return "first 须在 0 到 %d 之间，而不是 %d；要更多请用 after 翻页 / first must be from 0 to %d, not %d; page with after for more"
                .formatted(limits.first(), first, limits.first(), first);
    }
}
