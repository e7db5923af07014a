package io.zhengtu.query;

import graphql.execution.MergedField;
import graphql.language.Field;
import graphql.language.SourceLocation;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * One selected field with its coerced arguments; fragments, aliases and directives are already worked out.
 *
 * @param field the field
 * @param operation the operation that it is part of
 */
record Selection(ExecutableNormalizedField field, ExecutableNormalizedOperation operation) {

    String name() {
        return field.getFieldName();
    }

    /** Under which key the caller wants it. */
    String resultKey() {
        return field.getResultKey();
    }

    /** {@code Type.field}, for messages and cursors. */
    String coordinates() {
        return field.getSingleObjectTypeName() + "." + field.getFieldName();
    }

    /** The value of an argument, its default where it was left out, {@code null} where there is none or it is null. */
    Object argument(String name) {
        return field.getResolvedArguments().get(name);
    }

    /** The field, with arguments, that this one is below: past {@code edges} and {@code node}. */
    Selection parent() {
        ExecutableNormalizedField above = field.getParent();
        while (above.getResolvedArguments().isEmpty() && above.getParent() != null) {
            above = above.getParent();
        }
        return new Selection(above, operation);
    }

    @SuppressWarnings("unchecked") // graphql-java gives input objects as maps
    Map<String, Object> objectArgument(String name) {
        Object value = argument(name);
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    /** What is selected of an object type; by name, so that the order in the request does not change the Cypher. */
    List<Selection> children(String type) {
        return field.getChildren().stream()
                .filter(child -> child.getObjectTypeNames().contains(type))
                .filter(child -> !child.getFieldName().startsWith("__"))
                .sorted(Comparator.comparing(ExecutableNormalizedField::getFieldName))
                .map(child -> new Selection(child, operation))
                .toList();
    }

    QueryException badInput(String message) {
        MergedField merged = operation.getMergedField(field);
        List<SourceLocation> places = merged == null
                ? List.of()
                : merged.getFields().stream().map(Field::getSourceLocation).toList();
        return new QueryException(
                QueryException.Code.BAD_INPUT, String.join("/", field.getListOfResultKeys()) + ": " + message, places);
    }
}
