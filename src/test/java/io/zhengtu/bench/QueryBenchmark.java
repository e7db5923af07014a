package io.zhengtu.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * GraphQL over HTTP against the same results by hand-written Cypher through the driver, warm, at 1 and 16 clients, on a
 * running service that holds the structured adoptions ({@code ingest --adoptions}). Values change with every request.
 *
 * <p>Arguments: the service's address and its Bolt address ({@code http://localhost:8080 bolt://localhost:7687}), and for
 * how many seconds each is measured; then, if wanted, how the names of the operations to measure begin. Prints JSON:
 * milliseconds at the 50th and 99th percentile, requests a second.
 */
public final class QueryBenchmark {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int[] CLIENTS = {1, 16};

    private final URI graphQl;
    private final Driver driver;
    private final long seconds;
    private final List<String> regions;
    private final List<String> measures;
    private final List<String> words;

    private QueryBenchmark(String service, Driver driver, long seconds) {
        this.graphQl = URI.create(service + "/graphql");
        this.driver = driver;
        this.seconds = seconds;
        this.regions = column("MATCH (r:Region)-[:ADOPTED]->() RETURN DISTINCT r.code AS v ORDER BY v");
        this.measures = column("MATCH (m:Measure) WHERE COUNT { (m)<-[:ADOPTED]-() } > 20 RETURN m.id AS v ORDER BY v");
        this.words = column("MATCH (m:Measure) RETURN split(m.name, '_')[0] AS v ORDER BY m.id LIMIT 200");
    }

    private record Operation(String name, String graphQl, String variable, List<String> values, String cypher) {}

    /** What a client waits for, in milliseconds, and how many are answered. */
    private record Figures(double p50, double p99, double perSecond) {}

