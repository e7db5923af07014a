package io.zhengtu.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is meant to lame the service is refused before the store hears of it, by the limit's name and with a way out. */
class AttackTest {

    @RegisterExtension
    static final SampleGraph GRAPH = new SampleGraph();

    @AfterEach
    void othersAreAnsweredAsBefore() {
        assertThat(GRAPH.ask("{ region(code: \"430100\") { name } }").<String>get("region.name"))
                .isEqualTo("长沙市");
        assertThat(GRAPH.ask("{ regions { totalCount } }").<Integer>get("regions.totalCount"))
                .isEqualTo(8);
    }

    private static void refused(Answer answer, String limit) {
        assertThat(answer.error()).contains(limit).contains(" / ");
        assertThat(answer.errors().get(0).getExtensions()).containsEntry("code", "LIMIT_EXCEEDED");
        assertThat(GRAPH.reads()).isEmpty();
    }

    @Test
    void depthBomb() {
        String deep = "{ region(code: \"1\") " + "{ parent ".repeat(40) + "{ name }" + " }".repeat(40) + " }";

        refused(GRAPH.ask(deep), "depth = 24");
    }

    @Test
    void bottomlessNesting() {
        assertThat(GRAPH.ask("{ a".repeat(5_000)).error()).contains("tokens = 10000");
    }

    @Test
    void aliasBomb() {
        String many = IntStream.range(0, 900)
                .mapToObj(i -> "a%d: overview { claims }".formatted(i))
                .collect(Collectors.joining(" "));

        refused(GRAPH.ask("{ " + many + " }"), "fields = 1000");
        refused(GRAPH.ask("{ " + many.substring(0, many.indexOf("a400:")) + " }"), "aliases = 100");
    }

    @Test
    void fragmentBomb() {
        // Spread twice at each of 40 levels: 2^40 fields from a kilobyte.
        String bomb = IntStream.range(0, 40)
                .mapToObj(i -> "fragment f%d on Region { a: parent { ...f%d } b: parent { ...f%d } }"
                        .formatted(i, i + 1, i + 1))
                .collect(Collectors.joining("\n"));

        refused(
                GRAPH.ask("{ region(code: \"1\") { ...f0 } }\n" + bomb + "\nfragment f40 on Region { name }"),
                "fields = 1000");
    }

    @Test
    void aFragmentWithinItselfIsNoOperation() {
        assertThat(GRAPH.ask("{ region(code: \"1\") { ...f } } fragment f on Region { parent { ...f } }")
                        .errors())
                .isNotEmpty();
        assertThat(GRAPH.reads()).isEmpty();
    }

    @Test
    void pagesOfPages() {
        refused(
                GRAPH.ask(
                        "{ regions(first: 1000) { edges { node { claims(first: 1000) { edges { node { measure { adopters(first: 1000) { edges { since } } } } } } } } } }"),
                "complexity = 3000000");
        assertThat(GRAPH.ask("{ regions(first: 2000) { totalCount edges { cursor } } }")
                        .error())
                .contains("first must be from 0 to 1000");
    }

    @Test
    void tooManyTokens() {
        refused(GRAPH.ask("{ overview { " + "claims ".repeat(20_000) + "} }"), "tokens = 10000");
    }

    @Test
    void longLists() {
        List<String> codes =
                IntStream.range(0, 10_000).mapToObj(Integer::toString).toList();

        refused(
                GRAPH.ask("query ($in: [ID!]) { regions(where: {codeIn: $in}) { totalCount } }", Map.of("in", codes)),
                "items = 5000");
        assertThat(GRAPH.ask(
                                "query ($in: [ID!]) { regions(where: {codeIn: $in}) { totalCount } }",
                                Map.of("in", codes.subList(0, 4_000)))
                        .<Integer>get("regions.totalCount"))
                .isZero();
    }

    @Test
    void conditionsWithinConditions() {
        Map<String, Object> where = new HashMap<>(Map.of("name", "x"));
        for (int i = 0; i < 300; i++) {
            where = new HashMap<>(Map.of("not", where));
        }

        refused(
                GRAPH.ask("query ($w: RegionWhere) { regions(where: $w) { totalCount } }", Map.of("w", where)),
                "items = 5000");
    }

