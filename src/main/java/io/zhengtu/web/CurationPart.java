package io.zhengtu.web;

import io.zhengtu.claim.ClaimType;
import io.zhengtu.curation.Action;
import io.zhengtu.curation.Author;
import io.zhengtu.curation.Correction;
import io.zhengtu.curation.Curation;
import io.zhengtu.curation.CurationException;
import io.zhengtu.curation.Decision;
import io.zhengtu.curation.Kind;
import io.zhengtu.curation.MergeProposal;
import io.zhengtu.curation.NewClaim;
import io.zhengtu.query.ComputedField;
import io.zhengtu.query.ComputedPage;
import io.zhengtu.query.FieldRequest;
import io.zhengtu.query.NodeRef;
import io.zhengtu.query.SchemaPart;
import io.zhengtu.region.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Decisions of analysts as fields of the query interface. */
final class CurationPart implements SchemaPart {

    private final Curation curation;

    CurationPart(Curation curation) {
        this.curation = curation;
    }

    @Override
    public List<String> documents() {
        return List.of("curation.graphqls");
    }

    @Override
    public Map<String, ComputedField> queries() {
        return Map.of("decisions", this::decisions, "mergeProposals", this::proposals);
    }

    @Override
    public Map<String, ComputedField> mutations() {
        Map<String, ComputedField> mutations = new HashMap<>();
        mutations.put(
                "confirmClaim", onClaim((request, author) -> curation.confirm(request.argument("claim"), author)));
        mutations.put("rejectClaim", onClaim((request, author) -> curation.reject(request.argument("claim"), author)));
        mutations.put(
                "editClaim",
                onClaim((request, author) -> curation.edit(request.argument("claim"), correction(request), author)));
        mutations.put("addClaim", onClaim((request, author) -> curation.add(claim(request.argument("claim")), author)));
        mutations.put(
                "mergeMeasures",
                onMeasure((request, author) ->
                        curation.merge(request.argument("from"), request.argument("into"), author)));
        mutations.put(
                "splitMeasure",
                onMeasure((request, author) ->
                        curation.split(request.argument("measure"), request.argument("names"), author)));
        mutations.put(
                "addAlias",
                onMeasure((request, author) ->
                        curation.alias(request.argument("measure"), request.argument("alias"), author)));
        mutations.put(
                "keepMeasuresApart",
                onMeasure((request, author) ->
                        curation.keepApart(request.argument("one"), request.argument("other"), author)));
        mutations.put(
                "revokeDecision",
                payload(
                        (request, author) -> curation.revoke(request.argument("decision"), author),
                        (request, decision) -> Map.of()));
        return mutations;
    }

    private Object decisions(FieldRequest request) {
        Kind kind = request.argument("kind") == null ? null : Kind.valueOf(request.argument("kind"));
        Boolean standing = request.argument("standing");
        List<Map<String, Object>> decisions = curation.log().stream()
                .filter(decision -> kind == null || decision.kind() == kind)
                .filter(decision -> standing == null || decision.standing() == standing)
                .map(CurationPart::decision)
                .toList();
        return ComputedPage.of(decisions, decision -> (String) decision.get("id"), request);
    }

    private Object proposals(FieldRequest request) {
        Double least = request.argument("minScore");
        List<Map<String, Object>> proposals = curation.proposals().stream()
                .filter(proposal -> least == null || proposal.score() >= least)
                .map(CurationPart::proposal)
                .toList();
        return ComputedPage.of(proposals, proposal -> (String) proposal.get("id"), request);
    }

    private static Map<String, Object> proposal(MergeProposal proposal) {
        return Map.of(
                "id", proposal.id(),
                "from", new NodeRef("Measure", proposal.from().id()),
                "into", new NodeRef("Measure", proposal.into().id()),
                "score", proposal.score(),
                "reason", proposal.reason());
    }

    private static Map<String, Object> decision(Decision decision) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("id", decision.id());
        fields.put("kind", decision.kind());
        fields.put("by", decision.by());
        fields.put("at", decision.at());
        fields.put("reason", decision.reason());
        fields.put("summary", decision.summary());
        fields.put("standing", decision.standing());
        Decision.Revocation revocation = decision.revocation();
        fields.put("revokedBy", revocation == null ? null : revocation.by());
        fields.put("revokedAt", revocation == null ? null : revocation.at());
        fields.put("revokedReason", revocation == null ? null : revocation.reason());
        return fields;
    }

    /** What a mutation decides. */
    @FunctionalInterface
    private interface Verb {
        Decision decide(FieldRequest request, Author author);
    }

    /** What a payload holds beside the decision. */
    @FunctionalInterface
    private interface Outcome {
        Map<String, Object> of(FieldRequest request, Decision decision);
    }

    private static ComputedField onClaim(Verb verb) {
        return payload(verb, (request, decision) -> {
            String claim =
                    decision.action() instanceof Action.Add add ? add.claim().id() : request.argument("claim");
            return Map.of("claim", new NodeRef("Claim", claim));
        });
    }

    private static ComputedField onMeasure(Verb verb) {
        return payload(verb, (request, decision) -> Map.of("measure", new NodeRef("Measure", measure(decision))));
    }

    /** The measure that a decision leaves, after a merge the one that stays. */
    private static String measure(Decision decision) {
        Action action = decision.action();
        if (action instanceof Action.Merge merge) {
            return merge.into().id();
        }
        if (action instanceof Action.Split split) {
            return split.from().id();
        }
        if (action instanceof Action.Alias alias) {
            return alias.into().id();
        }
        return ((Action.KeepApart) action).one().id();
    }

    private static ComputedField payload(Verb verb, Outcome outcome) {
        return request -> {
            Map<String, Object> payload = new HashMap<>();
            payload.put("decision", null);
            payload.put("claim", null);
            payload.put("measure", null);
            payload.put("userErrors", List.of());
            try {
                Author author = new Author(request.argument("by"), request.argument("reason"));
                Decision decision = verb.decide(request, author);
                payload.put("decision", decision(decision));
                payload.putAll(outcome.of(request, decision));
            } catch (CurationException e) {
                payload.put("userErrors", List.of(Map.of("field", e.field(), "message", e.getMessage())));
            }
            return payload;
        };
    }

    private static Correction correction(FieldRequest request) {
        Object date = request.argument("date");
        boolean none = Boolean.TRUE.equals(request.argument("noDate"));
        if (none && date != null) {
            throw new CurationException("date", "date 与 noDate 只能给一个 / give date or noDate, not both");
        }
        return new Correction(none ? "" : text(date), request.argument("object"), request.argument("region"));
    }

    private static NewClaim claim(Map<String, Object> input) {
        Function<String, String> text = field -> text(input.get(field));
        return new NewClaim(
                ClaimType.valueOf(text.apply("type")),
                text.apply("region"),
                text.apply("holder"),
                text.apply("object"),
                text.apply("date"),
                level("level", text.apply("level")),
                text.apply("batch"),
                level("scope", text.apply("scope")),
                (Integer) input.get("rank"),
                text.apply("within"),
                text.apply("to"),
                text.apply("evidence"),
                text.apply("article"),
                text.apply("source"),
                text.apply("address"),
                text.apply("sourceDate"));
    }

    /** The levels of the interface are those of the gazetteer and one for regions that it lacks, which gives nothing. */
    private static Level level(String field, String name) {
        try {
            return name == null ? null : Level.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new CurationException("claim." + field, "不能是 %s / cannot be that level".formatted(name));
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
