package io.zhengtu.query;

import java.util.function.UnaryOperator;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.SymbolicName;

/** The fields of a region. */
final class RegionFields {

    private RegionFields() {}

    static ObjectType type(Connections connections) {
        return ObjectType.named("Region")
                .field("id", (selection, anchor, planning) -> Projection.of(anchor.property("code")))
                .properties("code", "name", "fullName", "path", "level")
                .field("similarRegions", Overlap.REGIONS)
                .field("names", RegionFields::names)
                .field("parent", new ToOne("Region", (region, parent) -> region.relationshipTo(parent, "PART_OF")))
                .field("ancestors", RegionFields::ancestors)
                .field(
                        "children",
                        connections.nodes("Region", (region, child) -> region.relationshipFrom(child, "PART_OF")))
                .field("adoptions", connections.derived("AdoptionEdge", DerivedEdge.ADOPTED, "Measure"))
                .field("firsts", connections.derived("FirstEdge", DerivedEdge.FIRST_IN, "Measure"))
                .field("pilots", connections.derived("PilotEdge", DerivedEdge.PILOTS, "Measure"))
                .field("awards", connections.derived("AwardedEdge", DerivedEdge.AWARDED, "Award"))
                .field("aspirations", connections.derived("AspirationEdge", DerivedEdge.ASPIRES_TO, "Award"))
                .field("issued", connections.derived("IssuedEdge", DerivedEdge.ISSUED, "Policy"))
                .field("implements", connections.derived("ImplementsEdge", DerivedEdge.IMPLEMENTS, "Policy"))
                .field("received", connections.derived("ReceivedEdge", DerivedEdge.SPREAD_TO, "Measure"))
                .field(
                        "ranks",
                        connections.nodes(
                                "Claim",
                                (region, claim) -> region.relationshipFrom(claim, "ABOUT"),
                                claim -> claim.property("type").isEqualTo(Cypher.literalOf("RANKED"))))
                .field("claims", connections.nodes("Claim", (region, claim) -> region.relationshipFrom(claim, "ABOUT")))
                .field(
                        "articles",
                        connections.nodes(
                                "Article", (region, article) -> region.relationshipFrom(article, "FOCUSES_ON")))
                .build();
    }

    private static Projection names(Selection selection, Anchor anchor, Planning planning) {
        Node name = Cypher.node("Name").named(planning.variable("name"));
        return Projection.of(Cypher.collect(Cypher.match(name.relationshipTo(anchor.node(), "NAMES"))
                .returning(name.property("value"))
                .orderBy(name.property("value"))
                .build()));
    }

    private static Projection ancestors(Selection selection, Anchor anchor, Planning planning) {
        SymbolicName variable = planning.variable("region");
        Node ancestor = Cypher.node("Region").named(variable);
        RowMap row = new RowMap();
        UnaryOperator<Object> decoder =
                row.select(selection.children("Region"), planning.type("Region"), Anchor.of(variable), planning);
        return Collected.all(
                Projection.of(row, decoder),
                Cypher.match(anchor.node().relationshipTo(ancestor, "PART_OF").unbounded())
                        .with(ancestor)
                        .orderBy(Cypher.sort(ancestor.property("rank"), SortItem.Direction.DESC)),
                planning);
    }
}
