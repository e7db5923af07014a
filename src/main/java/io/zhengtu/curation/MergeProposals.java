package io.zhengtu.curation;

import io.zhengtu.lexicon.MeasureLexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Finds measures that may be one. At least one of a pair is provisional: the practices of the lexicon are told apart by
 * people. Only measures whose names share a pair of characters that is not all too common are compared, so the work grows
 * with the number of measures, not with its square.
 */
final class MergeProposals {

    private static final double LEAST_SCORE = 0.7;
    private static final double SAME_ADOPTERS = 0.05;
    private static final double NAMED_TOGETHER = 0.25;
    /** A pair of characters that more names have than this tells nothing. */
    private static final int TOO_COMMON = 200;

    private static final double DIGITS = 1_000.0;

    private final List<Listed> measures;

    private MergeProposals(List<Listed> measures) {
        this.measures = measures;
    }

    /** A measure with its use. */
    private record Listed(
            Subject subject, List<String> names, long claims, Set<String> adopters, List<String> evidence) {

        boolean spokenOfWith(Listed other) {
            return evidence.stream().anyMatch(other.evidence::contains);
        }
    }

    static List<MergeProposal> in(TransactionContext tx) {
        List<Listed> measures = tx.run(CurationStatement.LIST_MEASURES.cypher()).list(row -> {
            Subject subject = Subject.of("Measure", row.get("measure").asMap());
            Set<String> names = new LinkedHashSet<>(subject.names());
            names.addAll(row.get("measure").get("aliases").asList(Value::asString, List.of()));
            return new Listed(
                    subject,
                    List.copyOf(names),
                    row.get("claims").asLong(),
                    Set.copyOf(row.get("adopters").asList(Value::asString)),
                    row.get("evidence").asList(Value::asString));
        });
        Set<Set<String>> apart = new HashSet<>();
        for (Decision decision : new DecisionLog(tx).onMeasures()) {
            if (decision.action() instanceof Action.KeepApart keep) {
                apart.add(Set.of(keep.one().id(), keep.other().id()));
            } else if (decision.action() instanceof Action.Split split) {
                apart.add(Set.of(split.from().id(), split.into().id()));
            }
        }
        return new MergeProposals(measures).proposals(apart);
    }

    private List<MergeProposal> proposals(Set<Set<String>> apart) {
        Map<String, List<Integer>> byPair = new HashMap<>();
        for (int i = 0; i < measures.size(); i++) {
            Set<String> pairs = new HashSet<>();
            for (String name : measures.get(i).names()) {
                pairs.addAll(NameLikeness.pairs(NameLikeness.core(MeasureLexicon.key(name))));
            }
            for (String pair : pairs) {
                byPair.computeIfAbsent(pair, none -> new ArrayList<>()).add(i);
            }
        }
        Set<Long> compared = new HashSet<>();
        List<MergeProposal> proposals = new ArrayList<>();
        for (List<Integer> sharing : byPair.values()) {
            if (sharing.size() > TOO_COMMON) {
                continue;
            }
            for (int i = 0; i < sharing.size(); i++) {
                for (int j = i + 1; j < sharing.size(); j++) {
                    if (compared.add((long) sharing.get(i) * measures.size() + sharing.get(j))) {
                        Listed one = measures.get(sharing.get(i));
                        Listed other = measures.get(sharing.get(j));
                        if (!apart.contains(
                                Set.of(one.subject().id(), other.subject().id()))) {
                            proposal(one, other).ifPresent(proposals::add);
                        }
                    }
                }
            }
        }
        proposals.sort(
                Comparator.comparingDouble(MergeProposal::score).reversed().thenComparing(MergeProposal::id));
        return proposals;
    }

    private static Optional<MergeProposal> proposal(Listed one, Listed other) {
        if (!one.subject().provisional() && !other.subject().provisional()) {
            return Optional.empty();
        }
        NameLikeness names = NameLikeness.of(one.names(), other.names());
        double score = names.score();
        if (score < LEAST_SCORE) {
            return Optional.empty();
        }
        String reason = names.reason();
        if (one.spokenOfWith(other)) {
            score -= NAMED_TOGETHER;
            reason += "；同一句话里并提，或为两项 / named side by side in one passage, perhaps two";
        } else if (one.adopters().stream().anyMatch(other.adopters()::contains)) {
            score = Math.min(1, score + SAME_ADOPTERS);
            reason += "；有同一地区采用 / a region adopted both";
        }
        if (score < LEAST_SCORE) {
            return Optional.empty();
        }
        boolean oneStays = one.subject().provisional() == other.subject().provisional()
                ? one.claims() > other.claims()
                        || one.claims() == other.claims()
                                && one.subject().id().compareTo(other.subject().id()) < 0
                : !one.subject().provisional();
        Subject into = oneStays ? one.subject() : other.subject();
        Subject from = oneStays ? other.subject() : one.subject();
        String id = Stream.of(from.id(), into.id()).sorted().collect(Collectors.joining("-"));
        return Optional.of(new MergeProposal(id, from, into, Math.round(score * DIGITS) / DIGITS, reason));
    }
}
