package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Evidence;
import io.zhengtu.claim.Statement;
import io.zhengtu.lexicon.HeadLexicon;
import io.zhengtu.lexicon.Trigger;
import io.zhengtu.mention.Mention;
import io.zhengtu.region.Region;
import io.zhengtu.region.Toponym;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** FIRST_IN: 在全省率先…, 全市首个…, 全国首创…. A first without any scope near it is left alone. */
final class FirstExtractor implements ClaimExtractor {

    /** Words that put a verb phrase first; the others put a noun first. */
    private static final Pattern ADVERB = Pattern.compile("率先|首先|首创|首推|首次|首开|首设|首试|首办|首提|首倡|最早|最先|第一次|独创|开创|之先|首批|第一批");

    private static final Pattern NOT_A_FIRST = Pattern.compile("领先|空白|先行先试|创新");
    /** 首批 tells of an honour unless something was begun (首批推行). */
    private static final Pattern IN_BATCH = Pattern.compile("首批|第一批");
    /** 填补了省内…的空白. */
    private static final Pattern GAP = Pattern.compile("了?(.{2,40}?)(?:方面|领域)?的?空白");

    private static final Pattern VERB = Pattern.compile(
            "^(?:探索|试点|试行|研究|组织|启动)*(?:并|提请[^，]{0,6})?(?:制定出台|制定印发|建成运行|建立健全|探索建立|探索推行|探索开展|探索实施|推行|推广|推出|推进|推动|实行|实施|施行|试行|执行|开展|开设|开通|开办|开发|设立|设置|建立|建成|建设|构建|搭建|打造|创建|创立|创办|创设|组建|成立|启动|启用|上线|运行|采用|运用|应用|引入|引进|研发|出台|制定|印发|发布|公布|编制|举办|完成|实现|提出|探索)(?:了|起|运行)?");
    private static final Pattern SCOPE_AFTER =
            Pattern.compile("在(?:全[国省市区州县盟旗]|自治区|[省市州县]内|国内|[\\u4e00-\\u9fa5]{2,6}?(?=范围内|推|实|试|开|建|设|成|启|制|出))");

    /** What then happened to the thing that was first is no part of its name. */
    private static final Pattern HAPPENED = Pattern.compile(
            "(?:正式|成功|顺利)?(?:出台实施|落地运行|落地实施|挂牌运行|挂牌成立|全线贯通|贯通|进入[^，]{2,8}|投产|上线运行|投入运营|试点运行|投入使用|投入运行|建成投用|建成投运|建成运营|开业运营|揭牌成立|揭牌运行|上线|投用|投运|开业|落地|启用|成立|揭牌|开工|建成|通过验收|出台|发布)$");

    /** Who or where it was (…的地级市, …在这里组建), and that it was learnt from, are no part of the name. */
    private static final Pattern SAID_OF_WHO = Pattern.compile(
            "(?:的(?:地级市|县级市|设区市|城市|省份|地区|[市县区]|区县|县区|单位|(?:成功|先进|有益|好)?(?:经验|做法))|在(?:这里|此|当地)[\\u4e00-\\u9fa5]{2,4}|的?基础上)$");

    /** A mark that is passed first is no first of the kind meant. */
    private static final Pattern FIGURE = Pattern.compile("(?:突破|达到|超过|跨越|迈上|站上)[^，]{0,4}[\\d百千万亿]");

    /** Nothing but what happened: then what it happened to stands before (电力市场在全国率先正式运行). */
    private static final Pattern ONLY_HAPPENED = Pattern.compile(
            "(?:正式|全面|成功|顺利|整体)?(?:运行|运营|投运|投用|投产|启用|上线|落地|启动|实施|施行|通车|开通|试运行|转入[^，]{2,10}|投入(?:运行|使用|运营)|建成|挂牌|揭牌){1,2}");
    /** 集甲、乙于一体的丙: what was first is 丙. */
    private static final Pattern WHOLE = Pattern.compile("(?:集|以|由)[^，]{4,80}(?:于一体|一体|为主|组成)的(.{2,30})");

    private static final Pattern SHARES_OBJECT =
            Pattern.compile("[、和及](?:全[国省市区州县盟旗]|自治区|国内|省内|市内|[\\u4e00-\\u9fa5]{2,6}[省市区])");
    private static final Pattern SCOPE_WORD = Pattern.compile("^(?:全[国省市区州县]|[省市区州县国]内|我[国省市区州县]|自治区)(?:在)?");
    private static final Pattern CONTINUES = Pattern.compile("[，；]");
    private static final Pattern IN_SCOPE = Pattern.compile("(?:，|已|也|还)?[在于]?$");
    private static final Pattern QUOTED = Pattern.compile("“[^“”]+”");
    /** Names in quotation marks and nothing else. */
    private static final Pattern QUOTED_ONES = Pattern.compile("“[^“”]+”(?:[、和及]?“[^“”]+”)+(?:等|的?基础上)?");

