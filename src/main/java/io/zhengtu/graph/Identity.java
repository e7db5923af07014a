package io.zhengtu.graph;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.ClaimType;
import io.zhengtu.claim.Statement;
import io.zhengtu.lexicon.Measure;
import io.zhengtu.lexicon.MeasureLexicon;
import io.zhengtu.region.Level;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides which node a claim's object is. A practice that the lexicon knows under any of its names is that practice;
 * another one is provisional, and so are its other spellings as far as quotes, punctuation and width go. Awards are told
 * apart by name and level, documents by title.
 */
public final class Identity {

    /** What a text adds to a practice's name without meaning another practice. */
    private static final Pattern GENERIC_ENDING = Pattern.compile("(?:改革|机制|制度|工作|模式)[”’\"』」]*$");

    private static final String OPENING = "“‘「『《〈\"'";
    private static final String CLOSING = "”’」』》〉\"'";

    private final MeasureLexicon lexicon;

    public Identity(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The node of the claim's object; empty for a ranking, whose indicator is no node. */
    Optional<Target> of(Claim claim) {
        Statement s = claim.statement();
        Level level = null;
        if (claim instanceof Claim.Awarded awarded) {
            level = awarded.level();
        } else if (claim instanceof Claim.Aspires aspires) {
            level = aspires.level();
        }
        return of(claim.type(), s.object(), s.canonical(), level);
    }

    /**
     * The node that an object is.
     *
     * @param canonical its usual name, {@code null} where that is {@code object} itself
     * @param level who gives an honour, {@code null} where not told or no honour
     * @return empty for a ranking
     */
    public Optional<Target> of(ClaimType type, String object, String canonical, Level level) {
        return switch (type) {
            case AWARDED, ASPIRES -> Optional.of(award(usual(object, canonical), level));
            case ISSUED, IMPLEMENTS -> Optional.of(policy(usual(object, canonical)));
            case RANKED -> Optional.empty();
            case FIRST_IN, ADOPTED, PILOT, SPREAD -> Optional.of(measure(object, canonical));
        };
    }

    private static String usual(String object, String canonical) {
        return bare(canonical == null ? object : canonical);
    }

    /** The practice of a name that the lexicon does not know. */
    public static Target.OfMeasure provisional(String name) {
        String bare = bare(name);
        return new Target.OfMeasure(measureId(bare), bare, List.of(), null, null, true);
    }

    private static Target award(String name, Level level) {
        String levelName = level == null ? null : level.name();
        return new Target.OfAward("a" + Hash.of(MeasureLexicon.key(name), levelName), name, levelName);
    }

    private static Target policy(String title) {
        return new Target.OfPolicy("p" + Hash.of(MeasureLexicon.key(title)), title);
    }

    private Target measure(String object, String canonical) {
        Optional<Measure> known = canonical == null ? Optional.empty() : known(canonical);
        known = known.or(() -> known(object));
        if (known.isPresent()) {
            Measure m = known.get();
            return new Target.OfMeasure(measureId(m.name()), m.name(), m.aliases(), m.theme(), m.definition(), false);
        }
        return provisional(usual(object, canonical));
    }

    private Optional<Measure> known(String name) {
        Optional<Measure> measure = lexicon.named(name);
        if (measure.isPresent()) {
            return measure;
        }
        String shorter = GENERIC_ENDING.matcher(name).replaceFirst("");
        return shorter.equals(name) || shorter.isBlank() ? Optional.empty() : known(shorter);
    }

    private static String measureId(String name) {
        return "m" + Hash.of(MeasureLexicon.key(name));
    }

    /** Without the quotation marks that enclose the whole; those around a part belong to the name. */
    private static String bare(String name) {
        String bare = name.strip();
        while (bare.length() > 2 && closes(bare) == bare.length() - 1) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        return bare;
    }

    /** Where the mark closes that the text opens with, -1 where it opens with none. */
    private static int closes(String text) {
        int kind = OPENING.indexOf(text.charAt(0));
        if (kind < 0) {
            return -1;
        }
        int depth = 1;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == CLOSING.charAt(kind)) {
                depth--;
            } else if (text.charAt(i) == OPENING.charAt(kind)) {
                depth++;
            }
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
