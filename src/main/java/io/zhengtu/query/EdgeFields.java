package io.zhengtu.query;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.SymbolicName;

/** The fields of edges. */
final class EdgeFields {

    private static final int USUAL_CLAIMS = 10;

    private EdgeFields() {}

    /** An edge of a list of nodes, with nothing but the node. */
    static ObjectType plain(String type) {
        return ObjectType.named(type + "Edge").field("node", node(type)).build();
    }

    /**
     * An edge that is derived from claims.
     *
     * @param name name of its type
     * @param derived the relationship
     * @param node type of its far end
     */
    static ObjectType.Builder derived(String name, DerivedEdge derived, String node) {
        return ObjectType.named(name)
                .field("node", node(node))
                .field("since", EdgeFields::since)
                .field(
                        "sinceIsBound",
                        (selection, anchor, planning) -> Projection.of(
                                Cypher.coalesce(anchor.edgeProperty("sinceBound"), Cypher.literalFalse())))
                .field("confidence", (selection, anchor, planning) -> Projection.of(anchor.edgeProperty("confidence")))
                .field(
                        "sourceCount",
                        (selection, anchor, planning) -> Projection.of(
                                Cypher.coalesce(anchor.edgeProperty("sources"), anchor.edgeProperty("claims"))))
                .field("claimCount", (selection, anchor, planning) -> Projection.of(anchor.edgeProperty("claims")))
                .field(
                        "claims",
                        (selection, anchor, planning) ->
                                claims(derived, "Region".equals(node), selection, anchor, planning));
    }

    /** An edge of firsts: also within what, as the claims have it. */
    static ObjectType firsts(String name, String node) {
        return derived(name, DerivedEdge.FIRST_IN, node)
                .field("scope", (selection, anchor, planning) -> Projection.of(DerivedEdge.scope(anchor.edge())))
                .field(
                        "scopeRegion",
                        (selection, anchor, planning) ->
                                scopeRegion("Region".equals(node), selection, anchor, planning))
                .build();
    }

    /** An edge of honours: also when, in which batch, and who in the region. */
    static ObjectType awards(String name, String node) {
        return derived(name, DerivedEdge.AWARDED, node)
                .edgeProperties("date", "batch", "holder")
                .build();
    }

    static FieldPlan node(String type) {
        return (selection, anchor, planning) -> {
            RowMap row = new RowMap();
            UnaryOperator<Object> decoder = row.select(selection.children(type), planning.type(type), anchor, planning);
            return Projection.of(row, decoder);
        };
    }

    /** The stated date; where none is, the day that bounds it from above, stored as {@code yyyymmdd}. */
    private static Projection since(Selection selection, Anchor anchor, Planning planning) {
        return new Projection(
                Cypher.coalesce(anchor.edgeProperty("since"), anchor.edgeProperty("latest")),
                value -> value instanceof Long day
                        ? LocalDate.parse(Long.toString(day), DateTimeFormatter.BASIC_ISO_DATE)
                                .toString()
                        : value);
    }

    private static Projection claims(
            DerivedEdge derived, boolean farIsRegion, Selection selection, Anchor anchor, Planning planning) {
        SymbolicName variable = planning.variable("claim");
        Node claim = Cypher.node("Claim").named(variable);
        RowMap row = new RowMap();
        UnaryOperator<Object> decoder =
                row.select(selection.children("Claim"), planning.type("Claim"), Anchor.of(variable), planning);
        Node region = farIsRegion ? anchor.node() : anchor.owner();
        Node object = farIsRegion ? anchor.owner() : anchor.node();
        return Collected.all(
                Projection.of(row, decoder),
                Cypher.match(derived.claimPattern(claim, region, object))
                        .where(derived.supportedBy(claim, anchor.edge()))
                        .with(claim)
                        .orderBy(
                                Cypher.sort(claim.property("confidence"), SortItem.Direction.DESC),
                                Cypher.sort(claim.property("id"), SortItem.Direction.ASC))
                        .limit(planning.parameter((long) planning.first(selection, USUAL_CLAIMS))),
                planning);
    }

    private static Projection scopeRegion(boolean farIsRegion, Selection selection, Anchor anchor, Planning planning) {
        Node claim = Cypher.node("Claim").named(planning.variable("claim"));
        SymbolicName variable = planning.variable("region");
        RowMap row = new RowMap();
        UnaryOperator<Object> decoder =
                row.select(selection.children("Region"), planning.type("Region"), Anchor.of(variable), planning);
        Node region = farIsRegion ? anchor.node() : anchor.owner();
        Node object = farIsRegion ? anchor.owner() : anchor.node();
        return Collected.first(
                Projection.of(row, decoder),
                Cypher.match(DerivedEdge.FIRST_IN.claimPattern(claim, region, object))
                        .match(claim.relationshipTo(Cypher.node("Region").named(variable), "WITHIN"))
                        .where(DerivedEdge.FIRST_IN.supportedBy(claim, anchor.edge()))
                        .with(variable, claim.getRequiredSymbolicName())
                        .orderBy(
                                Cypher.sort(claim.property("confidence"), SortItem.Direction.DESC),
                                Cypher.sort(claim.property("id"), SortItem.Direction.ASC))
                        .limit(1),
                planning);
    }
}
