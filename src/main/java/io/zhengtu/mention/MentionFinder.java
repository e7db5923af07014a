package io.zhengtu.mention;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import io.zhengtu.lexicon.Measure;
import io.zhengtu.lexicon.MeasureLexicon;
import io.zhengtu.lexicon.Trigger;
import io.zhengtu.lexicon.TriggerLexicon;
import io.zhengtu.region.Region;
import io.zhengtu.region.ToponymResolver;
import io.zhengtu.text.Prose;
import io.zhengtu.text.Segmenter;
import io.zhengtu.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the mentions of an article: practices and trigger words in one Aho-Corasick pass, dates and places in one more
 * each. Immutable and safe for use by several threads.
 */
public final class MentionFinder {

    private final AhoCorasickDoubleArrayTrie<Entry> trie;
    private final ToponymResolver toponyms;
    private final TimeReader times = new TimeReader();
    private final Segmenter segmenter;

    /** Names up to this length are checked against word boundaries. */
    private static final int SHORT_NAME = 3;

    private static final int WINDOW = 6;

    private static final class Entry {
        private final Set<Trigger> triggers = EnumSet.noneOf(Trigger.class);
        private String word;
        private Measure measure;
        private boolean needsQuotes;
        private boolean joined;
    }

    public MentionFinder(
            MeasureLexicon measures, TriggerLexicon triggers, ToponymResolver toponyms, Segmenter segmenter) {
        this.segmenter = segmenter;
        this.toponyms = toponyms;
        TreeMap<String, Entry> entries = new TreeMap<>();
        for (Measure measure : measures.measures()) {
            add(entries, measures, measure, measure.name());
            for (String alias : measure.aliases()) {
                add(entries, measures, measure, alias);
            }
        }
        for (Trigger kind : Trigger.values()) {
            for (String word : triggers.words(kind)) {
                Entry entry = entry(entries, word);
                entry.triggers.add(kind);
                entry.word = word;
            }
        }
        this.trie = new AhoCorasickDoubleArrayTrie<>();
        this.trie.build(entries);
    }

    private static void add(Map<String, Entry> entries, MeasureLexicon measures, Measure measure, String name) {
        Entry entry = entry(entries, name);
        entry.measure = measure;
        entry.needsQuotes = measures.needsQuotes(name);
        entry.joined |= name.indexOf('、') >= 0;
    }

    private static Entry entry(Map<String, Entry> entries, String name) {
        return entries.computeIfAbsent(MeasureLexicon.key(name), key -> new Entry());
    }

    /** @param focal the article's region, {@code null} where it has none; decides between places of one name
     *  @param date the article's date, {@code null} where unknown; relative dates are read from it */
    public Mentions find(Prose prose, Region focal, LocalDate date) {
        String text = prose.text();
        FoldedText folded = FoldedText.of(text);
        List<Mention.OfMeasure> measures = new ArrayList<>();
        Map<Trigger, List<Mention.OfTrigger>> triggers = new EnumMap<>(Trigger.class);
        trie.parseText(folded.text(), (begin, end, entry) -> {
            int from = folded.start(begin);
            int to = folded.end(end);
            if (prose.isBroken(from, to)) {
                return;
            }
            if (entry.measure != null && isNamed(text, from, to, entry) && isOfWords(text, from, to)) {
                measures.add(new Mention.OfMeasure(from, to, entry.measure));
            }
            if (!entry.triggers.isEmpty() && isUnbroken(text, from, to, entry.word)) {
                for (Trigger kind : entry.triggers) {
                    triggers.computeIfAbsent(kind, k -> new ArrayList<>())
                            .add(new Mention.OfTrigger(from, to, kind, entry.word));
                }
            }
        });
        List<Mention.OfTrigger> longest = new ArrayList<>();
        triggers.values().forEach(found -> longest.addAll(longestFirst(found)));
        return new Mentions(
                prose.quotations(),
                toponyms.resolve(text, focal).stream()
                        .filter(place -> !prose.isBroken(place.start(), place.end()))
                        .toList(),
                longestFirst(measures),
                times.read(text, date).stream()
                        .filter(time -> !prose.isBroken(time.start(), time.end()))
                        .toList(),
                longest);
    }

    private static boolean isUnbroken(String text, int from, int to, String word) {
        return to - from == word.length() || word.indexOf('“') >= 0 && text.startsWith("“", from - 1);
    }

    /** Whether the stretch is the name as a writer would set it, and not words that happen to meet. */
    private static boolean isNamed(String text, int from, int to, Entry entry) {
        boolean marked = from > 0 && text.charAt(from - 1) == '“'
                || text.substring(from, to).indexOf('“') >= 0;
        boolean joined = entry.joined || marked || text.substring(from, to).indexOf('、') < 0;
        return isOneName(text, from, to) && joined && (marked || !entry.needsQuotes);
    }

    /** A short name must begin and end where words do: 述法 is none in 讲述法律. */
    private boolean isOfWords(String text, int from, int to) {
        boolean marked = from > 0 && text.charAt(from - 1) == '“';
        if (to - from > SHORT_NAME || marked) {
            return true;
        }
        // 上门办件 and 上门办理 tell what is done rather than name 上门办
        if (text.charAt(to - 1) == '办' && to < text.length() && "件理案公证结".indexOf(text.charAt(to)) >= 0) {
            return false;
        }
        int left = windowStart(text, from);
        int right = windowEnd(text, to);
        boolean begins = false;
        boolean ends = false;
        for (Token token : segmenter.tokens(text, left, right)) {
            begins |= token.start() == from;
            ends |= token.end() == to;
        }
        return begins && ends;
    }

    private static int windowStart(String text, int from) {
        int left = from;
        while (left > 0 && from - left < WINDOW && Character.isLetterOrDigit(text.charAt(left - 1))) {
            left--;
        }
        return left;
    }

    private static int windowEnd(String text, int to) {
        int right = to;
        while (right < text.length() && right - to < WINDOW && Character.isLetterOrDigit(text.charAt(right))) {
            right++;
        }
        return right;
    }

    /** A name may hold quotation marks, pauses 、 and brackets, but no end of a clause. */
    private static boolean isOneName(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("，。；：！？\n".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Of overlapping mentions the longest stays, of equally long ones the first. */
    private static <M extends Mention> List<M> longestFirst(List<M> found) {
        List<M> byStart = new ArrayList<>(found);
        byStart.sort(Comparator.comparingInt(Mention::start)
                .thenComparing(Comparator.comparingInt(Mention::end).reversed()));
        List<M> kept = new ArrayList<>();
        for (M mention : byStart) {
            M last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last == null || mention.start() >= last.end()) {
                kept.add(mention);
            } else if (mention.end() - mention.start() > last.end() - last.start()) {
                kept.set(kept.size() - 1, mention);
            }
        }
        return kept;
    }
}
