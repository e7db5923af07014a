package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Edtf;
import io.zhengtu.claim.Evidence;
import io.zhengtu.claim.Statement;
import io.zhengtu.lexicon.Trigger;
import io.zhengtu.mention.Mention;
import io.zhengtu.regex.Expression;
import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** AWARDED and ASPIRES: honours held, and honours striven for. */
final class AwardExtractor implements ClaimExtractor {

    /** Verbs that by themselves say that what follows is an honour; after others the name must say so. */
    private static final Set<String> STRONG = Set.of(
            "获评", "获评为", "荣获", "荣膺", "被评为", "被评选为", "被授予", "被命名为", "被表彰为", "喜获", "获选", "夺得", "捧得", "摘得", "斩获", "夺取",
            "评为", "荣登", "授予", "命名为");

    /** Verbs after which a name with its level is an honour. */
    private static final Set<String> LISTING = Set.of("入选", "获得", "荣登", "上榜", "跻身", "入列", "获授");

    private static final Pattern LEVEL_WORD = Pattern.compile("全国|国家级|全省|省级|全市|市级|全区|自治区|全州|州级");
    private static final Pattern NO_HONOUR =
            Pattern.compile("试点|计划|清单|项目库|资金|支持|第[一二三四五六七八九十\\d]|前列|名额|批复|认可|基金|规划|前[一二三四五六七八九十\\d]");

    private static final Expression AMONG_THEM = Expression.of("(?:位列|名列)其中|榜上有名|入列|成功入选");
    private static final Expression COLON_AFTER_HONOUR = Expression.of("(?s)(?:成绩|荣誉|称号|奖项|殊荣).*[：:]");
    private static final Pattern PUBLISHED = Pattern.compile("(?:公布|发布|印发|下发|表彰|命名)了?(?:关于)?[“《]?([^，。；“”《》]{4,60})");
    private static final Pattern GIVER = Pattern.compile(
            "(?<nation>中央|国务院|全国人大|最高人民|最高检|最高法|司法部|公安部|国家[^，]{0,12}(?:局|总局|委|部)|[^省市县区，]{2,8}部(?!门)|税务总局|中宣部|中国)"
                    + "|(?<province>省|自治区)|(?<prefecture>市|州|盟)|(?<county>县|区|旗)");
    private static final Pattern NATION = Pattern.compile("中央|国务院|全国人大|最高人民|最高检|最高法|司法部|公安部|国家[^，省市县区]{2,12}(?:局|委|部)");
    private static final Pattern ASPIRING_BEFORE = Pattern.compile(
            "(?:争创|力争|争取|申报|申创|推荐|拟|候选|创建目标|为目标|努力|冲刺|迎评|正在|全力创建|积极创建|入围|提名|参评|有望|以便|确保|能够)[^，。；]{0,14}$");
    private static final Pattern DENIAL = Pattern.compile(".*(?:未能?|没有|并未|尚未|未获|不再|无缘|取消|被撤销|不得)[^，]{0,6}$");
    private static final Pattern BUILDING = Pattern.compile(".*(?:以|为|围绕|推动|开展|推进|深入|深化|启动)$");
    private static final Pattern SUCCEEDED =
            Pattern.compile("^(?:成功|已|累计|共|先后|创成|创建成|创建为|创建成为|建成|成功创成|评定|命名|评选|选树|涌现|拥有|现有|创评).*");

    /** What makes a thing that is built or counted a distinction (示范村) rather than a plain one (调解委员会). */
    private static final Pattern DISTINCTION =
            Pattern.compile("示范|先进|文明|优秀|模范|百强|十佳|最美|星级|枫桥式|卫生[城县乡镇村]|园林|森林城市|标兵|标杆|平安[市县区镇乡村]|长安杯");

    /** Names of classes in an assessment, which need the assessment to mean anything. */
    private static final Pattern CLASS =
            Pattern.compile("(?:优秀|良好|优|A)(?:等次|等级|档次)?|第一(?:档次|等次|方阵|梯队)|先进|一等奖|二等奖|三等奖|优秀奖|金奖|银奖|铜奖|特等奖");

    private static final Pattern COUNTED =
            Pattern.compile("(?:全国|国家级?|全省|省级|自治区|全区|全市|市级|全州|州级|全县|县级|区级)[^，]{4,40}?\\d+(?:个|家|名|处|户|所|项|人)");
    private static final Pattern ASSESSMENT = Pattern.compile(".*在([^，]{4,40}?)(?:中|上|里)[^中]{0,8}$");

