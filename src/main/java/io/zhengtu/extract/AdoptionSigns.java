package io.zhengtu.extract;

import io.zhengtu.lexicon.FigurativeLexicon;
import io.zhengtu.lexicon.HeadLexicon;
import io.zhengtu.lexicon.Trigger;
import io.zhengtu.mention.Mention;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The signs in and around a name that speak for or against its being a practice that the subject carries out. */
final class AdoptionSigns {

    private static final Pattern STRONG_VERB = Pattern.compile(
            "创新|(?:试水|共建|总结出|提炼出|摸索出|探索出|迭代出|归纳出|推行|推出|推广|试行|实行|施行|开展|建立|设立|开设|打造|建成|成立|组建|开发|上线|搭建|创建|构建|开通|启用|研发|探索|建起|办起|首推|首创|推进|深化|落实|实施|践行|铺开|迭代升级|叫响)$");
    private static final Pattern CONTRAST_BEFORE = Pattern.compile("(?:从|由|变|把|化|改)(?:过去|以前|原来|原先|曾经)?的?$");
    private static final Pattern CONTRAST_AFTER = Pattern.compile("^(?:向|到|变|转|走向|为“|延伸|升级|成)");
    private static final Pattern TURNED_INTO =
            Pattern.compile("(?:从|由|变)(?:过去|以前|原来|原先|曾经)?的?“.*(?:向|到|变|为|变为|转向|走向|走到|迈向)了?$|把“.*(?:改成|改为|变成|变为|换成)$");
    private static final Pattern FIGURATIVE_BEFORE = Pattern.compile(
            "(?:打通|破解|当好|念好|下好|奏响|绘就|按下|跑出|系好|扣好|吹响|织密|筑牢|架起|唱好|打好|拧紧|守好|守住|牵住|抓住|抓牢|关进|装上|开出|念响|走好|牢记|树立|弘扬|增强|提升|聚焦|围绕|紧盯|紧扣|杜绝|避免|防止|不做|解决|化解|克服|根治|消除|严查|防范|整治|打击|疏通|跨过|迈过|告别|摆脱|搬走|移除|扫清|啃下|按牢|划出|划定|绷紧|点亮|下足|练就|突出|凸显|彰显|体现|展现|摒弃|纠治|反对|厚植|夯实|筑起|撑起|递上|送上|吃下|吃上|绘出|交出|写好|答好|种好|端稳|扛起|涵养|压实|压紧)(?:了|群众|企业|服务|法治|好|起|政务服务|依法行政|法律服务)?$");
    private static final Pattern FIGURATIVE_AFTER = Pattern.compile(
            "^(?:等)?[^，。；、“]{0,6}?(?:作用|意识|理念|精神|问题|难题|现象|乱象|困境|瓶颈|思维|态度|情怀|关系|之一|功能|形象|字当|字上|上下功夫|之路|之治|答卷|笼子|效应|顽疾|弊端|弊病|痛点|堵点|行为|倾向|误区|烦恼|尴尬|隐患|风险|壁垒|局面|氛围|优势)|^(?:等)?(?:重点|骨干|中小|头部|相关|各类|龙头|特色|新兴|优势|支柱|传统|关键|民生|特殊|困难|新就业)?(?:领域|方面|环节|产业|行业|企业|群体|人群)|^为(?:突破口|切入点|小?切口|导向|目标|主线|核心|中心|底色|底线|笔|墨|媒|纽带|牵引|导航|原点|支点|圆心|半径|镜|标尺|标准|准绳|追求|己任|先|要|本|重)|^作为[^，。；]{0,10}(?:标尺|标准|追求|导向|准绳|出发点)");
    private static final Pattern GOAL_AFTER = Pattern.compile(
            "^(?:的)?[^，]{0,4}(?:战略|任务(?!(?:全面|基本|顺利|圆满|如期|均|已)*完成)|目标|定位|部署|要求|使命|责任|职责|思想|思路|观念|嘱托|蓝图|愿景|原则|方针)");
    private static final Pattern EXAMPLE = Pattern.compile("(?:所谓|俗称|被称为|称之为|人称|戏称|号称)$");
    /** What the name is a name for: 成为群众的“贴心人”. */
    private static final Pattern LIKENED =
            Pattern.compile("(?:誉为|堪称|比喻为?|犹如|如同|喻为|美誉|美称)$|(?:成为|成了|变成|变为|当|做|当好|做好|化为|化作|充当|争当|甘当)[^，。；“]{0,10}$");

