package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.lexicon.Trigger;
import io.zhengtu.mention.Mention;
import io.zhengtu.region.ScopeWords;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** AWARDED and ASPIRES: honours held, and honours striven for. */
final class AwardExtractor implements ClaimExtractor {

    private static final Pattern BUILDING = Pattern.compile(".*(?:以|为|围绕|推动|开展|推进|深入|深化|启动)$");
    /** Whom a body of the nation names is told elsewhere: 公安部命名首批…. */
    private static final Pattern BY_NATION =
            Pattern.compile("(?:[^省市县区，]{2,8}(?<!全)部|国务院|中央|总局|最高人民(?:法院|检察院)|全国)(?:等[^，]{0,6})?(?:联合|正式|共|累计)*$");

    private static final Pattern FINISHED = Pattern.compile(".*(?:成功|已|累计|先后|共)$");
    private static final Pattern SUCCEEDED =
            Pattern.compile("^(?:成功|已|累计|共|先后|创成|创建成|创建为|创建成为|建成|成功创成|评定|命名|评选|选树|涌现|拥有|现有|创评).*");
    /** What is asked for is help towards something rather than an honour: 争取国家支持某地建设示范区. */
    private static final Pattern FAVOUR = Pattern.compile("支持|政策|资金|授权|发挥");

    private static final Set<String> HAVING =
            Set.of("已有", "现有", "共有", "拥有", "累计有", "全省有", "全市有", "全州有", "全县有", "全区有", "全盟有", "全旗有", "全镇有");
    private static final int SHORTEST_ASPIRED = 5;

    private final HonourNames names;
    private final HonourReader honours;
    private final ReceivedHonours received;
    private final ListedHonours listed;
    private final WonHonours won;
    private final CountedHonours counted;
    private final ConferredHonours conferred;
    private final CommendedHonours commended;
    private final RecipientReader recipients;
    private final DateReader dates;
    private final Confidence confidence;

    AwardExtractor(
            HonourNames names,
            ScopeWords scopeWords,
            RecipientReader recipients,
            DateReader dates,
            Confidence confidence) {
        this.names = names;
        this.honours = new HonourReader(names, scopeWords);
        this.received = new ReceivedHonours(honours, names);
        this.listed = new ListedHonours(honours, names);
        this.won = new WonHonours(honours, names);
        this.counted = new CountedHonours(honours, names);
        this.conferred = new ConferredHonours(honours);
        this.commended = new CommendedHonours(honours);
        this.recipients = recipients;
        this.dates = dates;
        this.confidence = confidence;
    }

    @Override
    public void extract(Passage passage, Consumer<Claim> claims) {
        HonourClaims honoured = new HonourClaims(passage, honours, recipients, dates, confidence, claims);
        Set<Integer> conferring = conferred.read(passage, honoured);
        List<Mention.OfTrigger> all = triggers(passage, Trigger.AWARD);
        List<Mention.OfTrigger> awards = all.stream()
                .filter(verb -> !conferring.contains(verb.start()))
                // 某奖获得者 is who holds it
                .filter(verb -> verb.end() >= passage.end() || passage.text().charAt(verb.end()) != '者')
                // 获 in 获命名为 is read with it
                .filter(verb -> all.stream().noneMatch(next -> next.start() == verb.end()))
                .toList();
        awards.forEach(verb -> received.read(passage, verb, honoured));
        triggers(passage, Trigger.CREATE).stream()
                .filter(verb -> !conferring.contains(verb.start()))
                // 命名 within 被命名为 has been read with it
                .filter(verb ->
                        awards.stream().noneMatch(award -> award.start() <= verb.start() && award.end() >= verb.end()))
                // 已有甲、乙被命名为, 已有3个村获评: who has been named follows
                .filter(verb -> !HAVING.contains(verb.word())
                        || awards.stream()
                                .noneMatch(award -> award.word().length() > 1
                                        && award.start() > verb.end()
                                        && award.end()
                                                <= passage.clauseAt(verb.start())
                                                        .end()))
                .forEach(verb -> created(passage, verb, honoured));
        listed.read(passage, honoured);
        won.read(passage, honoured);
        counted.read(passage, honoured);
        commended.read(passage, honoured);
        triggers(passage, Trigger.ASPIRE).forEach(verb -> strivenFor(passage, verb, honoured));
    }

    private static List<Mention.OfTrigger> triggers(Passage passage, Trigger kind) {
        return passage.reading().mentions().triggers(kind, passage.start(), passage.end()).stream()
                .filter(t -> passage.enclosing(t.start(), Quotation.Kind.NAME) == null
                        && passage.enclosing(t.start(), Quotation.Kind.TITLE) == null)
                .toList();
    }

    private void created(Passage passage, Mention.OfTrigger verb, HonourClaims claims) {
        Clause clause = passage.clauseAt(verb.start());
        String before = passage.text().substring(clause.start(), verb.start());
        if (!passage.isDone(verb.start())
                || !names.mentionsHonour(passage.text().substring(verb.end(), clause.end()))
                || AwardModality.isDenied(before)
                || BUILDING.matcher(before).matches()
                || BY_NATION.matcher(before).find()
                || AwardModality.isAspiredAfter(before)) {
            return;
        }
        String claimed = (FINISHED.matcher(before).matches() ? "成功" : "") + verb.word();
        List<Honour> read = honours.read(passage.reading(), verb.end(), clause.end());
        // 创建甲示范区和乙基地9个 counts both
        boolean counted = read.stream().anyMatch(honour -> honour.count() != null);
        for (Honour honour : read) {
            boolean won = honour.level() != null
                            && (counted || SUCCEEDED.matcher(claimed).matches())
                    || honour.count() != null;
            if (names.isDistinction(honour) && won && claims.take(honour)) {
                claims.emit(clause, verb.start(), verb.end(), List.of(honour), false, "create." + verb.word());
                received.goesOn(passage, clause, verb, claims);
            }
        }
    }

    private void strivenFor(Passage passage, Mention.OfTrigger verb, HonourClaims claims) {
        Clause clause = passage.clauseAt(verb.start());
        // 申报的“甲”工作法 says whose it is
        boolean attribute = passage.text().startsWith("的", verb.end());
        boolean won = passage.reading().mentions().triggers(Trigger.AWARD, verb.end(), clause.end()).stream()
                .anyMatch(award -> award.word().length() > 1);
        if (attribute || won) {
            return;
        }
        for (Honour honour : honours.read(passage.reading(), verb.end(), clause.end())) {
            boolean named = honour.typical()
                    && honour.name().length() >= SHORTEST_ASPIRED
                    && !FAVOUR.matcher(honour.name()).find();
            if (named && claims.take(honour)) {
                claims.emit(clause, verb.start(), verb.end(), List.of(honour), true, "aspire." + verb.word());
            }
        }
    }
}
