package io.zhengtu.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.zhengtu.region.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What another package may add to the schema, and how nodes of the graph are read below it. */
class SchemaPartTest {

    @RegisterExtension
    static final SampleGraph GRAPH = new SampleGraph();

    private static final List<String> DONE = new ArrayList<>();
    private static QueryService service;

    record Rival(NodeRef measure, List<NodeRef> claims, Level scope, ComputedField costly) {}

    /** As another package would write it. */
    static final class Rivals implements SchemaPart {

        @Override
        public List<String> documents() {
            return List.of("test-part.graphqls");
        }

        @Override
        public Map<String, ComputedField> queries() {
            return Map.of(
                    "rivals",
                    request -> ComputedPage.of(all(), rival -> rival.measure().id(), request),
                    "nodesOf",
                    request -> request.<List<String>>argument("ids").stream()
                            .map(id -> new NodeRef(id.startsWith("m") ? "Measure" : "Region", id))
                            .toList());
        }

        @Override
        public Map<String, ComputedField> mutations() {
            return Map.of("rename", request -> {
                String name = request.argument("name");
                if (name.isEmpty()) {
                    throw request.badInput("name 为空 / name is empty");
                }
                DONE.add(name);
                GRAPH.driver()
                        .executableQuery("MATCH (m:Measure {id: $id}) SET m.name = $name")
                        .withParameters(request.arguments())
                        .execute();
                return Map.of("measure", new NodeRef("Measure", request.argument("id")), "userErrors", List.of());
            });
        }

        private static List<Rival> all() {
            return Stream.of("m1", "m2")
                    .map(id -> new Rival(
                            new NodeRef("Measure", id),
                            List.of(new NodeRef("Claim", "c02"), new NodeRef("Claim", "c14")),
                            Level.PROVINCE,
                            request -> {
                                DONE.add("costly " + id);
                                return request.<Integer>argument("times") * 2;
                            }))
                    .toList();
        }
    }

    @BeforeAll
    static void service() {
        service = GRAPH.service(Limits.DEFAULT, new Rivals());
    }

    private static Answer ask(String query) {
        DONE.clear();
        GRAPH.forget();
        return Answer.of(service, query, Map.of(), Access.WRITE);
    }

    @Test
    void nodesBelowAComputedFieldAreReadTogetherHoweverDeep() {
        Answer answer = ask(
                """
                { rivals { totalCount edges { node { scope measure { name adopters(first: 1) { edges { node { path } } } }
                  claims { id article { title } } } } } region(code: "430100") { name } }
                """);

        assertThat(answer.<List<String>>get("rivals.edges.node.measure.name")).containsExactly("一件事一次办", "柔性执法清单");
        assertThat(answer.<List<String>>get("rivals.edges[1].node.claims.article.title"))
                .containsExactly("长沙报告", "虹口做法");
        assertThat(answer.<String>get("rivals.edges[1].node.measure.adopters.edges[0].node.path"))
                .isEqualTo("上海市/虹口区");
        assertThat(answer.<String>get("rivals.edges[0].node.scope")).isEqualTo("PROVINCE");
        assertThat(answer.<String>get("region.name")).isEqualTo("长沙市");
        assertThat(GRAPH.reads()).hasSize(1);
    }

    @Test
    void nodesOfDifferentTypesKeepTheirOrderAndTheMissingAreNull() {
        Answer answer = ask("{ nodesOf(ids: [\"m2\", \"430100\", \"mx\"]) { __typename id ... on Region { path } } }");

        assertThat(answer.<List<Map<String, Object>>>get("nodesOf"))
                .containsExactly(
                        Map.of("__typename", "Measure", "id", "m2"),
                        Map.of("__typename", "Region", "id", "430100", "path", "湖南省/长沙市"),
                        null);
        assertThat(GRAPH.reads()).hasSize(1);
    }

    @Test
    void whatIsNotSelectedIsNotComputed() {
        ask("{ rivals { edges { node { scope } } } }");
        assertThat(DONE).isEmpty();
        assertThat(GRAPH.reads()).isEmpty();

        assertThat(ask("{ rivals(first: 1) { edges { node { costly(times: 3) } } } }")
                        .<List<Integer>>get("rivals.edges.node.costly"))
                .containsExactly(6);
        assertThat(DONE).containsExactly("costly m1");
    }

    @Test
    void aComputedListIsPaged() {
        Answer first = ask("{ rivals(first: 1) { edges { cursor } pageInfo { hasNextPage endCursor } } }");
        assertThat(first.<Boolean>get("rivals.pageInfo.hasNextPage")).isTrue();

        Answer second =
                ask("{ rivals(first: 1, after: \"%s\") { edges { node { measure { id } } } pageInfo { hasNextPage } } }"
                        .formatted(first.<String>get("rivals.pageInfo.endCursor")));
        assertThat(second.<List<String>>get("rivals.edges.node.measure.id")).containsExactly("m2");
        assertThat(second.<Boolean>get("rivals.pageInfo.hasNextPage")).isFalse();

        assertThat(ask("{ rivals(after: \"x\") { totalCount } }").error()).contains("rivals: after 不是这个列表");
        assertThat(ask("{ rivals(first: -1) { totalCount } }").error()).contains("first 须在 0 到 1000 之间");
    }

    @Test
    void mutationsNeedTheRightToWriteAndRunOneAfterTheOther() {
        String rename =
                """
                mutation { a: rename(id: "m3", name: "甲") { measure { name } userErrors }
                  wrong: rename(id: "m3", name: "") { userErrors }
                  b: rename(id: "m3", name: "首席法务官") { measure { name } } }
                """;
        DONE.clear();
        assertThat(Answer.of(service, rename, Map.of(), Access.READ).error()).contains("写入令牌");
        assertThat(DONE).isEmpty();

        Answer answer = ask(rename);

        assertThat(DONE).containsExactly("甲", "首席法务官");
        assertThat(answer.data().<String>get("a.measure.name")).isEqualTo("甲");
        assertThat(answer.data().<String>get("b.measure.name")).isEqualTo("首席法务官");
        assertThat(answer.data().<Object>get("wrong")).isNull();
        assertThat(answer.errors()).hasSize(1);
        assertThat(answer.error()).contains("wrong: name 为空");
        assertThat(answer.errors().get(0).getPath()).containsExactly("wrong");
    }

    @Test
    void aRootFieldThatNothingAnswersIsFoundAtTheStart() {
        SchemaPart forgetful = () -> List.of("test-part.graphqls");

        assertThat(catchThrowable(() -> GRAPH.service(Limits.DEFAULT, forgetful)))
                .hasMessageMatching("nothing answers the field Query\\.(rivals|nodesOf)");
    }
}
