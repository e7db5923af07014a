package io.zhengtu.extract;

import io.zhengtu.lexicon.Trigger;
import io.zhengtu.mention.Mention;
import io.zhengtu.regex.Expression;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import io.zhengtu.text.Segmenter;
import io.zhengtu.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names without quotation marks that are built as names are: after a verb of adoption, a run of words that ends in a noun
 * like 平台, 系统, 制度 (建成行政执法综合监督管理信息系统).
 */
final class BuiltNames {

    /** Nouns that make the words before them a name; 中心, 站, 机制 and the like leave readers in doubt. */
    private static final Expression HEAD = Expression.of(
            "(?:平台|系统|门户|工作制度|责任制度|制度|工作法|(?:责任|承诺|实名|公示|积分|代办|包保)制|联席会议|热线|小程序|公众号|[Aa][Pp][Pp]|APP|机制|模式|清单|评理团|委员会|体系|活动|行动|工程|驿站|工作室|法庭|法律顾问|改革)(?:（[^）]{1,8}）)?(?![\\u4e00-\\u9fa5]?[化性])");

    private static final Pattern ENDS = Pattern.compile(
            "^(?:[，。；、！（）“”\\d]|$|和|与|及|并|等|以及|试点|建设|全覆盖|上线|建立|制定|规定|要求|应用|中|内|归集|多次|对|向|为|开展|办理|实现|运行|工作|进行|覆盖|培养|的|(?:全面|正式|成功|顺利|深入|扎实|圆满|有序)?(?:建成|投入|启用|开通|投用|启动|实施|推进|获评|入选|荣获|取得|完成|收官))");
    private static final Pattern PLAIN = Pattern.compile(
            ".*(?:\\d+余?[个项家条处批座所]|相关|有关|各项|各类|各种|一系列|系列|多项|一整套|配套|规章|内部|工作制度|该|这|那|其|本|等|多个|一批|一种|全部|所有|不断|进一步|[，。；：“”《》]|了|着|过|将|把|被|向|从|由|让|使|以|并|或|是|为|在|更|最|很|也|还|都|领域|方式|思维|精神|总书记|深层次|入选|获评|首[个家批次]|操作$|深化|新$|重点|主要|基本|专门|完善|科学|现代|传统).*");
    private static final Pattern BEFORE_VERB =
            Pattern.compile(".*(?:[市县区省镇局厅院委处]|[积全深大持创稳扎主不率先已还也并断极面入力续新步实动索立订善强探])$|全面|先后|积极|大力");
    private static final Pattern ALSO_NOUN = Pattern.compile("建设|执行|发展|创新|坚持|实施|应用|运行|覆盖|培育|培养|服务|通过|强化|优化|完善|推广|采用");
    /** The clause begins with the name and says that the thing is there: 某某系统上线运行. */
    private static final Pattern RUNS = Pattern.compile(
            "(?:平台|系统|小程序|热线|门户|专窗|行动)(?:全面|正式|成功|顺利|深入|扎实|圆满|有序)?(?:上线|投入使用|投入运行|启用|开通|建成|运行|投用|启动|实施|推进|获评|入选|荣获|取得[^，]{0,6}(?:实效|成效|成果)|完成|收官)");

    private static final Pattern LEAD =
            Pattern.compile("^(?:了|起|出|好|成|拓展|遵行|实施(?!方案|细则|办法|意见)|开展|建立|形成|全国统一的|全[省市县区]|统一的?|运行)+");
    /** 系统推进 is to carry on systematically, no system. */
    private static final Pattern SYSTEMATICALLY = Pattern.compile("系统(?:推进|治理|谋划|集成|提升|重塑|开展|实施|修复|梳理|部署)");

    private static final Pattern MODIFIERS = Pattern.compile("(?:[\\u4e00-\\u9fa5]{2,4}、)?(?:[\\u4e00-\\u9fa5]{2}、)+");

    /** An abbreviation or a second term in a name: 住所（经营场所）自主申报承诺制. */
    private static final Set<String> BRACKETS = Set.of("（", "）");

    private static final int LONGEST = 26;
    private static final int SHORTEST_MODIFIER = 2;
    /** A word that the start of a name may cut begins no farther before it. */
    private static final int LONGEST_WORD = 4;

