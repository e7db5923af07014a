package io.zhengtu.query;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/** The fields of what claims are of: measures, honours and documents. */
final class SubjectFields {

    private SubjectFields() {}

    static ObjectType measure(Connections connections) {
        return ObjectType.named("Measure")
                .properties("id", "name", "theme", "definition")
                .field("aliases", (selection, anchor, planning) -> orElse(anchor, "aliases", Cypher.listOf()))
                .field(
                        "provisional",
                        (selection, anchor, planning) -> orElse(anchor, "provisional", Cypher.literalFalse()))
                .field("adopters", connections.derived("AdopterEdge", DerivedEdge.ADOPTED, "Region"))
                .field("firsts", connections.derived("FirstByEdge", DerivedEdge.FIRST_IN, "Region"))
                .field("pilots", connections.derived("PilotInEdge", DerivedEdge.PILOTS, "Region"))
                .field("relatedMeasures", Overlap.MEASURES)
                .field("relatedPolicies", CoCitation.DOCUMENTS)
                .field("spreads", connections.derived("SpreadEdge", DerivedEdge.SPREAD_TO, "Region"))
                .field("claims", claims(connections))
                .build();
    }

    static ObjectType award(Connections connections) {
        return ObjectType.named("Award")
                .properties("id", "name", "level")
                .field("holders", connections.derived("HolderEdge", DerivedEdge.AWARDED, "Region"))
                .field("aspirants", connections.derived("AspirantEdge", DerivedEdge.ASPIRES_TO, "Region"))
                .field("claims", claims(connections))
                .build();
    }

    static ObjectType policy(Connections connections) {
        return ObjectType.named("Policy")
                .properties("id", "title")
                .field("issuers", connections.derived("IssuerEdge", DerivedEdge.ISSUED, "Region"))
                .field("implementers", connections.derived("ImplementerEdge", DerivedEdge.IMPLEMENTS, "Region"))
                .field("claims", claims(connections))
                .build();
    }

    private static ConnectionPlan claims(Connections connections) {
        return connections.nodes("Claim", (subject, claim) -> subject.relationshipFrom(claim, "OF"));
    }

    private static Projection orElse(Anchor anchor, String property, Expression otherwise) {
        return Projection.of(Cypher.coalesce(anchor.property(property), otherwise));
    }
}
