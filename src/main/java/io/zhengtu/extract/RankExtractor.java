package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Edtf;
import io.zhengtu.claim.Evidence;
import io.zhengtu.claim.Statement;
import io.zhengtu.regex.Expression;
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

    private static final Expression PLACE =
            Expression.of("第(?<number>[一二三四五六七八九十百\\d]{1,4})(?:名|位|(?=[，。；、）”“\\s]|$|和|的成绩|（))|(?<top>首位|榜首|第一名)");
    private static final Pattern VERB = Pattern.compile(
            "排名|排位|排行|排(?=全|[省市县区州]|第)|位居|位列|名列|分列|位次|居于|跃居|跃升|进至|升至|升到|上升|稳居|位于|排在|列|居(?!民|住|家|委)|为第?$|保持|名次|并列|得分(?=第|全)|指标(?=第|全)|"
                    + "(?:夺得|荣膺|荣获|获得|取得|斩获|拿下|摘得|获)(?=全|[省市]|第)|分获");
    private static final Pattern EVERY = Pattern.compile("均|都|双双|分别|(?:\\d+|[两二三四五六七八九])(?:项|个)指标");
    /** Several places in one rank: 甲、乙并列第8, 甲、乙、丙分获…组第一. */
    private static final Pattern SHARED = Pattern.compile("并列|分获|分别|均|都|双双|同列|同居");
    /** 排在前五位的依次是甲、乙、丙… */
    private static final Pattern IN_ORDER =
            Pattern.compile("(?:前(?:[两二三四五六七八九十]|\\d{1,2})(?:位|名|强)?的?|排名)(?:由高到低)?(?:依次|分别)(?:是|为)?[：:]?");

    private static final Pattern FORMER = Pattern.compile("从|由");
    private static final Pattern ROSE = Pattern.compile("升|跃|提|进|上|降|落");
    /** 较2020年的第37位: a place that the present one is compared with. */
    private static final Pattern COMPARED = Pattern.compile("(?:较|比|相比)[^，]{0,10}$");
    /** Between two places of a list: 甲（91.26分）、乙. */
    private static final Pattern LIST = Pattern.compile("(?:[（(][^）)]{1,20}[）)])?[、和及，]");

    /** What is said of the thing ranked rather than naming it: its value (产量3.25亿吨、), for how long, that all of them are. */
    private static final Pattern SAID_OF_IT = Pattern.compile(
            "(?:[、，,]|历史性|首次|再次|一举|[年月]均|(?:进入|位居|跻身|排在)(?:全[国省市])?前[一二三四五六七八九十\\d]+[名位]?|(?:一?共|累计)?(?:获得|取得|夺得)\\d+[枚个项块]\\S{1,2}|(?:已|已经)?(?:连续|持续)[\\d一二三四五六七八九十]+个?[年月届次季]度?(?:稳)?|均|都|双双|分别|稳|(?:突破|超过?|达到?)[百千万亿两]+[\\u4e00-\\u9fa5]{1,2}|(?:约|近|超|达|超过|达到|突破)?"
                    + "(?:增长|提高|提升|增加|下降|降低|达到?|突破|超过?|为|增至|升至|提高[到至]|降至|完成|实现)?[约近超达]?\\d[\\d.,]*[余多]?[万亿千百]*"
                    + "(?:%|％|个百分点|平方公里|立方米|平方米|千瓦时|[A-Za-z]|[\\u4e00-\\u9fa5]{1,2})?(?:以上|左右)?)$");

    /** What of a thing is measured: of a list it may stand with the last alone (投资、销售面积增速). */
    private static final Pattern MEASURED = Pattern.compile("(?:增速|总量|产量|数量|总额|金额|余额|规模|占比|增加值|里程|产值|率)$");

    /** The thing with its growth, then what of it is ranked: 地区生产总值增长5%、增量. */
    private static final Pattern VALUE_AND_MEASURE = Pattern.compile(
            "^(.{2,}?)(?:增长|提高|达到?|突破|完成|实现)[约近超]?\\d[\\d.]*[万亿]*(?:%|个百分点|[\\u4e00-\\u9fa5]{1,2})?、(增量|增速|总量|增幅|规模|占比|总额)$");
    /** A value alone names nothing: 增加4万人、居全国第三. */
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:增加|增长|提高|达到?|突破|减少|下降|新增)[约近超]?\\d[\\d.]*[余多]?[万亿]*(?:%|个百分点|[\\u4e00-\\u9fa5]{1,2})?[、，]?");

    /** A measure with its value and nothing that is measured. */
    private static final Pattern BARE_MEASURE = Pattern.compile(
            "([总单]产|总数|数量|总量|产量|产值|规模|面积|总?里程)(?:约|近|超|达|达到|突破|增至)?\\d[\\d.,]*[余多]?[万亿]*[\\u4e00-\\u9fa5]{1,4}[、，]?");

    /** A scope that only begins the name of what ranks: 国家级经开区综合考评中. */
    private static final Pattern ASSESSMENT = Pattern.compile(".{4,}(?:评价|评估|考核|考评|测评|评比|竞赛|大赛|评选|调查)(?:中|里|上)");

    private static final Pattern IN_ASSESSMENT =
            Pattern.compile("^[^在]{0,14}在(?=.{4,}(?:评价|评估|考核|考评|测评|评比|竞赛|大赛|评选|调查)$)");

    private static final int NEAR_SCOPE = 6;
    private static final int SHORTEST_INDICATOR = 3;
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
                                    : List.of(named(passage, clause.start(), place.indicatorEnd())
                                            .map(Toponym::region)
                                            .orElse(subject.region()));
                    int ordinal = i;
                    ranked.forEach(region ->
                            emit(passage, clause, place, ordinal, region, subject.holder(), places.size(), claims));
                }
            }
        }
    }

    /**
     * A place in a ranking as a clause states it.
     *
     * @param indicatorEnd offset after the words on what is ranked
     * @param told whether it is told as a rank held, rather than a former one, a name or a plan
     */
    private record Place(int start, int end, int rank, int indicatorEnd, ScopeReader.Scope scope, boolean told) {}

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
            Optional<ScopeReader.Scope> scope = scopes.last(passage.reading(), subject, from, m.start());
            boolean outside = scope.isEmpty() && scopes.isOutside(passage.reading(), from, m.start());
            if (scope.isEmpty() && shared == null) {
                shared = scopes.last(passage.reading(), subject, passage.start(), clause.start())
                        .orElseGet(() -> within(passage, subject));
            }
            shared = outside ? null : scope.orElse(shared);
            Matcher verb = VERB.matcher(text).region(from, m.start()).useTransparentBounds(true);
            int cut = scope.map(ScopeReader.Scope::start).orElse(m.start());
            boolean ranks = verb.find();
            if (ranks
                    && cut < verb.start()
                    && ASSESSMENT.matcher(text.substring(cut, verb.start())).matches()) {
                cut = verb.start();
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
            found.add(new Place(m.start(), m.end(), rank, indicatorEnd, shared, told));
            from = m.end();
        }
        return found;
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
                && passage.enclosing(place, Quotation.Kind.NAME) == null
                && passage.enclosing(place, Quotation.Kind.TITLE) == null
                && passage.isDone(place)
                && !passage.isSaid(place);
    }

    /** Where no scope is named, a part of the article's region is ranked within it. */
    private static ScopeReader.Scope within(Passage passage, Subject subject) {
        Region focal = passage.reading().focal();
        boolean part = focal != null
                && subject.region().within(focal)
                && !subject.region().path().equals(focal.path());
        return part ? new ScopeReader.Scope(focal, focal.level(), passage.start()) : null;
    }

    /** 排在前五位的依次是甲、乙、丙: the order of the list is the rank. */
    private void inOrder(Passage passage, Clause clause, Consumer<Claim> claims) {
        Matcher order = IN_ORDER.matcher(passage.text()).region(clause.start(), clause.end());
        Region focal = passage.reading().focal();
        if (focal == null || !order.find() || !passage.isDone(clause.start())) {
            return;
        }
        int rank = 0;
        int end = passage.end();
        for (Toponym named : passage.reading().mentions().toponyms(order.end(), end)) {
            boolean part =
                    named.region().within(focal) && !named.region().path().equals(focal.path());
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
        int from = evidenceStart(passage, clause, place.indicatorEnd());
        Evidence evidence = new Evidence(passage.text().substring(from, place.end()), from, place.end());
        List<Edtf> each = new ArrayList<>(dates.stated(passage, place.start()));
        if (each.isEmpty()) {
            each.add(null);
        }
        List<String> indicators = indicators(passage, clause, place.indicatorEnd());
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

    /** The clause's own words on what is ranked, without its subject, which may also follow them (在全省评估中某县位列…). */
    private static String own(Passage passage, Clause clause, int end) {
        int from = passage.reading().afterPlaces(clause.start(), end);
        int to = named(passage, from, end).map(Toponym::start).orElse(end);
        String own = strip(passage.text().substring(from, Math.max(from, to)));
        return IN_ASSESSMENT.matcher(own).replaceFirst("");
    }

    /** The place that is ranked where it follows what is ranked: 某县 in 在全省评估中某县位列第二. */
    private static Optional<Toponym> named(Passage passage, int from, int end) {
        return passage.reading().mentions().toponyms(from, end).stream()
                .filter(place -> place.start() > from
                        && place.end() == end
                        && passage.text().charAt(place.start() - 1) == '中')
                .findFirst();
    }

    /** A clause that does not say itself what is ranked (…评价中，长沙市位列第二) is evidence only with the one before. */
    private static int evidenceStart(Passage passage, Clause clause, int indicatorEnd) {
        int index = passage.sentence().clauseAt(clause.start());
        boolean whole = index == 0 || own(passage, clause, indicatorEnd).length() >= SHORTEST_INDICATOR;
        return whole
                ? clause.start()
                : passage.sentence().clauses().get(index - 1).start();
    }

    /** What is ranked: what the clause says before the rank, else the clause before; several where 均 ranks a list. */
    private static List<String> indicators(Passage passage, Clause clause, int end) {
        String text = passage.text();
        String own = own(passage, clause, end);
        if (EVERY.matcher(own).find()) {
            List<String> listed = new ArrayList<>(parts(own));
            if (listed.size() > 1) {
                return listed;
            }
            listed.clear();
            int quoted = own.lastIndexOf('”');
            String what = strip(EVERY.matcher(own.substring(quoted + 1)).replaceAll(""));
            int from = quoted < 0 ? passage.start() : clause.start();
            for (Quotation name : passage.reading().mentions().quotations(from, quoted < 0 ? clause.start() : end)) {
                if (name.kind() == Quotation.Kind.NAME && name.depth() == 0) {
                    listed.add(name.inner(text) + what);
                }
            }
            if (listed.size() > 1) {
                return listed;
            }
        }
        if (own.length() >= SHORTEST_INDICATOR) {
            Matcher bare = BARE_MEASURE.matcher(own);
            return NO_NAME.matcher(own).matches()
                    ? List.of()
                    : bare.matches() ? ofThingBefore(passage, clause, bare.group(1)) : List.of(named(own));
        }
        for (int i = passage.sentence().clauseAt(clause.start()) - 1; i >= 0; i--) {
            String earlier = strip(passage.sentence().clauses().get(i).of(text));
            if (earlier.length() >= SHORTEST_INDICATOR) {
                List<String> listed = EVERY.matcher(clause.of(text)).find() ? parts(earlier) : List.of();
                return listed.size() > 1 ? listed : List.of(named(earlier));
            }
        }
        return List.of(own.isEmpty() ? clause.of(text) : own);
    }

    /** 粮食总产40亿斤，单产500斤: what is measured twice is named the first time. */
    private static List<String> ofThingBefore(Passage passage, Clause clause, String measure) {
        int index = passage.sentence().clauseAt(clause.start());
        if (index == 0) {
            return List.of();
        }
        String before = named(strip(passage.sentence().clauses().get(index - 1).of(passage.text())))
                .replaceFirst("^(?:累计|共|新)*(?:新增|增加|拥有|共有|建成|培育)", "")
                .replaceFirst("(?:[总单]产|总数|数量|总量|产量|产值|规模|面积|总?里程)$", "");
        return before.length() < 2 ? List.of() : List.of(before + measure);
    }

    /** The things that 均 or 分别 speaks of (进口额、出口额均居…; 一产、二产增加值分别…). */
    private static List<String> parts(String indicator) {
        List<String> parts = new ArrayList<>();
        for (String part : named(indicator).split("、|和|及")) {
            parts.add(named(part));
        }
        String last = parts.get(parts.size() - 1);
        Matcher measured = MEASURED.matcher(last);
        String measure = measured.find() ? measured.group() : "";
        for (int i = 0; i < parts.size() - 1; i++) {
            String part = parts.get(i);
            int length = part.length();
            boolean sharesHead =
                    length > 0 && length < last.length() && last.charAt(length - 1) == part.charAt(length - 1);
            if (sharesHead) {
                parts.set(i, part + last.substring(length));
            } else if (!MEASURED.matcher(part).find()) {
                parts.set(i, part + measure);
            }
        }
        return parts.stream().allMatch(part -> part.length() >= SHORTEST_INDICATOR) ? parts : List.of();
    }

    /** The name of what is ranked, without what is said of it. */
    private static String named(String indicator) {
        String name = VALUE_AND_MEASURE.matcher(indicator).replaceFirst("$1$2");
        String shorter = SAID_OF_IT.matcher(name).replaceFirst("");
        while (shorter.length() >= SHORTEST_INDICATOR && !shorter.equals(name)) {
            name = shorter;
            shorter = SAID_OF_IT.matcher(name).replaceFirst("");
        }
        return name;
    }

    private static String strip(String clause) {
        return clause.replaceFirst("^(?:\\d{4}年(?:度|以来)?|去年|今年|该[市县区省]|我[市县区省]|全[市县区省])[，]?", "")
                .replaceFirst("(?:持续|连续[^，]{0,4}|综合|最好成绩为|成绩|结果)?[中的在为]?$", "")
                .replaceFirst("^在", "")
                .replaceFirst("(?:中|的|在|从|由)$", "");
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
