package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Evidence;
import io.zhengtu.claim.Statement;
import io.zhengtu.lexicon.HeadLexicon;
import io.zhengtu.lexicon.Trigger;
import io.zhengtu.mention.Mention;
import io.zhengtu.regex.Expression;
import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import io.zhengtu.region.Toponym;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** FIRST_IN: 在全省率先…, 全市首个…, 全国首创…. A first without any scope near it is left alone. */
final class FirstExtractor implements ClaimExtractor {

    /** Words that put a verb phrase first; the others put a noun first. */
    private static final Pattern ADVERB =
            Pattern.compile("率先|首先|首创|首推|首次|首开|首设|首试|首办|首提|首倡|最早|最先|第一次|独创|开创|之先|首批|第一批|抢先|先行|先行一步|先人一步|带头");

    /** 开创全国甲先河 is read by its last word. */
    private static final Expression PRECEDENT = Expression.of("先河|先例");

    private static final Expression OTHERS = Expression.of("学习|借鉴|引进|引入|参照|考察|对标");
    private static final Pattern MOVED = Pattern.compile("(?:推动|指导|支持|帮助|督促|协助|引导|带动|助力)$");

    /** 首次违法不罚: the first time that somebody does something, not the first to do it. */
    private static final Pattern FIRST_TIME =
            Pattern.compile("首次(?=[^，。；]{0,4}(?:违法|违规|轻微|失信|申请|登记|发现|被)|超过|超越|突破|迈上|跌破|反超|进入|跻身|荣获|获评|获得|入选|荣登)");

    private static final Pattern NOT_A_FIRST = Pattern.compile("领先|空白|先行先试|创新");
    /** Words of precedence that mean it only between a scope and what was done: 在全省抢先推出…, not 全国先行示范区. */
    private static final Pattern ONLY_IN_SCOPE = Pattern.compile("抢先|先行|先行一步|先人一步|带头");

    private static final Pattern ENDS_SCOPE = Pattern.compile("(?:全[国省市区州县盟旗]|自治区|[省市州县国]内|范围内)$");

    /** 首批 tells of an honour unless something was begun (首批推行). */
    private static final Pattern IN_BATCH = Pattern.compile("首批|第一批");
    /** 填补了省内…的空白. */
    private static final Pattern GAP = Pattern.compile("了?(?:一项)?(.{2,40}?)(?:方面|领域)?的?空白");
    /** 填补全省空白, 填补国内空白: the thing that did so stands before. */
    private static final Pattern GAP_ONLY = Pattern.compile(
            "(?:全[国省市区州县盟旗]|[省市区州县国]内|我[国省市区州县]|自治区)(?:同类|县域|县级|市级|地级市|这一)?(?:领域|方面|标准|规范|法规|产品|项目)?的?");

    private static final Pattern SCOPE_AFTER = Pattern.compile(
            "(?:在|(?<=率先)(?:(?:实现|完成|打通|推动|推行)了?)?(?=全[国省市区州县盟旗]))(?:全[国省市区州县盟旗]|自治区|[省市州县]内|国内|[\\u4e00-\\u9fa5]{2,6}?(?=范围内|推|实|试|开|建|设|成|启|制|出))");

    private static final Pattern SCOPE_WORD = Pattern.compile("^(?:全[国省市区州县]|[省市区州县国]内|我[国省市区州县]|自治区)(?:在)?");
    private static final Pattern ONLY_SCOPE =
            Pattern.compile("(?:这|此举)?在(?:全[国省市州区]|[\\u4e00-\\u9fa5]{2,4}[省市州])[\\u4e00-\\u9fa5]{0,8}");
    private static final Pattern CONTINUES = Pattern.compile("[，；]");
    private static final Pattern A_PLACE = Pattern.compile("的(?:地级市|县级市|设区市|城市|省份|省区|[省市县区]|区县|县区|县市区)$");

    /** 全区首个…在甲县揭牌: whose it is stands behind it. */
    private static final Pattern SETTLES = Pattern.compile("(?:在|落户|花落|落子)(?=[\\u4e00-\\u9fa5])");

