package io.zhengtu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.graph.EmbeddedNeo4jExtension;
import io.zhengtu.graph.Store;
import io.zhengtu.graph.StoreSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/**
 * {@code zhengtu ingest} in processes of their own that are killed in the middle. Whatever the moment, each article is
 * in with all its claims or not in, and the same command run again ends in the graph that it makes undisturbed.
 */
class KilledIngestionTest {

    @RegisterExtension
    static final EmbeddedNeo4jExtension NEO4J = new EmbeddedNeo4jExtension();

    private static final int ARTICLES = 80;
    private static final int REVISED = 30;
    /** So few before the end that a process which has stored so many is still at work. */
    private static final int LAST_MOMENT = ARTICLES - 30;

    private static final int KILLS = 20;
    private static final int MOST_ROUNDS = 10;
    private static final int KILLS_A_ROUND = 4;
    private static final int EMBEDDED_KILLS = 2;
    private static final long PATIENCE_SECONDS = 120;

    /** In the texts of the corpus as it is now, not in those of before. */
    private static final String MARK = "修订稿";

    private final Random random = new Random();

    @TempDir
    Path folder;

    private Path before;
    private Path now;
    private Map<String, String> server;
    private Commands here;

    @BeforeEach
    void anEmptyStoreAndACorpusOfWhichSomeWasStoredInAnOlderForm() throws IOException {
        NEO4J.clear();
        server = Map.of("NEO4J_URI", NEO4J.uri().toString(), "SOURCE_DATE_EPOCH", "1767323045");
        here = new Commands(server);
        before = Files.createDirectories(folder.resolve("before/corpus"));
        now = Files.createDirectories(folder.resolve("now/corpus"));
        List<Path> samples;
        try (Stream<Path> files = Files.list(Path.of("ingest/sample"))) {
            samples = files.sorted().toList();
        }
        List<String> counties = List.of("长沙县", "浏阳市", "宁乡市", "望城区", "开福区", "岳麓区", "天心区");
        for (int i = 0; i < ARTICLES; i++) {
            // Articles of one model are near-duplicates of one another.
            String model = Files.readString(samples.get(i % samples.size()));
            String name = "%03d.txt".formatted(i);
            String own = "\n" + counties.get(i % counties.size()) + "推行“" + (char) ('甲' + i) + "字" + i
                    + "号恳谈”机制，获评省级法治政府建设示范县。\n";
            if (i < REVISED) {
                Files.writeString(before.resolve(name), model + own.replace("恳谈", "夜话"));
            }
            Files.writeString(now.resolve(name), model + own + MARK + "\n");
        }
    }

    @Test
    void aKilledIngestionRunAgainGivesTheGraphOfAnUndisturbedOne() throws Exception {
        here.run("ingest", before.getParent().toString());
        here.run("ingest", now.getParent().toString());
        String undisturbed = here.dump();
        Map<String, Long> whole = claims();
        assertThat(whole).hasSize(ARTICLES);
        assertThat(undisturbed).contains("SAME_STORY_AS");

        int killed = 0;
        // A process that was faster than its killer does not count.
        for (int round = 0; killed < KILLS && round < MOST_ROUNDS; round++) {
            here.run("remove", "corpus/");
            here.run("ingest", before.getParent().toString());
            Map<String, Long> older = claims();
            List<Integer> moments =
                    random.ints(KILLS_A_ROUND, 0, LAST_MOMENT).sorted().boxed().toList();
            for (int moment : moments) {
                if (killIngestionWhenStored(moment)) {
                    killed++;
                }
                claims().forEach((article, count) ->
                        assertThat(count).as(article).isEqualTo(whole.getOrDefault(article, older.get(article))));
            }
            here.run("ingest", now.getParent().toString());
            assertSame(here.dump(), undisturbed, "killed when these were stored: " + moments);
        }
        assertThat(killed).isGreaterThanOrEqualTo(KILLS);
        killTheOwnerOfAStore(undisturbed);
    }

