package io.zhengtu.bench;

import io.zhengtu.adoption.AdoptionTable;
import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Edtf;
import io.zhengtu.claim.Evidence;
import io.zhengtu.claim.Statement;
import io.zhengtu.corpus.Article;
import io.zhengtu.corpus.Source;
import io.zhengtu.extract.Extraction;
import io.zhengtu.graph.EmbeddedNeo4j;
import io.zhengtu.graph.GraphLoader;
import io.zhengtu.graph.Provenance;
import io.zhengtu.graph.RegionDirectory;
import io.zhengtu.graph.RegionSeed;
import io.zhengtu.graph.Revision;
import io.zhengtu.graph.Schema;
import io.zhengtu.lexicon.MeasureLexicon;
import io.zhengtu.region.Gazetteer;
import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * How fast claims are loaded into the embedded store, next to a bare driver loop of hand-written {@code UNWIND … MERGE}
 * statements that makes the same nodes and edges ({@link BareLoad}), in the same run and by turns. Each round starts from
 * a store with schema and regions; the first round of both warms up and is not counted. Extraction is not part of the
 * time; what the loader does beside writing (looking for former versions and near-duplicates, deriving edges) is.
 */
public final class LoadBenchmark {

    private static final int ROUNDS = 3;
    private static final int SYNTHETIC_CLAIMS = 100_000;
    private static final int CLAIMS_AN_ARTICLE = 20;
    private static final int PRACTICES = 2_000;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Gazetteer gazetteer = Gazetteer.load();
    private final MeasureLexicon lexicon = MeasureLexicon.load();

    private LoadBenchmark() {}

    /** @param arguments a table of adoptions */
    public static void main(String[] arguments) throws IOException {
        LoadBenchmark benchmark = new LoadBenchmark();
        if (arguments.length != 1) {
            benchmark.out.println("usage: LoadBenchmark ADOPTIONS.csv");
            return;
        }
        Path home = Files.createTempDirectory("zhengtu-bench-");
        try (EmbeddedNeo4j server = EmbeddedNeo4j.start(home, 0, null);
                Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.none())) {
            Schema.migrate(driver, null);
            Extraction table = new AdoptionTable(benchmark.gazetteer)
                    .read(Path.of(arguments[0]))
                    .extraction();
            benchmark.compare(driver, "adoption table", List.of(table));
            benchmark.compare(driver, "synthetic claims", benchmark.synthetic());
        } finally {
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void compare(Driver driver, String name, List<Extraction> extractions) {
        long claims = extractions.stream().mapToLong(e -> e.claims().size()).sum();
        double[] product = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            reset(driver);
            long started = System.nanoTime();
            loader(driver).load(extractions.stream());
            product[round] = seconds(started);
            Map<String, Long> made = count(driver);
            BareLoad rows = BareLoad.readFrom(driver);
            reset(driver);
            started = System.nanoTime();
            rows.load(driver);
            bare[round] = seconds(started);
            if (!count(driver).equals(made)) {
                throw new IllegalStateException(made + " nodes and edges, but bare " + count(driver));
            }
            out.printf(
                    "%s, round %d%s: zhengtu %,.0f rows/s, bare %,.0f rows/s%n",
                    name, round, round == 0 ? " (warm-up)" : "", claims / product[round], claims / bare[round]);
        }
        double ours = claims / median(product);
        double theirs = claims / median(bare);
        out.printf(
                "%s, %,d rows, median of %d: zhengtu %,.0f rows/s, bare loop %,.0f rows/s, ratio %.2f%n",
                name, claims, ROUNDS - 1, ours, theirs, ours / theirs);
    }

    private GraphLoader loader(Driver driver) {
        return new GraphLoader(
                driver,
                null,
                RegionDirectory.of(gazetteer),
                lexicon,
                new Provenance("bench", InstantSource.system()),
                Revision.NONE);
    }

    /** A store as a first start leaves it. */
    private void reset(Driver driver) {
        try (var session = driver.session()) {
            session.run(
                            "MATCH (n) WHERE NOT n:__Neo4jMigration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS")
                    .consume();
        }
        new RegionSeed(RegionDirectory.of(gazetteer)).plant(driver, null);
    }

    private static Map<String, Long> count(Driver driver) {
        return driver.executableQuery(
                        "MATCH (n) WITH count(n) AS nodes MATCH ()-[e]->() RETURN nodes, count(e) AS edges")
                .execute()
                .records()
                .get(0)
                .asMap(org.neo4j.driver.Value::asLong);
    }

    /** Articles of made-up adoptions: any county or city, any of so many practices. */
    private List<Extraction> synthetic() {
        Random random = new Random(1);
        List<Region> regions = gazetteer.regions().stream()
                .filter(r -> r.level() == Level.COUNTY || r.level() == Level.PREFECTURE)
                .sorted(Comparator.comparing(Region::code))
                .toList();
        List<Extraction> extractions = new ArrayList<>();
        for (int a = 0; a < SYNTHETIC_CLAIMS / CLAIMS_AN_ARTICLE; a++) {
            List<Region> subjects = new ArrayList<>();
            List<String> practices = new ArrayList<>();
            StringBuilder text = new StringBuilder("第" + a + "篇");
            for (int c = 0; c < CLAIMS_AN_ARTICLE; c++) {
                subjects.add(regions.get(random.nextInt(regions.size())));
                practices.add("第" + random.nextInt(PRACTICES) + "号做法");
                text.append('\n')
                        .append(subjects.get(c).fullName())
                        .append("推行")
                        .append(practices.get(c))
                        .append('。');
            }
            Article article =
                    Article.of("第" + a + "篇", null, null, null, new Source(a + ".txt", "0", 1, 21), text.toString());
            List<Claim> claims = new ArrayList<>();
            int start = text.indexOf("\n") + 1;
            for (int c = 0; c < CLAIMS_AN_ARTICLE; c++) {
                int end = text.indexOf("。", start) + 1;
                claims.add(new Claim.Adopted(new Statement(
                        article.id(),
                        subjects.get(c),
                        null,
                        practices.get(c),
                        null,
                        Edtf.year(2_000 + random.nextInt(25)),
                        new Evidence(text.substring(start, end), start, end),
                        "bench",
                        0.9)));
                start = end + 1;
            }
            extractions.add(new Extraction(article, subjects.get(0), claims));
        }
        return extractions;
    }

    private static double seconds(long started) {
        return (System.nanoTime() - started) / 1e9;
    }

    private static double median(double[] rounds) {
        double[] counted = Arrays.copyOfRange(rounds, 1, rounds.length);
        Arrays.sort(counted);
        return (counted[(counted.length - 1) / 2] + counted[counted.length / 2]) / 2;
    }
}
