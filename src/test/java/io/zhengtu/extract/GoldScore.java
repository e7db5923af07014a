package io.zhengtu.extract;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengtu.claim.Claim;
import io.zhengtu.claim.ClaimType;
import io.zhengtu.lexicon.MeasureLexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How well the claims of a type agree with annotated facts: same region, alike object, overlapping evidence (documents by
 * title alone, ranks by number). Doubtful facts count neither way.
 */
final class GoldScore {

    private static final List<String> OBJECT_FIELDS = List.of("award", "measure", "title", "of", "indicator");

    private final ClaimType type;
    private final List<String> errors = new ArrayList<>();
    private int right;
    private int missed;
    private int wrong;

    GoldScore(ClaimType type) {
        this.type = type;
    }

    void add(String article, List<JsonNode> facts, List<Claim> claims) {
        List<JsonNode> ofType = facts.stream()
                .filter(fact -> fact.get("type").asText().equals(type.name()))
                .toList();
        List<Claim> left = new ArrayList<>(
                claims.stream().filter(claim -> claim.type() == type).toList());
        for (boolean doubtful : new boolean[] {false, true}) {
            for (JsonNode fact : ofType) {
                if (fact.path("doubtful").asBoolean() != doubtful) {
                    continue;
                }
                boolean found = left.stream()
                        .filter(c -> agrees(fact, c))
                        .findFirst()
                        .map(left::remove)
                        .orElse(false);
                if (!doubtful && found) {
                    right++;
                } else if (!doubtful) {
                    missed++;
                    errors.add("missed " + article + " " + fact);
                }
            }
        }
        left.removeIf(claim -> ofType.stream().anyMatch(fact -> agrees(fact, claim)));
        wrong += left.size();
        left.forEach(claim -> errors.add("wrong " + article + " " + Reader.line(claim) + " | "
                + claim.statement().evidence().text()));
    }

    double f1() {
        int all = 2 * right + missed + wrong;
        return all == 0 ? 1 : 2.0 * right / all;
    }

    private static boolean agrees(JsonNode fact, Claim claim) {
        if (!fact.get("region").asText().equals(claim.statement().region().path())) {
            return false;
        }
        boolean samePlace = overlap(
                fact.get("evidence").asText(), claim.statement().evidence().text());
        return switch (claim.type()) {
            case ISSUED, IMPLEMENTS -> alikeObject(fact, claim, 0.9);
            case RANKED -> samePlace && fact.get("rank").asInt() == ((Claim.Ranked) claim).rank();
            case FIRST_IN -> samePlace && alikeObject(fact, claim, 0.3) && sameScope(fact, (Claim.FirstIn) claim);
            default -> alikeObject(fact, claim, 0.6) || samePlace && alikeObject(fact, claim, 0.4);
        };
    }

    private static boolean overlap(String a, String b) {
        String one = MeasureLexicon.key(a);
        String other = MeasureLexicon.key(b);
        return one.contains(other) || other.contains(one) || alikeness(a, b) >= 0.5;
    }

    private static boolean sameScope(JsonNode fact, Claim.FirstIn first) {
        return !fact.hasNonNull("scope")
                || fact.get("scope").asText().equals(first.scope().name().toLowerCase(Locale.ROOT));
    }

    private static boolean alikeObject(JsonNode fact, Claim claim, double least) {
        String canonical = claim.statement().canonical();
        return OBJECT_FIELDS.stream()
                .filter(fact::hasNonNull)
                .map(field -> fact.get(field).asText())
                .anyMatch(object -> alikeness(object, claim.statement().object()) >= least
                        || canonical != null
                                && fact.hasNonNull("canonical")
                                && fact.get("canonical").asText().equals(canonical));
    }

    /** 1 where one holds the other, else the share of pairs of neighbouring characters that both have (Dice). */
    private static double alikeness(String a, String b) {
        String one = MeasureLexicon.key(a);
        String other = MeasureLexicon.key(b);
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        boolean holds = one.contains(other) || other.contains(one);
        if (holds && 2 * Math.min(one.length(), other.length()) >= Math.max(one.length(), other.length())) {
            return 1;
        }
        Set<String> pairs = pairs(one);
        Set<String> shared = pairs(other);
        int total = pairs.size() + shared.size();
        shared.retainAll(pairs);
        return total == 0 ? 0 : 2.0 * shared.size() / total;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    @Override
    public String toString() {
        return "%s F1 %.3f, right %d, missed %d, wrong %d%n%s"
                .formatted(type, f1(), right, missed, wrong, String.join(System.lineSeparator(), errors));
    }
}
