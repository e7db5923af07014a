package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Evidence;
import io.zhengtu.claim.Statement;
import io.zhengtu.lexicon.Trigger;
import io.zhengtu.mention.Mention;
import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import io.zhengtu.region.Toponym;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SPREAD: others took the region's practice up, or were told to (在全省推广, 甲、乙两县照此推行, 上升为省级标准). One claim
 * for each place that it went to.
 */
final class SpreadExtractor implements ClaimExtractor {

    /** What may follow the verb where the practice is what the clause speaks of, rather than the verb's object. */
    private static final Pattern NOTHING_SPREAD = Pattern.compile(
            "(?:(?:全[国省市州区县]|各)[^，。；“]{0,14}?(?:参考|参照|学习|借鉴)|全[国省市州区县]|了|开来|使用|应用|学习|借鉴|复制|交流|实施|运用|学习借鉴|执行|参照)*(?:(?:到|至|向|给)[^，。；]+)?(?:（[^）]*）)?[”’]?(?:$|、)");

    /** 甲区推行“乙” tells of another practice, 甲区照此建起“乙” of the same. */
    private static final Pattern NAMES_ANOTHER =
            Pattern.compile("[“《]|^(?!了|这|该|此|其|类似|同|并|后|以来|的?(?:做法|经验|模式))[\\u4e00-\\u9fa5]{4,}");

    private static final Pattern SPREADS = Pattern.compile("(?:复制)?推广|推介|推行|推开|转发");
    private static final Pattern TAKEN_UP = Pattern.compile("[^，、。；：]{0,10}(?:被|获)[^，、。；：]{2,16}");
    private static final Pattern LIKEWISE = Pattern.compile("[照按据依]此|仿照|参照|效仿|照着样子|照样|照搬|依样|如法炮制|比照");

    private static final Pattern POTENTIAL = Pattern.compile(
            "可复制|可推广|可借鉴|值得|(?<![许认])可(?:在|向|于)[^，]{0,8}(?:推|复制)|(?:建议|适合|适宜|宜)(?:在|向)|能推广|待推广|加强.{0,4}推广|(?<!得到)宣传推广|推广(?:工作|平台|价值)|积极推广|大力推广|为[^，]{0,12}(?:借鉴|参考)");

    /** A first, or the owner's own work: no one else is said to have taken it up. */
    private static final Pattern OWN_DEED =
            Pattern.compile("率先|首创|首个|首家|首批|首推|最早|学习借鉴[^，]{2,}|借鉴(?![这该此其])[^，]{2,}(?:经验|做法|模式)|参照《");

    /** What may stand between a place and the name of what it owns: 乙市证照“智能秒办”. */
    private static final Pattern OWNS = Pattern.compile("[\\u4e00-\\u9fa5&&[^把将由]]{0,4}");

    /** A place that owns what spread ends no farther before it. */
    private static final int FARTHEST_PLACE = 12;

    private static final Pattern MEETING =
            Pattern.compile("(?<in>在)[\\u4e00-\\u9fa5]{2,10}(?:召开|举办|举行)[^，。；]{0,16}(?:现场会|推进会|观摩会|交流会|经验会)"
                    + "|(?:现场会|推进会|观摩会|交流会|经验会)(?<at>在)[\\u4e00-\\u9fa5]{2,10}(?:召开|举办|举行)");

