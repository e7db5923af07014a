package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Edtf;
import io.zhengtu.claim.Evidence;
import io.zhengtu.claim.Statement;
import io.zhengtu.regex.Expression;
import io.zhengtu.region.Level;
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

/** RANKED: a stated place in a ranking, with the region that it is a ranking of. */
final class RankExtractor implements ClaimExtractor {

    /** What every rank is told with; most sentences have none of it. */
    private static final Expression ORDERS = Expression.of("第|首|依次|分别");

    private static final Expression PLACE = Expression.of(
            "第(?<number>[一二三四五六七八九十百\\d]{1,4})(?:名|位(?!(?:专职|兼职|首席|[\\u4e00-\\u9fa5]{2,8}(?:员|师|官|顾问|律师)))|(?=[，。；、）”“\\s]|$|和|的成绩|（))|(?<top>首位|榜首|之首|第一名|居首(?=[，。；、”]|$))");
    private static final Pattern VERB = Pattern.compile(
            "登上|登顶|荣登|问鼎|蝉联|排名|排位|排行|排(?=全|[省市县区州]|第)|位居|位列|名列|分列|位次|居于|跃居|跃升|进至|(?:提|上|跃|攀)?升[至到]|提高[至到]|前移至|上升|稳居|位于|排在|列|居(?!民|住|家|委)|为第?$|保持|名次|并列|荣列|得分(?=第|全)|指标(?=第|全)|"
                    + "(?:夺得|荣膺|荣获|获得|取得|斩获|拿下|摘得|获)(?:团体|个人|综合|单项|总分)?(?=全|[省市]|第)|分获");
    /** Several places in one rank: 甲、乙并列第8, 甲、乙、丙分获…组第一. */
    private static final Pattern SHARED = Pattern.compile("并列|分获|分别|均|都|双双|同列|同居");
    /** 排在前五位的依次是甲、乙、丙… */
    private static final Expression IN_ORDER =
            Expression.of("(?:前(?:[两二三四五六七八九十]|\\d{1,2})(?:位|名|强)?的?|排名)(?:由高到低)?(?:依次|分别)(?:是|为)?[：:]?");

    private static final Pattern FORMER = Pattern.compile("从|由");
    private static final Pattern ROSE = Pattern.compile("升|跃|提|进|上|降|落");
    /** 较2020年的第37位: a place that the present one is compared with. */
    private static final Pattern COMPARED = Pattern.compile("(?:较|(?<![占同环])比(?![率例重值分])|相比)[^，]{0,10}$");
    /** 把安全放在第一位, 作为第一位: an order of what matters. */
    private static final Pattern PUT = Pattern.compile("(?:作为|[放摆]在|当作|视为|置于)$");
    /** Between two places of a list: 甲（91.26分）、乙. */
    private static final Pattern LIST = Pattern.compile("(?:[（(][^）)]{1,20}[）)])?[、和及，]");

    /** A scope that only begins the name of what ranks: 国家级经开区综合考评中. */
    private static final Pattern ASSESSMENT = Pattern.compile(RankIndicators.ASSESSMENT + "(?:中|里|上)");

    /** 荣列全国百佳县第三位: the list is what ranks. */
    private static final Pattern LIST_OF_BEST =
            Pattern.compile(".{2,}(?:[百千十]强|[百十]佳|榜单?|排行榜)[县市区州镇乡省城]{0,2}(?:中|里|上)?");

    private static final Pattern ASSESSMENT_FROM = Pattern.compile(RankIndicators.ASSESSMENT + "(?:中|里|上)?[从由]");
    private static final Pattern NATIONAL = Pattern.compile("\\d{0,4}年?度?(?:中国|全国)");
    private static final int NEAR_SCOPE = 6;
    private static final String DIGITS = "一二三四五六七八九";

    private final ScopeReader scopes;
    private final DateReader dates;
    private final Confidence confidence;

    RankExtractor(ScopeReader scopes, DateReader dates, Confidence confidence) {
        this.confidence = confidence;
        this.scopes = scopes;
        this.dates = dates;
    }

    @Override
    public void extract(Passage passage, Consumer<Claim> claims) {
        if (!ORDERS.in(passage.text(), passage.start(), passage.end()).find()) {
            return;
        }
        ScopeReader.Scope shared = null;
        for (Clause clause : passage.sentence().clauses()) {
            inOrder(passage, clause, claims);
            Subject subject = passage.subjectAt(clause.start());
            List<Place> places = subject == null ? List.of() : places(passage, clause, subject, shared);
            if (!places.isEmpty()) {
                shared = places.get(places.size() - 1).scope();
            }
            boolean respectively = subject != null
                    && subject.regions().size() > 1
                    && subject.regions().size() == places.size();
            for (int i = 0; i < places.size(); i++) {
                Place place = places.get(i);
                if (place.told() && place.scope() != null) {
                    List<Region> ranked = respectively
                            ? List.of(subject.regions().get(i))
                            : SHARED.matcher(clause.of(passage.text())).find()
                                    ? subject.regions()
                                    : List.of(RankIndicators.ranked(passage, clause.start(), place.indicatorEnd())
                                            .map(Toponym::region)
                                            .orElse(subject.region()));
                    int ordinal = i;
                    String holder = holder(passage, subject);
                    ranked.forEach(
                            region -> emit(passage, clause, place, ordinal, region, holder, places.size(), claims));
                }
            }
        }
    }

