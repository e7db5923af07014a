package io.zhengtu.region;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds every occurrence of every regional name in one Aho-Corasick pass. Short names of townships are left out: most
 * are ordinary words.
 */
final class NameScanner {

    /** An occurrence of a name and the regions that bear it. */
    record Hit(int start, int end, List<RegionName> bearers) {}

    private static final Comparator<Hit> LEFTMOST_LONGEST = Comparator.comparingInt(Hit::start)
            .thenComparing(Comparator.comparingInt(Hit::end).reversed());

    private final AhoCorasickDoubleArrayTrie<List<RegionName>> trie;

    NameScanner(Gazetteer gazetteer) {
        TreeMap<String, List<RegionName>> names = new TreeMap<>();
        for (Map.Entry<String, List<RegionName>> entry :
                gazetteer.namesAndBearers().entrySet()) {
            List<RegionName> bearers = findable(entry.getValue());
            if (!bearers.isEmpty()) {
                names.put(entry.getKey(), bearers);
            }
        }
        trie = new AhoCorasickDoubleArrayTrie<>(names);
    }

    private static List<RegionName> findable(List<RegionName> bearers) {
        for (RegionName name : bearers) {
            if (!findable(name)) {
                return bearers.stream().filter(NameScanner::findable).toList();
            }
        }
        return bearers;
    }

    private static boolean findable(RegionName name) {
        Level level = name.region().level();
        return level != Level.NATION && !(level == Level.TOWNSHIP && name.kind() == NameKind.BARE);
    }

    /** Occurrences, {@code further} ones among them, by start, the longest first where several start together. */
    List<Hit> scan(String text, List<Hit> further) {
        List<Hit> hits = new ArrayList<>(further);
        trie.parseText(text, (int begin, int end, List<RegionName> bearers) -> hits.add(new Hit(begin, end, bearers)));
        hits.sort(LEFTMOST_LONGEST);
        return hits;
    }
}