    private static final Pattern CALLED =
            Pattern.compile("(?:名为|取名|取名为|叫做?|名叫|这就是|即|称为|谓之|命名为|推出的|首创的|创新的|设立的|打造的|成立的|研发的|建立的|探索的)$");
    private static final Pattern PURPOSE = Pattern.compile("^(?:为|为了|旨在|以便|围绕|聚焦|针对|对照|对标|着眼|锚定|立足|紧扣)");
    private static final Pattern INSTRUMENT = Pattern.compile("(?:以|用|靠|凭|通过|借助|依托|运用|利用)[^，。；“]{0,4}$");
    private static final Pattern BORROWED = Pattern.compile("(?:学习|借鉴|参照|考察|对标|学过|学一学)[^，]{0,20}$");
    /** The clause says of the name what is said of things that are there and work. */
    private static final Pattern WORKS = Pattern.compile(
            "^[^，。；“”]{0,8}?(?:上线|运行|启用|开展|推行|实施|落实|覆盖|全覆盖|建成|建立|成立|投入使用|开通|常态化|占比|事项|落(?:了)?地|推广|推开|铺开|深化|推进|走深走实|改革|建设|业务|(?:基本|初步|全面)形成)");

    private static final Pattern EFFECT = Pattern.compile(
            "^(?:做法|模式|机制|经验|服务|品牌)?[^，。；“”、]{0,5}?(?:获|入选|荣获|被[^，。；]{1,20}?(?:列为|评为|刊发|推广|采纳|收录|写入|命名)|累计|已|共|惠及|帮助|化解|调解(?:纠纷|矛盾|各类|\\d)|受理|立案|查办|查处|侦破|兑付|兑现|调处|走进|进驻|进(?=社区|校园|村|企业|机关|园区|乡村|农村)"
                    + "|延伸|铺开|推开|推向|见效|成为|长盛|获得|推动|促成|带动|撬动|助推|开门|迎客|落户|落成|越来越|远近闻名|闻名|家喻户晓|深入人心|初见|火|各展|各显|各有|深受|广受|每天|每月|每周|每年|年均|日均|从未|自\\d|吸引|接待|收集|办理|处理|解决|提供|办结|发放|整合|辐射|敲起|开讲|开播|挂牌|揭牌|亮相|遍布|越[^，]越|由[^，]{2,12}(?:组成|推)|让|把|\\d{4}年)");
    /** A list of names that ends by saying what they are: “甲”“乙”等一批做法. */
    private static final Pattern CLASS_AFTER = Pattern.compile(
            "^[^，。；]{0,40}?等[^，。；、“]{0,12}?(?:品牌|做法|举措|措施|机制|制度|模式|平台|手段|方式|服务|活动|项目|改革|工作法|经验|载体|阵地|产品|场景|应用|队伍|系统|专窗|清单|方法|渠道|行动|工程|功能)"
                    + "|^这(?:一|[两二三四五六七八九十\\d]+)[项个种](?:改革|创新|典型)?(?:做法|经验|举措|机制|制度|改革|平台|模式|活动|品牌)");

    private static final Pattern COUNTED_AFTER = Pattern.compile(
            "^(?:达|近|超|超过|共)?\\d[\\d.,]*(?:余|多)?万?(?:余|多)?(?:个|家|处|支|名|人|场|期|次|件|户|所|条|项|辆|台|张|份|座|间|对|批|类|笔|单|起)");
    private static final Pattern COUNTED_BEFORE = Pattern.compile(
            "[\\d一二三四五六七八九十两百](?:余|多)?万?(?:余|多)?(?:个|家|处|支|名|场|期|次|所|条|项|辆|台|张|份|座|间|对|批|类|套|款|部|只|位)[^，。；“\\d]{0,6}$");
    private static final Pattern OWNER_BEFORE =
            Pattern.compile("(?:[省市县区州旗镇乡村局院所厅办委队企]|街道|社区|中心|法院|公司|分局|大队|支队|园区|联盟)(?:的|有个)?$");
    private static final Pattern HONOUR_BEFORE =
            Pattern.compile("(?:荣获|获评|被评|评为|评选为|授予|获得|命名|称号|争创|创建(?!、)|跻身|入围|入选|选树|收录|列为|认定为|表彰|提名)[^，]*$");
    /** Another thing done after the honours: 创建72个“某某村”、培养2万名“某某人”. */
    private static final Pattern DONE_BESIDES = Pattern.compile("”、(?:培养|培育|选聘|建立|建成|设立|组建|打造|推行|推出|开展|实施|成立|开通|创新)");