    /**
     * A place in a ranking as a clause states it.
     *
     * @param indicatorEnd offset after the words on what is ranked
     * @param named what is ranked where its name stands between this place and the one before, else {@code null}
     * @param told whether it is told as a rank held, rather than a former one, a name or a plan
     */
    private record Place(
            int start, int end, int rank, int indicatorEnd, String named, ScopeReader.Scope scope, boolean told) {}

    /** In a province's report a body that an earlier clause spoke of is not the one ranked in this. */
    private static String holder(Passage passage, Subject subject) {
        Region focal = passage.reading().focal();
        boolean carried = !subject.explicit() && focal != null && focal.level() == Level.PROVINCE;
        return carried ? null : subject.holder();
    }

    private List<Place> places(Passage passage, Clause clause, Subject subject, ScopeReader.Scope before) {
        String text = passage.text();
        List<Place> found = new ArrayList<>();
        Expression.Occurrences places = PLACE.in(text, clause.start(), clause.end());
        ScopeReader.Scope shared = before;
        boolean ranking = false;
        int from = clause.start();
        int indicatorEnd = -1;
        while (places.find()) {
            Matcher m = places.match();
            Optional<ScopeReader.Scope> scope = scope(passage, subject, from, m.start());
            // 国家级…数量居西部首位: the scope that stands next to the place is meant.
            int seen = scope.map(ScopeReader.Scope::start).orElse(from);
            boolean outside = scopes.isOutside(passage.reading(), seen, m.start());
            if (scope.isEmpty() && shared == null) {
                shared = scopes.last(passage.reading(), subject, passage.start(), clause.start())
                        .or(() -> ofReport(passage, subject, m.start()))
                        .orElseGet(() -> within(passage, subject));
            }
            shared = outside ? null : scope.orElse(shared);
            Matcher verb = VERB.matcher(text).region(from, m.start()).useTransparentBounds(true);
            int cut = scope.map(ScopeReader.Scope::start).orElse(m.start());
            boolean ranks = verb.find();
            if (ranks
                    && scope.isPresent()
                    && verb.end() <= cut
                    && (text.substring(cut, m.start()).matches(RankIndicators.ASSESSMENT)
                            || LIST_OF_BEST
                                    .matcher(text.substring(cut, m.start()))
                                    .matches())) {
                // 获全市某评比第一名: what is ranked stands between
                cut = m.start();
            } else if (ranks
                    && cut < verb.start()
                    && ASSESSMENT.matcher(text.substring(cut, verb.start())).matches()) {
                cut = verb.start();
            } else if (ASSESSMENT_FROM
                    .matcher(text.substring(Math.min(cut, m.start()), m.start()))
                    .matches()) {
                // 在全省某评价中从第32名跃升至第11名
                cut = m.start() - 1;
            } else if (ranks) {
                cut = Math.min(cut, verb.start()) > clause.start() ? Math.min(cut, verb.start()) : verb.start();
            }
            boolean scoped = scope.isPresent() && m.start() - scope.get().start() <= NEAR_SCOPE;
            ranking = ranks || scoped || ranking && "、和及".indexOf(text.charAt(m.start() - 1)) >= 0;
            if (indicatorEnd < 0) {
                indicatorEnd = cut;
            }
            int rank = m.group("number") == null ? 1 : number(m.group("number"));
            boolean told = ranking && rank > 0 && isHeld(passage, clause, from, m.start(), m.end());
            found.add(new Place(
                    m.start(), m.end(), rank, indicatorEnd, named(passage, clause, from, m.start()), shared, told));
            from = m.end();
        }
        return found;
    }

    /** The scope next to a place; not the subject's own name where another stands before it (在全省评价中，我市列第五). */
    private Optional<ScopeReader.Scope> scope(Passage passage, Subject subject, int from, int place) {
        Optional<ScopeReader.Scope> near = scopes.last(passage.reading(), subject, from, place);
        boolean own = subject.holder() == null
                && near.isPresent()
                && near.get().region().equals(subject.region());
        return own
                ? scopes.last(
                                passage.reading(),
                                subject,
                                passage.start(),
                                near.get().start())
                        .filter(scope -> !scope.region().equals(subject.region()))
                        .or(() -> near)
                : near;
    }

    /** “甲”指标第一、“乙”指标第三: after the first place each names what is ranked. */
    private static String named(Passage passage, Clause clause, int from, int place) {
        return from == clause.start()
                ? null
                : passage.reading().mentions().quotations(from, place).stream()
                        .filter(quotation -> quotation.kind() == Quotation.Kind.NAME && quotation.end() <= place)
                        .map(quotation -> quotation.inner(passage.text()))
                        .findFirst()
                        .orElse(null);
    }

