package io.zhengtu.extract;

import io.zhengtu.lexicon.Trigger;
import io.zhengtu.mention.Mention;
import io.zhengtu.region.Level;
import io.zhengtu.text.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Honours that a verb of award names (获评, 被…授予, 入选), with the clauses that go on listing them. */
final class ReceivedHonours {

    /** Only with 被: 授予 alone says what the subject gives. */
    private static final Pattern GIVEN = Pattern.compile("授予|命名为|评为|表彰为");

    /** 授予597个单位“甲”称号 tells how many a body above honoured, not whom. */
    private static final Pattern NUMBER_OF_OTHERS = Pattern.compile("[^，。；“]{0,6}\\d+(?:个|家|名|人|位|支)[^，。；“]{0,14}“");

    /** Verbs after which a name with its level is an honour. */
    private static final Set<String> LISTING =
            Set.of("被列为", "被确定为", "被认定为", "当选", "当选为", "入选", "获得", "荣登", "上榜", "跻身", "入列", "获授");

    private static final Pattern LEVEL_WORD = Pattern.compile("全国|国家级|全省|省级|全市|市级|全区|自治区|全州|州级");
    /** To get something of the nation or the world (获得国家赔偿) may be no honour; to be chosen for it is one. */
    private static final Pattern OF_WORLD = Pattern.compile("国家|世界|国际|全球|中国|联合国");

    /** To be chosen for a programme or a list is an honour; to get one (获得国家计划) is not. */
    private static final Set<String> CHOOSING = Set.of("入选", "入列", "上榜", "跻身", "当选");

    private static final Pattern PROGRAMME = Pattern.compile("(?:计划|清单)$");
    private static final Pattern NO_HONOUR =
            Pattern.compile("试点|项目库|资金|支持|第[一二三四五六七八九十\\d]|前列|名额|批复|认可|基金|规划|代表|委员|数量|首位|前[一二三四五六七八九十\\d]");
    private static final Pattern NOT_NOMINAL = Pattern.compile(
            ".*(?:[，。；]|了|成为|好评|肯定|认可|支持|点赞|胜利|丰收|进展|成效|批复|批准|通过|资金|机会|线索|信息|证书|专利).*|.*权|[不是的也就].*|[^“]*是[^“]*");
    /** 获批创建, 获批整市创建: leave to become it. */
    private static final Pattern LICENSED = Pattern.compile("(?:整[省市县区州]|全域)?创建");
    /** Named as one that shall become it: …示范区创建单位. */
    private static final Pattern TO_BE_BUILT =
            Pattern.compile("[”’]?的?(?:(?:创建|培育|候选|推荐|申报)(?:单位|地区|城市|对象|名单|行列|序列|范围)|(?:候选)?提名(?!奖))");
    /** To come into a list of the strongest is an honour held; into one of candidates it is not. */
    private static final Pattern IN_LIST = Pattern.compile("[^，；]{2,30}?(?:[百千\\d]强|榜)(?:榜?单?|$|[，。；、])");

    /** The clause calls what it lists titles: “甲”“乙”等称号. */
    private static final Pattern TITLED = Pattern.compile("(?:荣誉称号|称号|荣誉)[^，。；]{0,2}$");

    private static final Pattern PRAISE = Pattern.compile("(?:标杆|典范|样板|榜样|样本)$");

    /** Praise by nobody in particular. */
    private static final Pattern GENERAL =
            Pattern.compile("^(?:上级|各级|社会(?!信用|治安|治理|保障|管理|工作|主义)|群众|领导|党委|有关|相关|多次|一致|广泛|高度).*");

    /** 获…推广、N项案例入选…: the list goes on with another verb, which is read by itself. */
    private static final Pattern TOLD_AGAIN = Pattern.compile(".*(?:推广|入选|获评|荣获).*");

    private static final Pattern VAGUE = Pattern.compile(
            "(?:全[国省市区县]|国家|世界)(?:先进|一流|领先)|(?:国家|全国|省|省级|国家级|国际|大)?(?:级)?(?:[^“”]{0,3}大奖|奖项|荣誉|称号|表彰)|.*获奖(?:项目|单位|作品|案例|者)?|(?:一[项批个]|多项|数项|一系列|诸多|众多|[\\d两三四五六七八九十]+项).{0,8}|[A-E]级?(?:以上|及以上)|奖(?:项目|单位|作品|者|名单)");