    private static final Pattern HONOUR_AFTER = Pattern.compile(
            "^(?:工作|建设|创建|宣传)?[^，。；、“]{0,2}?(?:先进|示范|标兵|典型|优秀|模范|称号|荣誉|奖(?![补励])|标杆|样板|十佳|试点|候选|名单|工作室?命名)");
    private static final Pattern RATE_AFTER = Pattern.compile("^(?:可办|办结|好办|应用|覆盖|实施|执行|落实|参与|使用|普及|推广)?率");
    /** What is laid out, built or grown rather than practised: “10+3+N”现代产业体系, “四横六纵”电网. */
    private static final Pattern STRUCTURE_AFTER = Pattern.compile(
            "^(?:(?![进在获被已为让把由]|覆盖|惠及|有效)[^，。；、“”]){0,8}?(?:产业体系|水网体系|交通体系|水网|产业集群|产业链|格局|布局|路网|电网|骨架|网架|通道|枢纽|城市群|都市圈|交通圈|经济圈|通勤圈|规划|战略|蓝图|任务(?!(?:全面|基本|顺利|圆满|如期|均|已)*完成)|项民生实事|产业|经济|走廊|空间|主网|政策措施|项目库|工程体系|基地|园区|示范区|赛事|冠军)");
    /** The name is only part of a longer one: 行政复议体制改革小组会议. */
    private static final Pattern PART_OF = Pattern.compile(
            "^[^，。；、“”的]{0,6}?(?:会议|小组|培训班|示范点|试点|方案|对象|白皮书|资料|手册|知识|标志|指数|现场会|推进会|座谈会|研讨会|论坛|工作队|活动周|案件|人员|工作者|志愿者|宣传月|告知书|建议书|联系点|证书|资格证|题材|仲裁院|院(?=被|获|荣|的|$)|证(?=$|[，。；、的])|办公室|科室|(?<=^)(?:额|数|量)|主题公园|考试|委员会|专业群?(?![性化]))");
    /** Further names of a list, up to what its members are called together: “甲”“乙”“丙”行动. */
    private static final Pattern LIST_GOES_ON = Pattern.compile("^(?:[、和]?[\\u4e00-\\u9fa5]{0,6}“[^”]{1,24}”)+");
    /** The name is spelled out: “五即”服务（签约即供地、…）, “三书同达”——…. */
    private static final Pattern EXPLAINED = Pattern.compile("^(?:（[^）]{6,}|——|即|：|就是)");

    /** A government's report on its work has more slogans, structures and figures in it than articles on one place have. */
    private static final String REPORT = "政府工作报告";

    private static final int SHORT_OPENING = 30;

    private final NameSigns names;

    AdoptionSigns(FigurativeLexicon figurative, HeadLexicon heads) {
        this.names = new NameSigns(figurative, heads);
    }

    /** Names of the signs found. */
    Set<String> of(Passage passage, AdoptionExtractor.Candidate candidate) {
        Set<String> signs = new TreeSet<>();
        String text = passage.text();
        Clause clause = passage.clauseAt(candidate.start());
        String name = text.substring(candidate.nameStart(), candidate.nameEnd());
        String tail = text.substring(Math.min(candidate.nameEnd() + 1, candidate.end()), candidate.end());
        String before = text.substring(Math.min(clause.start(), candidate.start()), candidate.start());
        String after = text.substring(candidate.end(), Math.max(candidate.end(), clause.end()));
        String afterList = candidate.quoted() ? LIST_GOES_ON.matcher(after).replaceFirst("") : after;
        String form = candidate.form().name().toLowerCase(Locale.ROOT);
        signs.add(form);
        add(signs, "report." + form, passage.reading().article().title().contains(REPORT));
        names.add(signs, candidate, name, tail, passage.reading().focal());
        verb(signs, passage, clause, candidate, before);
        around(signs, before, after);
        add(signs, "class.after", CLASS_AFTER.matcher(afterList).find());
        if (candidate.quoted()) {
            names.addTail(signs, tail.isEmpty() && !after.equals(afterList) ? afterList : tail);
        }
        add(
                signs,
                "structure.after",
                STRUCTURE_AFTER
                        .matcher(candidate.quoted() ? tail + afterList : after)
                        .find());
        add(
                signs,
                "goal.after",
                GOAL_AFTER
                        .matcher(candidate.quoted() ? tail + afterList : after)
                        .find());
        place(signs, passage, clause, candidate, before);
        add(signs, "built.topic", candidate.form() == AdoptionExtractor.Form.BUILT && before.isEmpty());
        return signs;
    }

