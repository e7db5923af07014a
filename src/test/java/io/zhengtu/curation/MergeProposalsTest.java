package io.zhengtu.curation;

import static io.zhengtu.curation.CuratedGraph.LI;
import static io.zhengtu.graph.Fixtures.CHANGSHA;
import static io.zhengtu.graph.Fixtures.COUNTY;
import static io.zhengtu.graph.Fixtures.adopted;
import static io.zhengtu.graph.Fixtures.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.claim.Claim;
import io.zhengtu.corpus.Article;
import io.zhengtu.graph.EmbeddedNeo4jExtension;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MergeProposalsTest {

    @RegisterExtension
    static final EmbeddedNeo4jExtension NEO4J = new EmbeddedNeo4jExtension();

    private CuratedGraph graph;

    @BeforeEach
    void measuresOfTwoArticles() {
        graph = new CuratedGraph(NEO4J);
        Article one = article("art1", "甲", "2023-01-01", "一键搬家机制；四项清单；三长共治；双随机一公开；一件事一次办");
        graph.ingest(
                one,
                Stream.of("一键搬家机制", "四项清单", "三长共治", "双随机一公开", "一件事一次办")
                        .map(name -> adopted(one, CHANGSHA, name, null))
                        .toArray(Claim[]::new));
        Article two = article("art2", "乙", "2023-01-01", "推行一键搬家；三项清单；双随机一公开平台监管");
        graph.ingest(
                two,
                Stream.of("推行一键搬家", "三项清单", "双随机一公开平台监管")
                        .map(name -> adopted(two, COUNTY, name, null))
                        .toArray(Claim[]::new));
    }

    @Test
    void namesThatDifferInGeneralWordsComeFirstAndNumbersTellApart() {
        assertThat(graph.curation.proposals())
                .extracting(p -> p.from().name() + " → " + p.into().name())
                .hasSize(2)
                .contains("双随机一公开平台监管 → 双随机一公开")
                .first()
                .asString()
                .contains("一键搬家机制", "推行一键搬家");
        assertThat(graph.curation.proposals().get(0))
                .satisfies(p -> assertThat(p.score()).isGreaterThan(0.9))
                .satisfies(p -> assertThat(p.reason()).contains("只差通用词", "/"));
    }

    @Test
    void whatIsRefusedIsRememberedAndWhatIsAcceptedIsMerged() {
        Decision apart = graph.curation.keepApart("一键搬家机制", "推行一键搬家", LI);
        graph.curation.merge("双随机一公开平台监管", "双随机一公开", LI);
        assertThat(graph.curation.proposals()).isEmpty();

        Article two = article("art3", "乙", "2023-01-01", "又推行一键搬家；双随机一公开平台监管");
        graph.ingest(two, adopted(two, COUNTY, "推行一键搬家", null), adopted(two, COUNTY, "双随机一公开平台监管", null));
        assertThat(graph.curation.proposals()).isEmpty();

        graph.curation.revoke(apart.id(), LI);
        assertThat(graph.curation.proposals()).hasSize(1);
    }
}
