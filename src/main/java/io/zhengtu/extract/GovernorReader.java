package io.zhengtu.extract;

import io.zhengtu.lexicon.Trigger;
import io.zhengtu.mention.Mention;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the verb that governs a title in 《》: before it (印发《甲》), after it (《甲》出台), in the clause before (即《甲》). */
final class GovernorReader {

    private static final Pattern JOINED = Pattern.compile(
            "(?:（[^（）]{2,24}）)?(?:第[一二三四五六七八九十百\\d]+条(?:第[一二三四五六七八九十\\d]+款)?)?(?:等)?[、，和及与以并\\s]{0,3}(?:以及)?");
    private static final Pattern PUBLISHED_AFTER = Pattern.compile(
            "^(?:[^，。；《》]{0,14}?)(?:相继|先后|正式|陆续|已|经|顺利|获|联合|公开)*(?:出台|印发|发布|颁布|施行|实施|公布|审议通过|表决通过|获批|下发|问世|面世|应运而生|出炉|生效|(?:落地|通过)(?=$|[，。；、实施])|获[^，。；《》]{2,12}批准|编制完成|制定完成|(?:完成|作了?|进行了?)[^，。；《》]{0,6}(?:修订|修改|修正|制定|编制))"
                    + "|^(?:已?经|已由|由)[^，。；《》]{2,20}(?:同意|批准|审定|审议|编制|制定|起草|编写|印发|发布)"
                    + "|^(?:等[^，。；《》]{0,10})?(?:为|是|系|成为)[^，。；《》]{0,8}(?:首[部个份]|第一[部个份])");
    /** 《甲条例》印发后，…: what a higher body laid down is followed. */
    private static final Pattern THEREUPON = Pattern.compile("(?:正式)?(?:印发|出台|下发|颁布|发布|施行|实施)(?:之)?后");

    /** 完成《甲条例》修订. */
    private static final Pattern MADE_AFTER =
            Pattern.compile("的?(?:制?修订|修改|修正|制定|制订|编制)(?:工作|或延期)?(?:$|[，。；、])|立法(?:工作)?(?:$|[，。；、])");
    /** 以《甲纲要》为遵循. */
    private static final Pattern AS_GUIDE =
            Pattern.compile("为(?:根本|基本|总)?(?:引领|指南|总纲|统领|依据|遵循|指引|指导|蓝本|准绳|总抓手|抓手|标准|基准|纲领?)");
    /** 《甲规划》实施以来: no more than when. */
    private static final Pattern SINCE = Pattern.compile("(?:颁布|印发|发布|出台|施行|实施)以来");
    /** 围绕《甲法》等组织考试: what is taught, not what is carried out. */
    private static final Pattern TAUGHT =
            Pattern.compile("[^，。；]{0,40}?[，]?(?:组织|开展|举办|进行)[^，。；]{0,14}(?:学习|考试|测试|宣讲|宣传|普法|培训|讲座|竞赛|授课|解读)");

    private static final Pattern NOUN_OF_VERB = Pattern.compile("(?:细则|方案|意见|办法|规划|纲要|步骤|情况)");
    /** Verbs of making a document, which those of upkeep (健全, 完善) are not. */
    private static final Pattern MADE_WHOLE = Pattern.compile("(?:制定|制订|出台|印发|发布|公布|颁布|下发|修订|编制|颁发|制发|编印|起草|转发)$");

    /** 制定落实《甲纲要》的实施方案: what is made stands after the title. */
    private static final Pattern OF_ANOTHER =
            Pattern.compile("[^，。；《》]{0,12}?(?:方案|措施|意见|细则|办法|通知|分工|清单|规划|计划|制度|举措|台账)");

    private static final Pattern NAMELY =
            Pattern.compile("(?:——|即|包括|包含|分别(?:是|为)|(?:其中)?有|主要(?:有|包括|是)|涵盖|涉及)(?:《[^《》]*》[、和及与]?)*");
    private static final Pattern SERIAL = Pattern.compile("(?:了|并|、|和|与|及|并组织|并全面|并认真|并严格)?");

    private static final Pattern ABOUT = Pattern.compile("围绕|结合|紧扣");

    private static final int FARTHEST_VERB = 40;

    private GovernorReader() {}

    /** Whether nothing but 、, 和 and the like stands between two titles, so that one verb governs both. */
    static boolean isJoined(String text, int from, int to) {
        return JOINED.matcher(text.substring(from, to)).matches();
    }