    private final Segmenter segmenter;

    BuiltNames(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** Offsets of the names in a sentence: pairs of start and end. */
    List<int[]> in(Passage passage) {
        List<int[]> found = new ArrayList<>();
        String text = passage.text();
        Expression.Occurrences heads = HEAD.in(text, passage.start(), passage.end());
        while (heads.find()) {
            Matcher head = heads.match();
            Clause clause = passage.clauseAt(head.start());
            String after = text.substring(head.end(), Math.min(text.length(), Math.max(head.end(), clause.end()) + 1));
            int start = start(passage, clause, head.start());
            boolean name = start >= 0
                    && !SYSTEMATICALLY
                            .matcher(text)
                            .region(head.start(), clause.end())
                            .lookingAt()
                    && ENDS.matcher(after).find()
                    && head.start() - start >= SHORTEST_MODIFIER
                    && head.end() - start <= LONGEST
                    && passage.enclosing(head.start(), Quotation.Kind.TITLE) == null
                    && passage.enclosing(head.start(), Quotation.Kind.NAME) == null
                    && !PLAIN.matcher(text.substring(start, head.start())).matches()
                    && isCompound(text, clause.start(), start, head.start(), head.end());
            if (name) {
                found.add(new int[] {withModifiers(passage, clause, start), head.end()});
            }
        }
        return found;
    }

    /** Where the name begins: after the verb of adoption nearest before the head, or after the 、 of its list. */
    private static int start(Passage passage, Clause clause, int head) {
        int start = -1;
        for (Mention.OfTrigger verb : passage.reading().mentions().triggers(Trigger.ADOPT, clause.start(), head)) {
            if (verb.end() < head && !isInside(passage.text(), verb)) {
                start = start < 0 || verb.end() - start > 3 || start < verb.start() - 8 ? verb.end() : start;
            }
        }
        if (start < 0) {
            Matcher runs = RUNS.matcher(passage.text()).region(head, clause.end());
            return runs.lookingAt() && head - clause.start() <= LONGEST ? clause.start() : -1;
        }
        for (int i = head - 1; i >= start; i--) {
            if ("、和".indexOf(passage.text().charAt(i)) >= 0 && head - i > 3) {
                return i + 1;
            }
        }
        String lead = passage.text().substring(start, head);
        Matcher skip = LEAD.matcher(lead);
        return skip.find() ? start + skip.end() : start;
    }

    /** A list of words too short to be names modifies the last: 实施生产、储备、加工能力提升行动. */
    private static int withModifiers(Passage passage, Clause clause, int start) {
        if (start <= clause.start() || passage.text().charAt(start - 1) != '、') {
            return start;
        }
        int from = start;
        for (Mention.OfTrigger verb : passage.reading().mentions().triggers(Trigger.ADOPT, clause.start(), start)) {
            from = verb.end();
        }
        return MODIFIERS.matcher(passage.text()).region(from, start).matches() ? from : start;
    }

    /** A verb that is part of a longer noun (建设 in 法治建设, 执行 in 综合执行) opens no name. */
    private static boolean isInside(String text, Mention.OfTrigger verb) {
        boolean opens = verb.start() == 0
                || "，。；：、\n”》和并".indexOf(text.charAt(verb.start() - 1)) >= 0
                || BEFORE_VERB
                        .matcher(text.substring(Math.max(0, verb.start() - 2), verb.start()))
                        .matches();
        return !opens && ALSO_NOUN.matcher(verb.word()).matches();
    }

    /**
     * Whether the words from start to end make one compound: no particles, adverbs or prepositions among them, and no word of
     * the clause cut in two by its start (区管理制度 in 开发区管理制度).
     */
    private boolean isCompound(String text, int clause, int start, int head, int end) {
        boolean bounded = false;
        for (Token token : segmenter.tokens(text, Math.max(clause, start - LONGEST_WORD), end)) {
            boolean inside = token.end() > start;
            boolean cut = inside && token.start() < start;
            if (cut
                    || inside
                            && token.start() < head
                            && !token.buildsNames()
                            && !BRACKETS.contains(text.substring(token.start(), token.end()))) {
                return false;
            }
            bounded |= inside && token.start() <= head && token.end() >= head;
        }
        return bounded;
    }
}