    /** 获全市案卷评查第一名 is a rank. */
    private static final Pattern GOES_ON_AS_RANK =
            Pattern.compile("[^，。；、”]{0,8}(?:评查|评比|竞赛|大赛|考核|测评|比武)[^，。；、”]{0,4}第[一二三四五六七八九十\\d]+[名位]?");

    /** 荣获甲、乙、丙3个全市第一. */
    private static final Pattern RANK = Pattern.compile("[^，。；“”]+全[国省市区县州]第[一二三四五六七八九十\\d]+[名位]?");

    private static final Pattern POINTS_BACK = Pattern.compile(".*(?:此|该|这一)(?:殊荣|荣誉|称号).*");
    private static final Pattern TOLD_OTHERWISE = Pattern.compile(".*(?:试点|第[一二三四五六七八九十\\d]+[名位]|“?全(?:国|省|市)首创).*");
    private static final Pattern GIVER = Pattern.compile(
            "(?<nation>中央|国务院|全国人大|最高人民|最高检|最高法|司法部|公安部|国家[^，]{0,12}(?:局|总局|委|部)|[^省市县区，]{2,8}部(?!门)|税务总局|中宣部|中国)"
                    + "|(?<province>省|自治区)|(?<prefecture>市|州|盟)|(?<county>县|区|旗)");
    private static final Pattern NATION = Pattern.compile(
            "中央|中宣部|中组部|国务院|全国人大|最高人民|最高检|最高法|国家[^，省市县区]{2,12}(?:局|委|部)|(?:司法|公安|财政|教育|民政|商务|水利|住建|住房和?城乡建设|农业农村|自然资源|生态环境|交通运输|人社|人力资源和?社会保障|文旅|文化和旅游|工信|工业和信息化|应急管理)部");

    /** Names of classes in an assessment, which need the assessment to mean anything. */
    private static final Pattern CLASS = Pattern.compile(
            "(?:全国|全省|全市|国家)?通报表[扬彰]|(?:全国|全省|全市|国家)?(?:团体|个人|集体|单项|综合|总分)*(?:(?:优秀|良好|优|A\\+?|优秀)(?:等次|等级|档次|省份|[省市县区])?|第一(?:档次|等次|方阵|梯队)|先进|一等奖|二等奖|三等奖|优秀奖|提名奖|金奖|银奖|铜奖|特等奖|冠军|亚军|季军"
                    + "|优秀(?:单位|集体|案卷|组织单位|个人)|先进(?:单位|集体|个人)|表现突出(?:单位|集体|个人))");

    private static final Pattern COUNTED =
            Pattern.compile("(?:全国|国家级?|全省|省级|自治区|全区|全市|市级|全州|州级|全县|县级|区级)[^，]{4,80}?\\d+(?:个|家|名|处|户|所|项|人)");
    private static final String LEVEL = "(?:全国|国家级?|全省|省级|自治区级?|全区|区级|全市|市级|全州|州级|全县|县级)";
    private static final Pattern LEADING_LEVEL = Pattern.compile("^" + LEVEL);
    private static final Pattern LEVEL_AND_COUNT = Pattern.compile("(" + LEVEL + ")(\\d{1,4})(?:个|家|名|处|户|所|项|人)");
    private static final Pattern ASSESSMENT = Pattern.compile(".*在([^，]{4,40}?)(?:中|上|里)[^中]{0,8}$");
    private static final Pattern ASSESSMENT_AS_SUBJECT = Pattern.compile(
            "(?:我?[省市县区州](?!级))?([^，在]{4,40}?(?:考核|考评|评估|评查|测评|督察))(?:结果|连续[^，]{1,6}[年次届]|再次|又)*(?:被)?");
    private static final Pattern ASSESSMENT_BEFORE = Pattern.compile(".*在([^，]{4,40}?)(?:中|上|里)$");