    private static final Pattern THAT = Pattern.compile("[该我本](?:市|县|区|州|旗)");

    private static final Pattern HAPPENS = Pattern.compile(
            "(?:境内|辖区)?(?:[\\u4e00-\\u9fa5]{0,8}?)(?:揭牌|挂牌|成立|落地|落成|启用|建成|上线|投用|投运|投入(?:使用|运行)|运行|开诊|诞生|亮相|启动|开庭|开业|组建|设立|正式)");

    private static final int FARTHEST_SCOPE = 24;

    private final ScopeReader scopes;
    private final DateReader dates;
    private final Confidence confidence;
    private final CanonicalReader canonical;
    private final FirstPractices practices;
    private final FirstObjects objects;

    FirstExtractor(
            ScopeReader scopes, DateReader dates, CanonicalReader canonical, HeadLexicon heads, Confidence confidence) {
        this.confidence = confidence;
        this.canonical = canonical;
        this.scopes = scopes;
        this.dates = dates;
        this.practices = new FirstPractices(heads);
        this.objects = new FirstObjects(practices);
    }

    @Override
    public void extract(Passage passage, Consumer<Claim> claims) {
        ScopeReader.Scope shared = null;
        for (Mention.OfTrigger trigger :
                passage.reading().mentions().triggers(Trigger.FIRST, passage.start(), passage.end())) {
            if (isOthers(passage, trigger.start())
                    || trigger.word().equals("开创") && PRECEDENT.isIn(clauseAfter(passage, trigger))
                    || NOT_A_FIRST.matcher(trigger.word()).matches()
                    || ONLY_IN_SCOPE.matcher(trigger.word()).matches() && !isDoneInScope(passage, trigger)
                    || FIRST_TIME
                            .matcher(passage.text())
                            .region(trigger.start(), passage.end())
                            .lookingAt()
                    || passage.enclosing(trigger.start(), Quotation.Kind.TITLE) != null
                    || !passage.isDone(trigger.start())
                    || passage.isSaid(trigger.start())) {
                continue;
            }
            Clause clause = passage.clauseAt(trigger.start());
            Subject spoken =
                    settled(passage, clause, trigger.end()).orElseGet(() -> subject(passage, clause, trigger.start()));
            if (spoken == null) {
                continue;
            }
            int from = Math.max(clause.start(), trigger.start() - FARTHEST_SCOPE);
            boolean adverb = ADVERB.matcher(trigger.word()).matches() || FirstObjects.isBegun(passage, clause, trigger);
            if (trigger.word().equals("填补")) {
                filled(passage, clause, trigger, spoken, claims);
                continue;
            }
            if (IN_BATCH.matcher(trigger.word()).matches() && !FirstObjects.isBegun(passage, clause, trigger)) {
                continue;
            }
            ScopeReader.Scope scope = scopes.last(passage.reading(), spoken, from, trigger.start())
                    .or(() -> adverb ? after(passage, clause, trigger, spoken) : Optional.empty())
                    .or(() -> adverb ? announced(passage, clause, spoken) : Optional.empty())
                    .or(() -> trigger.word().equals("开创")
                            ? scopes.last(passage.reading(), spoken, trigger.end(), clause.end())
                            : Optional.empty())
                    .orElse(!adverb ? null : shared != null ? shared : before(passage, spoken));
            boolean whole = scope != null && isWhole(passage, spoken, scope);
            Subject subject = whole ? Subject.of(passage.reading().focal()) : spoken;
            if (scope == null
                    || !adverb && isOwn(passage, subject, scope)
                    || scopes.isOutside(passage.reading(), Math.min(scope.start(), trigger.start()), trigger.start())
                    || !Subject.isOfPart(subject.holder())
                            && subject.region().path().equals(scope.region().path())) {
                continue;
            }
            shared = scope;
            for (FirstObject named : objects.of(passage, clause, trigger, adverb, scope.start())) {
                emit(passage, clause, named, trigger, trigger.end(), subject, scope, claims);
            }
        }
    }

