package io.zhengtu.query;

import io.zhengtu.claim.ClaimType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.SymbolicName;

/** The relationships that are derived from claims, and which claims those are. */
enum DerivedEdge {
    ADOPTED(ClaimType.ADOPTED, "ADOPTED"),
    FIRST_IN(ClaimType.FIRST_IN, "FIRST_IN_NATION", "FIRST_IN_PROVINCE", "FIRST_IN_PREFECTURE", "FIRST_IN_COUNTY"),
    PILOTS(ClaimType.PILOT, "PILOTS"),
    AWARDED(ClaimType.AWARDED, "AWARDED"),
    ASPIRES_TO(ClaimType.ASPIRES, "ASPIRES_TO"),
    ISSUED(ClaimType.ISSUED, "ISSUED"),
    IMPLEMENTS(ClaimType.IMPLEMENTS, "IMPLEMENTS"),
    /** The one that leads from a measure to a region: the region that took it up. */
    SPREAD_TO(ClaimType.SPREAD, "SPREAD_TO");

    /** Every relationship that a drawing of the graph may show. */
    static final String[] DRAWN = Stream.concat(
                    Arrays.stream(values()).flatMap(edge -> edge.types.stream()),
                    Stream.of("STATED_IN", "ABOUT", "OF", "TO", "FOCUSES_ON", "PART_OF"))
            .toArray(String[]::new);

    private static final List<String> AWARD_KEY = List.of("date", "batch", "holder");
    private static final String SCOPE_PREFIX = "FIRST_IN_";

    private final ClaimType claim;
    private final List<String> types;

    DerivedEdge(ClaimType claim, String... types) {
        this.claim = claim;
        this.types = List.copyOf(Arrays.asList(types));
    }

    /** The way from one end, a region where {@code fromRegion}, to the other. */
    Relationship between(Node near, Node far, boolean fromRegion) {
        String[] names = types.toArray(String[]::new);
        boolean outgoing = fromRegion == (this != SPREAD_TO);
        return outgoing ? near.relationshipTo(far, names) : near.relationshipFrom(far, names);
    }

    /** What, beside the two ends, tells its edges apart. Never null. */
    List<Expression> key(SymbolicName edge) {
        return switch (this) {
            case FIRST_IN -> List.of(Cypher.type(edge));
            case AWARDED ->
                AWARD_KEY.stream()
                        .map(property -> orEmpty(Cypher.property(edge, property)))
                        .toList();
            default -> List.of();
        };
    }

    /** The level that an edge of {@link #FIRST_IN} is a first within. */
    static Expression scope(SymbolicName edge) {
        return Cypher.substring(Cypher.type(edge), Cypher.literalOf(SCOPE_PREFIX.length()), null);
    }

    /** The way from a claim to the two ends of the edge that it supports. */
    List<PatternElement> claimPattern(Node claimNode, Node region, Node object) {
        return List.of(
                region.relationshipFrom(claimNode, this == SPREAD_TO ? "TO" : "ABOUT"),
                claimNode.relationshipTo(object, "OF"));
    }

    /** Whether a claim on the two ends supports the edge. */
    Condition supportedBy(Node claimNode, SymbolicName edge) {
        Condition condition = claimNode
                .property("type")
                .isEqualTo(Cypher.literalOf(claim.name()))
                .and(claimNode.property("status").isNotEqualTo(Cypher.literalOf("REJECTED")));
        return switch (this) {
            case FIRST_IN -> condition.and(claimNode.property("scope").isEqualTo(scope(edge)));
            case AWARDED ->
                AWARD_KEY.stream()
                        .map(property -> orEmpty(claimNode.property(property))
                                .isEqualTo(orEmpty(Cypher.property(edge, property))))
                        .reduce(condition, Condition::and);
            default -> condition;
        };
    }

    private static Expression orEmpty(Expression value) {
        return Cypher.coalesce(value, Cypher.literalOf(""));
    }
}
