package io.zhengtu.query;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * Reads over Bolt. Each read is a transaction of its own in a read session, which the server holds to reading, and costs
 * one round trip.
 */
public final class BoltReader implements GraphReader {

    private static final Logger LOG = Logger.getLogger(BoltReader.class);

    private final Driver driver;
    private final SessionConfig session;
    private final TransactionConfig transaction;
    private final Duration timeout;

    /**
     * @param database name of the database, {@code null} for the user's home database
     * @param timeout after which the server stops a read
     */
    public BoltReader(Driver driver, String database, Duration timeout) {
        this.driver = driver;
        SessionConfig.Builder builder = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
        this.session = database == null
                ? builder.build()
                : builder.withDatabase(database).build();
        this.transaction = TransactionConfig.builder().withTimeout(timeout).build();
        this.timeout = timeout;
    }

    @Override
    public Map<String, Object> read(CypherRead read) {
        return run(read.text(), read, result -> result.single().asMap());
    }

    @Override
    public CompletionStage<Map<String, Object>> readAsync(CypherRead read) {
        AsyncSession open = driver.session(AsyncSession.class, session);
        return open.runAsync(read.text(), read.parameters(), transaction)
                .thenCompose(ResultCursor::singleAsync)
                .thenApply(Record::asMap)
                .whenComplete((row, failure) -> open.closeAsync())
                .exceptionally(failure -> {
                    throw failure instanceof CompletionException && failure.getCause() instanceof Neo4jException e
                            ? told(e, read.text())
                            : new CompletionException(failure);
                });
    }

    @Override
    public String explain(CypherRead read) {
        return run("EXPLAIN " + read.text(), read, result -> {
            Value plan = result.consume().plan().arguments().get("string-representation");
            return plan == null ? "" : plan.asString();
        });
    }

    private <T> T run(String text, CypherRead read, Function<Result, T> taken) {
        try (Session open = driver.session(session)) {
            return taken.apply(open.run(text, read.parameters(), transaction));
        } catch (Neo4jException e) {
            throw told(e, text);
        }
    }

    private QueryException told(Neo4jException failure, String text) {
        if (failure instanceof ServiceUnavailableException || failure instanceof SessionExpiredException) {
            LOG.warnf("Neo4j cannot be reached: %s", failure.getMessage());
            return new QueryException(
                    QueryException.Code.STORE_UNAVAILABLE,
                    "连不上 Neo4j，请确认它在运行后重试 / Neo4j cannot be reached; make sure it runs, then try again");
        }
        if (failure.code() != null && failure.code().contains("TransactionTimedOut")) {
            return new QueryException(
                    QueryException.Code.TIMEOUT,
                    "查询超过 %d 秒的上限，请收窄条件或减小 first / the query took longer than the limit of %d s; narrow its"
                                    .formatted(timeout.toSeconds(), timeout.toSeconds())
                            + " conditions or ask for fewer by first");
        }
        LOG.errorf(failure, "Neo4j rejected a read: %s", text);
        return QueryException.internal();
    }
}
