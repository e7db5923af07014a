package io.zhengtu.extract;

import io.zhengtu.lexicon.FigurativeLexicon;
import io.zhengtu.lexicon.HeadLexicon;
import io.zhengtu.region.Region;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs that a name itself shows: how it is built, what it ends in, whether it is a usual figure of speech. */
final class NameSigns {

    private static final String NUMERAL = "一二三四五六七八九十百千万两双多零0-9";
    private static final Pattern NUMBERED = Pattern.compile("[" + NUMERAL
            + "](?:个|项|张|位|办|清|员|调|治|制|网|码|件|站|化|减|联|所|色|函|单|评|公|进|统|核|见|法|共|规|证|次|步|级|级书记|随机|公示|免)|\\d|[+＋]|[A-Za-z]");
    /** Halves that answer each other: 先审后签, 你点我检, 承诺即开工, 一案双罚, 应出尽出. */
    private static final Pattern PARALLEL =
            Pattern.compile("先.{1,3}[、，]?[后再].{1,4}|[你我].[你我他].|边.边.|.{1,4}[即就].{1,4}|应.[尽必].|[免不].[即不].|"
                    + "(.).\\1.|[" + NUMERAL + "].{1,3}[" + NUMERAL + "].{1,3}");
    /** Something is spared: 免证办, 首违不罚, 轻微免罚, 无证明城市, 不打烊. */
    private static final Pattern WAIVES = Pattern.compile("^(?:免|首违|初违|轻微|无证明|无感|非接触|非现场)|不打烊|免罚|不罚|免申|免提|免交|容缺|免证");
    /** What comes of a practice, not the practice: 双下降, 零发案. */
    private static final Pattern OUTCOME =
            Pattern.compile("(?:下降|提升|增长|翻番|达标|清零|归零|双赢|共赢|减少|满意|领先|进位|丰收|突破|跃升|不出[村镇街区县网]|不上交|%)$"
                    + "|零(?:发生|发案|上访|事故|伤亡|亡人|死亡|越级访|非访|投诉|差错|容忍|距离|新增|增长|感染|违约|延误|失误|败诉|障碍|门槛|负担|成本)"
                    + "|[" + NUMERAL + "]连[^接线通心]|[双两三]{1,2}(?:过|超|缩减|下降|提升|增|降|达|破|赢|促进|丰收|改善|提高|减)");

    /** Nothing but a formula (8+4, 132): what it stands for is told by what follows. */
    private static final Pattern FORMULA = Pattern.compile("[\\dN+＋]+");
    /** Three or more that are recited one after the other: 学政策、讲故事、办实事. */
    private static final Pattern RECITED = Pattern.compile("[^、]{2,12}(?:、[^、]{2,12}){2,}");

    private static final Pattern NUMERAL_FIRST = Pattern.compile("^[" + NUMERAL + "]");
    /** A set of goals, tasks or works rather than one practice: 三个定位, 八大工程, 六条路径. */
    private static final Pattern SET =
            Pattern.compile("^[" + NUMERAL + "]+(?:个|大|件(?!事)|条|项|轮|类|型)|[" + NUMERAL + "][个大项]?(?:战略|目标|任务|定位)$");

    /** How a place lays itself out, and what it means to be: 一区两地一园, 两区, 五个中心. */
    private static final Pattern LAYOUT = Pattern.compile(
            "(?:[" + NUMERAL
                    + "]+[个大]?[\\u4e00-\\u9fa5]?(?:区|地|园|带|轴|核|圈|点|极|廊|通道|中心|基地|枢纽|高地|翼|城|港|湾|群|屏障|屏|门户|支点|主城|都市圈)){1,6}|.*(?:交通|高铁|公路|通勤|经济)圈");

    private static final Pattern SENTENCE_LIKE = Pattern.compile("[了吗呢啊吧我你他她您咱]");
    private static final Pattern BUILT_HEAD =
            Pattern.compile("(?:平台|系统|制度|工作法|责任制|联席会议|热线|小程序|公众号|机制|模式|清单|委员会|体系|活动|行动|工程|工作室|法庭|改革)(?=（|$)");
    private static final Pattern VISION = Pattern.compile("(?:法治|平安|幸福|美丽|清廉|数字|智慧|信用|活力|和谐|文明|绿色|健康|[一二三四五六七八九十]个|大).*"
            + "|.*(?:经验|模式|样板|特色|实践|答卷|路径|名片|现象|速度|力量|方案|样本|精神|品质|智慧|故事|篇章)");
    private static final int LONGEST_VISION = 6;
    private static final int VISION_AND_PLACE = 4;
    private static final int LONGEST_USUAL = 20;
    /** The one-character names by which provinces go in brands (皖事通办, 苏服码). */
    private static final Pattern PROVINCE = Pattern.compile("^[津沪渝冀晋蒙辽黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔滇藏陕甘陇青宁新].*");