    /** 获荣誉20余项，其中有“甲”“乙”: some of them are named. */
    private static final Pattern SEVERAL = Pattern.compile(
            "(?:荣誉|称号|表彰|奖项|奖励)[^，。；]{0,6}[\\d一二三四五六七八九十]+(?:余|多)?[项个次]|[\\d一二三四五六七八九十]+(?:余|多)?[项个次][^，。；]{0,12}(?:荣誉|称号|表彰|奖项|奖励)");

    private static final Pattern AMONG_THEM = Pattern.compile("(?:其中)?(?:主要)?(?:包括|包含|包含有|有|含|就有|如)(?=“|全[国省市]|国家|省级)");

    private final HonourReader honours;
    private final HonourNames names;

    ReceivedHonours(HonourReader honours, HonourNames names) {
        this.honours = honours;
        this.names = names;
    }

    void read(Passage passage, Mention.OfTrigger verb, HonourClaims claims) {
        Clause clause = passage.clauseAt(verb.start());
        String before = passage.text().substring(clause.start(), verb.start());
        // 唯一入选的案卷 says which one it is
        boolean attribute =
                passage.text().startsWith("的", verb.end()) && !passage.text().startsWith("的“", verb.end());
        if (attribute || AwardModality.isDenied(before)) {
            return;
        }
        boolean passive = before.contains("被") || verb.word().startsWith("被");
        boolean gives = !passive && GIVEN.matcher(verb.word()).matches();
        if (gives
                && NUMBER_OF_OTHERS
                        .matcher(passage.text())
                        .region(verb.end(), clause.end())
                        .lookingAt()) {
            return;
        }
        boolean strong = !gives
                && !passage.reading()
                        .mentions()
                        .triggers(Trigger.HONOUR, verb.start(), verb.end())
                        .isEmpty();
        boolean titled = !gives
                && TITLED.matcher(passage.text().substring(verb.end(), clause.end()))
                        .find();
        // 获, 成为 and their like say nothing of an honour by themselves
        boolean won = verb.word().startsWith("获");
        boolean may = strong
                || titled
                || won && passage.text().startsWith("“", verb.end())
                || LISTING.contains(verb.word())
                || names.mentionsHonour(passage.text().substring(verb.end(), clause.end()));
        List<Honour> held = new ArrayList<>();
        List<Honour> aspired = new ArrayList<>();
        for (Honour honour : may ? honours.read(passage.reading(), verb.end(), clause.end()) : List.<Honour>of()) {
            boolean otherwise =
                    verb.word().equals("成为") && (isPraise(passage, honour) || isOfOthers(passage, verb, honour))
                            || RANK.matcher(passage.text())
                                    .region(honour.start(), honour.end())
                                    .matches()
                            || TOLD_AGAIN.matcher(honour.name()).matches()
                            || VAGUE.matcher(honour.name()).matches()
                            || GOES_ON_AS_RANK
                                    .matcher(passage.text())
                                    .region(honour.end(), clause.end())
                                    .lookingAt()
                            || GENERAL.matcher(honour.name()).matches()
                            || POINTS_BACK.matcher(honour.name()).matches()
                            || TOLD_OTHERWISE.matcher(honour.name()).matches()
                                    && !honour.typical()
                                    && !(strong && isQuoted(passage, honour));
            boolean candidate = isCandidate(passage, honour);
            boolean named = honour.typical()
                    || candidate && names.mentionsHonour(honour.name())
                    || titled && isQuoted(passage, honour)
                    || strong && isNominal(honour.name())
                    || (LISTING.contains(verb.word()) || won && isQuoted(passage, honour))
                            && isGivenBy(LEVEL_WORD, honour)
                    || LISTING.contains(verb.word()) && !verb.word().equals("获得") && isGivenBy(OF_WORLD, honour)
                    || CHOOSING.contains(verb.word()) && isQuoted(passage, honour) && isNominal(honour.name());
            boolean programme = !CHOOSING.contains(verb.word())
                    && !honour.typical()
                    && PROGRAMME.matcher(honour.name()).find();
            if (otherwise || programme || !named || !claims.take(honour)) {
                continue;
            }
            Honour full = ofAssessment(passage, clause, honour, before);
            if (HonourReader.isBareClass(full.name())) {
                continue;
            }
            boolean sought = candidate
                    || isAspired(passage, verb, before)
                    || TO_BE_BUILT
                            .matcher(passage.text())
                            .region(honour.end(), clause.end())
                            .lookingAt();
            (sought ? aspired : held).add(given(before, full));
        }
        claims.emit(clause, verb.start(), verb.end(), held, false, "award." + verb.word());
        claims.emit(clause, verb.start(), verb.end(), aspired, true, "award." + verb.word());
        goesOn(passage, clause, verb, claims);
        someOf(passage, clause, verb, claims);
    }

