package io.zhengtu.graph;

import io.zhengtu.claim.ClaimType;
import io.zhengtu.region.Level;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;

/**
 * A derived edge by its ends and type, and the claims that it is derived from.
 *
 * @param type relationship type
 * @param claim type of the claims
 * @param region code of the region at one end
 * @param target id of the measure, award or policy at the other
 */
record EdgeKey(String type, String claim, String region, String target) {

    static final String SPREAD_TO = "SPREAD_TO";

    /**
     * The edge that a claim supports; empty for a claim that makes none: a ranking, a first without scope, a spread to
     * nowhere in particular.
     */
    static Optional<EdgeKey> of(ClaimType type, String scope, String region, String target, String to) {
        return switch (type) {
            case RANKED -> Optional.empty();
            case SPREAD -> edge(SPREAD_TO, type, to, target);
            case FIRST_IN ->
                scope == null || scope.equals(Level.TOWNSHIP.name())
                        ? Optional.empty()
                        : edge("FIRST_IN_" + scope, type, region, target);
            case ASPIRES -> edge("ASPIRES_TO", type, region, target);
            case PILOT -> edge("PILOTS", type, region, target);
            case ADOPTED, AWARDED, ISSUED, IMPLEMENTS -> edge(type.name(), type, region, target);
        };
    }

    /** The edge of a stored claim: a row with its {@code type, scope, region, target} and {@code to}. */
    static Optional<EdgeKey> of(Record claim) {
        return of(
                ClaimType.valueOf(claim.get("type").asString()),
                claim.get("scope").asString(null),
                claim.get("region").asString(),
                claim.get("target").asString(null),
                claim.get("to").asString(null));
    }

    private static Optional<EdgeKey> edge(String edge, ClaimType type, String region, String target) {
        return region == null || target == null
                ? Optional.empty()
                : Optional.of(new EdgeKey(edge, type.name(), region, target));
    }

    /** By which a stored claim names the edge that it supports. */
    String key() {
        return String.join(" ", type, region, target);
    }

    /** Label of the measure, award or policy at its end. */
    private String label() {
        return switch (ClaimType.valueOf(claim)) {
            case AWARDED, ASPIRES -> "Award";
            case ISSUED, IMPLEMENTS -> "Policy";
            case FIRST_IN, ADOPTED, PILOT, RANKED, SPREAD -> "Measure";
        };
    }

    Map<String, Object> row() {
        return Map.of("key", key(), "type", type, "region", region, "target", target, "label", label());
    }
}
