package io.zhengtu.graph;

import ac.simons.neo4j.migrations.core.JavaBasedMigration;
import ac.simons.neo4j.migrations.core.MigrationContext;
import ac.simons.neo4j.migrations.core.MigrationVersion;
import io.zhengtu.graph.Stories.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * Migration V006: finds the near-duplicates among articles that were stored before stories were recognised, and the
 * paragraphs of their claims. Broken off, it goes on where it was; run again, it changes nothing.
 */
final class StoriesOfEarlierStores implements JavaBasedMigration {

    private static final int ARTICLES_A_TRANSACTION = 100;

    private static final String NAME = "V006__Stories_of_earlier_stores";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.parse(NAME);
    }

    /** A name that tells the version, as the library expects of the record that it keeps. */
    @Override
    public String getSource() {
        return NAME + ".java";
    }

    @Override
    public void apply(MigrationContext context) {
        try (Session session = context.getSession()) {
            String after = "";
            while (after != null) {
                String from = after;
                after = session.executeWrite(tx -> settleArticles(tx, from));
            }
        }
    }

    /** Returns the last article of the page, {@code null} where there was none. */
    private static String settleArticles(TransactionContext tx, String after) {
        Map<String, Object> page = Map.of("after", after, "limit", ARTICLES_A_TRANSACTION);
        List<Told> articles = tx.run(LoadStatement.FIND_UNSETTLED_ARTICLES.cypher(), page)
                .list(row -> Told.of(row.get("id").asString(), row.get("text").asString("")));
        if (articles.isEmpty()) {
            return null;
        }
        Stories stories = new Stories(tx);
        stories.compare(articles);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Told article : articles) {
            Map<String, Object> row = new HashMap<>();
            row.put("id", article.id());
            row.put("bands", article.words());
            rows.add(row);
        }
        tx.run(LoadStatement.MARK_STORIES.cypher(), Map.of("articles", rows)).consume();
        stories.settle();
        return articles.get(articles.size() - 1).id();
    }
}