    public static void main(String[] arguments) throws Exception {
        long seconds = arguments.length > 2 ? Long.parseLong(arguments[2]) : 10;
        try (Driver driver = GraphDatabase.driver(arguments[1], AuthTokens.none())) {
            String begins = arguments.length > 3 ? arguments[3] : "";
            Map<String, Object> report = new QueryBenchmark(arguments[0], driver, seconds).run(begins);
            System.out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report));
        }
    }

    private List<Operation> operations() {
        return List.of(
                new Operation(
                        "point lookup",
                        "query ($v: ID!) { region(code: $v) { code name path level } }",
                        "v",
                        regions,
                        "MATCH (r:Region {code: $v}) RETURN r.code, r.name, r.path, r.level"),
                new Operation(
                        "adopters of a measure in order of time",
                        "query ($v: ID!) { measure(id: $v) { name adopters(first: 50, orderBy: DATE) { edges { since node { code name } } } } }",
                        "v",
                        measures,
                        "MATCH (m:Measure {id: $v})<-[e:ADOPTED]-(r:Region) WITH m, e, r ORDER BY coalesce(e.earliest, e.latest), r.code LIMIT 50 RETURN m.name, collect({since: e.since, code: r.code, name: r.name})"),
                new Operation(
                        "adoptions of a region with five other adopters of each",
                        "query ($v: ID!) { region(code: $v) { name adoptions(first: 20) { edges { since node { name adopters(first: 5) { edges { since node { code name } } } } } } } }",
                        "v",
                        regions,
                        "MATCH (r:Region {code: $v}) CALL (r) { MATCH (r)-[e:ADOPTED]->(m:Measure) WITH e, m ORDER BY coalesce(e.earliest, e.latest), m.id LIMIT 20 CALL (m) { MATCH (m)<-[o:ADOPTED]-(other:Region) WITH o, other ORDER BY coalesce(o.earliest, o.latest), other.code LIMIT 5 RETURN collect({since: o.since, code: other.code, name: other.name}) AS others } RETURN collect({since: e.since, name: m.name, adopters: others}) AS adoptions } RETURN r.name, adoptions"),
                new Operation(
                        "full-text search",
                        "query ($v: String!) { search(text: $v, first: 10, types: [MEASURE]) { edges { score node { id ... on Measure { name } } } } }",
                        "v",
                        words,
                        "CALL db.index.fulltext.queryNodes('names', '\"' + $v + '\"') YIELD node, score WHERE node:Measure RETURN node.id, node.name, score ORDER BY score DESC, node.id LIMIT 10"),
                new Operation(
                        "aggregation by year",
                        "query ($v: ID!) { measure(id: $v) { name adopters(first: 0) { byYear { key count } } } }",
                        "v",
                        measures,
                        "MATCH (m:Measure {id: $v}) CALL (m) { MATCH (m)<-[e:ADOPTED]-(:Region) WITH e.earliest / 10000 AS year, count(*) AS n ORDER BY year RETURN collect({key: toString(year), count: n}) AS years } RETURN m.name, years"));
    }

    private Map<String, Object> run(String begins) throws InterruptedException {
        List<Operation> wanted = operations().stream()
                .filter(operation -> operation.name().startsWith(begins))
                .toList();
        // What all operations share, HTTP, GraphQL and the driver, is warm before the first is measured.
        for (Operation operation : wanted) {
            new Samples().add(1, byGraphQl(operation), seconds);
            new Samples().add(1, byCypher(operation), seconds);
        }
        Map<String, Object> report = new LinkedHashMap<>();
        for (Operation operation : wanted) {
            Map<String, Object> figures = new LinkedHashMap<>();
            for (int clients : CLIENTS) {
                List<Figures> measured = byTurns(clients, byGraphQl(operation), byCypher(operation));
                Map<String, Object> both = new LinkedHashMap<>();
                both.put("graphql", measured.get(0));
                both.put("cypher", measured.get(1));
                both.put("p50 ratio", measured.get(0).p50() / measured.get(1).p50());
                figures.put(clients + (clients == 1 ? " client" : " clients"), both);
            }
            report.put(operation.name(), figures);
        }
        return report;
    }

    /** What one client does: it is made on the client's thread and asked for one request after the other. */
    private interface Client extends AutoCloseable {
        void request(int i);

        @Override
        default void close() throws IOException {}
    }

    private interface Clients {
        Client open() throws IOException;
    }

    private Clients byGraphQl(Operation operation) {
        return () -> {
            KeptConnection connection = new KeptConnection(graphQl);
            return new Client() {
                @Override
                public void request(int i) {
                    ask(connection, operation, i);
                }

                @Override
                public void close() throws IOException {
                    connection.close();
                }
            };
        };
    }

    private Clients byCypher(Operation operation) {
        return () -> i -> query(operation, i);
    }

    /** On the calling thread from end to end, as the driver's blocking session is: no other thread is waited for. */
    private void ask(KeptConnection connection, Operation operation, int i) {
        try {
            String answer = connection.post(JSON.writeValueAsBytes(Map.of(
                    "query", operation.graphQl(), "variables", Map.of(operation.variable(), value(operation, i)))));
            if (answer.contains("\"errors\"")) {
                throw new IllegalStateException(answer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void query(Operation operation, int i) {
        SessionConfig reading =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        try (Session session = driver.session(reading)) {
            session.run(operation.cypher(), Map.<String, Object>of(operation.variable(), value(operation, i)))
                    .list(row -> row.asMap());
        }
    }

    private static String value(Operation operation, int i) {
        return operation.values().get(i % operation.values().size());
    }

    /**
     * As long again before the measuring begins warms both sides up. Then they take turns second by second, so that a busy
     * moment of the machine strikes both.
     */
    private List<Figures> byTurns(int clients, Clients... kinds) throws InterruptedException {
        List<Samples> samples = new ArrayList<>();
        for (Clients kind : kinds) {
            new Samples().add(clients, kind, seconds);
            samples.add(new Samples());
        }
        for (int second = 0; second < seconds; second++) {
            for (int i = 0; i < kinds.length; i++) {
                samples.get(i).add(clients, kinds[i], 1);
            }
        }
        return samples.stream().map(Samples::figures).toList();
    }

    /** How long each request took, over one or more rounds. */
    private static final class Samples {

        private final List<Long> nanos = new ArrayList<>();
        private long elapsed;

        void add(int clients, Clients kind, long seconds) throws InterruptedException {
            ExecutorService callers = Executors.newFixedThreadPool(clients);
            AtomicInteger next = new AtomicInteger(nanos.size());
            CountDownLatch done = new CountDownLatch(clients);
            long start = System.nanoTime();
            long end = start + TimeUnit.SECONDS.toNanos(seconds);
            for (int c = 0; c < clients; c++) {
                callers.execute(() -> {
                    List<Long> own = new ArrayList<>();
                    try (Client client = kind.open()) {
                        for (long now = System.nanoTime(); now < end; ) {
                            client.request(next.getAndIncrement());
                            long after = System.nanoTime();
                            own.add(after - now);
                            now = after;
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    } finally {
                        synchronized (nanos) {
                            nanos.addAll(own);
                        }
                        done.countDown();
                    }
                });
            }
            done.await();
            callers.shutdown();
            elapsed += System.nanoTime() - start;
        }

        Figures figures() {
            long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            return new Figures(percentile(sorted, 0.5), percentile(sorted, 0.99), sorted.length / (elapsed / 1e9));
        }
    }

    private static double percentile(long[] sorted, double share) {
        if (sorted.length == 0) {
            throw new IllegalStateException("nothing was answered: " + Arrays.toString(sorted));
        }
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }

    private List<String> column(String cypher) {
        List<String> values = driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("v").asString())
                .toList();
        if (values.isEmpty()) {
            throw new IllegalStateException("the service holds no adoptions; load them by ingest --adoptions");
        }
        return values;
    }
}
