package io.zhengtu.graph;

import io.zhengtu.claim.ClaimType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The writing of one batch of articles inside one transaction. Used once; a retried transaction makes a new one. */
final class BatchWrite {

    private static final int ROWS_A_STATEMENT = 1_000;

    private final TransactionContext tx;
    private final Verdicts verdicts = new Verdicts();
    private final Set<EdgeKey> touched = new LinkedHashSet<>();
    private final Set<String> released = new LinkedHashSet<>();

    BatchWrite(TransactionContext tx) {
        this.tx = tx;
    }

    /**
     * @param articles the batch, no article twice
     * @param current ids of articles that their files are known to hold now, so that none of them is taken for a former
     *     version of another
     * @param regions regions that the store may lack
     */
    Summary write(List<ArticleRow> articles, Set<String> current, RegionRows regions) {
        Map<String, Found> found = find(articles, current);
        List<ArticleRow> changed = articles.stream()
                .filter(a -> !a.extraction().equals(found.get(a.id()).extraction()))
                .toList();
        if (changed.isEmpty()) {
            return new Summary(0, articles.size(), 0, Map.of(), 0, Duration.ZERO);
        }
        int replaced = retire(changed, found);
        regions.merge(tx);
        writeTargets(changed);
        run(
                LoadStatement.MERGE_ARTICLES,
                "articles",
                changed.stream().map(ArticleRow::row).toList());
        Map<ClaimType, Integer> claims = writeClaims(changed);
        int edges = deriveEdges();
        run(LoadStatement.DELETE_UNCLAIMED, "targets", List.copyOf(released));
        markChange();
        return new Summary(
                changed.size() - replaced, articles.size() - changed.size(), replaced, claims, edges, Duration.ZERO);
    }

    /** Takes articles away with all that only they supported; returns how many there were. */
    int remove(String folder) {
        List<String> ids = tx.run(LoadStatement.FIND_ARTICLES_UNDER.cypher(), Map.of("folder", folder)).stream()
                .map(row -> row.get("id").asString())
                .toList();
        if (!ids.isEmpty()) {
            Map<String, String> none = new HashMap<>();
            ids.forEach(id -> none.put(id, id));
            withdraw(none, ids);
            deriveEdges();
            run(LoadStatement.DELETE_UNCLAIMED, "targets", List.copyOf(released));
            markChange();
        }
        return ids.size();
    }

    private void markChange() {
        tx.run(LoadStatement.MARK_CHANGE.cypher()).consume();
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
        Map<String, String> successor = new LinkedHashMap<>();
        Set<String> gone = new LinkedHashSet<>();
        Set<String> replaced = new LinkedHashSet<>();
        for (ArticleRow article : changed) {
            Found before = found.get(article.id());
            if (before.extraction() != null) {
                successor.put(article.id(), article.id());
                replaced.add(article.id());
            }
            for (String former : before.former()) {
                successor.put(former, article.id());
                gone.add(former);
                replaced.add(article.id());
            }
        }
        if (successor.isEmpty()) {
            return 0;
        }
        withdraw(successor, gone);
        return replaced.size();
    }

    /** Deletes the claims of articles, remembering what they supported, and of {@code gone} the articles too. */
    private void withdraw(Map<String, String> successor, Collection<String> gone) {
        Map<String, Object> old = Map.of("articles", List.copyOf(successor.keySet()));
        for (Record row : tx.run(LoadStatement.FIND_CLAIMS.cypher(), old).list()) {
            remember(row, successor);
        }
        tx.run(LoadStatement.DELETE_CLAIMS.cypher(), old).consume();
        run(LoadStatement.DELETE_ARTICLES, "articles", List.copyOf(gone));
    }