    private final FigurativeLexicon figurative;
    private final HeadLexicon heads;
    private final Pattern head;
    private final Pattern tailNoun;

    NameSigns(FigurativeLexicon figurative, HeadLexicon heads) {
        this.figurative = figurative;
        this.heads = heads;
        this.head = Pattern.compile(heads.measures() + "$");
        this.tailNoun = Pattern.compile("的?[\\u4e00-\\u9fa5]{0,6}?" + heads.measures() + "(?![\\u4e00-\\u9fa5]?[性化])");
    }

    /**
     * Adds the signs of {@code name}.
     *
     * @param tail what the name goes on with after its closing quotation mark
     * @param focal the region that the article speaks of, {@code null} where there is none
     */
    void add(Set<String> signs, AdoptionExtractor.Candidate candidate, String name, String tail, Region focal) {
        if (figurative.contains(name) && candidate.measure() == null) {
            signs.add("figurative");
        }
        switch (candidate.form()) {
            case BUILT -> built(signs, name);
            case KNOWN -> heads.kindOf(name).ifPresent(kind -> signs.add("plain." + kind));
            case QUOTED -> quoted(signs, name, tail, focal);
        }
        if (!candidate.quoted() && figurative.isBroad(name)) {
            signs.add("broad");
        }
        if (candidate.measure() != null) {
            signs.add(candidate.quoted() ? "known.quoted" : "known.plain");
        }
    }

    /** Adds what kind of thing the noun after the closing quotation mark, or after the whole list of names, tells of. */
    void addTail(Set<String> signs, String tail) {
        Matcher noun = tailNoun.matcher(tail);
        if (noun.lookingAt()) {
            heads.kindOf(noun.group()).ifPresent(kind -> signs.add("tail." + kind));
        }
    }

    private static void built(Set<String> signs, String name) {
        Matcher ends = BUILT_HEAD.matcher(name);
        signs.add("built." + (ends.find() ? ends.group() : "other"));
        signs.add(name.length() >= 8 ? "built.long" : "built.short");
    }

    private void quoted(Set<String> signs, String name, String tail, Region focal) {
        if (!tail.isEmpty()) {
            signs.add("head.after");
        } else if (head.matcher(name).find()) {
            signs.add("head.in");
        }
        boolean layout = LAYOUT.matcher(name).matches();
        if (layout) {
            // 七地一通道 ends as services do and is none
            signs.add("layout");
        } else {
            heads.kindOf(name).ifPresent(kind -> signs.add("kind." + kind));
        }
        if (NUMBERED.matcher(name).find()) {
            signs.add("numbered");
        }
        if (FORMULA.matcher(name).matches()) {
            signs.add("formula");
        }
        if (RECITED.matcher(name).matches()) {
            signs.add("recited");
        }
        if (!layout && PARALLEL.matcher(name).matches()) {
            signs.add("parallel");
        }
        if (WAIVES.matcher(name).find()) {
            signs.add("waives");
        }
        if (NUMERAL_FIRST.matcher(name).find()) {
            signs.add("numeral.first");
        }
        if (SET.matcher(name).find()) {
            signs.add("set");
        }
        if (name.indexOf('、') < 0 && OUTCOME.matcher(name).find()) {
            signs.add("outcome");
        }
        if (SENTENCE_LIKE.matcher(name).find()) {
            signs.add("sentence.like");
        }
        if (name.indexOf('，') >= 0 || name.indexOf('。') >= 0) {
            signs.add("pause.in");
        }
        if (focal != null) {
            place(signs, name, focal);
        }
        int length = name.length();
        signs.add(
                length <= 2
                        ? "length.2"
                        : length <= 4
                                ? "length.4"
                                : length <= 8 ? "length.8" : length <= LONGEST_USUAL ? "length.more" : "length.most");
    }

    /** A vision of the place itself (“法治玉门”, “五个湘西”) is no practice; a brand plays on its name (“湄好办”, “皖事通办”). */
    private static void place(Set<String> signs, String name, Region focal) {
        boolean brand = PROVINCE.matcher(name).matches();
        for (String part : focal.path().split("/")) {
            String stem = part.length() > 2 ? part.substring(0, 2) : part;
            // “海上福建”, “书香长沙”: two characters and the place, which the place means to be
            boolean meantToBe = name.length() == VISION_AND_PLACE && name.endsWith(stem);
            if (meantToBe) {
                signs.add("vision");
                return;
            }
            if (name.length() <= LONGEST_VISION
                    && name.contains(stem)
                    && VISION.matcher(name).matches()) {
                signs.add("vision");
                return;
            }
            brand |= stem.indexOf(name.charAt(0)) >= 0;
        }
        if (brand) {
            signs.add("place.name");
        }
    }
}
