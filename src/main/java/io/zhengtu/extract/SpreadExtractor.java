package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Evidence;
import io.zhengtu.claim.Statement;
import io.zhengtu.lexicon.Trigger;
import io.zhengtu.mention.Mention;
import io.zhengtu.region.Region;
import io.zhengtu.region.Toponym;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * SPREAD: others took the region's practice up, or were told to (在全省推广, 甲、乙两县照此推行, 上升为省级标准). One claim
 * for each place that it went to.
 */
final class SpreadExtractor implements ClaimExtractor {

    /** What may follow the verb where the practice is what the clause speaks of, rather than the verb's object. */
    private static final Pattern NOTHING_SPREAD =
            Pattern.compile("(?:了|开来|使用|应用|学习|借鉴|复制|交流|实施|运用|学习借鉴)*(?:(?:到|至|向|给)[^，。；]+)?(?:（[^）]*）)?[”’]?$");

    /** 甲区推行“乙” tells of another practice, 甲区照此建起“乙” of the same. */
    private static final Pattern NAMES_ANOTHER = Pattern.compile("[“《]");

    private static final Pattern LIKEWISE = Pattern.compile("[照按据依]此|仿照|参照|效仿");

    private static final Pattern POINTS_BACK = Pattern.compile(
            "(?:这一|这项|这种|这个|这些|该项?|此|上述|相关|其|有关)[^，]{0,4}(?:做法|机制|模式|经验|制度|举措|工作法|改革|品牌|平台|项目|方法|主要内容|成果)|[照按据依]此");
    private static final Pattern POTENTIAL =
            Pattern.compile("可复制|可推广|可借鉴|值得|能推广|待推广|加强.{0,4}推广|宣传推广|推广(?:工作|平台|价值)|积极推广|大力推广|为[^，]{0,12}(?:借鉴|参考)");

    /** A first, or the owner's own work: no one else is said to have taken it up. */
    private static final Pattern OWN_DEED =
            Pattern.compile("率先|首创|首个|首家|首批|首推|最早|学习借鉴[^，]{2,}|借鉴[^，]{2,}(?:经验|做法|模式)|参照《");

    /** Words that leave the place of the practice's name in a clause empty (随后在全市, 并由, 现已). */
    private static final Pattern NO_TOPIC = Pattern.compile(
            "(?:[，、的了也还并又均都]|随[后即]|现[已在]?|已经?|目前|如今|陆续|相继|先后|直接|发文|印发|通知|简报|要求|部署|被|由|经|获|得到|在|向|至|到|等|各[^，]{0,16}|全?[国省市县区州旗盟镇乡](?:[^，]{1,3}区)?|[\\u4e00-\\u9fa5]{2,10}(?:厅|局|委员会|办公室)|两|三|多|数|\\d+|个|地|[（）()]|结合实际|范围内?|正式|全面|予以|进行|将)*");

    /** What a name in quotation marks is followed by where it names a practice. */
    private static final Pattern KIND =
            Pattern.compile("^[^，。；“]{0,4}?(?:机制|模式|做法|制度|平台|经验|工作法|改革|服务|品牌|专窗|窗口|[室站亭团队])");

    private static final Pattern JOINS = Pattern.compile("[\\u4e00-\\u9fa5]{0,6}[、和及][\\u4e00-\\u9fa5]{0,12}");
    private static final Pattern PAPER = Pattern.compile("(?:报|杂志|周刊|新闻)$");
    private static final Pattern PAUSE = Pattern.compile("[，。；！？：\\n]");
    private static final int LONGEST_HEAD = 8;
    /** What follows the verb in its clause belongs to the evidence up to this length. */
    private static final int LONGEST_TAIL = 24;

    private static final int FARTHEST_VERB = 12;
    /** How far back a practice may have been named, in characters: out of the paragraph, and at all. */
    private static final int NEAR = 120;

    private static final int FAR = 400;

    private final SpreadPlaces places;
    private final DateReader dates;
    private final Confidence confidence;
    private final CanonicalReader canonical;

    SpreadExtractor(SpreadPlaces places, DateReader dates, CanonicalReader canonical, Confidence confidence) {
        this.places = places;
        this.dates = dates;
        this.canonical = canonical;
        this.confidence = confidence;
    }