    private final HonourReader honours;
    private final RecipientReader recipients;
    private final DateReader dates;
    private final Confidence confidence;

    AwardExtractor(HonourReader honours, RecipientReader recipients, DateReader dates, Confidence confidence) {
        this.confidence = confidence;
        this.honours = honours;
        this.recipients = recipients;
        this.dates = dates;
    }

    @Override
    public void extract(Passage passage, Consumer<Claim> claims) {
        Set<String> taken = new HashSet<>();
        for (Mention.OfTrigger verb : triggers(passage, Trigger.AWARD)) {
            received(passage, verb, taken, claims);
        }
        for (Mention.OfTrigger verb : triggers(passage, Trigger.CREATE)) {
            created(passage, verb, taken, claims);
        }
        among(passage, taken, claims);
        listed(passage, taken, claims);
        for (Mention.OfTrigger verb : triggers(passage, Trigger.ASPIRE)) {
            strivenFor(passage, verb, taken, claims);
        }
    }

    private static List<Mention.OfTrigger> triggers(Passage passage, Trigger kind) {
        return passage.reading().mentions().triggers(kind, passage.start(), passage.end()).stream()
                .filter(t -> passage.enclosing(t.start(), Quotation.Kind.NAME) == null
                        && passage.enclosing(t.start(), Quotation.Kind.TITLE) == null)
                .toList();
    }

    private void received(Passage passage, Mention.OfTrigger verb, Set<String> taken, Consumer<Claim> claims) {
        Clause clause = passage.clauseAt(verb.start());
        String before = passage.text().substring(clause.start(), verb.start());
        if (isDenied(before)) {
            return;
        }
        boolean passive = before.contains("被") || verb.word().startsWith("被");
        boolean strong =
                STRONG.contains(verb.word()) && (passive || !verb.word().matches("授予|命名为|评为"));
        for (Honour honour : honours.read(passage.reading(), verb.end(), clause.end())) {
            if (honour.name().matches(".*(?:此殊荣|该荣誉).*")
                    || honour.name().matches(".*(?:试点|第[一二三四五六七八九十\\d]+[名位]|“?全(?:国|省|市)首创).*") && !honour.typical()) {
                continue;
            }
            if (!(honour.typical()
                            || strong && isNominal(honour.name())
                            || LISTING.contains(verb.word()) && isOfLevel(honour))
                    || !taken.add(honour.start() + honour.name())) {
                continue;
            }
            boolean aspired = !passage.isDone(verb.start())
                    || verb.word().equals("获批") && passage.text().startsWith("创建", verb.end())
                    || ASPIRING_BEFORE.matcher(before).find()
                    || "入围".equals(verb.word());
            Honour full = ofAssessment(passage, honour, before);
            emit(
                    passage,
                    clause,
                    verb,
                    full,
                    giver(before, honour.name(), honour.level()),
                    aspired,
                    "award." + verb.word(),
                    claims);
        }
        continued(passage, clause, verb, taken, claims);
    }

    /** 在…考核中被评为优秀等次: the class is named with its assessment. */
    private Honour ofAssessment(Passage passage, Honour honour, String before) {
        Matcher assessment = ASSESSMENT.matcher(before);
        if (!CLASS.matcher(honour.name()).matches() || !assessment.matches()) {
            return honour;
        }
        String name = assessment.group(1) + honour.name();
        return new Honour(
                honour.start(),
                honour.end(),
                name,
                honour.level() != null ? honour.level() : honours.level(passage.reading(), honour.start(), name),
                honour.batch(),
                honour.count(),
                true);
    }

    /** 创建全国…村11个，全省…村132个: clauses after the verb's that are nothing but counted honours belong to it. */
    private void continued(
            Passage passage, Clause first, Mention.OfTrigger verb, Set<String> taken, Consumer<Claim> claims) {
        int index = passage.sentence().clauseAt(first.start());
        for (Clause clause : passage.sentence()
                .clauses()
                .subList(index + 1, passage.sentence().clauses().size())) {
            String text = clause.of(passage.text());
            if (!COUNTED.matcher(text).matches()) {
                break;
            }
            for (Honour honour : honours.read(passage.reading(), clause.start(), clause.end())) {
                if (honour.typical()
                        && DISTINCTION.matcher(honour.name()).find()
                        && passage.isDone(clause.start())
                        && taken.add(honour.start() + honour.name())) {
                    Evidence evidence = evidence(passage, clause.start(), honour.end());
                    recipients
                            .before(passage, clause, clause.start())
                            .forEach(r -> claims.accept(claim(
                                    passage,
                                    r,
                                    honour,
                                    honour.level(),
                                    dates.ofEvent(passage, verb.start()),
                                    evidence,
                                    false,
                                    "award.continued",
                                    confidence.ofRule("award.continued"))));
                }
            }
        }
    }

