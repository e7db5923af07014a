package io.zhengtu.curation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.curation.Decision.Revocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The log of decisions within one transaction. Entries are added and marked as revoked, never changed or deleted. */
final class DecisionLog {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TransactionContext tx;

    DecisionLog(TransactionContext tx) {
        this.tx = tx;
    }

    /**
     * Adds an entry after all others. The transaction must be the only one that changes the graph.
     *
     * @param at the time, ISO 8601
     */
    Decision append(Action action, Author author, String at) {
        String body = json(action);
        String id = "d" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("kind", action.kind().name());
        row.put("by", author.by());
        row.put("at", at);
        row.put("reason", author.reason());
        row.put("action", body);
        row.put("standing", true);
        if (action instanceof Action.OnClaim on) {
            row.put("article", on.claim().article());
            row.put("file", on.claim().file());
            row.put("title", on.claim().title());
        } else if (action instanceof Action.Add add) {
            row.put("article", add.claim().source().article());
            row.put("file", add.claim().source().file());
            row.put("title", add.claim().source().title());
        } else if (action instanceof Action.OnMeasures on) {
            row.put("measures", on.measures().stream().sorted().toList());
        } else if (action instanceof Action.KeepApart apart) {
            row.put("measures", List.of(apart.one().id(), apart.other().id()));
        }
        long number = tx.run(CurationStatement.APPEND_DECISION.cypher(), Map.of("decision", row))
                .single()
                .get("number")
                .asLong();
        return new Decision(id, number, author.by(), at, author.reason(), action, null);
    }

    Decision revoke(Decision decision, Author author, String at) {
        run(
                CurationStatement.REVOKE_DECISION,
                Map.of("id", decision.id(), "by", author.by(), "at", at, "reason", author.reason()));
        return new Decision(
                decision.id(),
                decision.number(),
                decision.by(),
                decision.at(),
                decision.reason(),
                decision.action(),
                new Revocation(author.by(), at, author.reason()));
    }

    /** The decision of an id, standing or not. */
    Decision get(String id) {
        List<Decision> found = find(Map.of("id", id));
        if (found.isEmpty()) {
            throw new CurationException(
                    "decision",
                    "没有决定 %s，用 zhengtu curate log 查看 / no such decision; zhengtu curate log lists them".formatted(id));
        }
        return found.get(0);
    }

    /** All decisions, the latest first. */
    List<Decision> all() {
        return find(Map.of());
    }

    boolean isEmpty() {
        return !tx.run(CurationStatement.ANY_DECISION.cypher())
                .single()
                .get("any")
                .asBoolean();
    }

    private List<Decision> find(Map<String, Object> given) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", null);
        parameters.putAll(given);
        return tx.run(CurationStatement.FIND_DECISIONS.cypher(), parameters).list(DecisionLog::decision);
    }

    /** Standing decisions on claims of these articles or of versions that they took the place of, by article, in order. */
    Map<String, List<Decision>> onArticles(Collection<String> articles) {
        Map<String, List<Decision>> byArticle = new LinkedHashMap<>();
        for (Record row : tx.run(
                        CurationStatement.FIND_DECISIONS_ON_ARTICLES.cypher(),
                        Map.of("articles", List.copyOf(articles)))
                .list()) {
            byArticle
                    .computeIfAbsent(row.get("article").asString(), id -> new ArrayList<>())
                    .add(decision(row));
        }
        return byArticle;
    }

    /** Standing decisions on where names of measures lead, and which measures are not one, in their order. */
    List<Decision> onMeasures() {
        return tx.run(CurationStatement.FIND_DECISIONS_ON_MEASURES.cypher()).list(DecisionLog::decision);
    }

    private static Decision decision(Record row) {
        Value node = row.get("decision");
        return new Decision(
                node.get("id").asString(),
                node.get("number").asLong(),
                node.get("by").asString(),
                node.get("at").asString(),
                node.get("reason").asString(),
                action(node.get("action").asString()),
                node.get("revokedAt").isNull()
                        ? null
                        : new Revocation(
                                node.get("revokedBy").asString(),
                                node.get("revokedAt").asString(),
                                node.get("revokedReason").asString()));
    }

    private static Action action(String json) {
        try {
            return JSON.readValue(json, Action.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a decision that this version cannot read: " + json, e);
        }
    }

    private static String json(Action action) {
        try {
            return JSON.writerFor(Action.class).writeValueAsString(action);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of texts are always JSON", e);
        }
    }

    private void run(CurationStatement statement, Map<String, Object> parameters) {
        tx.run(statement.cypher(), parameters).consume();
    }
}
