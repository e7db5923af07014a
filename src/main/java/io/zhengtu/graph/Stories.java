package io.zhengtu.graph;

import io.zhengtu.story.Fingerprint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Which of the articles that a transaction writes tell the story of another one. Every pair of near-duplicates is
 * linked, whatever the order in which they come; all that hang together by such links tell one story.
 */
final class Stories {

    /** Three digits are more than a reader can tell apart. */
    private static final double DIGITS = 1_000.0;

    private final TransactionContext tx;
    private final List<Map<String, Object>> links = new ArrayList<>();
    private final Set<String> unsettled = new LinkedHashSet<>();

    Stories(TransactionContext tx) {
        this.tx = tx;
    }

    /** An article about to be written. */
    record Told(String id, Fingerprint fingerprint, List<String> bands) {

        static Told of(String id, String text) {
            Fingerprint fingerprint = Fingerprint.of(text);
            return new Told(id, fingerprint, fingerprint.bands());
        }

        /** Words of the index, {@code null} for a text too short to be recognised. */
        String words() {
            return bands.isEmpty() ? null : String.join(" ", bands);
        }
    }

    /** Looks for near-duplicates among what is stored and among the articles themselves; before any is written. */
    void compare(Collection<Told> articles) {
        Map<String, Told> byId = new HashMap<>();
        Map<String, List<Told>> byBand = new HashMap<>();
        List<Map<String, Object>> questions = new ArrayList<>();
        for (Told article : articles) {
            unsettled.add(article.id());
            byId.put(article.id(), article);
            Set<Told> candidates = new LinkedHashSet<>();
            for (String band : article.bands()) {
                List<Told> sharing = byBand.computeIfAbsent(band, b -> new ArrayList<>());
                candidates.addAll(sharing);
                sharing.add(article);
            }
            candidates.forEach(other -> compare(article, other.id(), other.fingerprint()));
            if (article.words() != null) {
                questions.add(Map.of("id", article.id(), "bands", article.words()));
            }
        }
        if (!questions.isEmpty()) {
            Map<String, Object> parameters = Map.of("articles", questions);
            for (Record row :
                    tx.run(LoadStatement.FIND_SIMILAR.cypher(), parameters).list()) {
                String other = row.get("other").asString();
                if (!byId.containsKey(other)) {
                    compare(
                            byId.get(row.get("id").asString()),
                            other,
                            Fingerprint.of(row.get("text").asString()));
                }
            }
        }
    }

    private void compare(Told article, String other, Fingerprint fingerprint) {
        double similarity = article.fingerprint().similarity(fingerprint);
        if (similarity >= Fingerprint.SAME_STORY) {
            boolean first = article.id().compareTo(other) < 0;
            links.add(Map.of(
                    "one", first ? article.id() : other,
                    "other", first ? other : article.id(),
                    "similarity", Math.round(similarity * DIGITS) / DIGITS));
        }
    }

    /** Whether two of the articles compared tell one story. */
    boolean alike(String one, String other) {
        return links.stream()
                .anyMatch(link -> Set.of(link.get("one"), link.get("other")).equals(Set.of(one, other)));
    }

    /** Articles are about to go; what else told their story may tell one of its own then. */
    void leave(Collection<String> articles) {
        tx.run(LoadStatement.FIND_STORY_MATES.cypher(), Map.of("articles", List.copyOf(articles)))
                .list(row -> row.get("id").asString())
                .forEach(unsettled::add);
    }

    /** Writes the links, once the articles are there, and returns the articles that now tell another story than before. */
    Set<String> settle() {
        if (!links.isEmpty()) {
            tx.run(LoadStatement.LINK_STORIES.cypher(), Map.of("links", links)).consume();
        }
        if (unsettled.isEmpty()) {
            return Set.of();
        }
        Map<String, Object> parameters = Map.of("articles", List.copyOf(unsettled));
        return new TreeSet<>(
                tx.run(LoadStatement.SETTLE_STORIES.cypher(), parameters).list(row -> row.get("id")).stream()
                        .map(Value::asString)
                        .toList());
    }
}