    /** An honour that begins with who gives it (全国五星市场监管所), whatever its name ends with. */
    private static boolean isOfLevel(Honour honour) {
        return honour.name().length() >= 6
                && isNominal(honour.name())
                && LEVEL_WORD.matcher(honour.name()).lookingAt()
                && !NO_HONOUR.matcher(honour.name()).find();
    }

    private static boolean isNominal(String name) {
        return name.length() <= 40 && !name.matches(".*(?:[，。；]|了|成为|好评|肯定|认可|支持|点赞|批复|批准|通过|资金|机会|线索|信息|权|证书|专利).*");
    }

    private static boolean isDenied(String before) {
        return DENIAL.matcher(before).matches();
    }

    private void created(Passage passage, Mention.OfTrigger verb, Set<String> taken, Consumer<Claim> claims) {
        Clause clause = passage.clauseAt(verb.start());
        String before = passage.text().substring(clause.start(), verb.start());
        if (!passage.isDone(verb.start())
                || isDenied(before)
                || BUILDING.matcher(before).matches()
                || ASPIRING_BEFORE.matcher(before).find()) {
            return;
        }
        String claimed = (before.matches(".*(?:成功|已|累计|先后|共)$") ? "成功" : "") + verb.word();
        for (Honour honour : honours.read(passage.reading(), verb.end(), clause.end())) {
            boolean won = SUCCEEDED.matcher(claimed).matches() && honour.level() != null || honour.count() != null;
            boolean named =
                    honour.typical() && DISTINCTION.matcher(honour.name()).find();
            if (named && won) {
                if (taken.add(honour.start() + honour.name())) {
                    emit(passage, clause, verb, honour, null, false, "create." + verb.word(), claims);
                    continued(passage, clause, verb, taken, claims);
                }
            }
        }
    }

    /** 公布第二批…示范地区，甲位列其中: the honour stands in the clause before. */
    private void among(Passage passage, Set<String> taken, Consumer<Claim> claims) {
        String sentence = passage.sentence().of(passage.text());
        Expression.Occurrences amongThem = AMONG_THEM.in(sentence);
        if (!amongThem.find()) {
            return;
        }
        Matcher among = amongThem.match();
        Matcher published = PUBLISHED.matcher(sentence);
        if (!published.find()
                || published.start() > among.start()
                || !passage.isDone(passage.start() + among.start())) {
            return;
        }
        int from = passage.start() + published.start(1);
        int to = passage.start() + published.end(1);
        Clause clause = passage.clauseAt(passage.start() + among.start());
        for (Honour honour : honours.read(passage.reading(), from, to)) {
            if (honour.typical() && taken.add(honour.start() + honour.name())) {
                List<Recipient> won = recipients.before(passage, clause, passage.start() + among.start());
                Evidence evidence = evidence(passage, from, passage.start() + among.end());
                won.forEach(r -> claims.accept(claim(
                        passage,
                        r,
                        honour,
                        honour.level(),
                        dates.ofEvent(passage, from),
                        evidence,
                        false,
                        "award.among",
                        confidence.ofRule("award.among"))));
            }
        }
    }

