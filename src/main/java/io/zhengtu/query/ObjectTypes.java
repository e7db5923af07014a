package io.zhengtu.query;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every object type of the schema that is read from the graph. */
final class ObjectTypes {

    private final WhereCondition where = new WhereCondition();
    private final Map<String, ObjectType> byName;

    ObjectTypes() {
        Connections connections = new Connections();
        Stream<ObjectType> nodes = Stream.of(
                RootFields.type(connections),
                RegionFields.type(connections),
                SubjectFields.measure(connections),
                SubjectFields.award(connections),
                SubjectFields.policy(connections),
                SourceFields.article(connections),
                SourceFields.claim());
        Stream<ObjectType> edges = Stream.of(
                EdgeFields.derived("AdoptionEdge", DerivedEdge.ADOPTED, "Measure")
                        .build(),
                EdgeFields.firsts("FirstEdge", "Measure"),
                EdgeFields.derived("PilotEdge", DerivedEdge.PILOTS, "Measure").build(),
                EdgeFields.awards("AwardedEdge", "Award"),
                EdgeFields.derived("AspirationEdge", DerivedEdge.ASPIRES_TO, "Award")
                        .build(),
                EdgeFields.derived("IssuedEdge", DerivedEdge.ISSUED, "Policy").build(),
                EdgeFields.derived("ImplementsEdge", DerivedEdge.IMPLEMENTS, "Policy")
                        .build(),
                EdgeFields.derived("ReceivedEdge", DerivedEdge.SPREAD_TO, "Measure")
                        .build(),
                EdgeFields.derived("AdopterEdge", DerivedEdge.ADOPTED, "Region").build(),
                EdgeFields.firsts("FirstByEdge", "Region"),
                EdgeFields.derived("PilotInEdge", DerivedEdge.PILOTS, "Region").build(),
                EdgeFields.derived("SpreadEdge", DerivedEdge.SPREAD_TO, "Region")
                        .build(),
                EdgeFields.awards("HolderEdge", "Region"),
                EdgeFields.derived("AspirantEdge", DerivedEdge.ASPIRES_TO, "Region")
                        .build(),
                EdgeFields.derived("IssuerEdge", DerivedEdge.ISSUED, "Region").build(),
                EdgeFields.derived("ImplementerEdge", DerivedEdge.IMPLEMENTS, "Region")
                        .build(),
                SearchRows.edge());
        Stream<ObjectType> others = Stream.concat(
                GraphFields.types(),
                Stream.of(Overlap.REGIONS.objectType(), Overlap.MEASURES.objectType(), CoCitation.objectType()));
        byName = Stream.of(nodes, edges, others, AnyNode.TYPES.stream().map(EdgeFields::plain))
                .flatMap(Function.identity())
                .collect(Collectors.toUnmodifiableMap(ObjectType::name, Function.identity()));
    }

    ObjectType get(String name) {
        ObjectType type = byName.get(name);
        if (type == null) {
            throw new IllegalStateException("no plan for the type " + name);
        }
        return type;
    }

    /** What the conditions of all types mean. */
    WhereCondition where() {
        return where;
    }

    /** Whether a field of the schema has a plan. */
    boolean plans(String type, String field) {
        return byName.containsKey(type) && byName.get(type).fields().containsKey(field);
    }
}
