package io.zhengtu.region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists whose last part carries the suffix for all: {@code 海勃湾、海南、乌达三区}, {@code 太原、晋城两市}. */
final class SharedSuffixList {

    /** A name of the list without its suffix, and who bears it with the suffix. */
    record Item(int end, List<RegionName> bearers) {}

    private static final Pattern COUNTED = Pattern.compile("[一两二三四五六七八九十]{1,3}个?(省|市|县|区|旗|州|盟|镇|乡|街道)(?![域级长委内外直])");

    private static final String SEPARATORS = "、和与及";
    private static final int LONGEST = 8;

    private SharedSuffixList() {}

    /** The items of all such lists by the offset they start at. */
    static Map<Integer, Item> items(String text, Gazetteer gazetteer) {
        Map<Integer, Item> items = new HashMap<>();
        Matcher counted = COUNTED.matcher(text);
        while (counted.find()) {
            Map<Integer, Item> list = new HashMap<>();
            int end = counted.start();
            while (end > 0) {
                int start = start(text, end, counted.group(1), gazetteer);
                if (start < 0) {
                    break;
                }
                list.put(start, new Item(end, bearers(text, start, end, counted.group(1), gazetteer)));
                if (start == 0 || SEPARATORS.indexOf(text.charAt(start - 1)) < 0) {
                    break;
                }
                end = start - 1;
            }
            if (list.size() >= 2) {
                items.putAll(list);
            }
        }
        return items;
    }

    private static int start(String text, int end, String suffix, Gazetteer gazetteer) {
        int bound = Math.max(0, end - LONGEST);
        for (int at = end - 1; at >= bound; at--) {
            if (!NameBoundary.isHan(text.charAt(at))) {
                bound = at + 1;
            }
        }
        for (int start = bound; start < end; start++) {
            if (!bearers(text, start, end, suffix, gazetteer).isEmpty()) {
                return start;
            }
        }
        return -1;
    }

    private static List<RegionName> bearers(String text, int start, int end, String suffix, Gazetteer gazetteer) {
        return gazetteer.bearers(text.substring(start, end) + suffix);
    }
}
