package io.zhengtu.text;

import java.util.List;

/**
 * A sentence.
 *
 * @param start offset of its first character
 * @param end offset after its closing mark
 * @param clauses its clauses in order, at least one
 */
public record Sentence(int start, int end, List<Clause> clauses) {
    public Sentence {
        clauses = List.copyOf(clauses);
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    /** Index of the clause that holds {@code offset}, or that ends at the pause there. */
    public int clauseAt(int offset) {
        for (int i = 0; i < clauses.size(); i++) {
            boolean begun = i + 1 < clauses.size() && clauses.get(i + 1).start() <= offset;
            if (offset <= clauses.get(i).end() && !begun) {
                return i;
            }
        }
        return clauses.size() - 1;
    }
}