    private static boolean isDoneInScope(Passage passage, Mention.OfTrigger trigger) {
        String before =
                passage.text().substring(passage.clauseAt(trigger.start()).start(), trigger.start());
        return ENDS_SCOPE.matcher(before).find()
                && FirstObjects.isBegun(passage, passage.clauseAt(trigger.start()), trigger);
    }

    /** 全县首个…在这里开张 in a town's article: the county is the scope, not who was first. */
    private static boolean isWhole(Passage passage, Subject subject, ScopeReader.Scope scope) {
        Region focal = passage.reading().focal();
        return subject.holder() == null
                && subject.region().equals(scope.region())
                && focal != null
                && focal.inside(scope.region());
    }

    /** 某区建成全区首个…: of something built, unlike of what a district is first to do, 全区 may well mean the district. */
    private static boolean isOwn(Passage passage, Subject subject, ScopeReader.Scope scope) {
        return passage.text().startsWith("全区", scope.start())
                && subject.holder() == null
                && subject.region().level() == Level.COUNTY
                && subject.region().name().endsWith("区");
    }

    /** 在全省率先…；率先…: the scope of a first goes on behind a semicolon. */
    private ScopeReader.Scope before(Passage passage, Subject subject) {
        String text = passage.text();
        int from = passage.start();
        while (from > passage.paragraph().start() && text.charAt(from - 1) == '；') {
            int end = from - 1;
            from = Math.max(
                    passage.paragraph().start(),
                    1 + Math.max(text.lastIndexOf('；', end - 1), text.lastIndexOf('。', end - 1)));
            List<Mention.OfTrigger> firsts = passage.reading().mentions().triggers(Trigger.FIRST, from, end);
            if (firsts.isEmpty()) {
                return null;
            }
            int first = firsts.get(0).start();
            Optional<ScopeReader.Scope> scope =
                    scopes.last(passage.reading(), subject, Math.max(from, first - FARTHEST_SCOPE), first);
            if (scope.isPresent()) {
                return scope.get();
            }
        }
        return null;
    }

    private static String clauseAfter(Passage passage, Mention.OfTrigger trigger) {
        return passage.text()
                .substring(trigger.end(), passage.clauseAt(trigger.start()).end());
    }

    /** 填补了省内…的空白: what was missing is what the subject was first to have. */
    private void filled(
            Passage passage, Clause clause, Mention.OfTrigger trigger, Subject subject, Consumer<Claim> claims) {
        Matcher gap = GAP.matcher(passage.text()).region(trigger.end(), clause.end());
        if (!gap.lookingAt()) {
            return;
        }
        Optional<ScopeReader.Scope> scope = scopes.last(passage.reading(), subject, gap.start(1), gap.end(1));
        if (scope.isPresent() && GAP_ONLY.matcher(gap.group(1)).matches()) {
            List<FirstObject> listed = FirstAntecedents.listed(passage, clause, trigger);
            (listed.isEmpty() ? FirstAntecedents.before(passage, clause, trigger).stream() : listed.stream())
                    .forEach(named -> emit(passage, clause, named, trigger, gap.end(), subject, scope.get(), claims));
            return;
        }
        String name = SCOPE_WORD.matcher(gap.group(1)).replaceFirst("");
        if (scope.isPresent()
                && name.length() >= 2
                && !FirstObjects.GENERIC.matcher(name).matches()) {
            FirstObject named = FirstAntecedents.opening(passage, clause, trigger)
                    .orElseGet(() -> new FirstObject(gap.end(1) - name.length(), gap.end(1), name));
            emit(passage, clause, named, trigger, gap.end(), subject, scope.get(), claims);
        }
    }

    /** 率先在全省推出…: the scope follows the word. */
    private Optional<ScopeReader.Scope> after(
            Passage passage, Clause clause, Mention.OfTrigger trigger, Subject subject) {
        Matcher m = SCOPE_AFTER
                .matcher(passage.text())
                .region(trigger.end(), clause.end())
                .useTransparentBounds(true);
        return m.lookingAt() ? scopes.last(passage.reading(), subject, trigger.end(), m.end()) : Optional.empty();
    }