    /** A clause that is nothing but honours, in a sentence that speaks of honours (取得好成绩：“六五”全国普法先进县，…). */
    private void listed(Passage passage, Set<String> taken, Consumer<Claim> claims) {
        String sentence = passage.sentence().of(passage.text());
        if (!COLON_AFTER_HONOUR.isIn(sentence)) {
            return;
        }
        for (Clause clause : passage.sentence().clauses()) {
            String text = clause.of(passage.text());
            boolean plain = text.matches("(?:“[^”]{1,6}”)*(?:全国|国家级?|全省|省级|全市|市级|全区|自治区).*") && !text.contains("获");
            if (!plain || !passage.isDone(clause.start())) {
                continue;
            }
            Matcher terms = Pattern.compile("“[^”]{1,6}”(?=“|全|国|省|市)").matcher(text);
            List<String> prefixes = new ArrayList<>();
            int end = 0;
            while (terms.find() && terms.start() == end) {
                prefixes.add(terms.group());
                end = terms.end();
            }
            for (Honour honour : honours.read(passage.reading(), clause.start() + end, clause.end())) {
                if (honour.typical() && taken.add(honour.start() + honour.name())) {
                    List<String> named = prefixes.isEmpty() ? List.of("") : prefixes;
                    for (String prefix : named) {
                        Honour full = new Honour(
                                honour.start(),
                                honour.end(),
                                prefix + honour.name(),
                                honour.level(),
                                honour.batch(),
                                honour.count(),
                                true);
                        emitAt(passage, clause, full, "award.listed", claims);
                    }
                }
            }
        }
    }

    private void emitAt(Passage passage, Clause clause, Honour honour, String rule, Consumer<Claim> claims) {
        Evidence evidence = evidence(passage, clause.start(), clause.end());
        recipients
                .before(passage, clause, clause.start())
                .forEach(r -> claims.accept(claim(
                        passage, r, honour, honour.level(), null, evidence, false, rule, confidence.ofRule(rule))));
    }

    private void strivenFor(Passage passage, Mention.OfTrigger verb, Set<String> taken, Consumer<Claim> claims) {
        Clause clause = passage.clauseAt(verb.start());
        boolean received = passage.reading().mentions().triggers(Trigger.AWARD, verb.end(), clause.end()).stream()
                .anyMatch(award -> award.word().length() > 1);
        if (received) {
            return;
        }
        for (Honour honour : honours.read(passage.reading(), verb.end(), clause.end())) {
            if (honour.typical() && honour.name().length() >= 5 && taken.add(honour.start() + honour.name())) {
                emit(passage, clause, verb, honour, null, true, "aspire." + verb.word(), claims);
            }
        }
    }

    private void emit(
            Passage passage,
            Clause clause,
            Mention.OfTrigger verb,
            Honour honour,
            Level giver,
            boolean aspired,
            String rule,
            Consumer<Claim> claims) {
        if (passage.isSaid(verb.start()) && !aspired) {
            return;
        }
        Level level = honour.level() != null ? honour.level() : giver;
        Evidence evidence = evidence(passage, clause.start(), Math.max(honour.end(), verb.end()));
        List<Edtf> stated = dates.stated(passage, verb.start());
        List<Edtf> each = stated.isEmpty() ? new ArrayList<>() : stated;
        if (each.isEmpty()) {
            each.add(passage.sectionDate());
        }
        for (Recipient recipient : recipients.before(passage, clause, verb.start())) {
            for (Edtf date : each) {
                claims.accept(claim(
                        passage, recipient, honour, level, date, evidence, aspired, rule, confidence.ofRule(rule)));
            }
        }
    }

    private static Level giver(String before, String honour, Level named) {
        Matcher giver = GIVER.matcher(before.substring(Math.max(0, before.lastIndexOf('被'))));
        if (named == null && NATION.matcher(honour).lookingAt()) {
            return Level.NATION;
        }
        if (named != null || before.lastIndexOf('被') < 0 || !giver.find()) {
            return named;
        }
        return giver.group("nation") != null
                ? Level.NATION
                : giver.group("province") != null
                        ? Level.PROVINCE
                        : giver.group("prefecture") != null ? Level.PREFECTURE : Level.COUNTY;
    }

    private static Evidence evidence(Passage passage, int from, int to) {
        return new Evidence(passage.text().substring(from, to), from, to);
    }

    private static Claim claim(
            Passage passage,
            Recipient recipient,
            Honour honour,
            Level level,
            Edtf date,
            Evidence evidence,
            boolean aspired,
            String rule,
            double sure) {
        Region region = recipient.region();
        Integer count = honour.count() != null ? honour.count() : recipient.count();
        Statement statement = new Statement(
                passage.reading().article().id(),
                region,
                recipient.holder(),
                honour.name(),
                null,
                date,
                evidence,
                rule,
                sure);
        return aspired
                ? new Claim.Aspires(statement, level, honour.batch(), count)
                : new Claim.Awarded(statement, level, honour.batch(), count);
    }
}
