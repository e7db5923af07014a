package io.zhengtu.lexicon;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rules and signs behind a claim mean, in words for a reader. Immutable. */
public final class SignWording {

    private static final String PLACE = "{}";

    private final Map<String, Wording> wordings;
    private final List<String> order;

    private SignWording(Map<String, Wording> wordings) {
        this.wordings = Map.copyOf(wordings);
        this.order = List.copyOf(wordings.keySet());
    }

    /** One meaning in both languages; both are empty for a sign that says nothing to a reader. */
    public record Wording(String chinese, String english) {

        private Wording about(String word) {
            return word == null
                    ? new Wording(chinese.replace("“" + PLACE + "”", ""), english.replace(" " + PLACE, ""))
                    : new Wording(chinese.replace(PLACE, word), english.replace(PLACE, word));
        }

        /** Whether there is anything to say. */
        public boolean isTold() {
            return !chinese.isEmpty();
        }
    }

    /** Reads the wording shipped on the class path. */
    public static SignWording load() {
        Map<String, Wording> wordings = new LinkedHashMap<>();
        for (LexiconFile.Row row : LexiconFile.read("signs.tsv", 3)) {
            wordings.put(row.field(0), new Wording(row.field(1), row.field(2)));
        }
        return new SignWording(wordings);
    }

    /** The order in which signs of one claim are told: that of the file. */
    public Comparator<String> order() {
        return Comparator.comparingInt(sign -> order.indexOf(listed(sign)));
    }

    /**
     * The meaning of a sign: that of its full name, else of its kind with the word that the name holds ({@code award.获评}
     * is {@code award.{}} about 获评).
     *
     * @param word the word of the text that the sign was seen in, {@code null} where it is not known
     * @return nothing where neither is listed
     */
    public Optional<Wording> of(String sign, String word) {
        String listed = listed(sign);
        String about = listed.equals(sign) ? word : sign.substring(listed.length() - PLACE.length());
        return Optional.ofNullable(wordings.get(listed)).map(wording -> wording.about(about));
    }

    /** The name under which the file lists a sign, the sign itself where it does not. */
    private String listed(String sign) {
        String kind = sign.substring(0, sign.indexOf('.') + 1) + PLACE;
        return wordings.containsKey(sign) || !wordings.containsKey(kind) ? sign : kind;
    }
}
