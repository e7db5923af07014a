package io.zhengtu.extract;

import io.zhengtu.lexicon.HeadLexicon;
import io.zhengtu.lexicon.Trigger;
import io.zhengtu.mention.Mention;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the name of a practice ends beyond its quotation mark (“一分钟处警”机制), and how much around it is evidence. */
final class PracticeNames {

    private static final int FARTHEST_VERB = 40;

    private static final int FARTHEST_HEAD = 10;
    private static final int FARTHEST_KNOWN = 4;
    private static final Pattern KIND = Pattern.compile("(?:[一二三四五]级|[\\u4e00-\\u9fa5]级)?");
    private static final Pattern BOUNDARY = Pattern.compile("[，。；、！（“\\d]|和|与|及|等|建设|上线|全覆盖|的|中|常态化|机制");
    /** Nouns that say of what kind a name is: whatever follows, they end it. */
    private static final Pattern GENUS = Pattern.compile("(?:品牌|机制|模式|平台|工作法|调解法)$");

    /** Nouns that are verbs as well. */
    private static final Pattern VERBAL = Pattern.compile("(?:办理|调解|审批|登记|审查|审核|监管|监督|管理|治理|处置|受理)$");

    private static final int LONGEST_SHORT_NAME = 8;
    private static final Pattern HAS_VERB = Pattern.compile(
            ".*(?:推进|推动|开展|实现|全|的|和|与|及|等|为|在|对|将|让|有|进|纳|打|以|使|把|被|从|到|落实|提供|完成|通过|开通|覆盖|促|带|融入|列入|纳入|列为|入选|获评|荣获|被评|助力|护航|赋能|持续|深入|不断|作为|引领|成为|得到|获|了|用上|担任|变成|变为|转为|改成|变身|组成|参与|参加|联合|宣讲|协助|走访|前往|来到|是).*");
    private static final Pattern NO_MODIFIER = Pattern.compile(
            ".*(?:的|了|和|与|及|以|为|在|对|将|把|从|由|向|到|等|全[省市县区国州]|新时代|国内|首[个家部座条支份张例创推]|率先|[一二三四五六七八九十]+[个项次场期轮届批]|并|或|各|该|这|植入|嵌入|接入|有关|党中央|省市|中央|[省市县区]委|入选|纳入|列入).*|^.化$|^(?:坚持|试点|拓展|巩固|提升|遵行|弘扬|[做抓压]实|[实细]化|[写答念唱]好|.*[答写念唱]好|起|好|出|成|学习|借鉴|学好|用好|做[强优大实精]|打响|擦亮|叫响|整治|查处|打击).*");
    /** 甲、乙、丙“三位一体”: what is made one is named before. */
    private static final Pattern MADE_ONE = Pattern.compile("[二两三四五六七八九]位一体");

    /** “金服云”服务实体融资: what it does, no part of its name. */
    private static final Pattern SERVES = Pattern.compile("服务(?:实体|群众|企业|市民|百姓|居民|民营|村民|基层|农户|经营主体|[\\d超近约])");

    /** “甲”议事法, “乙”师徒制. */
    private static final Pattern RULE = Pattern.compile(
            "(?:(?![的为在与和及以把被])[\\u4e00-\\u9fa5]){0,3}?(?:(?<![依执普学说讲用守合违立司书办做方看])法|(?<![编控研限复定抑绘])制)(?=[，。；、）]|和|及|与|等|$)");
    /** “甲”办理案件: what is done with it. */
    private static final Pattern WORKS_ON = Pattern.compile("(?:案件|业务|事项|纠纷|各类|群众|企业|矛盾|材料|手续|\\d)");

    /** Verbs whose object is something done. */
    private static final Pattern CARRIES_OUT = Pattern.compile("(?:组织|深入|持续)?(?:开展|实施|启动)");

    /** 的 may stand between a long name and its head. */
    private static final Pattern OF_HEAD = Pattern.compile(
            "(?:的)?(?:(?!的|等|一系列|一整套|运行)[\\u4e00-\\u9fa5]){0,8}?(?:工作机制|长效机制|机制|工作模式|服务模式|模式|工作法|(?:治理|工作|推进|服务|防控|保障)体系|做法|办法|方式(?=[，。；]))(?![化性])");

    private final Pattern head;

    PracticeNames(HeadLexicon heads) {
        this.head = Pattern.compile("[”’]?\\s?((?<between>[\\u4e00-\\u9fa5]{0,6}?)" + heads.measures()
                + ")(?![\\u4e00-\\u9fa5]{0,1}(?:性|化)|(?:城区|城市|校区|时间|时限|时长|效率|水平|能力|质量|成本))");
    }

