package io.zhengtu.graph;

import io.zhengtu.claim.ClaimType;
import io.zhengtu.graph.Stories.Told;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The writing of one batch of articles inside one transaction. Used once; a retried transaction makes a new one. */
final class BatchWrite {

    private static final String EXTRACTED = "EXTRACTED";

    private final TransactionContext tx;
    private final Revision revision;
    private final GraphChange change;
    private final Stories stories;

    /** @param revision what is done to claims once they are written */
    BatchWrite(TransactionContext tx, Revision revision) {
        this.tx = tx;
        this.revision = revision;
        this.change = new GraphChange(tx);
        this.stories = new Stories(tx);
    }

    /**
     * @param articles the batch, no article twice
     * @param current ids of articles that their files are known to hold now, so that none of them is taken for a former
     *     version of another
     * @param regions regions that the store may lack
     * @param provenance by what the articles were read
     */
    Summary write(List<ArticleRow> articles, Set<String> current, RegionRows regions, Provenance provenance) {
        Map<String, Found> found = find(articles, current);
        List<ArticleRow> changed = articles.stream()
                .filter(a -> !a.extraction().equals(found.get(a.id()).extraction()))
                .toList();
        if (changed.isEmpty()) {
            return new Summary(0, articles.size(), 0, Map.of(), 0, Duration.ZERO);
        }
        List<Told> told =
                changed.stream().map(a -> Told.of(a.id(), a.article().text())).toList();
        stories.compare(told);
        int replaced = retire(changed, found);
        regions.merge(tx);
        change.mergeTargets(targets(changed));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < changed.size(); i++) {
            rows.add(changed.get(i).row(told.get(i).words()));
        }
        change.run(LoadStatement.MERGE_ARTICLES, "articles", rows);
        Map<ClaimType, Integer> claims = writeClaims(changed, provenance);
        int derived = settle(changed.stream().map(ArticleRow::id).toList());
        return new Summary(
                changed.size() - replaced, articles.size() - changed.size(), replaced, claims, derived, Duration.ZERO);
    }

    /** Takes articles away with all that only they supported. */
    void remove(Collection<String> articles) {
        if (articles.isEmpty()) {
            return;
        }
        withdraw(articles, articles);
        settle(List.of());
    }

    /** What the store has: how an article was read last ({@code null}: never), and the articles that it replaces. */
    private record Found(String extraction, List<String> former) {}

    private Map<String, Found> find(List<ArticleRow> articles, Set<String> current) {
        Map<String, Object> parameters =
                Map.of("articles", articles.stream().map(ArticleRow::question).toList(), "keep", List.copyOf(current));
        Map<String, Found> found = new HashMap<>();
        for (Record row :
                tx.run(LoadStatement.FIND_ARTICLES.cypher(), parameters).list()) {
            found.put(
                    row.get("id").asString(),
                    new Found(
                            row.get("extraction").asString(null),
                            row.get("former").asList(Value::asString)));
        }
        return found;
    }

    /** Takes away the claims of former versions; returns how many of the articles had any. */
    private int retire(List<ArticleRow> changed, Map<String, Found> found) {
        Set<String> former = new LinkedHashSet<>();
        Set<String> gone = new LinkedHashSet<>();
        Set<String> replaced = new LinkedHashSet<>();
        for (ArticleRow article : changed) {
            Found before = found.get(article.id());
            if (before.extraction() != null) {
                former.add(article.id());
                replaced.add(article.id());
            }
            for (String version : former(article, before)) {
                former.add(version);
                gone.add(version);
                replaced.add(article.id());
            }
        }
        if (former.isEmpty()) {
            return 0;
        }
        withdraw(former, gone);
        return replaced.size();
    }

    /** Where a file has several articles of one title, the former version is the one that reads alike. */
    private List<String> former(ArticleRow article, Found before) {
        return before.former().size() < 2
                ? before.former()
                : before.former().stream()
                        .filter(other -> stories.alike(article.id(), other))
                        .toList();
    }

    /** Deletes the claims of articles, remembering what they supported, and of {@code gone} the articles too. */
    private void withdraw(Collection<String> articles, Collection<String> gone) {
        Map<String, Object> old = Map.of("articles", List.copyOf(articles));
        tx.run(LoadStatement.FIND_CLAIMS.cypher(), old).list().forEach(change::release);
        tx.run(LoadStatement.FIND_FOCUSES.cypher(), old)
                .list()
                .forEach(row -> change.releaseRegion(row.get("region").asString()));
        tx.run(LoadStatement.DELETE_CLAIMS.cypher(), old).consume();
        stories.leave(gone);
        change.run(LoadStatement.DELETE_ARTICLES, "articles", gone);
    }

    private static List<Target> targets(List<ArticleRow> articles) {
        return articles.stream()
                .flatMap(article -> article.claims().stream())
                .map(ClaimRow::target)
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<ClaimType, Integer> writeClaims(List<ArticleRow> changed, Provenance provenance) {
        Map<ClaimType, Integer> counts = new EnumMap<>(ClaimType.class);
        List<Map<String, Object>> rows = new ArrayList<>();
        Set<EdgeKey> supported = new LinkedHashSet<>();
        String now = provenance.now();
        for (ArticleRow article : changed) {
            for (ClaimRow claim : article.claims()) {
                rows.add(claim.row(EXTRACTED, provenance.extractor(), now));
                counts.merge(claim.type(), 1, Integer::sum);
                claim.edge().ifPresent(supported::add);
            }
        }
        change.support(supported);
        change.createClaims(rows);
        return counts;
    }

    /** Brings what follows from articles and claims in line with them; returns how many edges were derived. */
    private int settle(List<String> written) {
        Set<String> retold = stories.settle();
        written.forEach(retold::remove);
        if (!retold.isEmpty()) {
            tx.run(LoadStatement.FIND_CLAIMS.cypher(), Map.of("articles", List.copyOf(retold)))
                    .list()
                    .forEach(claim -> EdgeKey.of(claim).ifPresent(change::touch));
        }
        change.number();
        revision.revise(written, change);
        return change.settle();
    }
}
