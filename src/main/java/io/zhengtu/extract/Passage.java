package io.zhengtu.extract;

import io.zhengtu.text.Clause;
import io.zhengtu.text.Paragraph;
import io.zhengtu.text.Quotation;
import io.zhengtu.text.Sentence;
import java.util.List;

/**
 * A sentence on its way through the extractors, with what the text before it has settled.
 *
 * @param reading the article
 * @param paragraph the paragraph that the sentence stands in
 * @param sentence the sentence
 * @param subjects the subject of each clause
 * @param planned offset from which on the sentence tells intentions, its end where it tells none
 * @param sectionDate date that the section opened with, {@code null} where it opened with none
 */
record Passage(
        ArticleReading reading,
        Paragraph paragraph,
        Sentence sentence,
        List<Subject> subjects,
        int planned,
        io.zhengtu.claim.Edtf sectionDate) {

    String text() {
        return reading.text();
    }

    int start() {
        return sentence.start();
    }

    int end() {
        return sentence.end();
    }

    Clause clauseAt(int offset) {
        return sentence.clauses().get(sentence.clauseAt(offset));
    }

    /** The subject of the clause at {@code offset}, {@code null} where the article has none to offer. */
    Subject subjectAt(int offset) {
        return subjects.get(sentence.clauseAt(offset));
    }

    /** Whether what stands at {@code offset} is told as done rather than intended. */
    boolean isDone(int offset) {
        return offset < planned;
    }

    /** Whether {@code offset} lies in words that somebody is quoted to have said. */
    boolean isSaid(int offset) {
        if (!reading.prose().isSaid(offset)) {
            return false;
        }
        return reading.mentions().quotations(paragraph.start(), offset + 1).stream()
                .anyMatch(q -> q.kind() == Quotation.Kind.SPEECH && q.end() > offset);
    }

    /** The innermost or outermost pair of marks of a kind that encloses {@code offset}, {@code null} where none does. */
    Quotation enclosing(int offset, Quotation.Kind kind) {
        return reading.mentions().quotations(sentence.start(), offset + 1).stream()
                .filter(q -> q.kind() == kind && q.start() <= offset && q.end() > offset)
                .findFirst()
                .orElse(null);
    }
}