    @Test
    void hugeLiterals() {
        String huge = "长".repeat(200_000);

        Answer answer = GRAPH.ask(
                "query ($s: String!) { region(name: $s) { name } regions(where: {nameContains: $s}) { totalCount } }",
                Map.of("s", huge));
        assertThat(answer.<Object>get("region")).isNull();
        refused(GRAPH.ask("query ($s: String!) { search(text: $s) { totalCount } }", Map.of("s", huge)), "text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "////",
                "bnVsbA",
                "W10",
                "WyJRdWVyeS5yZWdpb25zIENPREUiXQ",
                "WyJRdWVyeS5yZWdpb25zIENPREUiLHt9XQ",
                "WyJRdWVyeS5jbGFpbXMgUExBQ0UiLCJhIl0",
                "WyJRdWVyeS5yZWdpb25zIENPREUiLDld"
            })
    void tamperedCursors(String cursor) {
        Answer answer =
                GRAPH.ask("query ($c: String) { regions(after: $c) { edges { cursor } } }", Map.of("c", cursor));

        assertThat(answer.errors()).hasSize(1);
        assertThat(answer.errors().get(0).getExtensions()).containsEntry("code", "BAD_INPUT");
        assertThat(GRAPH.reads()).isEmpty();
    }

    @Test
    void cursorsThatCarryCypher() {
        String cursor = Base64.getUrlEncoder()
                .encodeToString(
                        "[\"Query.regions CODE\",\"'}) DETACH DELETE n //\",\"\"]".getBytes(StandardCharsets.UTF_8));

        Answer answer = GRAPH.ask("{ regions(after: \"%s\") { edges { node { code } } } }".formatted(cursor));

        assertThat(answer.<List<String>>get("regions.edges.node.code")).hasSize(8);
        assertThat(GRAPH.reads().get(0).text()).doesNotContain("DETACH");
    }

    /** Every argument of text of every list, and of what is computed from text. */
    @Test
    void injectionInEveryText() {
        String hostile = "x'\"`}) DETACH DELETE n RETURN $p0 //\\u0027";
        List<String> asked = new ArrayList<>();
        for (String where : List.of(
                "regions(where: {code: $s, codeIn: [$s], name: $s, nameIn: [$s], nameContains: $s, within: $s, pathContains: $s})",
                "measures(where: {id: $s, idIn: [$s], nameContains: $s, theme: $s, themeIn: [$s], adoptedWithin: $s})",
                "awards(where: {id: $s, name: $s, nameIn: [$s], nameContains: $s, heldWithin: $s})",
                "policies(where: {id: $s, title: $s, titleIn: [$s], titleContains: $s, issuedWithin: $s})",
                "articles(where: {id: $s, title: $s, titleContains: $s, within: $s})",
                "claims(where: {id: $s, object: $s, objectIn: [$s], objectContains: $s, holder: $s, holderContains: $s, evidenceContains: $s, article: $s, within: $s, theme: $s})")) {
            asked.add(where + " { totalCount }");
        }
        String query = "query ($s: String!, $i: ID!) { "
                + String.join(" ", asked)
                        .replace("code: $s", "code: $i")
                        .replace("codeIn: [$s]", "codeIn: [$i]")
                        .replace("id: $s", "id: $i")
                        .replace("idIn: [$s]", "idIn: [$i]")
                        .replace("ithin: $s", "ithin: $i")
                        .replace("article: $s", "article: $i")
                + " search(text: $s) { edges { highlights { text } } } region(name: $s) { name } measure(id: $i) { name }"
                + " node(id: $i) { id } path(from: $i, to: \"m1\") { length } }";

        Answer answer = GRAPH.ask(query, Map.of("s", hostile, "i", hostile));

        assertThat(answer.errors()).isEmpty();
        assertThat(GRAPH.reads().get(0).text()).doesNotContain("DETACH", "u0027");
        assertThat(answer.<Object>get("node")).isNull();
    }
}