    /** What follows the verb in its clause belongs to the evidence up to this length. */
    private static final int LONGEST_TAIL = 24;

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
        return (spreads
                        || isByHigher(passage, trigger)
                        || !namedAgain(passage, clause, trigger).isEmpty())
                && passage.isDone(told)
                && !passage.isSaid(trigger.start())
                && passage.enclosing(trigger.start(), Quotation.Kind.NAME) == null
                && passage.enclosing(trigger.start(), Quotation.Kind.TITLE) == null
                && !POTENTIAL.matcher(whole).find()
                && (!OWN_DEED.matcher(whole).find()
                        || !namedAgain(passage, clause, trigger).isEmpty());
    }

    /** 乙县、丙县等地相继推行“甲”, where the text has told of “甲” before: others took it up. */
    private static List<SpreadPractices.Stretch> namedAgain(Passage passage, Clause clause, Mention.OfTrigger trigger) {
        Subject subject = passage.subjectAt(trigger.start());
        return trigger.kind() == Trigger.FOLLOW
                        && subject != null
                        && subject.isElsewhere(passage.reading().focal())
                ? SpreadPractices.after(passage, clause, trigger).stream()
                        .filter(practice ->
                                SpreadPractices.wasNamed(passage, practice.name()) || isOwned(passage, practice))
                        .toList()
                : List.of();
    }

    /** 乙市借鉴甲市“丙”做法: a place of the article owns it. */
    private static boolean isOwned(Passage passage, SpreadPractices.Stretch practice) {
        Region focal = passage.reading().focal();
        return passage.reading().mentions().toponyms(practice.start() - FARTHEST_PLACE, practice.start()).stream()
                .anyMatch(place -> place.region().within(focal)
                        && OWNS.matcher(passage.text())
                                .region(place.end(), Math.max(place.end(), practice.start()))
                                .matches());
    }

    /** 省委政法委…推广“甲”做法, 推广“乙” that the text has named before: what a body above spreads is another's. */
    private static boolean isByHigher(Passage passage, Mention.OfTrigger trigger) {
        Subject subject = passage.subjectAt(trigger.start());
        return SPREADS.matcher(trigger.word()).matches()
                && subject != null
                && SubjectReader.isHigher(subject.region(), passage.reading().focal())
                && (SpreadPractices.pointsBackAfter(passage, passage.clauseAt(trigger.start()), trigger)
                        || !SpreadPractices.after(passage, passage.clauseAt(trigger.start()), trigger)
                                .isEmpty());
    }

    /** Whether a body of a place that the owner lies in spreads it: 市委发文，将“甲”在各县推广. */
    private static boolean isAbove(Passage passage, Mention.OfTrigger trigger, Subject owner) {
        Subject subject = passage.subjectAt(trigger.start());
        return SPREADS.matcher(trigger.word()).matches()
                && subject != null
                && owner.region().inside(subject.region())
                && subject.region().level() != Level.NATION;
    }

    private boolean read(Passage passage, Clause clause, Mention.OfTrigger trigger, Consumer<Claim> claims) {
        boolean spread = false;
        Map<SpreadPractices.Stretch, Subject> owners = new LinkedHashMap<>();
        List<SpreadPractices.Stretch> taken = isByHigher(passage, trigger)
                ? SpreadPractices.after(passage, clause, trigger)
                : namedAgain(passage, clause, trigger);
        List<SpreadPractices.Stretch> measures = taken.isEmpty() ? SpreadPractices.of(passage, clause, trigger) : taken;
        for (SpreadPractices.Stretch measure : measures) {
            owner(passage, measure).ifPresent(owner -> owners.put(measure, owner));
        }
        List<Region> owning = owners.values().stream().map(Subject::region).toList();
        for (Map.Entry<SpreadPractices.Stretch, Subject> owned : owners.entrySet()) {
            SpreadPractices.Stretch measure = owned.getKey();
            Subject owner = owned.getValue();
            List<Region> to = isByHigher(passage, trigger) || isAbove(passage, trigger, owner)
                    ? List.of(passage.subjectAt(trigger.start()).region())
                    : places.of(passage, clause, trigger, owner, owning);
            to.forEach(region -> emit(passage, clause, trigger, owner, measure, region, claims));
            boolean somewhere = to.isEmpty() && isTakenUp(passage, measure, trigger);
            if (somewhere) {
                emit(passage, clause, trigger, owner, measure, null, claims);
            }
            spread |= somewhere || !to.isEmpty();
        }
        return spread;
    }

    /** Whether somebody else took it up, wherever that is: 甲县经验被某联盟推广. */
    private static boolean isTakenUp(Passage passage, SpreadPractices.Stretch measure, Mention.OfTrigger trigger) {
        return measure.end() <= trigger.start()
                && TAKEN_UP.matcher(passage.text())
                        .region(measure.end(), trigger.start())
                        .matches();
    }

    /** Whose practice it is: the subject where it is named, unless that is above the article's region. */
    private static Optional<Subject> owner(Passage passage, SpreadPractices.Stretch measure) {
        Region focal = passage.reading().focal();
        Optional<Region> placed =
                passage.reading().mentions().toponyms(measure.start() - FARTHEST_PLACE, measure.start() + 1).stream()
                        .filter(place -> place.start() == measure.start()
                                || OWNS.matcher(passage.text())
                                        .region(place.end(), Math.max(place.end(), measure.start()))
                                        .matches())
                        .map(Toponym::region)
                        .filter(region -> focal == null || region.within(focal))
                        .reduce((a, b) -> b);
        if (placed.isPresent()) {
            return placed.map(Subject::of);
        }
        Optional<Subject> introduced =
                host(passage, measure).or(() -> passage.introduced().owner(measure.name()));
        if (introduced.isPresent()) {
            return introduced;
        }
        Subject named = measure.start() >= passage.start() ? passage.subjectAt(measure.start()) : passage.topic();
        if (isOfTopic(passage, measure, named)) {
            named = passage.topic();
        }
        boolean others = named != null
                && focal != null
                && (SubjectReader.isHigher(named.region(), focal)
                        || !named.region().within(focal));
        return named == null || others ? Optional.ofNullable(focal).map(Subject::of) : Optional.of(named);
    }

    /** 某县推行“甲”。…市委发文，将“甲”在全市推开: what the body above spreads is the place's that the paragraph speaks of. */
    private static boolean isOfTopic(Passage passage, SpreadPractices.Stretch measure, Subject named) {
        Subject topic = passage.topic();
        int before = passage.text().indexOf(measure.name(), passage.paragraph().start());
        return topic != null
                && named != null
                && topic.region().inside(named.region())
                && before >= 0
                && before < passage.start();
    }

    /** 省司法厅在某县召开现场会，推介“甲”: whose guests they were. */
    private static Optional<Subject> host(Passage passage, SpreadPractices.Stretch measure) {
        Region focal = passage.reading().focal();
        Matcher meeting =
                MEETING.matcher(passage.text()).region(passage.start(), Math.max(passage.start(), measure.start()));
        return meeting.find()
                ? passage.reading()
                        .mentions()
                        .toponymAt(meeting.end(meeting.group("in") == null ? "at" : "in"))
                        .map(Toponym::region)
                        .filter(region -> focal == null || region.within(focal))
                        .map(Subject::of)
                : Optional.empty();
    }

    private void emit(
            Passage passage,
            Clause clause,
            Mention.OfTrigger trigger,
            Subject owner,
            SpreadPractices.Stretch measure,
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
