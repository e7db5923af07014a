package io.zhengtu.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Passages in which the words of a search were found. The graph cuts them out; the words are marked here. */
final class Highlights {

    private static final int USUAL = 2;
    private static final int USUAL_AROUND = 40;
    private static final int MOST_AROUND = 500;

    private Highlights() {}

    private record Mark(int start, int end) {}

    static Projection plan(Selection selection, Anchor anchor, Planning planning) {
        List<String> words = SearchRows.words((String) selection.parent().argument("text")).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        Object given = selection.argument("around");
        int around = given == null ? USUAL_AROUND : (Integer) given;
        if (around < 0 || around > MOST_AROUND) {
            throw selection.badInput("around 须在 0 到 %d 之间，而不是 %d / around must be from 0 to %d, not %d"
                    .formatted(MOST_AROUND, around, MOST_AROUND, around));
        }
        return new Projection(
                NamedRead.HIGHLIGHTS.collect(Map.of(
                        "node", anchor.node().getRequiredSymbolicName(),
                        "words", planning.parameter(words),
                        "around", planning.parameter((long) around),
                        "first", planning.parameter((long) planning.first(selection, USUAL)))),
                rows -> Collected.decodeEach((List<?>) rows, row -> answer(selection, (Map<?, ?>) row, words)));
    }

    private static Map<String, Object> answer(Selection selection, Map<?, ?> row, List<String> words) {
        Map<String, Object> answer = new LinkedHashMap<>();
        for (Selection field : selection.children("Highlight")) {
            answer.put(
                    field.resultKey(),
                    "marks".equals(field.name())
                            ? marks(field, (String) row.get("text"), words)
                            : row.get(field.name()));
        }
        return answer;
    }

    private static List<Map<String, Object>> marks(Selection marks, String text, List<String> words) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (Mark mark : places(text, words)) {
            Map<String, Object> answer = new LinkedHashMap<>();
            marks.children("Mark")
                    .forEach(
                            end -> answer.put(end.resultKey(), "start".equals(end.name()) ? mark.start() : mark.end()));
            answers.add(answer);
        }
        return answers;
    }

    /** Every place of every word, in order; of places that overlap, the first and longest. */
    private static List<Mark> places(String text, List<String> words) {
        String folded = text.toLowerCase(Locale.ROOT);
        List<Mark> all = new ArrayList<>();
        for (String word : words) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
                all.add(new Mark(at, at + word.length()));
            }
        }
        all.sort(Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder()));
        List<Mark> apart = new ArrayList<>();
        int end = 0;
        for (Mark mark : all) {
            if (mark.start() >= end) {
                apart.add(mark);
                end = mark.end();
            }
        }
        return apart;
    }
}