    /** Offset after the name that {@code quotation} begins: after the noun that follows it, where one does. */
    int end(Passage passage, Quotation quotation) {
        String text = passage.text();
        Clause clause = passage.clauseAt(quotation.start());
        Matcher of = OF_HEAD.matcher(text).region(quotation.end(), Math.max(quotation.end(), clause.end()));
        if (of.lookingAt()) {
            return of.end();
        }
        Matcher rule = RULE.matcher(text).region(quotation.end(), Math.max(quotation.end(), clause.end()));
        if (rule.lookingAt() && !hasVerb(rule.group())) {
            return rule.end();
        }
        if (SERVES.matcher(text).region(quotation.end(), text.length()).lookingAt()) {
            return quotation.end();
        }
        return longest(text, quotation.end(), Math.max(quotation.end(), clause.end()));
    }

    /**
     * Offset after the known name that {@code quotation} says the kind of (“1+6+84”三级矛盾纠纷多元化解中心); its own end where
     * none follows.
     */
    int endOfKnown(Passage passage, Quotation quotation, List<Mention.OfMeasure> known) {
        int from = quotation.end();
        return known.stream()
                .filter(name -> passage.text().charAt(from - 1) == '”'
                        && name.start() >= from
                        && name.start() <= from + FARTHEST_KNOWN
                        && KIND.matcher(passage.text())
                                .region(from, name.start())
                                .matches())
                .mapToInt(Mention.OfMeasure::end)
                .findFirst()
                .orElse(from);
    }

    /** The farthest noun that ends a name and that nothing but nouns lead to; {@code from} where there is none. */
    private int longest(String text, int from, int limit) {
        int end = from;
        Matcher m = head.matcher(text);
        int next = from;
        while (next <= from + FARTHEST_HEAD && m.region(next, limit).lookingAt()) {
            if (hasVerb(text.substring(from, m.end()))
                    || VERBAL.matcher(m.group(1)).find()
                            && WORKS_ON.matcher(text).region(m.end(), limit).lookingAt()) {
                break;
            }
            boolean compound = m.group("between").isEmpty();
            if (end == from
                    || compound
                    || GENUS.matcher(m.group(1)).find()
                    || BOUNDARY.matcher(text).region(m.end(), limit).lookingAt()
                    || m.end() == limit) {
                end = m.end();
            }
            next = m.end();
        }
        return end;
    }

    /**
     * Where the name begins: a short one in quotation marks takes in the words between it and the verb (矛盾纠纷“一线工作法”),
     * since it says little without them.
     */
    int start(Passage passage, Quotation quotation) {
        String text = passage.text();
        Clause clause = passage.clauseAt(quotation.start());
        if (quotation.end() - quotation.start() > LONGEST_SHORT_NAME) {
            return quotation.start();
        }
        int from = clause.start();
        String last = "";
        for (Mention.OfTrigger verb :
                passage.reading().mentions().triggers(Trigger.ADOPT, clause.start(), quotation.start())) {
            // 开展优化环境“五个专项”: what is carried out may begin with a verb of its own
            boolean partOfName = verb.start() == from
                    && CARRIES_OUT.matcher(last).matches()
                    && !CARRIES_OUT.matcher(verb.word()).matches();
            if (verb.end() <= quotation.start() && !partOfName) {
                from = verb.end();
                last = verb.word();
            }
        }
        if (from > clause.start() && from < quotation.start() && "的了、".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        boolean governed = from > clause.start();
        boolean madeOne = MADE_ONE.matcher(quotation.inner(text)).matches();
        if (!madeOne) {
            from = Math.max(from, text.lastIndexOf('、', quotation.start() - 1) + 1);
        }
        String between = text.substring(from, quotation.start());
        boolean names = governed
                && between.length() >= 2
                && between.length() <= (madeOne ? 24 : 12)
                && between.matches(madeOne ? "[\\u4e00-\\u9fa5（）、]+" : "[\\u4e00-\\u9fa5（）]+")
                && passage.reading()
                        .mentions()
                        .toponyms(from, quotation.start())
                        .isEmpty()
                && !NO_MODIFIER.matcher(between).matches();
        return names ? from : quotation.start();
    }

    private static boolean hasVerb(String words) {
        return HAS_VERB.matcher(words).matches();
    }

    /** Where the evidence for a name begins: at the head of its clause, unless that is far away. */
    int evidenceStart(Passage passage, Clause clause, int name) {
        int from = clause.start();
        if (name - from <= FARTHEST_VERB) {
            return from;
        }
        int near = passage.text().lastIndexOf('、', name - 2);
        return near > from && name - near <= FARTHEST_VERB ? near + 1 : name - Math.min(name - from, FARTHEST_VERB);
    }

    /** How many characters after a name belong to its evidence: to the end of the clause where that is near. */
    int tail(String text, int end, int clauseEnd) {
        int rest = clauseEnd - end;
        if (rest <= 12) {
            return Math.max(0, rest);
        }
        return Math.max(0, text.substring(end, end + 13).indexOf('、'));
    }
}
