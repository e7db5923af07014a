package io.zhengtu.query;

import java.util.List;
import java.util.Map;

/**
 * What another package adds to the interface: fields of {@code Query}, {@code Mutation} and {@code Subscription} that are computed rather than
 * read by pattern from the graph.
 *
 * <p>To add one: describe it in a file of its own under {@code schema/} ({@code extend type Query { … }}, {@code extend
 * type Mutation { … }}, its types, each described in Chinese and English); implement this interface in {@code web} over
 * the services of your package; and produce it there as a bean ({@code @Produces @Singleton SchemaPart}), upon which it is
 * part of the service. Nothing here changes. Fields that are read by pattern from the graph, on whatever type, need no
 * part: they are plans in this package.
 */
public interface SchemaPart {

    /** Names of files under {@code schema/} on the class path, {@code "diffusion.graphqls"}. */
    List<String> documents();

    /** How each field that it adds to {@code Query} is computed, by the field's name. */
    default Map<String, ComputedField> queries() {
        return Map.of();
    }

    /**
     * The same for {@code Subscription}. The value is an {@link Ongoing}; it is computed over and over until it has ended,
     * so it costs no more than a look.
     */
    default Map<String, ComputedField> subscriptions() {
        return Map.of();
    }

    /** The same for {@code Mutation}. They run one after the other, and only for a caller who may write. */
    default Map<String, ComputedField> mutations() {
        return Map.of();
    }
}
