package io.zhengtu.region;

import io.zhengtu.regex.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** What a text says about whose it is: the regions it names, how often and where, and its words of pointing. */
final class TextEvidence {

    private static final Expression DEICTIC =
            Expression.of("(?:全|我|该|本)(省|自治区|州|盟|市|区|县|旗|镇|乡|街道)(?![域级])|(省|自治区|州|盟|市|区|县|旗|镇|乡|街道)(?:委|政府)");
    private static final String CLAUSE_STARTS = "。！？；，：\n　 ”";

    /** Weight of a mention at the start of a clause, where subjects stand. */
    private static final int SUBJECT_WEIGHT = 2;

    private static final int ENOUGH_MENTIONS = 3;
    private static final double HALF = 0.5;

    /** An article about one region speaks of it in its beginning and middle; a survey goes from one to the next. */
    private static final int PARTS = 3;

    private record Mention(Region region, int offset, int weight) {}

    private final Gazetteer gazetteer;
    private final ToponymResolver resolver;
    private final String text;
    private final Map<String, Integer> deictics = new HashMap<>();
    private int deicticTotal;

    /** {@code null} until asked for: most titles settle whose article it is. */
    private List<Mention> mentions;

    TextEvidence(Gazetteer gazetteer, ToponymResolver resolver, String text) {
        this.gazetteer = gazetteer;
        this.resolver = resolver;
        this.text = text;
        Expression.Occurrences pointing = DEICTIC.in(text);
        while (pointing.find()) {
            Matcher matcher = pointing.match();
            String kind = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            deictics.merge(kind, 1, Integer::sum);
            deicticTotal++;
        }
    }

    private List<Mention> mentions() {
        if (mentions == null) {
            mentions = mentionsOfText();
        }
        return mentions;
    }

    private List<Mention> mentionsOfText() {
        List<Mention> found = new ArrayList<>();
        for (Toponym toponym : resolver.resolve(text, null)) {
            boolean subject = toponym.start() == 0 || CLAUSE_STARTS.indexOf(text.charAt(toponym.start() - 1)) >= 0;
            int weight = subject ? SUBJECT_WEIGHT : 1;
            found.add(new Mention(toponym.region(), toponym.start(), weight));
        }
        return found;
    }

    boolean blank() {
        return text.isBlank();
    }

    /** How often the text uses any name of the region that says what kind of region it is. */
    int fullNames(Region region) {
        int count = 0;
        for (String name : gazetteer.names(region)) {
            if (isFull(region, name)) {
                count += count(name);
            }
        }
        return count;
    }

    private boolean isFull(Region region, String name) {
        return gazetteer.bearers(name).stream()
                .anyMatch(bearer -> bearer.region().equals(region) && bearer.kind() != NameKind.BARE);
    }

    /** How often the text uses any name of the region. */
    int anyNames(Region region) {
        int count = 0;
        for (String name : gazetteer.names(region)) {
            // a full name contains the short one: counting the short one counts both
            boolean counted =
                    gazetteer.names(region).stream().anyMatch(other -> !other.equals(name) && name.contains(other));
            count += counted ? 0 : count(name);
        }
        return count;
    }

    private int count(String name) {
        int count = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            count++;
        }
        return count;
    }

    /** How much speaks for the region: its own names, those of the regions above, pointing words of its kind. */
    double score(Region region) {
        double score = 3.0 * Math.min(fullNames(region), 10);
        for (Region above : gazetteer.chain(region)) {
            if (!above.equals(region)) {
                score += Math.min(anyNames(above), 5) * (1.0 + above.level().rank());
            }
        }
        return score + 10 * deicticShare(region);
    }

    /** The share of pointing words that fit the kind of region: 全县, 县委 for a county. */
    double deicticShare(Region region) {
        if (deicticTotal == 0) {
            return 0;
        }
        int fitting = 0;
        for (Map.Entry<String, Integer> entry : deictics.entrySet()) {
            if (region.name().endsWith(entry.getKey())) {
                fitting += entry.getValue();
            }
        }
        return (double) fitting / deicticTotal;
    }

    /** The region that the text is about by its mentions alone; empty where it speaks of many or of none. */
    Optional<Region> dominant() {
        Map<Region, Integer> weights = new HashMap<>();
        mentions().forEach(mention -> weights.merge(mention.region(), mention.weight(), Integer::sum));
        Region best = null;
        double bestScore = 0;
        for (Map.Entry<Region, Integer> entry : weights.entrySet()) {
            double score = entry.getValue() * (1 + deicticShare(entry.getKey()));
            if (score > bestScore) {
                best = entry.getKey();
                bestScore = score;
            }
        }
        if (best == null || weights.get(best) < ENOUGH_MENTIONS || deicticShare(best) == 0) {
            return Optional.ofNullable(best).filter(this::isAlone);
        }
        // what it is compared with at the end does not take an article from the region that it opened with
        boolean throughout = outweighs(best, 0) && outweighs(best, 1) && balance(best, mentions()) > 0;
        return throughout ? Optional.of(best) : Optional.empty();
    }

    /** Whether the text names no other region than this one and what belongs to it, and points at its kind alone, if at any. */
    private boolean isAlone(Region region) {
        int named = mentions().stream().mapToInt(Mention::weight).sum();
        boolean pointed = deicticTotal == 0 ? named >= ENOUGH_MENTIONS : deicticShare(region) > HALF;
        boolean alone = mentions().stream().allMatch(mention -> mention.region().within(region));
        return pointed && named > 1 && alone && Level.PROVINCE.above(region.level());
    }

    /** Whether the text names the region or points at its kind, and does not speak of others more. */
    boolean supports(Region region) {
        boolean spoken = anyNames(region) > 0 || deicticShare(region) > 0;
        return blank() || (spoken && balance(region, mentions()) >= 0);
    }

    /** Whether a part of the text speaks of the region and what belongs to it at least as much as of others. */
    private boolean outweighs(Region region, int part) {
        int from = (int) ((long) text.length() * part / PARTS);
        int to = (int) ((long) text.length() * (part + 1) / PARTS);
        return balance(
                        region,
                        mentions().stream()
                                .filter(mention -> mention.offset() >= from && mention.offset() < to)
                                .toList())
                >= 0;
    }

    private static int balance(Region region, List<Mention> mentions) {
        int balance = 0;
        for (Mention mention : mentions) {
            boolean belongs = mention.region().within(region) || region.within(mention.region());
            balance += belongs ? mention.weight() : -mention.weight();
        }
        return balance;
    }
}
