package io.zhengtu.query;

import java.util.Map;

/** What a computed field is asked for. */
public final class FieldRequest {

    private final Selection selection;
    private final GraphReader reader;
    private final Limits limits;

    FieldRequest(Selection selection, GraphReader reader, Limits limits) {
        this.selection = selection;
        this.reader = reader;
        this.limits = limits;
    }

    /** The value of an argument, its default where it was left out; {@code null} where there is none or it is null. */
    @SuppressWarnings("unchecked") // the schema says what it is; the caller knows the schema
    public <T> T argument(String name) {
        return (T) selection.argument(name);
    }

    /** All arguments that have a value. */
    public Map<String, Object> arguments() {
        return selection.field().getResolvedArguments();
    }

    /** Whether a field directly below is selected. */
    public boolean selects(String field) {
        return selection.field().getChildren().stream()
                .anyMatch(child -> child.getFieldName().equals(field));
    }

    /** Where to read the graph; each read is a round trip, in a time that the service bounds. */
    public GraphReader reader() {
        return reader;
    }

    public Limits limits() {
        return limits;
    }

    /** The refusal of an argument, with the field's place. The message says in Chinese and English what to give instead. */
    public QueryException badInput(String message) {
        return selection.badInput(message);
    }
}
