package io.zhengtu.extract;

import io.zhengtu.claim.Edtf;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Paragraph;
import io.zhengtu.text.Quotation;
import io.zhengtu.text.Sentence;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence on its way through the extractors, with what the text before it has settled.
 *
 * @param reading the article
 * @param paragraph the paragraph that the sentence stands in
 * @param sentence the sentence
 * @param subjects the subject of each clause
 * @param topic whom the text before the sentence spoke of, {@code null} where it spoke of nobody
 * @param planned offset from which on the sentence tells intentions, its end where it tells none
 * @param sectionDate date that the section opened with, {@code null} where it opened with none
 * @param introduced whose the names are that the article says the owners of
 */
record Passage(
        ArticleReading reading,
        Paragraph paragraph,
        Sentence sentence,
        List<Subject> subjects,
        Subject topic,
        int planned,
        Edtf sectionDate,
        IntroducedNames introduced) {

    /** How far from the quotation its speaker is named. */
    private static final int ATTRIBUTION = 36;

    private static final Pattern OFFICIAL = Pattern.compile(
            "(?:书记|局长|主任|市长|县长|区长|旗长|州长|镇长|乡长|院长|检察长|厅长|主席|所长|队长|科长|庭长|部长|秘书长|负责人|负责同志)[^，。]{0,12}(?:说|表示|介绍|告诉|谈|坦言|指出|认为)");
    private static final Pattern OUTSIDER = Pattern.compile("公司|企业|厂|店|业主|居民|村民|群众|商户|老板|客户|当事人|习近平|总书记");

    /** The same sentence in an article whose names have been read. */
    Passage with(IntroducedNames names) {
        return new Passage(reading, paragraph, sentence, subjects, topic, planned, sectionDate, names);
    }

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

    /** Whether {@code offset} lies in the quoted words of somebody who does not speak for the region: a resident, a customer. */
    boolean isSaid(int offset) {
        if (!reading.prose().isSaid(offset)) {
            return false;
        }
        return reading.mentions().quotations(paragraph.start(), offset + 1).stream()
                .anyMatch(q -> q.kind() == Quotation.Kind.SPEECH && q.end() > offset && !isOfficial(q));
    }

    /** Whether an official who is named by office says the words: what they report as done is reported. */
    private boolean isOfficial(Quotation speech) {
        String text = text();
        String before = text.substring(Math.max(0, speech.start() - ATTRIBUTION), speech.start());
        String after = text.substring(speech.end(), Math.min(text.length(), speech.end() + ATTRIBUTION));
        int stop = before.lastIndexOf('。');
        int end = after.indexOf('。');
        String said = before.substring(stop + 1) + "\n" + (end < 0 ? after : after.substring(0, end));
        return OFFICIAL.matcher(said).find() && !OUTSIDER.matcher(said).find();
    }

    /** The innermost or outermost pair of marks of a kind that encloses {@code offset}, {@code null} where none does. */
    Quotation enclosing(int offset, Quotation.Kind kind) {
        for (Quotation quotation : reading.mentions().quotations(sentence.start(), offset + 1)) {
            if (quotation.kind() == kind && quotation.end() > offset) {
                return quotation;
            }
        }
        return null;
    }
}
