package io.zhengtu.query;

/** A field whose value comes from a computation. */
@FunctionalInterface
public interface ComputedField {

    /**
     * The value of the field: text, number, Boolean, a Java or textual enum value; for an object type a record or map with
     * the fields' names; for a list a collection; {@code null}.
     *
     * <p>A {@link NodeRef} stands for a node of the graph: whatever is selected of it, however deep, is read together with
     * the rest of the operation in one read. A {@code ComputedField} inside the value is computed only when it is
     * selected, with arguments of its own.
     *
     * @throws QueryException where an argument cannot be used ({@link FieldRequest#badInput}) or a limit is met
     */
    Object compute(FieldRequest request);
}