    /** The verb that governs a title: the nearest before it in its clause, else one of publication after it. */
    static Optional<Governor> of(Passage passage, Quotation title) {
        Clause clause = passage.clauseAt(title.start());
        int from = Math.max(clause.start(), title.start() - FARTHEST_VERB);
        List<Governor> verbs = Stream.of(
                        found(passage, Trigger.ISSUE, Governor.Act.ISSUES, from, title.start()),
                        found(passage, Trigger.IMPLEMENT, Governor.Act.IMPLEMENTS, from, title.start()),
                        found(passage, Trigger.STUDY, Governor.Act.STUDIES, from, title.start()))
                .flatMap(List::stream)
                .toList();
        // 贯彻新修订的《甲》: what is said of the document does not govern it where another verb does;
        // 出台实施细则和《甲》: a verb within a noun governs nothing
        List<Governor> governing = verbs.stream()
                .filter(verb -> !isAttribute(passage, verb) && !isInNoun(passage, verb))
                .toList();
        Optional<Governor> before = (governing.isEmpty() ? verbs : governing)
                .stream()
                        .max(Comparator.comparingInt(Governor::end)
                                .thenComparing(g -> g.word().length()))
                        .map(nearest -> serial(passage, title, nearest, verbs));
        if (before.isEmpty()) {
            before = announced(passage, title);
        }
        return before.isPresent()
                ? before.filter(governor -> !isTaught(passage, title, governor))
                : told(passage, title, passage.text().substring(listEnd(passage, title), clause.end()));
    }

    /** 出台“1+3”制度体系，即《甲》《乙》: the list explains what the clause before it says was made. */
    private static Optional<Governor> announced(Passage passage, Quotation title) {
        int index = passage.sentence().clauseAt(title.start());
        if (index == 0) {
            return Optional.empty();
        }
        Clause clause = passage.sentence().clauses().get(index);
        Clause before = passage.sentence().clauses().get(index - 1);
        return NAMELY.matcher(passage.text().substring(clause.start(), title.start()))
                        .matches()
                ? found(passage, Trigger.ISSUE, Governor.Act.ISSUES, before.start(), before.end()).stream()
                        .filter(verb -> MADE_WHOLE.matcher(verb.word()).find() && !isAttribute(passage, verb))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isAttribute(Passage passage, Governor verb) {
        return passage.text().startsWith("的《", verb.end());
    }

    private static boolean isInNoun(Passage passage, Governor verb) {
        return NOUN_OF_VERB
                .matcher(passage.text())
                .region(verb.end(), passage.end())
                .lookingAt();
    }

    /** 印发实施, 出台并落实: what is made and carried out at once is its maker's own. */
    private static Governor serial(Passage passage, Quotation title, Governor nearest, List<Governor> verbs) {
        boolean ofAnother = OF_ANOTHER
                .matcher(passage.text())
                .region(listEnd(passage, title), passage.end())
                .lookingAt();
        if (nearest.act() != Governor.Act.IMPLEMENTS || ofAnother) {
            return nearest;
        }
        return verbs.stream()
                .filter(verb -> MADE_WHOLE.matcher(verb.word()).find() && verb.end() <= nearest.start())
                .filter(verb -> SERIAL.matcher(passage.text().substring(verb.end(), nearest.start()))
                        .matches())
                .findFirst()
                .map(verb -> new Governor(Governor.Act.ISSUES, verb.word(), verb.start(), nearest))
                .orElse(nearest);
    }

    private static boolean isTaught(Passage passage, Quotation title, Governor governor) {
        return ABOUT.matcher(governor.word()).matches()
                && TAUGHT.matcher(passage.text())
                        .region(listEnd(passage, title), passage.end())
                        .lookingAt();
    }

    /** What a clause without a verb before the title says of it {@code after} the list of titles. */
    private static Optional<Governor> told(Passage passage, Quotation title, String after) {
        if (passage.text().startsWith("以", title.start() - 1)
                && AS_GUIDE.matcher(after).lookingAt()) {
            return Optional.of(new Governor(Governor.Act.IMPLEMENTS, "以", title.start() - 1));
        }
        if (SINCE.matcher(after).lookingAt()) {
            return Optional.empty();
        }
        boolean completed = passage.text().startsWith("完成", title.start() - 2)
                && MADE_AFTER.matcher(after).lookingAt();
        if (completed) {
            return Optional.of(new Governor(Governor.Act.ISSUES, "完成", title.start() - 2));
        }
        if (THEREUPON.matcher(after).matches()) {
            return Optional.of(new Governor(Governor.Act.IMPLEMENTS, "落实", title.start()));
        }
        return PUBLISHED_AFTER.matcher(after).find()
                ? Optional.of(new Governor(Governor.Act.ISSUES, "出台", title.start()))
                : Optional.empty();
    }

    /** Offset after the last title of the list that {@code title} begins. */
    private static int listEnd(Passage passage, Quotation title) {
        int end = title.end();
        for (Quotation next : passage.reading().mentions().quotations(title.end(), passage.end())) {
            if (next.kind() == Quotation.Kind.TITLE
                    && next.start() >= end
                    && isJoined(passage.text(), end, next.start())) {
                end = next.end();
            }
        }
        return Math.min(end, passage.clauseAt(title.start()).end());
    }

    private static List<Governor> found(Passage passage, Trigger kind, Governor.Act act, int from, int to) {
        List<Governor> found = new ArrayList<>();
        for (Mention.OfTrigger verb : passage.reading().mentions().triggers(kind, from, to)) {
            if (verb.end() <= to && passage.enclosing(verb.start(), Quotation.Kind.NAME) == null) {
                found.add(new Governor(act, verb.word(), verb.start()));
            }
        }
        return found;
    }
}
