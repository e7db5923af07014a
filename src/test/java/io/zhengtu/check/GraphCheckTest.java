package io.zhengtu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.zhengtu.check.ContestedFirst.Side;
import io.zhengtu.check.Finding.Kind;
import io.zhengtu.graph.EmbeddedNeo4jExtension;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GraphCheckTest {

    @RegisterExtension
    static final EmbeddedNeo4jExtension NEO4J = new EmbeddedNeo4jExtension();

    private static final String NATION = "100000";
    private static final String HUNAN = "430000";
    private static final String CHANGSHA = "430100";
    private static final String CHANGSHA_COUNTY = "430121";
    private static final String LIUYANG = "430181";
    private static final String ZHUZHOU = "430200";
    private static final String LILING = "430281";
    private static final String HUBEI = "420000";

    private GraphCheck check;

    @BeforeEach
    void emptyStore() {
        NEO4J.clear();
        check = new GraphCheck(NEO4J.driver(), null, Duration.ofSeconds(20));
    }

    private static void store(Claims claims) throws IOException {
        claims.store(NEO4J.driver());
    }

    private List<Finding> findings(Kind kind) {
        return check.findings(List.of(kind), 100);
    }

    @Test
    void twoRegionsFirstInOneProvinceContestAndDatesSayWhoCanBe() throws IOException {
        store(new Claims()
                .add("FIRST_IN", CHANGSHA, "一次办", "within", HUNAN, "date", "2018")
                .add("FIRST_IN", ZHUZHOU, "一次办", "within", HUNAN, "date", "2019-03"));

        ContestedFirst contest = check.contestedFirsts().get(0);

        assertThat(check.contestedFirsts()).hasSize(1);
        assertThat(contest.scopeRegion().code()).isEqualTo(HUNAN);
        assertThat(contest.nested()).isFalse();
        assertThat(contest.sides())
                .extracting(side -> side.region().path(), Side::verdict)
                .containsExactly(tuple("湖南省/长沙市", Verdict.COMPATIBLE), tuple("湖南省/株洲市", Verdict.CONTRADICTED));
        assertThat(contest.sides().get(1).reason().toString())
                .contains("湖南省长沙市最迟 2018-12-31 已有", "not before 2019-03-01");
    }

    @Test
    void datesThatOverlapDecideNothing() throws IOException {
        store(new Claims()
                .add("FIRST_IN", CHANGSHA, "一次办", "within", HUNAN, "date", "2018")
                .add("FIRST_IN", ZHUZHOU, "一次办", "within", HUNAN, "date", "2018-03"));

        assertThat(check.contestedFirsts().get(0).sides())
                .extracting(Side::verdict)
                .containsOnly(Verdict.UNDECIDED);
        assertThat(check.contestedFirsts().get(0).decided()).isFalse();
    }

    @Test
    void firstInTheNationImpliesFirstInItsProvinceButNotElsewhere() throws IOException {
        store(new Claims()
                .add("FIRST_IN", CHANGSHA, "一次办", "within", NATION, "date", "2018")
                .add("FIRST_IN", ZHUZHOU, "一次办", "within", HUNAN, "date", "2018")
                .add("FIRST_IN", HUBEI, "清单", "within", NATION, "date", "2018")
                .add("FIRST_IN", ZHUZHOU, "清单", "within", HUNAN, "date", "2019"));

        assertThat(check.contestedFirsts())
                .extracting(ContestedFirst::measureName, contest -> contest.scopeRegion()
                        .code())
                .containsExactly(tuple("一次办", HUNAN));
    }

    @Test
    void otherDatedClaimsAndTheDayOfPublicationDecideToo() throws IOException {
        store(new Claims()
                .add("FIRST_IN", CHANGSHA, "一次办", "within", HUNAN, "published", "2017-05-01")
                .add("FIRST_IN", ZHUZHOU, "一次办", "within", HUNAN)
                .add("ADOPTED", ZHUZHOU, "一次办", "date", "2018"));

        List<Side> sides = check.contestedFirsts().get(0).sides();

        assertThat(sides).extracting(Side::verdict).containsExactly(Verdict.COMPATIBLE, Verdict.CONTRADICTED);
        assertThat(sides.get(1).support()).extracting(CitedClaim::id).containsExactly("c3");
    }

    @Test
    void aCityAndItsCountyMaySpeakOfOneEvent() throws IOException {
        store(new Claims()
                .add("FIRST_IN", CHANGSHA, "一次办", "within", HUNAN, "date", "2018")
                .add("FIRST_IN", CHANGSHA_COUNTY, "一次办", "within", HUNAN, "date", "2017"));

        assertThat(check.contestedFirsts()).singleElement().satisfies(contest -> {
            assertThat(contest.nested()).isTrue();
            assertThat(contest.decided()).isFalse();
        });
    }

    @Test
    void rejectedClaimsAndRepetitionsContestNothing() throws IOException {
        store(new Claims()
                .add("FIRST_IN", CHANGSHA, "一次办", "within", HUNAN, "date", "2018")
                .add("FIRST_IN", CHANGSHA, "一次办", "within", HUNAN, "date", "2019")
                .add("FIRST_IN", ZHUZHOU, "一次办", "within", HUNAN, "status", "REJECTED")
                .add("FIRST_IN", LILING, "一次办", "within", ZHUZHOU));

        assertThat(check.contestedFirsts()).isEmpty();
    }

    @Test
    void aFirstAfterAnotherInItsScopeIsFoundWithTheEarlierOne() throws IOException {
        store(new Claims()
                .add("FIRST_IN", CHANGSHA_COUNTY, "一次办", "within", HUNAN, "date", "2020")
                .add("ADOPTED", LILING, "一次办", "date", "2019-12")
                .add("ADOPTED", ZHUZHOU, "一次办", "published", "2018-01-01")
                // Neither certainly before, nor in the scope, nor apart from the county.
                .add("ADOPTED", LIUYANG, "一次办", "date", "2020-01")
                .add("ADOPTED", HUBEI, "一次办", "date", "2015")
                .add("ADOPTED", CHANGSHA, "一次办", "date", "2015"));

        assertThat(findings(Kind.EARLIER_ELSEWHERE)).singleElement().satisfies(finding -> {
            assertThat(finding.claims()).extracting(CitedClaim::id).containsExactly("c1", "c3", "c2");
            assertThat(finding.regions()).containsExactly(CHANGSHA_COUNTY, ZHUZHOU, LILING);
            assertThat(finding.chinese()).contains("湖南省株洲市最迟 2018-01-01 已有");
        });
    }

    @Test
    void whoIsFirstOrRankedMustLieInTheScope() throws IOException {
        store(new Claims()
                .add("FIRST_IN", CHANGSHA, "一次办", "within", HUBEI)
                .add("RANKED", HUNAN, "营商环境", "within", HUNAN, "rank", 1)
                .add("RANKED", HUNAN, "营商环境", "within", HUNAN, "rank", 1, "holder", "税务局")
                .add("RANKED", CHANGSHA, "营商环境", "within", HUNAN, "rank", 1));

        assertThat(findings(Kind.OUTSIDE_SCOPE))
                .extracting(finding -> finding.claims().get(0).id())
                .containsExactly("c1", "c2");
    }

    @Test
    void oneHonourHasOneDateForEachHolderAndBatch() throws IOException {
        store(new Claims()
                .add("AWARDED", CHANGSHA, "示范市", "date", "2020")
                .add("AWARDED", CHANGSHA, "示范市", "date", "2022-11")
                .add("AWARDED", ZHUZHOU, "示范市", "date", "2020")
                .add("AWARDED", ZHUZHOU, "示范市", "date", "2020-07")
                .add("AWARDED", LILING, "示范市", "date", "2020", "batch", "第一批")
                .add("AWARDED", LILING, "示范市", "date", "2022", "batch", "第二批"));

        assertThat(findings(Kind.AWARD_DATES)).singleElement().satisfies(finding -> {
            assertThat(finding.claims()).extracting(CitedClaim::id).containsExactly("c1", "c2");
            assertThat(finding.award()).isEqualTo("a-示范市");
            assertThat(finding.english()).contains("2020、2022-11");
        });
    }

    @Test
    void nothingIsDoneAfterItsArticle() throws IOException {
        store(new Claims()
                .add("ADOPTED", CHANGSHA, "一次办", "date", "2023-02", "published", "2023-01-10")
                .add("ADOPTED", ZHUZHOU, "一次办", "date", "2023", "published", "2023-01-10")
                .add("ASPIRES", ZHUZHOU, "示范市", "date", "2025", "published", "2023-01-10"));

        assertThat(findings(Kind.AFTER_ARTICLE)).singleElement().satisfies(finding -> {
            assertThat(finding.claims()).extracting(CitedClaim::id).containsExactly("c1");
            assertThat(finding.chinese()).contains("日期为 2023-02", "2023-01-10");
        });
    }
}
