package io.zhengtu.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Pairs quotation marks and title marks, also where typesetters broke them: an opening mark that stands for a closing one
 * (“法治单位“), a mark left open at the end of its line. No pair crosses a line.
 */
final class Quotations {

    /** A name in quotation marks is rarely longer; beyond this a quotation is taken for speech. */
    private static final int LONGEST_NAME = 45;

    private Quotations() {}

    /** All pairs in order of their opening mark. Linear in the text. */
    static List<Quotation> in(String text) {
        List<Quotation> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
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
                    if (isOpen(text, open, '"')) {
                        close(text, open, '"', i, found);
                    } else {
                        open.push(i);
                    }
                }
                case '》' -> close(text, open, '《', i, found);
                case '〉' -> close(text, open, '〈', i, found);
                case '”' -> close(text, open, '“', i, found);
                case '’' -> close(text, open, '‘', i, found);
                default -> {}
            }
        }
        found.sort(Comparator.comparingInt(Quotation::start));
        return found;
    }

    private static boolean isOpen(String text, Deque<Integer> open, char mark) {
        return open.stream().anyMatch(at -> text.charAt(at) == mark);
    }

    /** An opening mark right after a short unclosed name closes it, since “ does not nest in “ in good typography. */
    private static boolean closesWrongly(String text, Deque<Integer> open, int at) {
        if (open.isEmpty() || text.charAt(open.peek()) != '“') {
            return false;
        }
        int length = at - open.peek() - 1;
        return length >= 2
                && length <= 16
                && text.substring(open.peek() + 1, at).chars().noneMatch(Quotations::pauses);
    }

    private static boolean pauses(int c) {
        return "，。；：、！？".indexOf(c) >= 0;
    }

    private static void close(String text, Deque<Integer> open, char mark, int at, List<Quotation> found) {
        if (!isOpen(text, open, mark)) {
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
        String inner = text.substring(from + 1, at);
        boolean sentence = inner.chars().anyMatch(c -> "。！？".indexOf(c) >= 0);
        boolean said = inner.length() > 8 && (inner.endsWith("，") || inner.contains("我们") || inner.contains("我"));
        return sentence || said || inner.length() > LONGEST_NAME ? Quotation.Kind.SPEECH : Quotation.Kind.NAME;
    }
}
