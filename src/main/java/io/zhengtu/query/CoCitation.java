package io.zhengtu.query;

import java.util.function.UnaryOperator;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Documents that articles speak of together with a measure: how many paragraphs state claims of both (co-citation, Small,
 * Journal of the American Society for Information Science 24, 1973). Rows of adoption tables stand side by side without
 * saying anything of one another and are left out.
 */
final class CoCitation implements FieldPlan {

    static final CoCitation DOCUMENTS = new CoCitation();

    private static final String TYPE = "RelatedPolicy";
    private static final String TABLE_RULE = "adoption-table";
    private static final String REJECTED = "REJECTED";
    private static final int USUAL = 10;

    private CoCitation() {}

    @Override
    public Projection plan(Selection selection, Anchor anchor, Planning planning) {
        Node policy = Cypher.node("Policy").named(planning.variable("policy"));
        Node article = Cypher.node("Article").named(planning.variable("article"));
        Node ofMeasure = Cypher.node("Claim").named(planning.variable("claim"));
        Node ofPolicy = Cypher.node("Claim").named(planning.variable("claim"));
        SymbolicName passages = passages(policy);
        RowMap row = new RowMap();
        UnaryOperator<Object> decoder = row.select(
                selection.children(TYPE), planning.type(TYPE), new Anchor(policy, null, anchor.node()), planning);
        return Collected.aggregating(
                planning,
                row.of(Cypher.match(
                                anchor.node().relationshipFrom(ofMeasure, "OF"),
                                ofMeasure.relationshipTo(article, "STATED_IN"),
                                ofPolicy.relationshipTo(article, "STATED_IN"),
                                ofPolicy.relationshipTo(policy, "OF"))
                        .where(ofMeasure.property("rule").isNotEqualTo(planning.parameter(TABLE_RULE)))
                        .and(ofMeasure.property("paragraph").isEqualTo(ofPolicy.property("paragraph")))
                        .and(ofMeasure.property("status").isNotEqualTo(planning.parameter(REJECTED)))
                        .and(ofPolicy.property("status").isNotEqualTo(planning.parameter(REJECTED)))
                        .withDistinct(
                                policy, article, ofPolicy.property("paragraph").as("place"))
                        .with(
                                policy.getRequiredSymbolicName(),
                                Cypher.count(Cypher.name("place")).as(passages))
                        .orderBy(
                                Cypher.sort(passages, SortItem.Direction.DESC),
                                Cypher.sort(policy.property("title"), SortItem.Direction.ASC),
                                Cypher.sort(policy.property("id"), SortItem.Direction.ASC))
                        .limit(planning.parameter((long) planning.first(selection, USUAL)))),
                decoder);
    }

    static ObjectType objectType() {
        return ObjectType.named(TYPE)
                .field("policy", EdgeFields.node("Policy"))
                .field("passages", (selection, anchor, planning) -> Projection.of(passages(anchor.node())))
                .build();
    }

    private static SymbolicName passages(Node policy) {
        return Cypher.name(policy.getRequiredSymbolicName().getValue() + "_passages");
    }
}