    @Override
    public void extract(Passage passage, Consumer<Claim> claims) {
        Set<Integer> read = new LinkedHashSet<>();
        for (Trigger kind : List.of(Trigger.SPREAD, Trigger.FOLLOW, Trigger.RAISE)) {
            for (Mention.OfTrigger trigger :
                    passage.reading().mentions().triggers(kind, passage.start(), passage.end())) {
                Clause clause = passage.clauseAt(trigger.start());
                if (!read.contains(clause.start())
                        && tellsUptake(passage, clause, trigger)
                        && read(passage, clause, trigger, claims)) {
                    read.add(clause.start());
                }
            }
        }
    }

    private static boolean tellsUptake(Passage passage, Clause clause, Mention.OfTrigger trigger) {
        String whole = clause.of(passage.text());
        String after = passage.text().substring(trigger.end(), clause.end());
        boolean spreads = trigger.kind() == Trigger.SPREAD
                ? NOTHING_SPREAD.matcher(after).lookingAt()
                : trigger.kind() == Trigger.RAISE
                        || !NAMES_ANOTHER.matcher(after).find()
                        || LIKEWISE.matcher(trigger.word()).matches();
        // 要求各县学习借鉴 tells what others were told to do: an order given is done.
        int told = SpreadPlaces.isOrder(whole) ? Math.max(passage.start(), clause.start() - 1) : trigger.start();
        return spreads
                && passage.isDone(told)
                && !passage.isSaid(trigger.start())
                && passage.enclosing(trigger.start(), Quotation.Kind.NAME) == null
                && passage.enclosing(trigger.start(), Quotation.Kind.TITLE) == null
                && !POTENTIAL.matcher(whole).find()
                && !OWN_DEED.matcher(whole).find();
    }

    private boolean read(Passage passage, Clause clause, Mention.OfTrigger trigger, Consumer<Claim> claims) {
        boolean spread = false;
        for (Stretch measure : measures(passage, clause, trigger)) {
            Optional<Subject> owner = owner(passage, measure);
            List<Region> to = owner.isEmpty() ? List.of() : places.of(passage, clause, trigger, owner.get());
            to.forEach(region -> emit(passage, clause, trigger, owner.get(), measure, region, claims));
            spread |= !to.isEmpty();
        }
        return spread;
    }

    /** What spread: the practice, and those that the clause joins to it (甲“A”、乙“B”在全省推广). */
    private static List<Stretch> measures(Passage passage, Clause clause, Mention.OfTrigger trigger) {
        Optional<Stretch> first = measure(passage, clause, trigger);
        if (first.isEmpty() || first.get().start() < clause.start()) {
            return first.map(List::of).orElse(List.of());
        }
        List<Stretch> joined = new ArrayList<>(List.of(first.get()));
        for (Stretch next : named(passage, first.get().end(), trigger.start())) {
            String between =
                    passage.text().substring(joined.get(joined.size() - 1).end(), next.start());
            if (JOINS.matcher(between).matches()) {
                joined.add(next);
            }
        }
        return joined;
    }

    /** Whose practice it is: the subject where it is named, unless that is above the article's region. */
    private static Optional<Subject> owner(Passage passage, Stretch measure) {
        Region focal = passage.reading().focal();
        Optional<Region> placed =
                passage.reading().mentions().toponyms(measure.start() - FARTHEST_VERB, measure.start()).stream()
                        .filter(place -> place.end() == measure.start())
                        .map(Toponym::region)
                        .filter(region -> focal == null || region.within(focal))
                        .findFirst();
        if (placed.isPresent()) {
            return placed.map(Subject::of);
        }
        Subject named = measure.start() >= passage.start() ? passage.subjectAt(measure.start()) : passage.topic();
        boolean others = named != null
                && focal != null
                && (SubjectReader.isHigher(named.region(), focal)
                        || !named.region().within(focal));
        return named == null || others ? Optional.ofNullable(focal).map(Subject::of) : Optional.of(named);
    }

    /** A stretch that names a practice; the more prominent, the more it is what its passage is about. */
    private record Stretch(int start, int end, String name, boolean known, boolean prominent) {}

