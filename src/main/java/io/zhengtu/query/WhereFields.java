package io.zhengtu.query;

import io.zhengtu.claim.Edtf;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;

/** What the {@code where} input of each type may ask for, and what that means in the graph. */
final class WhereFields {

    private static final int HIGHEST_ABOVE = 4;

    private final WhereCondition where;

    /** One field of an input: the node asked about, the value given, and where its parameters go. */
    @FunctionalInterface
    interface Test {
        Condition on(Node node, Object value, Planning planning);
    }

    private final Map<String, Map<String, Test>> byType;

    /** @param where what the conditions on other nodes mean */
    WhereFields(WhereCondition where) {
        this.where = where;
        this.byType = byType();
    }

    private Map<String, Map<String, Test>> byType() {
        return Map.of(
                "Region",
                        new Fields()
                                .id("code", "code")
                                .text("name")
                                .level()
                                .test("within", (node, value, planning) -> Cypher.exists(inside(node, value, planning)))
                                .contains("pathContains", "path")
                                .meets("hasAward", "Award", (node, award) -> node.relationshipTo(award, "AWARDED"))
                                .meets("adopted", "Measure", (node, measure) -> node.relationshipTo(measure, "ADOPTED"))
                                .meets(
                                        "firstWith",
                                        "Measure",
                                        (node, measure) -> DerivedEdge.FIRST_IN.between(node, measure, true))
                                .test("hasClaims", (node, value, planning) -> {
                                    Condition any = Cypher.exists(node.relationshipFrom(Cypher.node("Claim"), "ABOUT"));
                                    return Boolean.TRUE.equals(value) ? any : any.not();
                                })
                                .fields,
                "Measure",
                        new Fields()
                                .id("id", "id")
                                .text("name")
                                .equal("theme", "theme")
                                .in("themeIn", "theme")
                                .test("provisional", (node, value, planning) -> Cypher.coalesce(
                                                node.property("provisional"), Cypher.literalFalse())
                                        .isEqualTo(planning.parameter(value)))
                                .within("adoptedWithin", (node, region) -> node.relationshipFrom(region, "ADOPTED"))
                                .meets(
                                        "adoptedBy",
                                        "Region",
                                        (node, region) -> node.relationshipFrom(region, "ADOPTED"))
                                .test("minAdopters", (node, value, planning) -> Cypher.count(
                                                node.relationshipFrom(Cypher.node("Region"), "ADOPTED"))
                                        .gte(planning.parameter(value)))
                                .fields,
                "Award",
                        new Fields()
                                .id("id", "id")
                                .text("name")
                                .level()
                                .within("heldWithin", (node, region) -> node.relationshipFrom(region, "AWARDED"))
                                .meets("heldBy", "Region", (node, region) -> node.relationshipFrom(region, "AWARDED"))
                                .fields,
                "Policy",
                        new Fields()
                                .id("id", "id")
                                .text("title")
                                .within("issuedWithin", (node, region) -> node.relationshipFrom(region, "ISSUED"))
                                .meets("issuedBy", "Region", (node, region) -> node.relationshipFrom(region, "ISSUED"))
                                .fields,
                "Article",
                        new Fields()
                                .id("id", "id")
                                .text("title")
                                .dates()
                                .within("within", (node, region) -> node.relationshipTo(region, "FOCUSES_ON"))
                                .fields,
                "Claim",
                        new Fields()
                                .id("id", "id")
                                .equal("type", "type")
                                .in("typeIn", "type")
                                .equal("status", "status")
                                .in("statusIn", "status")
                                .test("minConfidence", (node, value, planning) -> node.property("confidence")
                                        .gte(planning.parameter(value)))
                                .text("object")
                                .equal("holder", "holder")
                                .contains("holderContains", "holder")
                                .contains("evidenceContains", "evidence")
                                .equal("scope", "scope")
                                .equal("level", "level")
                                .dates()
                                .test(
                                        "article",
                                        (node, value, planning) -> Cypher.exists(node.relationshipTo(
                                                Cypher.node("Article").withProperties("id", planning.parameter(value)),
                                                "STATED_IN")))
                                .within("within", (node, region) -> node.relationshipTo(region, "ABOUT"))
                                .meets("region", "Region", (node, region) -> node.relationshipTo(region, "ABOUT"))
                                .meets("measure", "Measure", (node, measure) -> node.relationshipTo(measure, "OF"))
                                .test(
                                        "theme",
                                        (node, value, planning) -> Cypher.exists(node.relationshipTo(
                                                Cypher.node("Measure")
                                                        .withProperties("theme", planning.parameter(value)),
                                                "OF")))
                                .fields,
                "Edge",
                        new Fields()
                                .test("dateFrom", (edge, value, planning) -> edge.property("latest")
                                        .gte(planning.parameter(firstDay(value))))
                                // What is only known to have begun before an article may have begun at any time before.
                                .test("dateTo", (edge, value, planning) -> Cypher.coalesce(
                                                edge.property("earliest"), Cypher.literalOf(0))
                                        .lte(planning.parameter(lastDay(value)))
                                        .and(edge.property("latest").isNotNull()))
                                .certainDates()
                                .test(
                                        "dated",
                                        (edge, value, planning) -> Boolean.TRUE.equals(value)
                                                ? edge.property("since").isNotNull()
                                                : edge.property("since").isNull())
                                .test("minConfidence", (edge, value, planning) -> edge.property("confidence")
                                        .gte(planning.parameter(value)))
                                .test("minClaims", (edge, value, planning) -> edge.property("claims")
                                        .gte(planning.parameter(value)))
                                .fields);
    }