    /** A name or list that says of itself that the honour is not yet given: …示范候选县, …公示名单; a 提名奖 is one. */
    private static boolean isCandidate(Passage passage, Honour honour) {
        return passage.reading().mentions().triggers(Trigger.CANDIDATE, honour.start(), honour.end()).stream()
                .anyMatch(word -> !passage.text().startsWith("奖", word.end()));
    }

    /** 成为全国标杆 praises, 成为“全国标杆市” names what was awarded. */
    private static boolean isPraise(Passage passage, Honour honour) {
        return PRAISE.matcher(honour.name()).find() && !isQuoted(passage, honour);
    }

    /** 成为全省唯一蝉联“某奖”的县: the verb within tells the honour. */
    private static boolean isOfOthers(Passage passage, Mention.OfTrigger verb, Honour honour) {
        return passage.reading().mentions().triggers(Trigger.AWARD, verb.end(), honour.end()).stream()
                .anyMatch(within -> within.word().length() > 1 && within.end() < honour.end());
    }

    private static boolean isQuoted(Passage passage, Honour honour) {
        return passage.text().substring(honour.start(), honour.end()).contains("“");
    }

    private static boolean isAspired(Passage passage, Mention.OfTrigger verb, String before) {
        return !passage.isDone(verb.start())
                || verb.word().equals("获批")
                        && LICENSED.matcher(passage.text())
                                .region(verb.end(), passage.end())
                                .lookingAt()
                || AwardModality.isAspiredAfter(before)
                || "入围".equals(verb.word())
                        && !IN_LIST.matcher(passage.text())
                                .region(
                                        verb.end(),
                                        passage.clauseAt(verb.start()).end())
                                .lookingAt();
    }

    /** 在…考核中被评为优秀等次: the class is named with its assessment. */
    private Honour ofAssessment(Passage passage, Clause clause, Honour honour, String before) {
        if (!CLASS.matcher(honour.name()).matches()) {
            return honour;
        }
        Matcher assessment = ASSESSMENT.matcher(before);
        if (!assessment.matches()) {
            assessment = ASSESSMENT_AS_SUBJECT.matcher(before);
        }
        if (!assessment.matches()) {
            int index = passage.sentence().clauseAt(clause.start());
            assessment = ASSESSMENT_BEFORE.matcher(
                    index == 0
                            ? ""
                            : passage.sentence().clauses().get(index - 1).of(passage.text()));
            if (!assessment.matches()) {
                return honour;
            }
        }
        String name = assessment.group(1) + honour.name();
        return honour.called(
                name, honour.level() != null ? honour.level() : honours.level(passage.reading(), honour.start(), name));
    }

    private void someOf(Passage passage, Clause first, Mention.OfTrigger verb, HonourClaims claims) {
        int next = passage.sentence().clauseAt(first.start()) + 1;
        if (next >= passage.sentence().clauses().size()
                || !SEVERAL.matcher(first.of(passage.text())).find()) {
            return;
        }
        Clause clause = passage.sentence().clauses().get(next);
        Matcher among = AMONG_THEM.matcher(passage.text()).region(clause.start(), clause.end());
        if (!among.lookingAt() || !passage.isDone(verb.start()) || !passage.isDone(clause.start())) {
            return;
        }
        for (Honour honour : honours.read(passage.reading(), among.end(), clause.end())) {
            if (honour.typical()) {
                continued(clause, verb, honour, claims);
            }
        }
    }

