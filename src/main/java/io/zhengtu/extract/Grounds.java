package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Statement;
import io.zhengtu.lexicon.SignWeights;
import io.zhengtu.lexicon.SignWording;
import io.zhengtu.lexicon.SignWording.Wording;
import io.zhengtu.lexicon.Trigger;
import io.zhengtu.lexicon.TriggerLexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a claim rests on, in words: its rule and its signs, for whoever has to judge it. Immutable and safe for use by
 * several threads.
 */
public final class Grounds {

    /** A sign whose weight is below this makes a claim doubtful; nearer to 0 it hardly matters which way it points. */
    private static final double DOUBT = -0.3;

    private static final String WEIGHED = "adopt";

    /** Its weight sets it off against known names only: by themselves quotation marks are no reason to doubt a name. */
    private static final String QUOTED = AdoptionExtractor.Form.QUOTED.name().toLowerCase(Locale.ROOT);

    private final SignWording wording;
    private final SignWeights weights;
    private final Pattern verbs;

    private Grounds(SignWording wording, SignWeights weights, TriggerLexicon triggers) {
        this.wording = wording;
        this.weights = weights;
        this.verbs = Pattern.compile(triggers.alternatives(Trigger.ADOPT));
    }

    /** Reads the lexicons shipped on the class path. */
    public static Grounds load() {
        return new Grounds(SignWording.load(), SignWeights.load(), TriggerLexicon.load());
    }

    /**
     * Why a claim was read.
     *
     * @param support what it rests on
     * @param doubt what speaks against it
     */
    public record Reasons(List<Wording> support, List<Wording> doubt) {
        public Reasons {
            support = List.copyOf(support);
            doubt = List.copyOf(doubt);
        }
    }

    /** The reasons of a claim; a sign that {@code signs.tsv} does not list is given by its name. */
    public Reasons of(Claim claim) {
        Statement statement = claim.statement();
        String rule = statement.rule();
        if (!rule.startsWith(WEIGHED + ".")) {
            return new Reasons(List.of(words(rule, null)), List.of());
        }
        List<String> signs = Arrays.stream(rule.substring(WEIGHED.length() + 1).split(","))
                .sorted(wording.order())
                .toList();
        List<Wording> support = new ArrayList<>();
        List<Wording> doubt = new ArrayList<>();
        for (String sign : signs) {
            Wording words =
                    words(sign, sign.startsWith("verb.") ? verb(statement, sign).orElse(null) : null);
            if (words.isTold()) {
                boolean doubtful = !sign.equals(QUOTED) && weights.of(WEIGHED, sign) < DOUBT;
                (doubtful ? doubt : support).add(words);
            }
        }
        return new Reasons(support, doubt);
    }

    private Wording words(String sign, String word) {
        return wording.of(sign, word).orElseGet(() -> new Wording(sign, sign));
    }

    /** The verb before the practice's name, where the evidence holds it. */
    private Optional<String> verb(Statement statement, String sign) {
        String evidence = statement.evidence().text();
        int name = evidence.indexOf(statement.object());
        if (name < 0) {
            return Optional.empty();
        }
        if (name > 0 && evidence.charAt(name - 1) == '“') {
            name--;
        }
        Matcher verb = verbs.matcher(evidence).region(0, name);
        String last = null;
        while (verb.find()) {
            last = sign.equals("verb.adjacent") && verb.end() != name ? null : verb.group();
        }
        return Optional.ofNullable(last);
    }
}