    private static final int FARTHEST_SCOPE = 24;
    private static final int SHORTEST_NAME = 3;

    private final ScopeReader scopes;
    private final DateReader dates;
    private final Confidence confidence;
    private final CanonicalReader canonical;
    private final FirstPractices practices;

    FirstExtractor(
            ScopeReader scopes, DateReader dates, CanonicalReader canonical, HeadLexicon heads, Confidence confidence) {
        this.confidence = confidence;
        this.canonical = canonical;
        this.scopes = scopes;
        this.dates = dates;
        this.practices = new FirstPractices(heads);
    }

    @Override
    public void extract(Passage passage, Consumer<Claim> claims) {
        ScopeReader.Scope shared = null;
        for (Mention.OfTrigger trigger :
                passage.reading().mentions().triggers(Trigger.FIRST, passage.start(), passage.end())) {
            if (isOthers(passage, trigger.start())
                    || NOT_A_FIRST.matcher(trigger.word()).matches()
                    || passage.enclosing(trigger.start(), Quotation.Kind.TITLE) != null
                    || !passage.isDone(trigger.start())
                    || passage.isSaid(trigger.start())) {
                continue;
            }
            Clause clause = passage.clauseAt(trigger.start());
            Subject subject = subject(passage, clause, trigger.start());
            if (subject == null) {
                continue;
            }
            int from = Math.max(clause.start(), trigger.start() - FARTHEST_SCOPE);
            boolean adverb = ADVERB.matcher(trigger.word()).matches();
            if (trigger.word().equals("填补")) {
                filled(passage, clause, trigger, subject, claims);
                continue;
            }
            if (IN_BATCH.matcher(trigger.word()).matches()
                    && !VERB.matcher(passage.text().substring(trigger.end(), clause.end()))
                            .find()) {
                continue;
            }
            ScopeReader.Scope scope = scopes.last(passage.reading(), subject, from, trigger.start())
                    .or(() -> adverb ? after(passage, clause, trigger, subject) : Optional.empty())
                    .orElse(adverb ? shared : null);
            if (scope == null
                    || scopes.isOutside(passage.reading(), Math.min(scope.start(), trigger.start()), trigger.start())
                    || subject.region().path().equals(scope.region().path())) {
                continue;
            }
            shared = scope;
            read(passage, clause, trigger, subject, scope, claims);
        }
    }

    /** 填补了省内…的空白: what was missing is what the subject was first to have. */
    private void filled(
            Passage passage, Clause clause, Mention.OfTrigger trigger, Subject subject, Consumer<Claim> claims) {
        Matcher gap = GAP.matcher(passage.text()).region(trigger.end(), clause.end());
        if (!gap.lookingAt()) {
            return;
        }
        Optional<ScopeReader.Scope> scope = scopes.last(passage.reading(), subject, gap.start(1), gap.end(1));
        String name = SCOPE_WORD.matcher(gap.group(1)).replaceFirst("");
        if (scope.isPresent() && name.length() >= 2) {
            int[] object = {gap.end(1) - name.length(), gap.end(1)};
            emit(passage, clause, object, name, trigger, subject, scope.get(), claims);
        }
    }

    /** 率先在全省推出…: the scope follows the word. */
    private Optional<ScopeReader.Scope> after(
            Passage passage, Clause clause, Mention.OfTrigger trigger, Subject subject) {
        Matcher m = SCOPE_AFTER.matcher(passage.text()).region(trigger.end(), clause.end());
        return m.lookingAt() ? scopes.last(passage.reading(), subject, trigger.end(), m.end()) : Optional.empty();
    }

    /** 学习借鉴全省首创的…: the first was another's. */
    private static boolean isOthers(Passage passage, int at) {
        Clause clause = passage.clauseAt(at);
        return passage.text().substring(clause.start(), at).matches(".*(?:学习|借鉴|引进|引入|参照|考察|对标).*");
    }

    /** The clause's subject, or the region that it says is moved to act (推动长沙县成立…). */
    private static Subject subject(Passage passage, Clause clause, int at) {
        Subject subject = passage.subjectAt(at);
        for (Toponym place : passage.reading().mentions().toponyms(clause.start(), at)) {
            String before = passage.text().substring(clause.start(), place.start());
            boolean moved = before.matches(".*(?:推动|指导|支持|帮助|督促|协助|引导|带动|助力)");
            if (moved && subject != null && place.region().within(subject.region())) {
                return new Subject(List.of(place.region()), null, true);
            }
        }
        return subject;
    }