    /** 创建全国…村11个，全省…村132个: clauses after the verb's that are nothing but counted honours belong to it. */
    void goesOn(Passage passage, Clause first, Mention.OfTrigger verb, HonourClaims claims) {
        int index = passage.sentence().clauseAt(first.start());
        String head = null;
        for (Clause clause : passage.sentence()
                .clauses()
                .subList(index + 1, passage.sentence().clauses().size())) {
            String told = clause.of(passage.text());
            boolean withoutHead = LEVEL_AND_COUNT.matcher(told).matches();
            if (!withoutHead && !COUNTED.matcher(told).matches()) {
                break;
            }
            head = head == null ? head(passage, first, verb) : head;
            if (!head.isEmpty() && elided(passage, clause, verb, head, claims)) {
                continue;
            }
            if (!COUNTED.matcher(told).matches()) {
                break;
            }
            for (Honour honour : honours.read(passage.reading(), clause.start(), clause.end())) {
                if (names.isDistinction(honour) && passage.isDone(clause.start())) {
                    continued(clause, verb, honour, claims);
                }
            }
        }
    }

    /** The name of the first counted honour without its level, empty where there is none. */
    private String head(Passage passage, Clause first, Mention.OfTrigger verb) {
        return honours.read(passage.reading(), verb.end(), first.end()).stream()
                .filter(honour -> honour.count() != null && names.isDistinction(honour))
                .map(honour -> LEADING_LEVEL.matcher(honour.name()).replaceFirst(""))
                .findFirst()
                .orElse("");
    }

    /** 全国…村8个，省级116个: the clause leaves out what the first honour of the list has named. */
    private boolean elided(Passage passage, Clause clause, Mention.OfTrigger verb, String head, HonourClaims claims) {
        Matcher m = LEVEL_AND_COUNT.matcher(clause.of(passage.text()));
        if (!m.matches() || !passage.isDone(clause.start())) {
            return false;
        }
        String name = m.group(1) + head;
        Honour honour = new Honour(
                clause.start(),
                clause.end(),
                name,
                honours.level(passage.reading(), clause.start(), name),
                null,
                Integer.valueOf(m.group(2)),
                true);
        continued(clause, verb, honour, claims);
        return true;
    }

    /** An honour of a later clause under the verb, and the date, of an earlier one. */
    private static void continued(Clause clause, Mention.OfTrigger verb, Honour honour, HonourClaims claims) {
        if (claims.take(honour)) {
            claims.held(
                    clause,
                    clause.start(),
                    honour,
                    claims.dateAt(verb.start()),
                    clause.start(),
                    honour.end(),
                    "award.continued");
        }
    }

    /** An honour that begins with who gives it (全国五星市场监管所, 世界灌溉工程遗产名录), whatever its name ends with. */
    private static boolean isGivenBy(Pattern giver, Honour honour) {
        return honour.name().length() >= 6
                && isNominal(honour.name())
                && giver.matcher(honour.name()).lookingAt()
                && !NO_HONOUR.matcher(honour.name()).find();
    }

    private static boolean isNominal(String name) {
        return name.length() <= 40 && !NOT_NOMINAL.matcher(name).matches();
    }

    /** The honour with the level of the body that the clause says gave it, where its name does not tell. */
    static Honour given(String before, Honour honour) {
        Level level = honour.level();
        if (level == null && NATION.matcher(honour.name()).lookingAt()) {
            level = Level.NATION;
        }
        Matcher giver = GIVER.matcher(before.substring(Math.max(0, before.lastIndexOf('被'))));
        if (level == null && before.lastIndexOf('被') >= 0 && giver.find()) {
            level = giver.group("nation") != null
                    ? Level.NATION
                    : giver.group("province") != null
                            ? Level.PROVINCE
                            : giver.group("prefecture") != null ? Level.PREFECTURE : Level.COUNTY;
        }
        return new Honour(
                honour.start(), honour.end(), honour.name(), level, honour.batch(), honour.count(), honour.typical());
    }
}
