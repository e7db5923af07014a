package io.zhengtu.curation;

import io.zhengtu.lexicon.MeasureLexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How alike two names of practices are: by what is left of them without words that any practice may bear, and else by the
 * pairs of characters that they share (Dice's coefficient: L. R. Dice, Measures of the amount of ecologic association
 * between species, Ecology 26, 1945). Names that differ in a number are never alike: 三项制度 are not 四项制度.
 *
 * @param score 0 to 1
 * @param reason in Chinese and English, {@code null} below any likeness
 */
record NameLikeness(double score, String reason) {

    private static final NameLikeness NONE = new NameLikeness(0, null);
    private static final double SAME_CORE = 0.95;
    private static final int LEAST_CORE = 3;
    private static final double CONTAINED = 0.6;
    private static final double CONTAINED_SPAN = 0.3;

    private static final Pattern LEADING =
            Pattern.compile("^(?:全面|深入|积极|大力|全国|全省|全市|全县|全区|新型|智慧|推行|推进|实行|实施|开展|建立|健全|完善)+");
    private static final Pattern ENDING =
            Pattern.compile("(?:工作|改革|机制|制度|模式|体系|办法|做法|服务|平台|试点|行动|活动|工程|方式|建设|管理|创新|经验)+$");
    private static final Pattern NUMBER = Pattern.compile("[0-9一二两三四五六七八九十百千零]");

    static NameLikeness of(String one, String other) {
        String first = MeasureLexicon.key(one);
        String second = MeasureLexicon.key(other);
        if (!numbers(first).equals(numbers(second))) {
            return NONE;
        }
        String a = core(first);
        String b = core(second);
        if (a.equals(b) && a.length() >= LEAST_CORE) {
            return new NameLikeness(SAME_CORE, "“%s”与“%s”只差通用词 / differ in general words only".formatted(one, other));
        }
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        double dice = dice(a, b);
        if (shorter.length() >= LEAST_CORE && longer.contains(shorter)) {
            double share = (double) shorter.length() / longer.length();
            double score = Math.max(dice, CONTAINED + CONTAINED_SPAN * share);
            return new NameLikeness(score, "“%s”包含“%s” / one name contains the other".formatted(longer, shorter));
        }
        return new NameLikeness(
                dice,
                "“%s”与“%s”的字有 %d%% 相同 / %d%% of their characters are the same"
                        .formatted(one, other, Math.round(dice * 100), Math.round(dice * 100)));
    }

    /** The name without words that any practice may bear; the name itself where nothing would be left. */
    static String core(String key) {
        String without = ENDING.matcher(LEADING.matcher(key).replaceFirst("")).replaceFirst("");
        return without.length() < 2 ? key : without;
    }

    private static Map<String, Integer> numbers(String key) {
        Map<String, Integer> numbers = new HashMap<>();
        Matcher found = NUMBER.matcher(key);
        while (found.find()) {
            numbers.merge(found.group().replace("两", "二"), 1, Integer::sum);
        }
        return numbers;
    }

    private static double dice(String one, String other) {
        Set<String> a = pairs(one);
        Set<String> b = pairs(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        long shared = a.stream().filter(b::contains).count();
        return 2.0 * shared / (a.size() + b.size());
    }

    /** The pairs of neighbouring characters, by which names that may be alike are found. */
    static Set<String> pairs(String core) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= core.length(); i++) {
            pairs.add(core.substring(i, i + 2));
        }
        return pairs;
    }

    /** The likest of two sets of names. */
    static NameLikeness of(Iterable<String> ones, List<String> others) {
        NameLikeness best = NONE;
        for (String one : ones) {
            for (String other : others) {
                NameLikeness likeness = of(one, other);
                if (likeness.score() > best.score()) {
                    best = likeness;
                }
            }
        }
        return best;
    }
}