    private static void verb(
            Set<String> signs, Passage passage, Clause clause, AdoptionExtractor.Candidate candidate, String before) {
        List<Mention.OfTrigger> verbs = passage.reading()
                .mentions()
                .triggers(Trigger.ADOPT, Math.min(clause.start(), candidate.start()), candidate.start());
        if (verbs.isEmpty()) {
            signs.add("verb.none");
            return;
        }
        Mention.OfTrigger last = verbs.get(verbs.size() - 1);
        int gap = candidate.start() - last.end();
        String between = before.substring(Math.max(0, before.length() - Math.max(0, gap)));
        signs.add(
                gap <= 0 || between.equals("了") || between.endsWith("”") && gap <= SHORT_OPENING
                        ? "verb.adjacent"
                        : gap <= 8 ? "verb.near" : "verb.far");
        if (STRONG_VERB.matcher(last.word()).find()) {
            signs.add("verb.strong");
        }
    }

    private static void around(Set<String> signs, String before, String after) {
        add(signs, "verb.after", WORKS.matcher(after).find());
        add(signs, "effect.after", EFFECT.matcher(after).find());
        add(
                signs,
                "counted",
                COUNTED_AFTER.matcher(after).find()
                        || COUNTED_BEFORE.matcher(before).find());
        add(
                signs,
                "listed",
                before.endsWith("”")
                        || before.endsWith("“")
                        || before.endsWith("、")
                        || after.startsWith("、")
                        || after.startsWith("“"));
        add(
                signs,
                "contrast",
                CONTRAST_BEFORE.matcher(before).find()
                                && CONTRAST_AFTER.matcher(after).find()
                        || TURNED_INTO.matcher(before).find());
        add(signs, "figurative.before", FIGURATIVE_BEFORE.matcher(before).find());
        add(signs, "figurative.after", FIGURATIVE_AFTER.matcher(after).find());
        add(signs, "called", EXAMPLE.matcher(before).find());
        add(signs, "likened", LIKENED.matcher(before).find());
        add(signs, "named", CALLED.matcher(before).find());
        add(signs, "instrument", INSTRUMENT.matcher(before).find());
        add(signs, "borrowed", BORROWED.matcher(before).find());
        add(signs, "purpose", PURPOSE.matcher(before).find());
        add(signs, "owner", OWNER_BEFORE.matcher(before).find());
        add(
                signs,
                "honour",
                HONOUR_BEFORE.matcher(before).find()
                        && !DONE_BESIDES.matcher(before).find());
        add(signs, "honour.after", HONOUR_AFTER.matcher(after).find());
        add(signs, "part.of", PART_OF.matcher(after).find());
        add(signs, "rate.after", RATE_AFTER.matcher(after).find());
    }

    private static void place(
            Set<String> signs, Passage passage, Clause clause, AdoptionExtractor.Candidate candidate, String before) {
        add(
                signs,
                "explained",
                EXPLAINED
                        .matcher(passage.text())
                        .region(candidate.end(), Math.max(candidate.end(), passage.end()))
                        .lookingAt());
        add(signs, "said", passage.isSaid(candidate.start()));
        add(signs, "opens", before.isEmpty() && clause.start() == passage.start());
        add(signs, "lead", isLead(passage));
        add(
                signs,
                "inside.quote",
                !candidate.quoted() && passage.enclosing(candidate.start(), Quotation.Kind.NAME) != null);
    }

    /** A short sentence that opens a paragraph and names no subject stands for a heading: what it names is told in the next ones. */
    private static boolean isLead(Passage passage) {
        return passage.start() == passage.paragraph().start()
                && passage.end() - passage.start() <= SHORT_OPENING
                && passage.end() < passage.paragraph().end()
                && passage.subjects().stream().noneMatch(subject -> subject != null && subject.explicit());
    }

    private static void add(Set<String> signs, String sign, boolean seen) {
        if (seen) {
            signs.add(sign);
        }
    }
}