    private void read(
            Passage passage,
            Clause clause,
            Mention.OfTrigger trigger,
            Subject subject,
            ScopeReader.Scope scope,
            Consumer<Claim> claims) {
        Mention.OfTrigger last = lastOfShared(passage, clause, trigger);
        int start = last.end();
        int end = end(passage, clause, last);
        String after = passage.text().substring(start, end);
        Matcher lead = Pattern.compile(
                        "^(?:的|，|、(?:全[国省市区州县]|国内|省内)(?:领先|一流|唯一)的|在[^，]{1,16}?(?=推行|推出|实行|实施|试行|开展|开设|开通|建立|建成|建设|构建|打造|设立|成立|组建|启用|采用|制定|出台|印发|发布|完成|探索|上线|推广))")
                .matcher(after);
        if (lead.find()) {
            start += lead.end();
            after = after.substring(lead.end());
        }
        if (after.isBlank() || after.matches("^[”’）]?(?:的?(?:做法|经验|模式|举措))?$")) {
            predicate(passage, clause, trigger, subject, scope, claims);
            return;
        }
        boolean adverb = ADVERB.matcher(trigger.word()).matches();
        if (adverb && ONLY_HAPPENED.matcher(after).matches()) {
            happened(passage, clause, trigger, subject, scope, claims);
            return;
        }
        Matcher verb = VERB.matcher(after);
        if (adverb && verb.find()) {
            start += verb.end();
        }
        for (int[] object : objects(passage.text(), start, end)) {
            String name = passage.text().substring(object[0], object[1]).strip().replaceFirst("\\s{2,}.*", "");
            name = HAPPENED.matcher(name).replaceFirst("");
            name = SAID_OF_WHO.matcher(name).replaceFirst("");
            name = withoutWho(passage, object, name);
            Matcher whole = WHOLE.matcher(name);
            if (whole.matches()) {
                name = whole.group(1);
            }
            if (name.contains("此殊荣") || name.contains("该荣誉") || name.contains("这一荣誉")) {
                name = wonBefore(passage, clause).orElse(name);
            }
            if (name.length() >= 2
                    && !name.endsWith("之一")
                    && !FIGURE.matcher(name).lookingAt()) {
                emit(passage, clause, object, name, trigger, subject, scope, claims);
            }
        }
    }

    /** 率先推行甲的乙市: the place that the clause leads up to is no part of the name. */
    private static String withoutWho(Passage passage, int[] object, String name) {
        return passage.reading().mentions().toponyms(object[0], object[1]).stream()
                .filter(place -> place.end() == object[1]
                        && place.start() > object[0] + SHORTEST_NAME
                        && passage.text().charAt(place.start() - 1) == '的')
                .findFirst()
                .map(place -> passage.text().substring(object[0], place.start() - 1))
                .orElse(name);
    }

    /** 全区首个、全市首家“A”: both words speak of what follows the last of them. */
    private static Mention.OfTrigger lastOfShared(Passage passage, Clause clause, Mention.OfTrigger trigger) {
        Mention.OfTrigger last = trigger;
        for (Mention.OfTrigger next :
                passage.reading().mentions().triggers(Trigger.FIRST, trigger.end(), clause.end())) {
            if (SHARES_OBJECT
                    .matcher(passage.text().substring(last.end(), next.start()))
                    .matches()) {
                last = next;
            }
        }
        return last;
    }

    /** Where the object ends: at the clause's end, or where the clause tells another first (…和全市首份…). */
    private static int end(Passage passage, Clause clause, Mention.OfTrigger trigger) {
        int end = clause.end();
        for (Mention.OfTrigger next :
                passage.reading().mentions().triggers(Trigger.FIRST, trigger.end(), clause.end())) {
            String between = passage.text().substring(trigger.end(), next.start());
            Matcher joint = Pattern.compile("[和及、](?:全[国省市区州县]|自治区)?$").matcher(between);
            if (joint.find()) {
                return trigger.end() + joint.start();
            }
        }
        return end;
    }

    /** The honour that 此殊荣 points back to. */
    private static Optional<String> wonBefore(Passage passage, Clause clause) {
        return passage.reading().mentions().triggers(Trigger.AWARD, passage.start(), clause.start()).stream()
                .reduce((a, b) -> b.word().length() >= 2 ? a : a)
                .map(won -> passage.text()
                        .substring(won.start(), passage.clauseAt(won.start()).end()));
    }

