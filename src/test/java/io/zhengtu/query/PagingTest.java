package io.zhengtu.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

    @RegisterExtension
    static final SampleGraph GRAPH = new SampleGraph();

    @ParameterizedTest
    @CsvSource({
        "regions, CODE, 8",
        "regions, NAME_DESC, 8",
        "regions, COUNT_DESC, 8",
        "measures, COUNT, 3",
        "awards, NAME, 3",
        "articles, DATE, 3",
        "articles, DATE_DESC, 3",
        "claims, PLACE, 17",
        "claims, PLACE_DESC, 17",
        "claims, DATE_DESC, 17",
        "claims, CONFIDENCE_DESC, 17"
    })
    void pagesOfOneWalkAllOnceInTheOrderOfOneBigPage(String connection, String order, int all) {
        String query = "query ($first: Int, $after: String) { %s(orderBy: %s, first: $first, after: $after)"
                        .formatted(connection, order)
                + " { totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }";

        Answer whole = GRAPH.ask(query, Map.of("first", 100));
        List<String> expected = whole.get(connection + ".edges.node.id");
        assertThat(expected).hasSize(all).doesNotHaveDuplicates();
        assertThat(whole.<Boolean>get(connection + ".pageInfo.hasNextPage")).isFalse();

        assertThat(walk(query, connection)).containsExactlyElementsOf(expected);
    }

    @Test
    void edgesThatDifferOnlyInDateBatchOrHolderAreWalkedOneByOne() {
        String query =
                "query ($first: Int, $after: String) { award: node(id: \"a2\") { ... on Award { holders(orderBy: NAME,"
                        + " first: $first, after: $after) { totalCount edges { cursor node { id: path } date holder }"
                        + " pageInfo { hasNextPage hasPreviousPage endCursor } } } } }";

        assertThat(walk(query, "award.holders")).containsExactly("湖南省/长沙市", "湖南省/长沙市");
    }

    @Test
    void searchResultsAreWalkedWithoutGaps() {
        String query = "query ($first: Int, $after: String) { search(text: \"长沙\", first: $first, after: $after)"
                + " { totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }";
        List<String> whole = GRAPH.ask(query, Map.of("first", 100)).get("search.edges.node.id");

        assertThat(whole).hasSizeGreaterThan(2);
        assertThat(walk(query, "search")).containsExactlyElementsOf(whole);
    }

    @Test
    void theCursorOfAnyEdgeLeadsToWhatFollowsIt() {
        Answer whole = GRAPH.ask("{ regions { edges { cursor node { code } } pageInfo { startCursor } } }");
        List<String> cursors = whole.get("regions.edges.cursor");
        assertThat(whole.<String>get("regions.pageInfo.startCursor")).isEqualTo(cursors.get(0));

        Answer rest = GRAPH.ask(
                "query ($after: String) { regions(after: $after) { edges { node { code } } } }",
                Map.of("after", cursors.get(4)));

        assertThat(rest.<List<String>>get("regions.edges.node.code"))
                .isEqualTo(whole.<List<String>>get("regions.edges.node.code").subList(5, 8));
    }

    @Test
    void aCursorStaysRightWhenARegionComesBeforeIt() {
        String query = "query ($after: String) { regions(first: 3, after: $after) { edges { node { code } }"
                + " pageInfo { endCursor } } }";
        Answer first = GRAPH.ask(query, new HashMap<>());
        GRAPH.driver()
                .executableQuery(
                        "CREATE (:Region {code: '000001', name: '新', fullName: '新', path: '新', level: 'COUNTY'})")
                .execute();
        try {
            Answer second = GRAPH.ask(query, Map.of("after", first.get("regions.pageInfo.endCursor")));

            assertThat(first.<List<String>>get("regions.edges.node.code"))
                    .containsExactly("100000", "310000", "310109");
            assertThat(second.<List<String>>get("regions.edges.node.code"))
                    .containsExactly("430000", "430100", "430105");
        } finally {
            GRAPH.driver()
                    .executableQuery("MATCH (r:Region {code: '000001'}) DELETE r")
                    .execute();
        }
    }

    @Test
    void aForeignCursorIsRefusedWithAReason() {
        Answer nonsense = GRAPH.ask("{ regions(after: \"MQ==\") { edges { node { code } } } }");
        assertThat(nonsense.error()).startsWith("regions: after 不是本服务给出的游标").contains("is no cursor of this service");
        assertThat(nonsense.errors().get(0).getExtensions()).containsEntry("code", "BAD_INPUT");
        assertThat(nonsense.errors().get(0).getLocations()).hasSize(1);

        String byCode =
                GRAPH.ask("{ regions(first: 1) { pageInfo { endCursor } } }").get("regions.pageInfo.endCursor");
        Answer otherOrder = GRAPH.ask(
                "query ($after: String) { regions(orderBy: NAME, after: $after) { edges { node { code } } } }",
                Map.of("after", byCode));
        assertThat(otherOrder.error()).contains("Query.regions CODE", "Query.regions NAME");
        assertThat(GRAPH.reads()).isEmpty();
    }

    @Test
    void aPageSizeOutOfBoundsIsRefusedWithTheBounds() {
        assertThat(GRAPH.ask("{ regions(first: -1) { edges { node { code } } } }")
                        .error())
                .contains("first must be from 0 to 1000, not -1");
        assertThat(GRAPH.ask("{ regions(first: 1001) { edges { node { code } } } }")
                        .error())
                .contains("first 须在 0 到 1000 之间，而不是 1001");
        assertThat(GRAPH.ask("{ regions(first: 0) { edges { node { code } } pageInfo { hasNextPage } } }")
                        .<Boolean>get("regions.pageInfo.hasNextPage"))
                .isTrue();
    }

    private static List<String> walk(String query, String connection) {
        List<String> walked = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>();
        variables.put("first", 1);
        Answer page;
        do {
            page = GRAPH.ask(query, variables);
            assertThat(GRAPH.reads()).hasSize(1);
            walked.addAll(page.get(connection + ".edges.node.id"));
            assertThat(page.<Boolean>get(connection + ".pageInfo.hasPreviousPage"))
                    .isEqualTo(variables.containsKey("after"));
            variables.put("after", page.get(connection + ".pageInfo.endCursor"));
            assertThat(walked.size()).isLessThanOrEqualTo(page.<Integer>get(connection + ".totalCount"));
        } while (page.<Boolean>get(connection + ".pageInfo.hasNextPage"));
        return walked;
    }
}