    /**
     * The practice: named in the clause before the verb, else in the text before where the clause points back to it
     * (这一做法) or names nothing itself that could have spread. What was named farther back must have been prominent there.
     */
    private static Optional<Stretch> measure(Passage passage, Clause clause, Mention.OfTrigger trigger) {
        List<Stretch> own = named(passage, clause.start(), trigger.start());
        if (!own.isEmpty()) {
            return Optional.of(
                    own.stream().filter(Stretch::prominent).findFirst().orElse(own.get(0)));
        }
        boolean points = POINTS_BACK.matcher(clause.of(passage.text())).find();
        if (!points && !leavesTopicOut(passage, clause, trigger)) {
            return Optional.empty();
        }
        List<Stretch> inSentence = named(passage, passage.start(), clause.start());
        if (!inSentence.isEmpty()) {
            return inSentence.stream().filter(Stretch::prominent).findFirst().or(() -> Optional.of(inSentence.get(0)));
        }
        int from = Math.max(0, Math.min(passage.paragraph().start(), clause.start() - NEAR));
        return named(passage, Math.max(from, clause.start() - FAR), passage.start()).stream()
                .filter(stretch -> stretch.prominent() || points && stretch.known())
                .reduce((a, b) -> b);
    }

    /** Whether nothing but times, places and adverbs stand before the verb. */
    private static boolean leavesTopicOut(Passage passage, Clause clause, Mention.OfTrigger trigger) {
        StringBuilder rest = new StringBuilder();
        int at = clause.start();
        while (at < trigger.start()) {
            int end = skipped(passage, at);
            if (end > at) {
                at = end;
            } else {
                rest.append(passage.text().charAt(at++));
            }
        }
        String words = SpreadPlaces.BODY.matcher(rest).replaceAll("");
        return NO_TOPIC.matcher(words).matches();
    }

    /** Offset after the place or time that begins at {@code at}. */
    private static int skipped(Passage passage, int at) {
        int place = passage.reading().mentions().toponymAt(at).map(t -> t.end()).orElse(at);
        return passage.reading().mentions().times(at, at + 1).stream()
                .mapToInt(Mention.OfTime::end)
                .reduce(place, Math::max);
    }

    private static List<Stretch> named(Passage passage, int from, int to) {
        String text = passage.text();
        List<Quotation> marked = passage.reading().mentions().quotations(from, to).stream()
                .filter(q -> q.depth() == 0 && q.end() <= to)
                .toList();
        Stream<Stretch> quoted = marked.stream()
                .filter(q -> q.kind() == Quotation.Kind.NAME
                        || q.kind() == Quotation.Kind.TITLE
                                && !PAPER.matcher(q.inner(text)).find())
                .map(q -> new Stretch(
                        q.start(), q.end(), q.inner(text), false, isProminent(passage, q.start(), q.end())));
        Stream<Stretch> known = passage.reading().mentions().measures(from, to).stream()
                .filter(m ->
                        m.end() <= to && marked.stream().noneMatch(q -> q.start() < m.end() && q.end() > m.start()))
                .map(m -> new Stretch(
                        m.start(),
                        m.end(),
                        text.substring(m.start(), m.end()),
                        true,
                        isProminent(passage, m.start(), m.end())));
        return Stream.concat(quoted, known)
                .sorted(Comparator.comparingInt(Stretch::start))
                .toList();
    }

    /** Whether the text says what kind of practice a name names, or that it was set up. */
    private static boolean isProminent(Passage passage, int start, int end) {
        String text = passage.text();
        return KIND.matcher(text.substring(end, Math.min(text.length(), end + LONGEST_HEAD)))
                        .find()
                || Stream.of(Trigger.ADOPT, Trigger.FIRST, Trigger.ISSUE)
                        .flatMap(kind ->
                                passage.reading().mentions().triggers(kind, start - FARTHEST_VERB, start).stream())
                        .anyMatch(verb -> verb.end() <= start
                                && !PAUSE.matcher(text.substring(verb.end(), start))
                                        .find());
    }

    private void emit(
            Passage passage,
            Clause clause,
            Mention.OfTrigger trigger,
            Subject owner,
            Stretch measure,
            Region to,
            Consumer<Claim> claims) {
        int from = measure.start() >= passage.start() ? Math.min(clause.start(), measure.start()) : clause.start();
        int end = clause.end() - trigger.end() <= LONGEST_TAIL ? clause.end() : trigger.end();
        Statement statement = new Statement(
                passage.reading().article().id(),
                owner.region(),
                owner.holder(),
                measure.name(),
                canonical.nameOf(passage.reading(), measure.start(), measure.end(), measure.name()),
                dates.ofEvent(passage, trigger.start()),
                new Evidence(passage.text().substring(from, end), from, end),
                "spread",
                confidence.ofRule("spread"));
        claims.accept(new Claim.Spread(statement, to));
    }
}