    /** 在全省交通系统，某市第一个推出…: a clause that says nothing but the scope. */
    private Optional<ScopeReader.Scope> announced(Passage passage, Clause clause, Subject subject) {
        int index = passage.sentence().clauseAt(clause.start());
        if (index == 0) {
            return Optional.empty();
        }
        Clause before = passage.sentence().clauses().get(index - 1);
        return ONLY_SCOPE.matcher(before.of(passage.text())).matches()
                ? scopes.last(passage.reading(), subject, before.start(), before.end())
                : Optional.empty();
    }

    /** 学习借鉴全省首创的…: the first was another's. */
    private static boolean isOthers(Passage passage, int at) {
        Clause clause = passage.clauseAt(at);
        return OTHERS.in(passage.text(), clause.start(), at).find();
    }

    /** Where the clause says that what was first came into being, if it says so. */
    private static Optional<Subject> settled(Passage passage, Clause clause, int from) {
        Region focal = passage.reading().focal();
        Matcher settles = SETTLES.matcher(passage.text()).region(from, clause.end());
        while (settles.find()) {
            Matcher that = THAT.matcher(passage.text()).region(settles.end(), clause.end());
            List<Toponym> places =
                    passage.reading().placesAt(that.lookingAt() ? that.end() : settles.end(), clause.end());
            boolean there = places.size() == 1
                    && focal != null
                    && places.get(0).region().within(focal)
                    && (!settles.group().equals("在")
                            || HAPPENS.matcher(passage.text())
                                    .region(places.get(0).end(), clause.end())
                                    .lookingAt());
            if (there) {
                return Optional.of(Subject.named(places.get(0).region()));
            }
        }
        return Optional.empty();
    }

    /** The clause's subject, or the region that it says is moved to act (推动长沙县成立…). */
    private static Subject subject(Passage passage, Clause clause, int at) {
        Subject subject = passage.subjectAt(at);
        for (Toponym place : passage.reading().mentions().toponyms(clause.start(), at)) {
            String before = passage.text().substring(clause.start(), place.start());
            boolean moved = MOVED.matcher(before).find();
            if (moved && subject != null && place.region().within(subject.region())) {
                return Subject.named(place.region());
            }
        }
        Region focal = passage.reading().focal();
        // 市司法局将某区列为联系点，在全市率先…: the body above was not the first
        boolean above = subject != null && !subject.explicit() && SubjectReader.isHigher(subject.region(), focal);
        return above ? Subject.of(focal) : subject;
    }

    private void emit(
            Passage passage,
            Clause clause,
            FirstObject named,
            Mention.OfTrigger trigger,
            int told,
            Subject subject,
            ScopeReader.Scope scope,
            Consumer<Claim> claims) {
        int end = Math.max(told, named.end());
        int from = named.start() < clause.end()
                        && CONTINUES
                                .matcher(passage.text().substring(clause.start(), end))
                                .find()
                ? trigger.start()
                : clause.start();
        Evidence evidence = new Evidence(passage.text().substring(from, end), from, end);
        // 成为全省首个…的地级市: the place itself is first, not the body of it that the text spoke of
        boolean place = named.start() < clause.end()
                && A_PLACE.matcher(passage.text().substring(named.start(), clause.end()))
                        .find();
        for (Region region : subject.regions()) {
            Statement statement = new Statement(
                    passage.reading().article().id(),
                    region,
                    place ? null : subject.holder(),
                    FirstPractices.unquoted(named.name()),
                    canonical.nameOf(passage.reading(), named.start(), named.end(), named.name()),
                    dates.ofEvent(passage, trigger.start()),
                    evidence,
                    "first." + trigger.word(),
                    confidence.ofRule("first"));
            claims.accept(new Claim.FirstIn(statement, scope.level(), scope.region(), trigger.word()));
            String before = passage.text().substring(clause.start(), trigger.start());
            boolean begun = statement.canonical() != null
                    || ADVERB.matcher(trigger.word()).matches()
                    || practices.isFounding(before)
                    || practices.isNamed(named.name());
            if (begun && !practices.isClassed(before, named.name()) && practices.mayBeOne(passage.text(), named)) {
                claims.accept(new Claim.Adopted(statement));
            }
        }
    }
}
