package io.zhengtu.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs quotation marks and title marks, also where typesetters broke them: an opening mark that stands for a closing one
 * (“法治单位“) or the other way round (”法治单位”), a mark left open at the end of its line. No pair crosses a line.
 */
final class Quotations {

    /** A name in quotation marks is rarely longer; beyond this a quotation is taken for speech. */
    private static final int LONGEST_NAME = 45;

    /** As long as a name may be that is told from speech although one of its marks is wrong. */
    private static final int SHORT_NAME = 16;

    private Quotations() {}

    /** Offsets of the opening marks that wait for their closing ones, the last one on top. */
    private static final class Open {
        private final String text;
        private final Deque<Integer> offsets = new ArrayDeque<>();
        private final Map<Character, Integer> counts = new HashMap<>();

        Open(String text) {
            this.text = text;
        }

        void push(int at) {
            offsets.push(at);
            counts.merge(text.charAt(at), 1, Integer::sum);
        }

        int pop() {
            int at = offsets.pop();
            counts.merge(text.charAt(at), -1, Integer::sum);
            return at;
        }

        void clear() {
            offsets.clear();
            counts.clear();
        }

        int last() {
            return offsets.element();
        }

        int size() {
            return offsets.size();
        }

        boolean isEmpty() {
            return offsets.isEmpty();
        }

        boolean holds(char mark) {
            return counts.getOrDefault(mark, 0) > 0;
        }
    }

    /** All pairs in order of their opening mark. Linear in the text. */
    static List<Quotation> in(String text) {
        List<Quotation> found = new ArrayList<>();
        Open open = new Open(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> open.clear();
                case '《', '〈', '‘' -> open.push(i);
                case '“' -> {
                    if (closesWrongly(text, open, i)) {
                        close(text, open, '“', i, found);
                    } else {
                        open.push(i);
                    }
                }
                case '"' -> {
                    if (open.holds('"')) {
                        close(text, open, '"', i, found);
                    } else {
                        open.push(i);
                    }
                }
                case '》' -> close(text, open, '《', i, found);
                case '〉' -> close(text, open, '〈', i, found);
                case '”' -> {
                    int name = open.holds('“') ? -1 : openedWrongly(text, i);
                    if (name > 0) {
                        found.add(new Quotation(i, name + 1, Quotation.Kind.NAME, open.size()));
                        i = name;
                    } else {
                        close(text, open, '“', i, found);
                    }
                }
                case '’' -> close(text, open, '‘', i, found);
                default -> {}
            }
        }
        found.sort(Comparator.comparingInt(Quotation::start));
        return found;
    }

    /** An opening mark right after a short unclosed name closes it, since “ does not nest in “ in good typography. */
    private static boolean closesWrongly(String text, Open open, int at) {
        return !open.isEmpty() && text.charAt(open.last()) == '“' && isShortName(text, open.last() + 1, at);
    }

    /** Where the name ends that a closing mark with nothing open begins (”法治单位”), -1 where it begins none. */
    private static int openedWrongly(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end <= at + SHORT_NAME + 1 && "“”\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end < text.length() && text.charAt(end) == '”' && isShortName(text, at + 1, end) ? end : -1;
    }

    private static boolean isShortName(String text, int from, int to) {
        return to - from >= 2
                && to - from <= SHORT_NAME
                && text.substring(from, to).chars().noneMatch(Quotations::pauses);
    }

    private static boolean pauses(int c) {
        return "，。；：、！？".indexOf(c) >= 0;
    }

    private static void close(String text, Open open, char mark, int at, List<Quotation> found) {
        if (!open.holds(mark)) {
            return;
        }
        int from = open.pop();
        while (text.charAt(from) != mark) {
            from = open.pop();
        }
        found.add(new Quotation(from, at + 1, kind(text, from, at, mark), open.size()));
    }

    private static Quotation.Kind kind(String text, int from, int at, char mark) {
        if (mark == '《' || mark == '〈') {
            return Quotation.Kind.TITLE;
        }
        if (at - from - 1 > LONGEST_NAME) {
            return Quotation.Kind.SPEECH;
        }
        String inner = text.substring(from + 1, at);
        boolean sentence = inner.chars().anyMatch(c -> "。！？".indexOf(c) >= 0);
        boolean said = inner.length() > 8 && (inner.endsWith("，") || inner.contains("我们") || inner.contains("我"));
        return sentence || said ? Quotation.Kind.SPEECH : Quotation.Kind.NAME;
    }
}
