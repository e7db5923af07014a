package io.zhengtu.extract;

import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a clause begins to tell of a pilot.
 *
 * @param verb offset of the word that tells it; who runs the pilot stands before
 * @param from offset of the words that say what is piloted
 */
record PilotOpening(int verb, int from) {

    private static final Pattern VERB = Pattern.compile(
            "(?:获[^，。；“]{2,14}(?:批准|批复|确定|认定|列)为|被?(?:列入|列为|纳入|确定为|选为|入选|批准为|认定为|命名为|授予|赋予|选定为|批复为|确立为)|入围|跻身|入列|获批|成为|承担|承接|作为|荣获|获得|争取到|争取成为|申报成为|成功(?:争创|争取|申报|申创)|启动|开展|参与|参加|推进|坚持|实施|完成|进行|部署|组织(?!部)|扩大(?!开放|对外|内需)|推行|探索|搞|获)了?");

    private static final Pattern COMPLETED = Pattern.compile("^[”’]?(?:通过|顺利通过|圆满完成|完成)[^，]{0,12}(?:验收|评估|任务)?");
    /** What befalls a pilot, after it: …试点获批, …试点业务落地. */
    private static final Pattern BEFALLS = Pattern.compile(
            "[”’]?(?:[、和及][^，。；、]{4,30}试点)*(?:省|市|县|区|工作|业务|任务|改革|建设|项目){0,2}(?:正式|相继|顺利|成功|全面|扎实|深入|稳步|有序|纵深|加快|持续|圆满|率先)?(?:在[^，。；]{2,10})?(?:获批|获准|获[^，。；]{2,10}?(?:批复|批准|同意)|扩面|扩围|覆盖|实现[^，。；]{0,8}全覆盖|落户|落地|启动(?!会|仪式)|推进(?!会)|推开|铺开|展开|实施|开展|取得|建设)");
    /** 在全国第三批甲改革试点中，乙区…: it takes part. */
    private static final Pattern AMONG =
            Pattern.compile("在((?:全[国省市]|国家|省级|[\\u4e00-\\u9fa5]{2,3}[省市])[^，]{4,40})试点(?:工作)?(?:中|里)");

    /** 确定甲镇、乙镇为…试点镇. */
    private static final Pattern NAMES = Pattern.compile("(?:确定|选定|明确|指定|选取|选择|批准)[^，。；“为]{2,60}(?<as>作?为)");

    /** 召开…试点工作推进会, 参加…试点座谈会. */
    private static final Pattern MEETING = Pattern.compile("(?:召开|举办|举行|参加|出席|列席)[^，。；]*$");

    /** 某市是全省首批…试点县 says what it was chosen as. */
    private static final Pattern IS = Pattern.compile("(?<![还只不就正便总要仅])[也还]?是|[为系](?=全[国省市区州])");

    /** 某市是全省唯一的…试点: it is said of how many it is one, so it was chosen. */
    private static final Pattern IS_AMONG = Pattern.compile(
            "[是为系](?=(?:全[国省]|国家|省级|自治区)[^，。；的]{4,24}$)|[是为系](?=(?:全[国省市区州]|国家|部级|省级?|市级?|自治区|[\\u4e00-\\u9fa5]{2,4}[省市州])[^，。；]{0,8}(?:首批|唯一|首个|首家|第[一二三四五六七八九十\\d]+批|[一二三四五六七八九十\\d]+个))");

    /** 甲县、乙县、丙县新型城镇化试点: a list of short names does not end with what is piloted. */
    private static final Pattern SHORT_ITEMS = Pattern.compile("(?:[\\u4e00-\\u9fa5]{2,3}、){2,}$");

    private static final int SHORTEST_OBJECT = 4;
    private static final int LENGTH = "试点".length();

    /**
     * The opening of the clause, nothing where it does not tell of a pilot of its own.
     *
     * @param trigger where 试点 stands
     * @param chosen whether it says what a place or body becomes (试点县)
     */
    static Optional<PilotOpening> of(Passage passage, Clause clause, int trigger, boolean chosen) {
        if (MEETING.matcher(passage.text()).region(clause.start(), trigger).find()) {
            return Optional.empty();
        }
        return named(passage, clause, trigger)
                .or(() -> word(VERB, passage, clause, trigger))
                .or(() -> word(chosen ? IS : IS_AMONG, passage, clause, trigger))
                .or(() -> completed(passage, clause, trigger))
                .or(() -> among(passage, clause))
                .or(() -> befallen(passage, clause, trigger));
    }

    private static Optional<PilotOpening> named(Passage passage, Clause clause, int trigger) {
        Matcher names = NAMES.matcher(passage.text()).region(clause.start(), trigger);
        return names.find() ? Optional.of(new PilotOpening(names.start("as"), names.end("as"))) : Optional.empty();
    }

    private static Optional<PilotOpening> word(Pattern words, Passage passage, Clause clause, int trigger) {
        Matcher word = words.matcher(passage.text()).region(clause.start(), trigger);
        return word.find() ? Optional.of(new PilotOpening(word.start(), word.end())) : Optional.empty();
    }

    private static Optional<PilotOpening> completed(Passage passage, Clause clause, int trigger) {
        if (!COMPLETED
                .matcher(passage.text())
                .region(trigger + LENGTH, clause.end())
                .lookingAt()) {
            return Optional.empty();
        }
        Quotation quotation = passage.enclosing(trigger, Quotation.Kind.NAME);
        int from = quotation != null ? quotation.innerStart() : clause.start();
        return Optional.of(new PilotOpening(from, from));
    }

    private static Optional<PilotOpening> among(Passage passage, Clause clause) {
        Matcher among = AMONG.matcher(passage.text()).region(clause.start(), clause.end());
        return among.matches() ? Optional.of(new PilotOpening(clause.start(), among.start(1))) : Optional.empty();
    }

    /** The words before the pilot begin after the clause's own subject and the items before it. */
    private static Optional<PilotOpening> befallen(Passage passage, Clause clause, int trigger) {
        String text = passage.text();
        if (!BEFALLS.matcher(text).region(trigger + LENGTH, clause.end()).lookingAt()) {
            return Optional.empty();
        }
        int from = passage.reading().afterPlaces(clause.start(), trigger);
        from = from < trigger && "、和".indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
        Quotation quotation = passage.enclosing(trigger - 1, Quotation.Kind.NAME);
        int item = text.lastIndexOf('、', trigger - 1);
        from = quotation == null && item > from ? item + 1 : from;
        boolean ofList =
                SHORT_ITEMS.matcher(text.substring(clause.start(), from)).find();
        return trigger - from >= SHORTEST_OBJECT && !ofList
                ? Optional.of(new PilotOpening(from, from))
                : Optional.empty();
    }
}