    private void remember(Record row, Map<String, String> successor) {
        String type = row.get("type").asString();
        String region = row.get("region").asString();
        String target = row.get("target").asString(null);
        verdicts.remember(
                new Verdicts.Subject(
                        successor.get(row.get("article").asString()),
                        type,
                        region,
                        row.get("holder").asString(null),
                        row.get("object").asString(),
                        row.get("evidence").asString()),
                row.get("status").asString());
        EdgeKey.of(
                        ClaimType.valueOf(type),
                        row.get("scope").asString(null),
                        region,
                        target,
                        row.get("to").asString(null))
                .ifPresent(touched::add);
        if (target != null) {
            released.add(target);
        }
    }

    private void writeTargets(List<ArticleRow> changed) {
        Map<String, Map<String, Object>> measures = new TreeMap<>();
        Map<String, Map<String, Object>> awards = new TreeMap<>();
        Map<String, Map<String, Object>> policies = new TreeMap<>();
        for (ArticleRow article : changed) {
            for (ClaimRow claim : article.claims()) {
                if (claim.target() instanceof Target.OfMeasure m) {
                    measures.putIfAbsent(m.id(), row(m));
                } else if (claim.target() instanceof Target.OfAward a) {
                    Map<String, Object> row = row(a.id(), a.name());
                    row.put("level", a.level());
                    awards.putIfAbsent(a.id(), row);
                } else if (claim.target() instanceof Target.OfPolicy p) {
                    policies.putIfAbsent(p.id(), row(p.id(), p.title()));
                }
            }
        }
        run(LoadStatement.MERGE_MEASURES, "measures", List.copyOf(measures.values()));
        run(LoadStatement.MERGE_AWARDS, "awards", List.copyOf(awards.values()));
        run(LoadStatement.MERGE_POLICIES, "policies", List.copyOf(policies.values()));
    }

    private static Map<String, Object> row(String id, String name) {
        Map<String, Object> row = new TreeMap<>();
        row.put("id", id);
        row.put("name", name);
        return row;
    }

    private static Map<String, Object> row(Target.OfMeasure measure) {
        Map<String, Object> row = row(measure.id(), measure.name());
        row.put("aliases", measure.aliases());
        row.put("theme", measure.theme());
        row.put("definition", measure.definition());
        row.put("provisional", measure.provisional());
        row.put("names", List.copyOf(measure.names()));
        return row;
    }

    private Map<ClaimType, Integer> writeClaims(List<ArticleRow> changed) {
        Map<ClaimType, Integer> counts = new EnumMap<>(ClaimType.class);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ArticleRow article : changed) {
            for (ClaimRow claim : article.claims()) {
                rows.add(claim.row(verdicts.on(claim.subject())));
                counts.merge(claim.type(), 1, Integer::sum);
                claim.edge().ifPresent(touched::add);
            }
        }
        for (int from = 0; from < rows.size(); from += ROWS_A_STATEMENT) {
            run(
                    LoadStatement.CREATE_CLAIMS,
                    "claims",
                    rows.subList(from, Math.min(rows.size(), from + ROWS_A_STATEMENT)));
        }
        return counts;
    }

    private int deriveEdges() {
        if (touched.isEmpty()) {
            return 0;
        }
        List<Map<String, Object>> spreads = new ArrayList<>();
        List<Map<String, Object>> others = new ArrayList<>();
        for (EdgeKey edge : touched) {
            (edge.type().equals(EdgeKey.SPREAD_TO) ? spreads : others).add(edge.row());
        }
        run(
                LoadStatement.DROP_EDGES,
                "edges",
                touched.stream().map(EdgeKey::row).toList());
        return count(LoadStatement.DERIVE_EDGES, others) + count(LoadStatement.DERIVE_SPREADS, spreads);
    }

    private int count(LoadStatement statement, List<Map<String, Object>> edges) {
        return edges.isEmpty()
                ? 0
                : tx.run(statement.cypher(), Map.of("edges", edges))
                        .single()
                        .get("edges")
                        .asInt();
    }

    private void run(LoadStatement statement, String parameter, Collection<?> rows) {
        if (!rows.isEmpty()) {
            tx.run(statement.cypher(), Map.of(parameter, rows)).consume();
        }
    }
}