    /** Whether the rank is held now: neither a former one, nor part of a name, nor planned, nor somebody's words. */
    private static boolean isHeld(Passage passage, Clause clause, int from, int place, int end) {
        String before = passage.text().substring(from, place);
        boolean former = FORMER.matcher(before).find()
                && ROSE.matcher(passage.text().substring(end, clause.end())).find();
        // 从第8位、第4位双双跃居第1位: what is joined to a former rank is one too.
        boolean joined = from > clause.start()
                && before.equals("、")
                && FORMER.matcher(passage.text().substring(clause.start(), from))
                        .find()
                && ROSE.matcher(passage.text().substring(end, clause.end())).find();
        return !former
                && !joined
                && !COMPARED.matcher(before).find()
                && !PUT.matcher(before).find()
                && passage.enclosing(place, Quotation.Kind.NAME) == null
                && passage.enclosing(place, Quotation.Kind.TITLE) == null
                && passage.isDone(place)
                && !passage.isSaid(place);
    }

    /** A report on the nation ranks within it: 《中国…评估报告》公布，甲市列第五名. */
    private Optional<ScopeReader.Scope> ofReport(Passage passage, Subject subject, int place) {
        return passage.reading().mentions().quotations(passage.start(), place).stream()
                .filter(quotation -> quotation.kind() == Quotation.Kind.TITLE
                        && NATIONAL.matcher(quotation.inner(passage.text())).lookingAt())
                .findFirst()
                .flatMap(title -> scopes.region(passage.reading(), subject, "全国")
                        .map(nation -> new ScopeReader.Scope(nation, nation.level(), title.start())));
    }

    /** Where no scope is named, a part of the article's region is ranked within it. */
    private ScopeReader.Scope within(Passage passage, Subject subject) {
        Region focal = passage.reading().focal();
        boolean part = focal != null && subject.region().inside(focal);
        if (part) {
            return new ScopeReader.Scope(focal, focal.level(), passage.start());
        }
        // a province is ranked among provinces
        boolean province = subject.region().level() == Level.PROVINCE && subject.holder() == null && subject.explicit();
        return province
                ? scopes.region(passage.reading(), subject, "全国")
                        .map(nation -> new ScopeReader.Scope(nation, Level.NATION, passage.start()))
                        .orElse(null)
                : null;
    }

    /** 排在前五位的依次是甲、乙、丙: the order of the list is the rank. */
    private void inOrder(Passage passage, Clause clause, Consumer<Claim> claims) {
        Expression.Occurrences found = IN_ORDER.in(passage.text(), clause.start(), clause.end());
        Region focal = passage.reading().focal();
        if (focal == null || !found.find() || !passage.isDone(clause.start())) {
            return;
        }
        Matcher order = found.match();
        int rank = 0;
        int end = passage.end();
        for (Toponym named : passage.reading().mentions().toponyms(order.end(), end)) {
            boolean part = named.region().inside(focal);
            boolean goesOn = rank == 0
                    ? named.start() == order.end()
                    : LIST.matcher(passage.text()).region(end, named.start()).matches();
            if (!part || !goesOn) {
                break;
            }
            end = named.end();
            rank++;
            Place place = new Place(
                    named.start(),
                    named.end(),
                    rank,
                    clause.start(),
                    null,
                    new ScopeReader.Scope(focal, focal.level(), clause.start()),
                    true);
            emit(passage, clause, place, 0, named.region(), null, 1, claims);
        }
    }

    private void emit(
            Passage passage,
            Clause clause,
            Place place,
            int ordinal,
            Region region,
            String holder,
            int ofClause,
            Consumer<Claim> claims) {
        ScopeReader.Scope scope = place.scope();
        boolean itself = region.path().equals(scope.region().path()) && holder == null;
        if (itself || !region.within(scope.region())) {
            return;
        }
        int from = RankIndicators.evidenceStart(passage, clause, place.indicatorEnd());
        Evidence evidence = new Evidence(passage.text().substring(from, place.end()), from, place.end());
        List<Edtf> each = new ArrayList<>(dates.stated(passage, place.start()));
        if (each.isEmpty()) {
            each.add(null);
        }
        List<String> indicators = place.named() != null
                ? List.of(place.named())
                : RankIndicators.of(passage, clause, place.indicatorEnd());
        // 甲、乙分列第一、第四: to each of the things ranked its place.
        boolean respectively = ofClause > 1 && indicators.size() == ofClause;
        for (String indicator : respectively ? List.of(indicators.get(ordinal)) : indicators) {
            for (Edtf date : each) {
                Statement statement = new Statement(
                        passage.reading().article().id(),
                        region,
                        holder,
                        indicator,
                        null,
                        date,
                        evidence,
                        "rank",
                        confidence.ofRule("rank"));
                claims.accept(new Claim.Ranked(statement, place.rank(), scope.region()));
            }
        }
    }

    private static int number(String digits) {
        if (digits.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(digits);
        }
        int total = 0;
        int digit = 0;
        for (char c : digits.toCharArray()) {
            if (c == '百') {
                total += Math.max(1, digit) * 100;
                digit = 0;
            } else if (c == '十') {
                total += Math.max(1, digit) * 10;
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c) + 1;
            }
        }
        return total + digit;
    }
}
