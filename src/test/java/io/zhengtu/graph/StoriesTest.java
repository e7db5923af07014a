package io.zhengtu.graph;

import static io.zhengtu.graph.Fixtures.CHANGSHA;
import static io.zhengtu.graph.Fixtures.TOWN;
import static io.zhengtu.graph.Fixtures.adopted;
import static io.zhengtu.graph.Fixtures.article;
import static io.zhengtu.graph.Fixtures.extraction;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.corpus.Article;
import io.zhengtu.extract.Extraction;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One story under several titles: linked, and one source. */
class StoriesTest {

    @RegisterExtension
    static final EmbeddedNeo4jExtension NEO4J = new EmbeddedNeo4jExtension();

    private static final String PRACTICE = "双随机一公开";

    private final Extraction original = told("art5", "长沙观察", story(0, 1_000));
    private final Extraction reprint = told("art3", "星城法治一瞥", story(40, 1_010));
    private final Extraction other = told("art4", "湘江两岸", story(5_000, 6_000));

    @BeforeEach
    void emptyStore() {
        NEO4J.clear();
    }

    @Test
    void aStoryPrintedTwiceIsLinkedAndIsOneSourceOfTwoClaims() {
        load(original, other);
        assertThat(edge()).isEqualTo(List.of(2L, 2L));

        load(reprint);

        assertThat(rows("MATCH (a)-[s:SAME_STORY_AS]->(b) RETURN a.title + ' ' + b.title + ' ' + (s.similarity > 0.9)"))
                .containsExactly("星城法治一瞥 长沙观察 true");
        assertThat(rows("MATCH (a:Article) RETURN a.id + ' ' + a.story ORDER BY a.id"))
                .containsExactly("art3 art3", "art4 art4", "art5 art3");
        assertThat(edge()).isEqualTo(List.of(3L, 2L));
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        load(original, reprint, other);
        List<Object> together = everything();
        NEO4J.clear();

        load(other);
        load(reprint);
        load(original);

        assertThat(everything()).isEqualTo(together);
    }

    @Test
    void whatHangsTogetherByAThirdIsOneStoryAndTwoWithoutIt() {
        Extraction begins = told("art1", "上篇", story(0, 760));
        Extraction whole = told("art2", "全篇", story(0, 960));
        Extraction ends = told("art3", "下篇", story(200, 960));
        load(begins, ends);
        assertThat(edge()).isEqualTo(List.of(2L, 2L));

        load(whole);
        assertThat(edge()).isEqualTo(List.of(3L, 1L));

        loader().remove(List.of("art2"));
        assertThat(edge()).isEqualTo(List.of(2L, 2L));
        assertThat(rows("MATCH (a:Article) RETURN a.story ORDER BY a.story")).containsExactly("art1", "art3");
    }

    @Test
    void ofTwoArticlesUnderOneTitleTheOneThatReadsAlikeIsReplaced() {
        load(told("art1", "记者手记", story(0, 500)), told("art2", "记者手记", story(2_000, 2_500)));

        // As when the second stands so far down in the file that it has not been read yet.
        load(told("art3", "记者手记", "新增。" + story(0, 500)));

        assertThat(rows("MATCH (a:Article) RETURN a.id ORDER BY a.id")).containsExactly("art2", "art3");
    }

    @Test
    void aTownshipGoesWithTheLastArticleThatNamesIt() {
        Article report = article("art7", "黄花观察", "2023-05-10", "黄花镇推行双随机一公开。");
        Article again = article("art8", "黄花再观察", "2023-06-10", "黄花镇推行双随机一公开。");
        load(
                extraction(report, adopted(report, TOWN, PRACTICE, null)),
                extraction(again, adopted(again, TOWN, PRACTICE, null)));

        loader().remove(List.of("art7"));
        assertThat(rows("MATCH (r:Region {level: 'TOWNSHIP'}) RETURN r.name")).containsExactly("黄花镇");

        loader().remove(List.of("art8"));
        assertThat(rows("MATCH (r:Region {level: 'TOWNSHIP'}) RETURN r.name")).isEmpty();
        assertThat(rows("MATCH (n:Name {value: '黄花镇'}) RETURN n.value")).isEmpty();
        assertThat(rows("MATCH (n:Measure|Claim) RETURN n")).isEmpty();
    }

    private static Extraction told(String id, String title, String text) {
        Article article = article(id, title, "2023-05-10", "长沙推行" + PRACTICE + "。" + text);
        return extraction(article, adopted(article, CHANGSHA, PRACTICE, "2022"));
    }

    /** A stretch of a text in which no two stretches are alike. */
    private static String story(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> Character.toString((int) ('一' + (i * 7_919L + i * (long) i) % 9_000)))
                .collect(Collectors.joining());
    }

    private static void load(Extraction... extractions) {
        loader().load(Stream.of(extractions));
    }

    private static GraphLoader loader() {
        return new GraphLoader(
                NEO4J.driver(), null, Fixtures.directory(), Fixtures.LEXICON, Fixtures.PROVENANCE, Revision.NONE);
    }

    /** How many claims and how many sources the one adoption has. */
    private static Object edge() {
        List<Object> edges = rows("MATCH ()-[e:ADOPTED]->() RETURN [e.claims, e.sources]");
        assertThat(edges).hasSize(1);
        return edges.get(0);
    }

    private static List<Object> everything() {
        return rows("MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:GraphVersion"
                + " RETURN [labels(n), properties(n), COLLECT { MATCH (n)-[e]->(m)"
                + " RETURN [type(e), properties(e), coalesce(m.id, m.code, m.value)] AS to"
                + " ORDER BY type(e), coalesce(m.id, m.code, m.value) }] AS row"
                + " ORDER BY labels(n)[0], coalesce(n.id, n.code, n.value)");
    }

    private static List<Object> rows(String cypher) {
        return NEO4J.driver().executableQuery(cypher).execute().records().stream()
                .map(row -> row.get(0).asObject())
                .toList();
    }
}
