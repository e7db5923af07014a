package io.zhengtu.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What an analyst does in the explorer, in both languages, in a real browser on the shipped sample. */
@QuarkusTest
@QuarkusTestResource(value = SampleCorpusStore.class, restrictToAnnotatedClass = true)
@TestMethodOrder(OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplorerTest {

    private static final int WIDE = 1440;
    private static final int TALL = 1000;
    private static final int PHONE = 360;
    /** After everything that counts on the sample alone. */
    private static final int LAST = Integer.MAX_VALUE;

    private static final long FIRST_VIEW = 100_000;

    /** Waits for a picture in both forms and a table; gives what the one that is text begins with as XML. */
    private static final String SAVED =
            """
            return new Promise((done, fail) => {
              const timer = setInterval(() => {
                const {'image/png': png, 'image/svg+xml': svg, 'text/csv;charset=utf-8': csv} = window.saved;
                if (!png || !svg || !csv) return;
                clearInterval(timer);
                done(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement.nodeName);
              }, 100);
              setTimeout(() => fail(new Error('saved: ' + Object.keys(window.saved))), 20000);
            });
            """;

    /** Drops two files, one with a text and one with nothing in it. */
    private static final String DROP =
            """
            const dropped = new DataTransfer();
            dropped.items.add(new File([arguments[1]], arguments[0], {type: 'text/plain'}));
            dropped.items.add(new File([], arguments[2], {type: 'text/plain'}));
            document.querySelector('.drop').dispatchEvent(
              new DragEvent('drop', {dataTransfer: dropped, bubbles: true, cancelable: true}));
            """;

    @TestHTTPResource("/")
    URI root;

    private Browser browser;

    /** One browser for all tests, before the home page in a language and remembering nothing else. */
    private Browser browser(String language) {
        if (browser == null) {
            browser = start();
        }
        browser.size(WIDE, TALL);
        browser.open("/");
        browser.script(
                "localStorage.clear(); sessionStorage.clear(); localStorage.setItem('zhengtu.language', arguments[0])",
                language);
        browser.open("/");
        browser.complaints();
        return browser;
    }

    private Browser start() {
        return Browser.start(root.toString().replaceAll("/$", ""), WIDE, TALL);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 采用的地区, 看原文", "en, Adopters, In the article"})
    void aSearchLeadsToAMeasureAndItsEvidenceToTheSentence(String language, String adopters, String toArticle)
            throws IOException {
        Browser page = browser(language);
        page.type(page.see(".hero input"), "一件事一次办");
        page.see(".hero [role=option]", "一件事一次办");
        page.press(page.see(".hero input"), Keys.ARROW_DOWN);
        page.press(page.see(".hero input"), Keys.ENTER);
        page.see("h1", "一件事一次办");
        page.see("h2", adopters);
        page.see(".map .canvas[data-drawn]");
        page.see(".directions .basis");
        page.see(".categories .lacking, .categories .bars");
        page.picture("measure-" + language);

        page.click(page.see("#adopters button[data-detail]"));
        WebElement quoted = page.see("#adopters .detail blockquote a");
        String words = page.text(quoted);
        assertThat(quoted.getAttribute("title")).isEqualTo(toArticle);
        assertThat(sample()).contains(words.replaceAll("\\s", ""));

        page.click(quoted);
        page.see("mark.chosen");
        assertThat(chosen(page)).isEqualTo(words);
        assertThat(page.text(page.see(".panel blockquote"))).isEqualTo(words);
        page.picture("article-" + language);
        assertThat(page.path()).contains("/article/").contains("claim=");

        page.back();
        page.see("h1", "一件事一次办");
    }

    @ParameterizedTest
    @CsvSource({"zh, 大事年表", "en, Timeline"})
    void aRegionShowsWhatItDidOnOneTimelineWithEvidence(String language, String timeline) throws IOException {
        Browser page = browser(language);
        page.open("/region/430100");
        page.see("h2", timeline);
        assertThat(page.all(".timeline circle")).isNotEmpty();
        page.picture("region-" + language);

        page.click(page.see(".table button[data-detail]"));
        String words = page.text(page.see(".detail blockquote a"));
        assertThat(sample()).contains(words.replaceAll("\\s", ""));

        page.click(page.see(".crumbs a", "湖南省"));
        page.see("h1", "湖南省");
    }

    @ParameterizedTest
    @CsvSource({"zh, 率先", "en, First in"})
    void theBoardsAreSortedAndFiltered(String language, String first) {
        Browser page = browser(language);
        page.open("/boards");
        page.see(".mark.first", first);
        int all = page.all("tbody tr:not(.detail)").size();
        page.picture("boards-" + language);

        page.type(page.see(".filters input[type=search]"), "长沙");
        page.see("tbody td", "长沙");
        List<WebElement> rows = page.all("tbody tr:not(.detail)");
        assertThat(rows).isNotEmpty().hasSizeLessThan(all);
        assertThat(rows).allSatisfy(row -> assertThat(page.text(row)).contains("长沙"));
        assertThat(page.path()).contains("q=");

        page.click(page.all("thead button").get(1));
        page.see("th[aria-sort=ascending]");
        page.open("/boards?tab=awards");
        page.see("tbody td a");
    }

    @ParameterizedTest
    @CsvSource({"zh, 个节点", "en, nodes"})
    void theNetworkAroundARegionIsDrawnAndCanBeTakenAway(String language, String nodes) {
        Browser page = browser(language);
        page.open("/network?center=430100");
        page.see("[role=status]", nodes);
        page.see(".canvas[data-drawn]");
        page.picture("network-" + language);
        assertThat(page.see("aside h2").getText()).contains("长沙市");

        page.click(page.see(".menu summary"));
        assertThat(page.see(".menu a").getAttribute("href")).contains("/export/graph.gexf?center=430100");

        page.script("window.saved = {}; const made = URL.createObjectURL; URL.createObjectURL = blob => {"
                + " blob.text().then(text => { window.saved[blob.type] = text; }); return made.call(URL, blob); }");
        page.click(page.see("[data-save=png]"));
        page.click(page.see("[data-save=svg]"));
        page.click(page.see("[data-save=csv]"));
        assertThat(page.script(SAVED)).isEqualTo("svg");
    }

    @ParameterizedTest
    @CsvSource({"zh, 有争议, 依据", "en, Contested, Rests on"})
    void whatIsContestedAndWhatIsInferredIsSaid(String language, String contested, String rests) {
        Browser page = browser(language);
        page.open("/boards?contested=1");
        page.see("tbody .mark.contested", contested);
        assertThat(page.all("tbody tr:not(.detail)"))
                .hasSize(page.all("tbody .mark.contested").size());
        page.click(page.see("tbody td a"));
        page.see(".firsts .mark.contested", contested);

        page.open("/boards?tab=contested");
        WebElement contest = page.see(".contest");
        assertThat(contest.findElements(By.cssSelector(".cards > li")))
                .hasSizeGreaterThan(1)
                .allSatisfy(side -> {
                    assertThat(page.text(side)).containsPattern("\\d{4}");
                    assertThat(side.findElements(By.cssSelector("blockquote"))).isNotEmpty();
                });
        page.picture("contests-" + language);
        page.open("/review?tab=findings&kind=EARLIER_ELSEWHERE");
        page.click(page.see(".items details summary"));
        page.see(".items .items blockquote");

        page.open("/network/diffusion?edges=25&edge=1");
        page.see(".rests [role=status]", rests);
        page.see(".chosen-edge", "→");
        assertThat(page.all(".rests li")).isNotEmpty();
        page.see(".canvas[data-drawn]");
        page.picture("diffusion-" + language);
        page.click(page.see(".menu summary"));
        assertThat(page.see(".menu a").getAttribute("href"))
                .contains("/export/diffusion.gexf?edges=25&model=EXPONENTIAL");
    }

    @ParameterizedTest
    @CsvSource({"zh, 共同采用", "en, Adopted by all"})
    void regionsAreComparedSideBySide(String language, String common) {
        Browser page = browser(language);
        page.open("/compare?r=430100");
        page.type(page.see("main .search input"), "无锡");
        page.see("main [role=option]", "无锡市");
        page.press(page.see("main .search input"), Keys.ARROW_DOWN);
        page.press(page.see("main .search input"), Keys.ENTER);
        page.see("h1", "长沙市 · 无锡市");
        page.see("h2", common);
        page.picture("compare-" + language);
        assertThat(page.path()).isEqualTo("/compare?r=430100,320200");
    }

    @ParameterizedTest
    @CsvSource({"zh, 服务没有接受, 已确认", "en, did not accept, confirmed"})
    void aClaimIsJudgedWithTheTokenAndTheDecisionRevoked(String language, String refused, String confirmed) {
        Browser page = browser(language);
        page.open("/review?tab=claims&type=FIRST_IN");
        page.click(page.see(".items button[aria-expanded]"));
        page.type(page.see(".decisions .row input"), "读过原文");
        page.click(page.see(".decisions .primary"));
        page.type(page.see("#write-token"), "not the token");
        page.type(page.see("#curator-name"), "李明");
        page.click(page.see("dialog .primary"));
        page.see("dialog .alert", refused);
        page.type(page.see("#write-token"), SampleCorpusStore.TOKEN);
        page.click(page.see("dialog .primary"));
        page.see(".items .status.CONFIRMED", confirmed);
        page.picture("review-" + language);
        page.click(page.see(".items .undo"));
        page.see(".items li:first-child .status.EXTRACTED");
        page.click(page.see(".items li:first-child button[aria-expanded]"));
        page.type(page.see(".decisions .row input"), "再读一遍");
        page.click(page.see(".decisions .primary"));
        page.see(".items .status.CONFIRMED", confirmed);

        page.open("/review?tab=log");
        page.click(page.see(".items li:first-child .revoke summary"));
        page.type(page.see(".revoke input"), "只是试试");
        page.click(page.see(".revoke button"));
        page.see(".items li:first-child .revoked");
        page.open("/review?tab=claims&status=CONFIRMED");
        page.see(".empty");

        page.open("/review?tab=findings&kind=EARLIER_ELSEWHERE");
        page.click(page.see(".items details summary"));
        page.click(page.see(".items .items button[aria-expanded]"));
        page.type(page.see(".decisions .row input"), "核对原文");
        page.click(page.see(".decisions .primary"));
        page.see(".items .items .status.CONFIRMED", confirmed);
        page.see(".items p[role=status] button");
        page.picture("findings-" + language);
        page.click(page.see(".items .items .undo"));
        page.see(".items .items li:first-child .status.EXTRACTED");
        page.click(page.see(".items p[role=status] button"));
        page.see(".items details:not([open]) summary");
        assertThat(page.barriers()).isEmpty();
    }

    @ParameterizedTest
    @Order(LAST)
    @CsvSource({"zh, 浏阳市, 导入结束", "en, 醴陵市, Done"})
    void filesAreDroppedAndFollowedToTheGraph(String language, String city, String done) {
        Browser page = browser(language);
        page.open("/ingest");
        String article = "%s法治政府建设纪实\n2023-05-04\n2022年，%s在全省率先推行“一件事一次办”改革，群众办事只跑一次。\n".formatted(city, city);
        page.script(DROP, city + ".txt", article, "空.txt");
        page.see(".chosen-files .alert");
        page.picture("ingest-chosen-" + language);
        page.click(page.see("#start-ingestion"));
        page.type(page.see("#write-token"), SampleCorpusStore.TOKEN);
        page.type(page.see("#curator-name"), "李明");
        page.click(page.see("dialog .primary"));
        page.see(".ingestion-state", done);
        page.see("table td", city + ".txt");
        page.picture("ingest-" + language);
        assertThat(page.path()).startsWith("/ingest?id=");
        assertThat(page.barriers()).isEmpty();

        page.open("/search?q=" + city + "法治政府建设纪实");
        page.see("main", city + "法治政府建设纪实");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void nobodyIsKeptOutAndNothingLeavesTheHost(String theme) {
        Browser page = browser("zh");
        page.script("localStorage.setItem('zhengtu.theme', arguments[0])", theme);
        String measure = (String)
                page.script(
                        "return fetch('/graphql', {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({query:"
                                + " '{ measure(name: \"一件事一次办\") { id claims(first: 1) { edges { node { article { id } } } } } }'})})"
                                + ".then(r => r.json()).then(r => r.data.measure.id + ' ' + r.data.measure.claims.edges[0].node.article.id)");
        String[] ids = measure.split(" ");
        for (String path : List.of(
                "/",
                "/measures",
                "/measure/" + ids[0],
                "/region/430100",
                "/article/" + ids[1],
                "/compare?r=430100,320200",
                "/network",
                "/network?center=430100",
                "/network/diffusion",
                "/boards",
                "/review",
                "/ingest",
                "/review?tab=claims",
                "/review?tab=findings",
                "/boards?tab=contested",
                "/search?q=长沙",
                "/measure/nowhere",
                "/nowhere/at/all")) {
            page.open(path);
            // The pages are the same in the dark but for their colours.
            assertThat(theme.equals("light") ? page.barriers() : page.faintText())
                    .as("%s, %s", path, theme)
                    .isEmpty();
            assertThat(page.strangers()).as(path).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theFirstViewIsSmallAndFitsAPhone(String language) {
        Browser page = browser(language);
        page.size(PHONE, 780);
        for (String path : List.of(
                "/",
                "/measures",
                "/region/430100",
                "/compare?r=430100,320200",
                "/boards",
                "/network/diffusion",
                "/ingest",
                "/review",
                "/review?tab=findings")) {
            page.open(path);
            Number over = (Number) page.script("return document.documentElement.scrollWidth - window.innerWidth");
            assertThat(over.intValue()).as(path).isLessThanOrEqualTo(0);
            page.picture("phone-" + path.replaceAll("\\W", "") + "-" + language);
        }
        try (Browser fresh = start()) {
            fresh.open("/");
            assertThat(fresh.transferred()).isPositive().isLessThan(FIRST_VIEW);
        }
        assertThat(page.complaints()).isEmpty();
    }

    private static String chosen(Browser page) {
        return page.all("mark.chosen").stream().map(page::text).collect(Collectors.joining());
    }

    /** The sample's text without white space, which reading tidies. */
    private static String sample() throws IOException {
        try (Stream<Path> files = Files.list(SampleCorpusStore.SAMPLE)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file).replaceAll("\\s", ""));
            }
            return all.toString();
        }
    }
}
