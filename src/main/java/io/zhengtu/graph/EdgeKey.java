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
 * @param scope scope that the claims have, {@code null} where the edge asks for none
 * @param region code of the region at one end
 * @param target id of the measure, award or policy at the other
 */
record EdgeKey(String type, String claim, String scope, String region, String target) {

    static final String SPREAD_TO = "SPREAD_TO";

    /**
     * The edge that a claim supports; empty for a claim that makes none: a ranking, a first without scope, a spread to
     * nowhere in particular.
     */
    static Optional<EdgeKey> of(ClaimType type, String scope, String region, String target, String to) {
        return switch (type) {
            case RANKED -> Optional.empty();
            case SPREAD -> edge(SPREAD_TO, type, null, to, target);
            case FIRST_IN ->
                scope == null || scope.equals(Level.TOWNSHIP.name())
                        ? Optional.empty()
                        : edge("FIRST_IN_" + scope, type, scope, region, target);
            case ASPIRES -> edge("ASPIRES_TO", type, null, region, target);
            case PILOT -> edge("PILOTS", type, null, region, target);
            case ADOPTED, AWARDED, ISSUED, IMPLEMENTS -> edge(type.name(), type, null, region, target);
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

    private static Optional<EdgeKey> edge(String edge, ClaimType type, String scope, String region, String target) {
        return region == null || target == null
                ? Optional.empty()
                : Optional.of(new EdgeKey(edge, type.name(), scope, region, target));
    }

    Map<String, Object> row() {
        return scope == null
                ? Map.of("type", type, "claim", claim, "region", region, "target", target)
                : Map.of("type", type, "claim", claim, "scope", scope, "region", region, "target", target);
    }
}
