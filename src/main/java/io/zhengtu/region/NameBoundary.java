package io.zhengtu.region;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Judges whether an occurrence of a name is a word of its sentence ({@code 守信阳光} does not speak of 信阳) and not part of
 * a longer name ({@code 北京大学}). Segments only the few characters around a doubtful name, so it stays fast.
 */
final class NameBoundary {

    private static final int WINDOW = 5;

    /** After a name in 县 these begin another word: 县域, 县级, 县乡两级; likewise 市场, 区域, 乡村. */
    private static final Pattern CUT_WORD =
            Pattern.compile("市场|[省市县区]域|[省市县]级|区块|区间|区别|区划|区分|乡[村镇亲贤土愁风情音间民邻约规里]|镇村" + "|镇静|州际|旗舰|旗帜|旗下|盟员|盟友|盟约");

    /** 敖汉旗下洼镇: what follows is the name of a town, not the rest of a word. */
    private static final Pattern TOWN_FOLLOWS = Pattern.compile("[\\u4e00-\\u9fa5]{1,4}?(?:镇|乡|街道|苏木)");

    private final Map<Character, List<String>> afterByFirst = new HashMap<>();
    private final List<String> inside;

    /** Loaded on first use: most processes that read the gazetteer never segment. */
    private volatile Segment segment;

    NameBoundary(Vocabulary vocabulary) {
        for (String after : vocabulary.after()) {
            afterByFirst
                    .computeIfAbsent(after.charAt(0), first -> new ArrayList<>())
                    .add(after);
        }
        this.inside = vocabulary.inside();
    }

    /** Whether the last character of the name belongs to the next word rather than to it. */
    boolean cutsWord(String text, int end) {
        return end < text.length()
                && CUT_WORD.matcher(text.substring(end - 1, end + 1)).matches()
                && !TOWN_FOLLOWS.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Whether the short name ending at {@code end} goes on as the name of a school, a road, a bank. */
    boolean continuesAsOtherName(String text, int end) {
        if (end >= text.length()) {
            return false;
        }
        for (String after : afterByFirst.getOrDefault(text.charAt(end), List.of())) {
            if (text.startsWith(after, end) && !(after.equals("街") && text.startsWith("街道", end))) {
                return true;
            }
        }
        return false;
    }

    /** Whether no word of the sentence reaches over either edge of the name. */
    boolean separate(String text, int start, int end) {
        String name = text.substring(start, end);
        for (String phrase : inside) {
            int at = phrase.indexOf(name);
            if (at >= 0 && text.startsWith(phrase, start - at)) {
                return false;
            }
        }
        return !wordReachesOver(text, start, end);
    }

    private boolean wordReachesOver(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < WINDOW && isHan(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < WINDOW && isHan(text.charAt(to))) {
            to++;
        }
        if (from == start && to == end) {
            return false;
        }
        int offset = from;
        for (Term term : segment().seg(text.substring(from, to))) {
            int termEnd = offset + term.word.length();
            boolean overlaps = offset < end && termEnd > start;
            boolean reachesOver = offset < start || termEnd > end;
            boolean place = term.nature != null && term.nature.startsWith("ns") && offset == start;
            if (overlaps && reachesOver && !place) {
                return true;
            }
            offset = termEnd;
        }
        return false;
    }

    private Segment segment() {
        Segment ready = segment;
        if (ready == null) {
            ready = new ViterbiSegment()
                    .enableCustomDictionary(false)
                    .enableNameRecognize(false)
                    .enableTranslatedNameRecognize(false)
                    .enablePlaceRecognize(false)
                    .enableOrganizationRecognize(false);
            segment = ready;
        }
        return ready;
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
