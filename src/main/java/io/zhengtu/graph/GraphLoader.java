package io.zhengtu.graph;

import io.zhengtu.extract.Extraction;
import io.zhengtu.lexicon.MeasureLexicon;
import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * Stores what was read from articles, several articles a transaction, each article as a whole or not at all. Loading the
 * same again writes nothing; an article whose text or reading changed replaces its former claims, and what
 * analysts decided on claims that are still stated stays.
 */
public final class GraphLoader {

    /** A commit costs much whatever its size, above all in the full-text indexes, so batches count what they write. */
    private static final int CLAIMS_A_TRANSACTION = 2_500;

    private static final int ARTICLES_A_TRANSACTION = 250;

    private final Driver driver;
    private final SessionConfig session;
    private final RegionDirectory directory;
    private final Identity identity;
    private final Provenance provenance;
    private final Revision revision;

    /**
     * @param database name of the database, {@code null} for the user's home database
     * @param provenance what is said of the claims' origin
     * @param revision what analysts decided
     */
    public GraphLoader(
            Driver driver,
            String database,
            RegionDirectory directory,
            MeasureLexicon lexicon,
            Provenance provenance,
            Revision revision) {
        this.driver = driver;
        this.session = database == null ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(database);
        this.directory = directory;
        this.identity = new Identity(lexicon);
        this.provenance = provenance;
        this.revision = revision;
    }

    public Summary load(Stream<Extraction> extractions) {
        return load(extractions, article -> {});
    }

    /**
     * Loads a stream, taking from it no faster than the store writes.
     *
     * @param stored is told the id of each article once it is committed or found unchanged
     */
    public Summary load(Stream<Extraction> extractions, Consumer<String> stored) {
        long started = System.nanoTime();
        Summary total = Summary.NOTHING;
        Map<String, Set<String>> ofFile = new HashMap<>();
        Set<String> knownRegions = new HashSet<>();
        try (extractions;
                Session open = driver.session(session)) {
            Iterator<Extraction> rest = extractions.iterator();
            while (rest.hasNext()) {
                List<ArticleRow> articles = next(rest);
                Set<String> current = new HashSet<>();
                for (ArticleRow article : articles) {
                    Set<String> ids =
                            ofFile.computeIfAbsent(article.article().source().file(), file -> new HashSet<>());
                    ids.add(article.id());
                    current.addAll(ids);
                }
                RegionRows regions = regions(articles, knownRegions);
                total = total.plus(open.executeWrite(
                        tx -> new BatchWrite(tx, revision).write(articles, current, regions, provenance)));
                // Townships and regions elsewhere may go again with the articles that named them.
                regions.regions().stream()
                        .filter(row -> (int) row.get("rank") < Level.TOWNSHIP.rank())
                        .forEach(row -> knownRegions.add((String) row.get("code")));
                articles.forEach(article -> stored.accept(article.id()));
            }
        }
        return total.plus(new Summary(0, 0, 0, Map.of(), 0, Duration.ofNanos(System.nanoTime() - started)));
    }

    /** An article in the store: its id, its title, and the file that it was read from. */
    public record Stored(String id, String title, String file) {}

    /**
     * The stored articles that go by a name.
     *
     * @param name an article's id; the name of a file, as the articles say which they come from; or a folder in such names,
     *     with or without the slash that ends it
     */
    public List<Stored> named(String name) {
        Map<String, Object> parameters = Map.of("name", name, "folder", name.endsWith("/") ? name : name + "/");
        try (Session open = driver.session(session)) {
            return open.executeRead(tx -> tx.run(LoadStatement.FIND_ARTICLES_OF.cypher(), parameters)
                    .list(row -> new Stored(
                            row.get("id").asString(),
                            row.get("title").asString(),
                            row.get("file").asString(null))));
        }
    }

    /** Removes articles in one transaction, with all that only they supported; ids that are not stored do not matter. */
    public void remove(Collection<String> articles) {
        try (Session open = driver.session(session)) {
            open.executeWriteWithoutResult(tx -> new BatchWrite(tx, revision).remove(articles));
        }
    }

    private List<ArticleRow> next(Iterator<Extraction> rest) {
        Map<String, ArticleRow> batch = new LinkedHashMap<>();
        int claims = 0;
        while (rest.hasNext() && batch.size() < ARTICLES_A_TRANSACTION && claims < CLAIMS_A_TRANSACTION) {
            ArticleRow article = ArticleRow.of(rest.next(), identity);
            if (batch.putIfAbsent(article.id(), article) == null) {
                claims += article.claims().size();
            }
        }
        return new ArrayList<>(batch.values());
    }

    private RegionRows regions(List<ArticleRow> articles, Set<String> known) {
        Set<Region> mentioned = new HashSet<>();
        articles.forEach(article -> mentioned.addAll(article.regions()));
        mentioned.removeIf(region -> known.contains(region.code()));
        List<Region> missing = RegionRows.withAncestors(mentioned, directory).stream()
                .filter(region -> !known.contains(region.code()))
                .toList();
        return RegionRows.of(missing, directory);
    }
}
