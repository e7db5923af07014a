package io.zhengtu.regex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that is looked for all over a text. Java's engine tries every alternative at every character; this
 * one passes over the characters that no match begins with, and finds the same matches many times faster. It learns those
 * characters from the expression itself. Not for expressions that begin with a look behind or {@code ^}. Safe for use by
 * several threads.
 */
public final class Expression {

    private static final byte BEGINS = 1;
    private static final byte NEVER_BEGINS = 2;

    private final Pattern pattern;

    /** By character, 0 where not yet asked. Threads that ask for the same one at once find the same answer. */
    private final byte[] beginnings = new byte[Character.MAX_VALUE + 1];

    private Expression(Pattern pattern) {
        this.pattern = pattern;
    }

    public static Expression of(String regex) {
        return new Expression(Pattern.compile(regex));
    }

    /** The matches in [from, to) of a text, none of which looks beyond it. */
    public Occurrences in(String text, int from, int to) {
        return new Occurrences(text, from, to);
    }

    public Occurrences in(String text) {
        return new Occurrences(text, 0, text.length());
    }

    public boolean isIn(String text) {
        return in(text).find();
    }

    /** Offset after the match that begins at {@code at} and lies in [at, to); -1 where none does. */
    public int endAt(String text, int at, int to) {
        if (at < to && !mayBegin(text.charAt(at))) {
            return -1;
        }
        Matcher matcher = pattern.matcher(text).region(at, to);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    private boolean mayBegin(char c) {
        byte known = beginnings[c];
        if (known == 0) {
            // one character decides where the engine gives up without asking for more
            Matcher matcher = pattern.matcher(String.valueOf(c));
            known = Character.isSurrogate(c) || matcher.lookingAt() || matcher.hitEnd() ? BEGINS : NEVER_BEGINS;
            beginnings[c] = known;
        }
        return known == BEGINS;
    }

    /** Walks from match to match as {@link Matcher#find()} does. */
    public final class Occurrences {
        private final String text;
        private final int to;
        private final Matcher matcher;
        private int next;

        private Occurrences(String text, int from, int to) {
            this.text = text;
            this.next = from;
            this.to = to;
            this.matcher = pattern.matcher(text);
        }

        /** Goes on to the next match; false where there is none. */
        public boolean find() {
            for (int at = next; at <= to; at++) {
                if ((at == to || mayBegin(text.charAt(at)))
                        && matcher.region(at, to).lookingAt()) {
                    next = matcher.end() > at ? matcher.end() : at + 1;
                    return true;
                }
            }
            next = to + 1;
            return false;
        }

        /** The match that {@link #find()} came to. */
        public Matcher match() {
            return matcher;
        }
    }
}