    Test get(String type, String field) {
        Test test = byType.get(type).get(field);
        if (test == null) {
            throw new IllegalStateException("no condition for the field " + type + "Where." + field);
        }
        return test;
    }

    /** The region with this code, or one inside it. */
    private static PatternElement inside(Node region, Object code, Planning planning) {
        return region.relationshipTo(Cypher.node("Region").withProperties("code", planning.parameter(code)), "PART_OF")
                .length(0, HIGHEST_ABOVE);
    }

    private static long firstDay(Object edtf) {
        return day(((Edtf) edtf).earliest());
    }

    private static long lastDay(Object edtf) {
        return day(((Edtf) edtf).latest());
    }

    private static long day(LocalDate date) {
        return date.getYear() * 10_000L + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    private final class Fields {

        private final Map<String, Test> fields = new LinkedHashMap<>();

        Fields test(String field, Test test) {
            fields.put(field, test);
            return this;
        }

        Fields equal(String field, String property) {
            return test(
                    field, (node, value, planning) -> node.property(property).isEqualTo(planning.parameter(value)));
        }

        Fields in(String field, String property) {
            return test(
                    field, (node, value, planning) -> node.property(property).in(planning.parameter(value)));
        }

        Fields contains(String field, String property) {
            return test(
                    field, (node, value, planning) -> node.property(property).contains(planning.parameter(value)));
        }

        Fields id(String field, String property) {
            return equal(field, property).in(field + "In", property);
        }

        Fields text(String property) {
            return equal(property, property).in(property + "In", property).contains(property + "Contains", property);
        }

        Fields level() {
            return equal("level", "level").in("levelIn", "level");
        }

        /** An uncertain date meets a bound if it may: 2022 is from 2022-06 on, and until 2022-06 as well. */
        Fields dates() {
            return test("dateFrom", (node, value, planning) -> node.property("latest")
                            .gte(planning.parameter(firstDay(value))))
                    .test("dateTo", (node, value, planning) -> node.property("earliest")
                            .lte(planning.parameter(lastDay(value))))
                    .certainDates();
        }

        /** An uncertain date meets a bound for certain if all its days do. */
        Fields certainDates() {
            return test("dateCertainlyFrom", (node, value, planning) -> node.property("earliest")
                            .gte(planning.parameter(firstDay(value))))
                    .test("dateCertainlyTo", (node, value, planning) -> node.property("latest")
                            .lte(planning.parameter(lastDay(value))));
        }

        /** Whether some node that this one leads to meets conditions of its own. */
        Fields meets(String field, String type, BiFunction<Node, Node, PatternElement> path) {
            return test(field, (node, value, planning) -> {
                Node other = Cypher.node(type).named(planning.variable(type));
                @SuppressWarnings("unchecked") // graphql-java gives input objects as maps
                Map<String, Object> asked = (Map<String, Object>) value;
                return Cypher.exists(Cypher.match(path.apply(node, other))
                        .where(where.of(type, asked, other, planning))
                        .returning(other.getRequiredSymbolicName())
                        .build());
            });
        }

        /** Whether a region that the node leads to lies within the region of a code. */
        Fields within(String field, BiFunction<Node, Node, PatternElement> path) {
            return test(field, (node, value, planning) -> {
                Node region = Cypher.node("Region").named(planning.variable("region"));
                Expression name = region.getRequiredSymbolicName();
                return Cypher.exists(Cypher.match(path.apply(node, region))
                        .match(inside(region, value, planning))
                        .returning(name)
                        .build());
            });
        }
    }
}
