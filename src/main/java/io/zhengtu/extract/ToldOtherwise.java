package io.zhengtu.extract;

import io.zhengtu.text.Clause;
import java.util.regex.Pattern;

/** What a clause tells of a name that is no adoption of it: a rank, a prize, an assessment, a pilot handed down, a memory. */
final class ToldOtherwise {

    private static final Pattern ASSESSMENT = Pattern.compile("(?:考核|评价|评估|测评|评比|评选|评查|竞赛|大赛|比武|检查|督察)$");
    /** Dates and runs of years (“12·4”, “18连增”). */
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}[·.．]\\d{1,2}|[一二三四五六七八九十\\d]+连.");

    /** The name of an honour, whoever holds it: “全国社会治安防控体系建设示范城市”. */
    private static final Pattern HONOUR = Pattern.compile(
            "(?:全国|国家级?|中国|全省|省级|\\d{4}年度).*(?:城市|地区|示范[\\u4e00-\\u9fa5]{1,2}|先进[\\u4e00-\\u9fa5]{1,3}|标兵|[十百]佳|百强[\\u4e00-\\u9fa5]?|之[都乡城]|单位|集体)”?|.*(?:奖章|勋章|先进工作者|劳动模范)");

    /** Nothing but a formula, which says something only with the noun that it counts for: “1+20”改革试点, “1262”预警叫应. */
    private static final Pattern FORMULA = Pattern.compile("[\\dN]+(?:[+＋][\\dN]+)+|\\d{2,4}");

    /** A policy by the number of its articles: 新平台建设“33条”. */
    private static final Pattern ARTICLES = Pattern.compile("\\d+条");

    /** Rules about it are a document: “二线口岸”运行管理办法. */
    private static final Pattern RULES =
            Pattern.compile("[^，。；、“”]{0,4}?等?(?:办法|条例|规定|细则|立法)(?![\\u4e00-\\u9fa5&&[^为是均等]])");

    /** Costs that go down, heritage that is listed, what something else is handled as (作为“一把手”工程来抓): no practice. */
    private static final Pattern IS_THING = Pattern.compile(
            "(?:持续|不断|进一步|大幅)?(?:压降|压减|缩减)|来抓|抓[紧实好在]|(?:入选|列入|跻身)[^，。；]{0,24}(?:遗产|遗址|名录)(?![\\u4e00-\\u9fa5])");

    /** What another body laid down, by its number: 落实省委“1310”具体部署. */
    private static final Pattern DIRECTIVE = Pattern.compile("[\\d+]+”(?:具体|总体|工作|思路|发展)*(?:部署|思路|要求|战略|举措抓落实)");

    private static final Pattern GOES_ON = Pattern.compile("(?!等)[\\u4e00-\\u9fa5]");
    /** A policy about a practice is not the practice: 出台飞地园区支持政策. */
    private static final Pattern POLICY = Pattern.compile("(?:支持|扶持|优惠|配套)?(?:政策|措施)(?![\\u4e00-\\u9fa5])");

    /** In an assessment, or after it: what it finds is put right. */
    private static final Pattern ASSESSED = Pattern.compile("中|(?:反馈|指出|发现|问题)*整改|\\d+[个项]|(?:各项|主要)?指标");
    /** Experience that goes elsewhere is told to spread, not to be carried out. */
    private static final Pattern SPREAD = Pattern.compile("推广|推介");

    /** A list of the chosen; a white or black list is a practice. */
    private static final Pattern LIST = Pattern.compile("(?<![白红黑])名单$");

    private static final Pattern OF_CHOSEN = Pattern.compile(".*(?:示范|试点|典型|优秀|先进|入选|获奖)[^“”]*名单");
    private static final Pattern PUBLISHED = Pattern.compile("(?:公布|发布|公示|印发)[^，“]{0,14}$");
    private static final Pattern CHOSEN = Pattern.compile("(?:确定为|列为|列入|入选|获批|纳入|成为|选为|认定为)");
    /** 列入全国营商环境评价样本城市. */
    private static final Pattern AS_EXAMPLE = Pattern.compile("(?:样本|示范|典型|重点|标杆|观察)(?:城市|地区|单位|[省市县区]|案例|点)");
    /** 获得“甲”改革优秀应用: the honour takes its name from the practice. */
    private static final Pattern HONOURED = Pattern.compile("(?:优秀|最佳|先进|典型)(?:应用|案例|项目|场景|成果|做法|单位|集体|品牌|事例)$");

    /** 入选国家某部“甲”创新应用案例: part of the honour's name. */
    private static final Pattern IN_HONOUR = Pattern.compile("[^，。；、“”]{0,10}(?:案例|奖|称号|名单|入选单位)");

    /** 获省政府督查激励 tells an honour; 建立督查激励机制 a practice. */
    private static final Pattern COMMENDATION = Pattern.compile("(?:激励|表扬|嘉奖|表彰)$");

    private static final Pattern RECEIVED = Pattern.compile("(?:获|获得|受到|荣获|被)[^，。；“]{0,8}$");

    /** 获“十大调解品牌”提名: the best of many. */
    private static final Pattern BEST = Pattern.compile("十大|十佳|百佳|百优|最美");

    private static final Pattern CHOSEN_AMONG = Pattern.compile("(?:获|评为|入选|入围|当选|跻身|荣登|提名)[^，]{0,12}$");
    private static final Pattern RANKED_AFTER = Pattern.compile(
            "^[^，]{0,10}(?:位居|位列|排名|名列|居全|列全|居[\\u4e00-\\u9fa5]{1,3}第|(?:全[国省市]|年|连续)第[一二三四五六七八九十\\d]+(?=$|[，。；])|第[一二三四五六七八九十\\d]+[名位])");
    /** Works that are built (建成某某核电工程) rather than campaigns that go by the same noun. */
    private static final Pattern CONSTRUCTION = Pattern.compile("(?:工程|项目)$");

    /** What becomes of them when they are done: …工程建成投运. */
    private static final Pattern IS_BUILT =
            Pattern.compile("[^，。；、“”]{0,4}?(?:建成|开工|竣工|完工|投产|投运|投用|通车|通水|并网|复工|复航|投入(?:运营|使用|运行))");
    /** A share short of the whole tells how far things are, not that a practice reaches everywhere: 问题化解率达99%. */
    private static final Pattern SHARE = Pattern.compile("[^，。；、“”的]{0,2}率(?![^，。；]{0,6}(?:100|百分之百))");
    /** What is said of a practice that is only assessed: 林长制考核进入优秀等次. */
    private static final Pattern IS_ASSESSED = Pattern.compile(
            "(?:工作)?(?:绩效|年度|国家|专项)?(?:考核|评估|考评|测评|督查|满意度|得分)[^，。；]{0,8}(?:优秀|优等|良好|等次|等级|前列|位居|位列|第[一二三四五六七八九十\\d]|[A-Z])");

    private static final Pattern BUILT_UP =
            Pattern.compile("(?:建成|开工|竣工|投产|投用|复工)(?:了|建设)?(?:\\d+余?[个座条处项][^，“]{0,8})?[^，]{0,4}$");
    /** What is told as wanting is not told as carried out: 与先进城市“秒批秒办”相比仍有差距, 落实…不到位. */
    private static final Pattern WANTING = Pattern.compile(
            "与[^，]{2,40}相比|(?:仍|还|尚)(?:有|存在)[^，]{0,8}(?:差距|不足|短板)|不到位|(?:有|存在)(?:较大|一定|不小|明显)?差距|不(?:充分|平衡|完善|健全|规范|深入|广泛|顺畅)(?![^，。；]{0,6}(?:问题|行为|情形))|有待|[仍还尚]需|不够(?:[^，用]|$)");

    /** Works and campaigns are remembered: “甲工程”等提出和实施20年系列活动. */
    private static final Pattern REMEMBERED = Pattern.compile(
            "[^，。；]{0,24}?(?:提出|实施|开展|启动|施行|颁布|诞生|问世)(?:和|并|以来)?(?:提出|实施|开展|启动|施行|颁布)?[\\d一二三四五六七八九十百]+(?:周)?年(?:而|来|系列|主题|纪念|活动|庆祝|之际|座谈)");
    /** What another holds to compare many: 在“万企评”活动中名列前茅. */
    private static final Pattern TAKEN_PART =
            Pattern.compile("(?:系列)?(?:活动|评选|大赛|竞赛|比赛|评比|评价|评议|调查|测评|考核|考评|排名|榜单?)(?:结果)?中");

    private static final Pattern IN = Pattern.compile("(?:在|从)[^，“]{0,10}$");
    /** Areas and places that are founded or honoured for it: 建成“甲”和“乙”示范区, “丙”教育示范学校. */
    private static final Pattern AREA =
            Pattern.compile("(?:[、和及]?“[^”]{1,24}”)*(?:综合)?(?:(?:示范|试验|先行|实验|先导)区|示范(?:学校|社区|村|乡镇|街道|单位|基地|点|户))");
    /** What has been since a practice began is told, not the practice: 十年禁渔以来鱼类增长. */
    private static final Pattern SINCE = Pattern.compile("以来");

    /** It is denied, or was so before: 不是“罚了就走”, 以前是“领导说了算”, 还没有一个县进入…. */
    private static final Pattern DENIED = Pattern.compile(
            "(?:不是|并非|而非|不再是?|不搞|不学[^，]{0,4}搞|(?:以前|过去|从前|以往|原来|原先|最初|起初|当初)(?:都|总|一直)?[是的]|(?:还|尚|仍)(?:没有|无)[^，]{0,16}|(?<!有)(?:没有|没能|未能|未曾|尚未|并未|从未|不用|无需|无须|不必)[^，“”]{0,6}|(?<![尚并从])未(?:能|全面|真正|有效|严格|及时|普遍|完全|按[^，]{1,6})*(?:落实|建立|推行|开展|执行|实行|实施|设立|建成|出台|健全|完善|配备|组建|成立|形成|实现)[^，“”]{0,6}|把(?:过去|以前|原来|传统)的?|告别了?(?:过去|以往)?的?)$");

    /** What has not come about yet: “甲”尚未推行, 乙改革至今没有启动. */
    private static final Pattern NOT_YET = Pattern.compile(
            "[^，。；“”]{0,10}?(?:尚未|未能|(?:还|至今|仍然?)没有?(?=[^，。；“”]{0,4}(?:启动|推开|推行|落实|落地|到位|建立|实现|进入))|未(?:落实|建立|推行|开展|执行|实行|实施|设立|建成|健全|完善|形成|实现)|(?:落实|执行|推进|推行|开展|建设|运行)(?:不[到够严力实]|缓慢|滞后|迟缓)|仍停留|流于形式|打折扣|形同虚设|名存实亡|停用)");

    /** What is handled in court or by an office: “李某不服某镇政府强制拆除案”. */
    /** Days and weeks of the world or the nation, which give an occasion: 利用“世界水日”“中国水周”等节点. */
    private static final Pattern DAY = Pattern.compile("(?:世界|国际|全国|中国|国家).{1,8}(?:日|周|月)");

    /** A practice in the name of an office: 行政执法协调监督处的干部. */
    private static final Pattern OFFICE = Pattern.compile("(?:处|科|股)(?=[的长、，。和]|副|干部|负责人|工作人员)");

    /** What a firm does is its own: 辖区某企业建立商业秘密保护制度. */
    private static final Pattern OF_FIRM =
            Pattern.compile("(?:某|一家|这家|该)[^，。；“]{0,8}(?:企业|公司|集团|酒店|超市|[店厂])[^，。；“]{0,14}$");

    /** What others did is a lesson: “甲”为我们提供了有益借鉴. */
    private static final Pattern LESSON = Pattern.compile(
            "(?:[、和]?“[^”]{2,16}”)*(?:等[^，。；]{0,6})?(?:都|均)?(?:为[^，。；]{1,10}提供[^，。；]{0,8}(?:借鉴|启示|启发|参考|样本)|给[^，。；]{1,6}[^，。；]{0,8}(?:启示|启发)|值得[^，。；]{0,4}(?:学习|借鉴))");

    /** Part of what an assessment is called: 在数字城管运行质量考评中. */
    private static final Pattern IN_ASSESSMENT =
            Pattern.compile("[^，。；“”的]{0,8}(?:考评|考核|评估|评价|测评|评查|评比|督察|督查)(?:中|里|上|结果)");

    /** A unit that bears the name: “天文小镇”综合执法大队. */
    private static final Pattern UNIT = Pattern.compile("(?:大队|支队|中队|分局)");

    /** The creation of a model place that is only striven for: 全力冲刺…示范创建. */
    private static final Pattern STRIVES = Pattern.compile("(?:冲刺|争创|力争|角逐|申报|备战)[^，“]{0,16}$");

    /** Praise: 被干部们称为“最管用的法治课”. */
    private static final Pattern SUPERLATIVE = Pattern.compile("最[^”]{1,5}的[^”]+");

    /** An honour that is applied for: 正在申报市级“金牌调解室”. */
    private static final Pattern APPLIED =
            Pattern.compile("(?:申报|申创|参评|评选)(?!的)[^，。；“]{0,4}(?:全国|国家级?|省级|市级|全省|全市|区级|县级)[^，。；“]{0,4}$");

    /** A list of what is put right: 深化整治校园餐、农村集体“三资”管理. */
    private static final Pattern PUT_RIGHT = Pattern.compile("(?:深化|集中|重点)整治[^，。；“”]{2,40}、$");

    private static final Pattern CASE =
            Pattern.compile(".*(?:不服|[某诉与]|纠纷|处罚|侵权|赔偿|盗窃|诈骗|混淆|占道|倾倒|虚假|违法|强制)[^”]{0,12}案(?:件|例)?");
    /** What ranks or is measured under that name: “执行合同”指标第三, “政务服务”单项第二. */
    private static final Pattern MEASURED = Pattern.compile("(?:[一二三]级)?(?:指标|单项|得分|排名|板块(?=得分|排名))");

    private static final Pattern PILOT = Pattern.compile("(?:、[^，。；、“”]{2,8})*(?:改革|工作|建设|服务)?试点");
    /** Words as words: “有事找我”几个大字. */
    private static final Pattern WORDS = Pattern.compile("[这几两三四五六七八九十]+个(?:大|红|烫金)*字");
    /** Said by somebody: 他说的“一张证”. */
    private static final Pattern SAID = Pattern.compile("(?:说|问|讲|喊|念叨|感叹)的$");
    /** 为推进高质量发展“十项行动”提供法治保障: what is served by what was done. */
    private static final Pattern SERVED =
            Pattern.compile("[^，。；“”]{0,6}?提供[^，。；“”]{0,14}?(?:保障|支撑|支持|服务|经验|样本|样板|借鉴|参考|范例|可复制|方案|示范)");

    private static final Pattern FOR = Pattern.compile("^[^，]{0,12}为[^，“]*$");

    /** A list of what is put right: 深化“甲”、乙等突出问题治理. */
    private static final Pattern PROBLEMS =
            Pattern.compile("[^，。；]{0,60}等[^，。；、]{0,10}?(?:问题(?:治理|整治|整改|专项)|整治(?:项目|任务|工作))");

    /** What is asked or explained in general: 为什么要设立“甲”, 某某是发展“乙”的重要载体. */
    private static final Pattern ASKED = Pattern.compile("(?:为什么|为何|怎么|怎样|如何|何以|什么是|何为)[^，。；]*$");

    private static final Pattern IS = Pattern.compile("是[^，。；“]{0,10}$");
    private static final Pattern MEANS_TO =
            Pattern.compile("的?(?:重要|关键|有效|必然|必要|基础|客观|内在|有力)(?:性|支撑)?(?:载体|抓手|举措|途径|要求|保障|平台|阵地|手段|内容|环节|支撑|方面)");

    /** How far it is used ranks what is carried out. */
    private static final Pattern USED = Pattern.compile("(?:改革|平台|机制)?(?:覆盖率|应用率|使用率|办件量|业务量|开通率)");

    private ToldOtherwise() {}

    /**
     * What tells something else than a practice: a rank (营商环境评价位居全省第一), a prize (“五个一工程”奖), an assessment
     * (在全省法治建设考核中), a pilot handed down (被列为…试点).
     */
    static boolean of(Passage passage, AdoptionExtractor.Candidate candidate) {
        Clause clause = passage.clauseAt(candidate.start());
        int end = Math.max(candidate.end(), clause.end());
        String after = passage.text().substring(candidate.end(), end);
        if (after.startsWith("奖")) {
            return true;
        }
        String name = passage.text().substring(candidate.start(), candidate.end());
        String inner = passage.text().substring(candidate.nameStart(), candidate.nameEnd());
        if (NUMBERS.matcher(inner).matches()
                || candidate.quoted() && ARTICLES.matcher(inner).matches()
                || candidate.quoted() && HONOUR.matcher(inner).matches()
                || candidate.quoted()
                        && FORMULA.matcher(inner).matches()
                        && candidate.end() == candidate.nameEnd() + 1
                        && GOES_ON.matcher(after).lookingAt()) {
            return true;
        }
        String before = passage.text().substring(Math.min(candidate.start(), clause.start()), candidate.start());
        boolean construction = CONSTRUCTION.matcher(name).find();
        if (construction && BUILT_UP.matcher(before).find()
                || construction && IS_BUILT.matcher(after).lookingAt()
                || !candidate.quoted() && SHARE.matcher(after).lookingAt()
                || !candidate.quoted() && IS_ASSESSED.matcher(after).lookingAt()
                || WANTING.matcher(clause.of(passage.text())).find()
                || candidate.form() == AdoptionExtractor.Form.KNOWN
                        && (after.startsWith("水平") || POLICY.matcher(after).lookingAt())
                || DIRECTIVE
                        .matcher(passage.text())
                        .region(candidate.nameStart(), passage.text().length())
                        .lookingAt()
                || candidate.quoted() && AREA.matcher(after).lookingAt()
                || candidate.quoted()
                        && BEST.matcher(inner).lookingAt()
                        && CHOSEN_AMONG.matcher(before).find()
                || HONOURED.matcher(name).find()
                || CHOSEN_AMONG.matcher(before).find()
                        && IN_HONOUR.matcher(after).lookingAt()
                || COMMENDATION.matcher(name).find() && RECEIVED.matcher(before).find()
                || candidate.quoted() && RULES.matcher(after).lookingAt()
                || candidate.quoted() && DAY.matcher(inner).matches()
                || !candidate.quoted() && OFFICE.matcher(after).lookingAt()
                || OF_FIRM.matcher(before).find()
                || LESSON.matcher(after).lookingAt()
                || PUT_RIGHT.matcher(before).find()
                || candidate.quoted() && APPLIED.matcher(before).find()
                || candidate.quoted() && SUPERLATIVE.matcher(inner).matches()
                || IN_ASSESSMENT.matcher(after).lookingAt()
                || candidate.quoted() && UNIT.matcher(after).lookingAt()
                || name.endsWith("创建") && STRIVES.matcher(before).find()
                || candidate.quoted()
                        && (CASE.matcher(inner).matches()
                                || WORDS.matcher(after).lookingAt()
                                || SAID.matcher(before).find()
                                || LIST.matcher(name).find()
                                        && (CHOSEN.matcher(before).find()
                                                || PUBLISHED.matcher(before).find()
                                                        && OF_CHOSEN
                                                                .matcher(name)
                                                                .matches())
                                || MEASURED.matcher(after).lookingAt())
                || FOR.matcher(before).find() && SERVED.matcher(after).lookingAt()
                || IS_THING.matcher(after).lookingAt()
                || DENIED.matcher(before).find()
                || ASKED.matcher(before).find()
                || IS.matcher(before).find() && MEANS_TO.matcher(after).lookingAt()
                || NOT_YET.matcher(after).lookingAt()
                || PROBLEMS.matcher(after).lookingAt()
                || REMEMBERED.matcher(after).lookingAt()
                || IN.matcher(before).find()
                        && TAKEN_PART
                                .matcher(name.substring(inner.length()) + after)
                                .find()
                || before.isEmpty() && SINCE.matcher(after).lookingAt()
                || ASSESSMENT.matcher(name).find() && ASSESSED.matcher(after).lookingAt()
                || !candidate.quoted()
                        && name.endsWith("经验")
                        && SPREAD.matcher(after).find()
                || CHOSEN.matcher(before).find() && AS_EXAMPLE.matcher(after).lookingAt()
                || PILOT.matcher(after).lookingAt()
                        && (candidate.form() == AdoptionExtractor.Form.KNOWN
                                || CHOSEN.matcher(before).find())) {
            return true;
        }
        return !USED.matcher(after).lookingAt() && RANKED_AFTER.matcher(after).find();
    }
}