    /** A killed process that held the store itself leaves a store that opens and goes on. */
    private void killTheOwnerOfAStore(String undisturbed) throws Exception {
        Path data = folder.resolve("data");
        Map<String, String> embedded =
                Map.of("ZHENGTU_DATA", data.toString(), "ZHENGTU_BOLT_PORT", "0", "SOURCE_DATE_EPOCH", "1767323045");
        for (int kill = 0; kill < EMBEDDED_KILLS; kill++) {
            Process process = ingestion(embedded);
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!Files.exists(data.resolve("bolt.port")) && process.isAlive() && System.nanoTime() < deadline) {
                Thread.sleep(20);
            }
            Thread.sleep(random.nextInt(4_000));
            process.destroyForcibly().waitFor();
            Files.deleteIfExists(data.resolve("bolt.port"));
        }
        // Held open, the store serves the commands that follow as it serves those beside a running service.
        try (Store store = Store.open(new StoreSettings(data, 0, null, "neo4j", null, null))) {
            assertThat(store.embedded()).isTrue();
            Commands commands = new Commands(embedded);
            commands.run("ingest", now.getParent().toString());
            assertSame(commands.dump(), undisturbed, "an embedded store");
        }
    }

    /** Whether the process was still at work when it was killed. */
    private boolean killIngestionWhenStored(int articles) throws IOException, InterruptedException {
        // Where so many are there from the start, at any time since the start.
        int jitter = stored() < articles ? 80 : 2_000;
        Process process = ingestion(server);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (stored() < articles && process.isAlive() && System.nanoTime() < deadline) {
            Thread.sleep(5);
        }
        Thread.sleep(random.nextInt(jitter));
        boolean working = process.isAlive();
        process.destroyForcibly().waitFor();
        return working;
    }

    private Process ingestion(Map<String, String> environment) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "ingest",
                now.getParent().toString());
        command.environment().keySet().removeIf(name -> name.startsWith("NEO4J_") || name.startsWith("ZHENGTU_"));
        command.environment().putAll(environment);
        command.environment().put("LC_ALL", "C.UTF-8");
        return command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static long stored() {
        return NEO4J.driver()
                .executableQuery("MATCH (a:Article) WHERE a.text ENDS WITH $mark RETURN count(a)")
                .withParameters(Map.of("mark", MARK))
                .execute()
                .records()
                .get(0)
                .get(0)
                .asLong();
    }

    /** How many claims each stored article has. */
    private static Map<String, Long> claims() {
        Driver driver = NEO4J.driver();
        return driver
                .executableQuery("MATCH (a:Article) RETURN a.id, COUNT { (a)<-[:STATED_IN]-(:Claim) }")
                .execute()
                .records()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get(0).asString(), row -> row.get(1).asLong()));
    }

    /** Commands of this process, which reads gazetteer and vocabularies once for all of them. */
    private static final class Commands {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ByteArrayOutputStream err = new ByteArrayOutputStream();
        private final Assembly assembly;

        Commands(Map<String, String> environment) {
            assembly = new Assembly(
                    environment,
                    new Console(
                            new PrintStream(out, true, StandardCharsets.UTF_8),
                            new PrintStream(err, true, StandardCharsets.UTF_8),
                            false));
        }

        String run(String... arguments) {
            out.reset();
            int status = ZhengtuCommand.commandLine(assembly).execute(arguments);
            assertThat(status).as(() -> err.toString(StandardCharsets.UTF_8)).isZero();
            return out.toString(StandardCharsets.UTF_8);
        }

        String dump() {
            return run("dump");
        }
    }

    /** As equality, with the lines that differ in the message instead of all. */
    private static void assertSame(String dump, String expected, String description) {
        if (!dump.equals(expected)) {
            assertThat(dump.lines().toList())
                    .as(description)
                    .filteredOn(line -> !expected.contains(line))
                    .isEmpty();
        }
        assertThat(dump.equals(expected)).as(description).isTrue();
    }
}
