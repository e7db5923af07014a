package io.zhengtu.extract;

import io.zhengtu.lexicon.Trigger;
import io.zhengtu.mention.Mention;
import io.zhengtu.regex.Expression;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Sentence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a sentence turns from what was done to what is intended. */
final class Intentions {

    /**
     * Opens an intention: 将 before an adverb or verb, but not 将 that takes an object (将甲纳入乙); 要 and the like at the
     * head of a clause.
     */
    private static final Expression INTENTION =
            Expression.of("将(?=(?:继续|进一步|持续|始终|以|围绕|认真|坚持|深入|加快|全面|不断|积极|全力|大力|着力|按照|聚焦|严格|努力|科学|充分|加强|加大|完善|"
                    + "推动|推进|开展|实施|制定|出台|打造|建设|建立|紧紧|紧盯|依托|探索|在|于|对照|结合|立足|锚定|牢牢|切实|扎实|深化|强化|健全|优化|"
                    + "推行|推出|实行|试行|设立|成立|组建|分批|逐年|引入|推广|扩大|拓展|印发|发布|修订|编制|完成|实现|达到|新建|依法|同步|力争|奋力|陆续|逐步|通过|会|迎来|更加|再|启动|召开|举办|组织|采取|有序|带领|高标准|高质量|一如既往|适时|尽快|从|抓|把|严守|扛|担))"
                    + "|(?:谋划|着手|筹备|酝酿)(?=推行|建立|打造|推出|设立|开展|构建|搭建|组建|成立|启动)"
                    + "|正在?(?:谋划|筹划|酝酿|筹备|起草|编制|研究(?=制定|建立|出台))"
                    + "|(?:[今明]年|年内|年底前)要(?=建成|完成|实现|新建|推出|推行|建立|打造|启动|出台|创建|争取|力争|全面|继续|重点)"
                    + "|要求(?=各|全[省市县区州]各)");

    /** What a clause demands where it begins so. */
    private static final Pattern DEMAND = Pattern.compile(
            "(?:我们|全[省市县区州镇乡]|我[省市县区州]|各[^，。；“]{1,6})?(?:还|也|都)?(?:要(?![求素点件闻])|须|必须|应当|应该?(?![急用诉对])|需要|务必|力争|希望|建议)");

    private static final Expression ASKING = Expression.of("(?:要求|提出|强调|指出)[，：]");

    /** What a meeting or a paper asked for, where a sentence begins so: 会议要求，…; 按照会议要求 tells what was followed. */
    private static final Pattern ASKED = Pattern.compile(
            "(?:(?!按照?|根据|依据?|落实|对照|遵照|结合|围绕)[^，。；“]){0,24}(?:会议|方案|意见|通知|规划|要点|纲要)》?[^，。；“《》]{0,4}(?:要求|提出|强调|指出)[，：]");

    /**
     * Words of planning where they are no such word: nouns (行动计划，), parts of others (模拟, 未来产业), means asked for
     * (争取资金), work on a draft (拟定标准), figures estimated (预计投入五亿元), what the present is done for (为今后打下基础).
     */
    private static final Pattern NO_PLAN = Pattern.compile("计划(?=[，。；、：”》）和及与等的中内书外之里]|$|编制|印发|管理|任务|单列|生育|经济|总投资)"
            + "|(?<=行动|年度|工作|培养|培育|提升|人才|发展|建设|支持|倍增|专项|检查|立法|执法|审计|培训|学习|三年|创新|英才|一揽子|制定|列入|纳入|完成|落实|按|该|项|个|期)计划"
            + "|未来(?![，一二三四五六七八九十\\d几两将我])"
            + "|争取(?=到|并(?:成功|获|纳|列|入|被)|获批)|(?<=成功|先后|累计|共|已|获)争取"
            + "|争取(?=[^，。；]{0,16}(?:资金|支持|项目|专项|债|指标|政策|额度|预算|到位))"
            + "|(?<=[虚模草比起代研])拟|拟[定订](?!于)"
            + "|(?<=充分|做好|思想|前期|的)准备|准备(?=[，。；、]|工作|金|就绪|充分|好)"
            + "|希望(?=小学|工程|之)|(?<=[新的])希望|期待(?=值|已久|的)|(?<=[新的])期待"
            + "|预计(?=[^，。；]{0,30}(?:[亿万%％元]|增长))(?![^，。；]*(?:明年|年底|年内|下半年|将|投入使用|投用|建成|完工|竣工|投产))"
            + "|(?<=为)(?:今后|未来|下一步|下一阶段)");

    private static final Pattern DISPOSAL = Pattern.compile(
            "将[^，。；]{1,60}?(?:纳入|作为|列入|融入|贯穿|落到|放在|摆在|转化|下放|列为|定为|视为|转为|变为|归|交由|划归|整合|合并|与[^，]{1,20}(?:结合|统筹)|送|延伸|覆盖)");

    /** 推行甲，将设立登记、公章刻制等六个环节并联办理: in the middle of a sentence what 将 takes may begin as a verb does. */
    private static final Pattern DISPOSAL_WITHIN = Pattern.compile(
            "(?<=，)将[^，。；]{2,60}?(?:、|等)[^，。；]{2,30}?(?:并联|合并|压缩|压减|缩短|精简|整合|办理|集成|归集|公示|公开|推送|下沉|嵌入|前移|统一)");

    private Intentions() {}

    /** Offset in the article from which on the sentence tells intentions; its end where it tells none. */
    static int of(ArticleReading reading, Sentence sentence) {
        int planned = sentence.end();
        for (Mention.OfTrigger plan : reading.mentions().triggers(Trigger.PLAN, sentence.start(), sentence.end())) {
            boolean plans = !NO_PLAN.matcher(reading.text())
                    .region(plan.start(), sentence.end())
                    .useTransparentBounds(true)
                    .lookingAt();
            planned = plans ? Math.min(planned, plan.start()) : planned;
        }
        Expression.Occurrences intentions = INTENTION.in(reading.text(), sentence.start(), planned);
        while (intentions.find()) {
            int at = intentions.match().start();
            if (!(intentions.match().group().equals("将") && disposes(reading, sentence, at))) {
                planned = at;
                break;
            }
        }
        return Math.min(planned, demanded(reading.text(), sentence, planned));
    }

    /** Offset of the first clause that demands rather than tells, {@code end} where none does before it. */
    private static int demanded(String text, Sentence sentence, int end) {
        boolean asked = ASKING.in(text, sentence.start(), end).find();
        for (int at = sentence.start(); at < end; at++) {
            boolean opens = at == sentence.start() || "，；。：".indexOf(text.charAt(at - 1)) >= 0;
            boolean asks = opens
                    && (DEMAND.matcher(text).region(at, sentence.end()).lookingAt()
                            || asked
                                    && (at == sentence.start() || text.charAt(at - 1) != '，')
                                    && ASKED.matcher(text)
                                            .region(at, sentence.end())
                                            .lookingAt());
            if (asks) {
                return at;
            }
        }
        return end;
    }

    private static boolean disposes(ArticleReading reading, Sentence sentence, int at) {
        Clause clause = sentence.clauses().get(sentence.clauseAt(at));
        Matcher disposal = DISPOSAL.matcher(reading.text())
                .region(at, Math.max(at, clause.end()))
                .useTransparentBounds(true);
        return disposal.lookingAt() || disposal.usePattern(DISPOSAL_WITHIN).lookingAt();
    }
}
