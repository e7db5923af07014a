package io.zhengtu.curation;

import io.zhengtu.graph.GraphChange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One transaction in which something is decided. */
final class Sitting {

    private final GraphChange change;
    private final DecisionLog log;
    private final Lookup lookup;
    private final ManualClaims manual;
    private final Reviser reviser;
    private final Author author;
    private final String at;

    /** @param at the time, ISO 8601 */
    Sitting(GraphChange change, Author author, String at) {
        this.change = change;
        this.log = new DecisionLog(change.tx());
        this.lookup = new Lookup(change.tx());
        this.manual = new ManualClaims(change, lookup);
        this.reviser = new Reviser(change, log);
        this.author = author;
        this.at = at;
    }

    ReadClaim claim(String id) {
        return reviser.claims(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new CurationException(
                        "claim",
                        "没有论断 %s，用 zhengtu curate claims 查看 / no such claim; zhengtu curate claims lists them"
                                .formatted(id)));
    }

    /** Standing decisions on a claim, in their order. */
    List<Decision> decisionsOn(ReadClaim claim) {
        String article = claim.key().article();
        return log.onArticles(List.of(article)).getOrDefault(article, List.of()).stream()
                .filter(d ->
                        d.action() instanceof Action.OnClaim on && on.claim().sameAs(claim.key()))
                .toList();
    }

    Decision append(Action action) {
        return log.append(action, author, at);
    }

    /** Records a decision on a claim and applies it to every claim that says the same in that article. */
    Decision onClaim(ReadClaim claim, Action.OnClaim action) {
        Decision decision = append(action);
        reviser.revise(claimsOf(claim.key()), List.of());
        return decision;
    }

    private List<String> claimsOf(ClaimKey key) {
        return reviser.ids(
                CurationStatement.FIND_CLAIMS_OF_KEY,
                Map.of(
                        "article", key.article(),
                        "file", Objects.requireNonNullElse(key.file(), ""),
                        "title", Objects.requireNonNullElse(key.title(), ""),
                        "type", key.type(),
                        "evidence", key.evidence()));
    }

    Decision onMeasures(Action.OnMeasures action) {
        Decision decision = append(action);
        reviser.reviseMeasures(reach(action));
        return decision;
    }

    /** The measures of a decision, and where their names lead by the others. */
    private Set<String> reach(Action.OnMeasures action) {
        MeasureNames names = MeasureNames.of(log.onMeasures());
        Set<String> reach = new LinkedHashSet<>(action.measures());
        action.measures().forEach(id -> reach.add(names.resolve(id, null)));
        return reach;
    }

    void revoke(Decision decision) {
        Action action = decision.action();
        // Before and after: the names of both states lead to measures that are concerned.
        Set<String> measures =
                action instanceof Action.OnMeasures on ? new LinkedHashSet<>(reach(on)) : new LinkedHashSet<>();
        log.revoke(decision, author, at);
        if (action instanceof Action.OnClaim on) {
            reviser.revise(claimsOf(on.claim()), List.of());
        } else if (action instanceof Action.OnMeasures on) {
            measures.addAll(reach(on));
            reviser.reviseMeasures(measures);
        } else if (action instanceof Action.Add add) {
            reviser.claims(List.of(add.claim().id())).forEach(manual::remove);
        }
    }

    DecisionLog log() {
        return log;
    }

    ManualClaims manual() {
        return manual;
    }

    Lookup lookup() {
        return lookup;
    }

    Decision add(ManualClaim claim) {
        if (!reviser.claims(List.of(claim.id())).isEmpty()) {
            throw new CurationException("claim", "这条论断已有：%s / this claim is there already".formatted(claim.id()));
        }
        Decision decision = append(new Action.Add(claim));
        manual.write(claim, claim.source().article(), at);
        reviser.revise(List.of(claim.id()), List.of());
        return decision;
    }
}
