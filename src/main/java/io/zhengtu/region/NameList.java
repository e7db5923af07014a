package io.zhengtu.region;

import io.zhengtu.regex.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lists of names without their suffix: the last part carries it for all ({@code 海勃湾、海南、乌达三区}, {@code 太原、晋城两市},
 * {@code 赤壁、恩施等14个县市}, {@code 东城、朝阳2个区}), or they are towns of the article's own county ({@code 曾店、沙河、伍洛}). Standing together,
 * even names that are words mean places.
 */
final class NameList {

    /** A name of the list, where it ends and who bears it. */
    record Item(int end, List<RegionName> bearers) {}

    private static final Expression SUFFIX = Expression.of(
            "(?:(?:等地?)?的(?=[一两二三四五六七八九十\\d]{1,3}个(?:项目|案例|单位|村|社区))|(?:等?(?:[一两二三四五六七八九十]{1,3}|\\d{1,3})个?|等)(街道|[省市县区旗州盟镇乡]{1,3})(?![域级长委内外直]))");

    private static final List<String> ANY = List.of("市", "区", "县", "旗");
    private static final String SEPARATORS = "、和与及";
    private static final int LONGEST = 8;

    private NameList() {}

    /**
     * The items of all lists by the offset they start at.
     *
     * @param focal the region that the text is about, may be {@code null}
     */
    static Map<Integer, Item> items(String text, Gazetteer gazetteer, Region focal) {
        Map<Integer, Item> items = new HashMap<>();
        if (focal != null) {
            gazetteer
                    .ancestor(focal, Level.COUNTY)
                    .ifPresent(county -> items.putAll(towns(text, gazetteer.townsByShortName(county))));
        }
        Expression.Occurrences suffix = SUFFIX.in(text);
        while (suffix.find()) {
            List<String> suffixes = suffixes(suffix.match().group(1));
            items.putAll(before(text, suffix.match().start(), suffixes, gazetteer));
        }
        return items;
    }

    /** 县市 stands for counties and cities, 街道 for itself; where only their things are counted, any county may be meant. */
    private static List<String> suffixes(String word) {
        return word == null
                ? ANY
                : word.equals("街道")
                        ? List.of(word)
                        : word.chars().mapToObj(Character::toString).toList();
    }

    private static Map<Integer, Item> before(String text, int from, List<String> suffixes, Gazetteer gazetteer) {
        Map<Integer, Item> list = new HashMap<>();
        for (int end = from; end > 0; ) {
            int start = longestName(text, end, suffixes, gazetteer);
            if (start < 0) {
                break;
            }
            list.put(start, new Item(end, bearers(text.substring(start, end), suffixes, gazetteer)));
            if (start == 0 || SEPARATORS.indexOf(text.charAt(start - 1)) < 0) {
                break;
            }
            end = start - 1;
        }
        return list.size() >= 2 ? list : Map.of();
    }

    private static int longestName(String text, int end, List<String> suffixes, Gazetteer gazetteer) {
        int bound = end;
        while (bound > 0 && end - bound < LONGEST && NameBoundary.isHan(text.charAt(bound - 1))) {
            bound--;
        }
        for (int start = bound; start < end; start++) {
            if (!bearers(text.substring(start, end), suffixes, gazetteer).isEmpty()) {
                return start;
            }
        }
        return -1;
    }

    private static List<RegionName> bearers(String stem, List<String> suffixes, Gazetteer gazetteer) {
        List<RegionName> bearers = new ArrayList<>(1);
        suffixes.forEach(suffix -> bearers.addAll(gazetteer.bearers(stem + suffix)));
        return bearers;
    }

    /** Short names of a county's towns, of which at least two stand side by side. */
    private static Map<Integer, Item> towns(String text, Map<String, List<RegionName>> towns) {
        TreeMap<Integer, Item> all = new TreeMap<>();
        towns.forEach((name, bearers) -> {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Item item = new Item(at + name.length(), bearers);
                all.merge(at, item, (one, other) -> one.end() >= other.end() ? one : other);
            }
        });
        Map<Integer, Item> listed = new HashMap<>();
        Map.Entry<Integer, Item> previous = null;
        for (Map.Entry<Integer, Item> entry : all.entrySet()) {
            if (previous != null
                    && previous.getValue().end() + 1 == entry.getKey()
                    && SEPARATORS.indexOf(text.charAt(entry.getKey() - 1)) >= 0) {
                listed.put(previous.getKey(), previous.getValue());
                listed.put(entry.getKey(), entry.getValue());
            }
            previous = entry;
        }
        return listed;
    }
}