    /** 电力市场在全国率先正式运行: what was first is what the clause begins with. */
    private void happened(
            Passage passage,
            Clause clause,
            Mention.OfTrigger trigger,
            Subject subject,
            ScopeReader.Scope scope,
            Consumer<Claim> claims) {
        int from = passage.reading().afterPlaces(clause.start(), trigger.start());
        int to = Math.min(trigger.start(), scope.start());
        String name = IN_SCOPE.matcher(passage.text().substring(Math.min(from, to), to))
                .replaceFirst("");
        if (name.length() >= SHORTEST_NAME) {
            emit(passage, clause, new int[] {from, from + name.length()}, name, trigger, subject, scope, claims);
        }
    }

    /** …机制属全省首创: what was first stands before the word. */
    private void predicate(
            Passage passage,
            Clause clause,
            Mention.OfTrigger trigger,
            Subject subject,
            ScopeReader.Scope scope,
            Consumer<Claim> claims) {
        int index = passage.sentence().clauseAt(trigger.start());
        int from = index > 0 ? passage.sentence().clauses().get(index - 1).start() : clause.start();
        Optional<Quotation> named = passage.reading().mentions().quotations(from, trigger.start()).stream()
                .filter(q -> q.kind() != Quotation.Kind.SPEECH && q.end() <= trigger.start())
                .reduce((a, b) -> b);
        if (named.isPresent()) {
            Quotation q = named.get();
            String name = q.inner(passage.text());
            emit(passage, clause, new int[] {q.start(), q.end()}, name, trigger, subject, scope, claims);
            return;
        }
        passage.reading().mentions().measures(from, trigger.start()).stream()
                .filter(m -> m.end() <= trigger.start())
                .reduce((a, b) -> b)
                .ifPresent(m -> {
                    String name = passage.text().substring(m.start(), m.end());
                    emit(passage, clause, new int[] {m.start(), m.end()}, name, trigger, subject, scope, claims);
                });
    }

    /** Objects of one trigger: titles one by one, else names joined by 和 or 、 that each end as names do, else the whole. */
    private List<int[]> objects(String text, int from, int to) {
        String tail = text.substring(from, to);
        List<int[]> found = new ArrayList<>();
        Matcher titles = Pattern.compile("《([^《》]+(?:〈[^〉]*〉[^《》]*)?)》").matcher(tail);
        while (titles.find()) {
            found.add(new int[] {from + titles.start(1), from + titles.end(1)});
        }
        if (!found.isEmpty()) {
            return found;
        }
        Matcher quoted = QUOTED_ONES.matcher(tail);
        if (quoted.matches()) {
            Matcher each = QUOTED.matcher(tail);
            while (each.find()) {
                found.add(new int[] {from + each.start(), from + each.end()});
            }
            return found;
        }
        Matcher joint = Pattern.compile("[和及]").matcher(tail);
        while (joint.find()) {
            String left = tail.substring(0, joint.start());
            String right = tail.substring(joint.end());
            if (balanced(left) && practices.isHeaded(left) && practices.isHeaded(right) && right.length() >= 4) {
                found.add(new int[] {from, from + joint.start()});
                found.add(new int[] {from + joint.end(), to});
                return found;
            }
        }
        found.add(new int[] {from, to});
        return found;
    }

    private static boolean balanced(String text) {
        return text.chars().filter(c -> c == '“').count()
                == text.chars().filter(c -> c == '”').count();
    }

    private void emit(
            Passage passage,
            Clause clause,
            int[] object,
            String name,
            Mention.OfTrigger trigger,
            Subject subject,
            ScopeReader.Scope scope,
            Consumer<Claim> claims) {
        int end = Math.max(trigger.end(), object[1]);
        int from =
                CONTINUES.matcher(passage.text().substring(clause.start(), end)).find()
                        ? trigger.start()
                        : clause.start();
        Evidence evidence = new Evidence(passage.text().substring(from, end), from, end);
        for (Region region : subject.regions()) {
            Statement statement = new Statement(
                    passage.reading().article().id(),
                    region,
                    subject.holder(),
                    FirstPractices.unquoted(name),
                    canonical.nameOf(passage.reading(), object[0], object[1], name),
                    dates.ofEvent(passage, trigger.start()),
                    evidence,
                    "first." + trigger.word(),
                    confidence.ofRule("first"));
            claims.accept(new Claim.FirstIn(statement, scope.level(), scope.region(), trigger.word()));
            boolean begun = statement.canonical() != null
                    || ADVERB.matcher(trigger.word()).matches()
                    || practices.isFounding(passage.text().substring(clause.start(), trigger.start()))
                    || practices.isNamed(name);
            if (begun && practices.mayBeOne(passage.text(), object, name)) {
                claims.accept(new Claim.Adopted(statement));
            }
        }
    }
}
