package io.zhengtu.extract;

import io.zhengtu.lexicon.Trigger;
import io.zhengtu.region.Region;
import io.zhengtu.region.Toponym;
import io.zhengtu.text.Clause;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whose a practice is where its name follows a place within a clause: 甲镇“A”、乙镇某村“B”各有特色, 由乙县首推的“B”. Each
 * name of such a list belongs to the place before it, not to the subject of the clause.
 */
final class OwnerReader {

    /** Those whom the subject acts with own nothing alone: 与甲法院、乙法院共建“丙”. */
    private static final Pattern WITH = Pattern.compile("(?:^|[，、])(?:与|同|和|联合|会同|携手)[^，]*$");

    /** What may stand between a place and what it owns: a village or office, a verb, a clause that ends in 的. */
    private static final Pattern OWNS =
            Pattern.compile("[）]?(?:[\\u4e00-\\u9fa5]{0,8}|[\\u4e00-\\u9fa5]{1,12}的[\\u4e00-\\u9fa5]{0,14})");

    private static final Pattern OTHERS = Pattern.compile("[\\u4e00-\\u9fa5]{0,3}");
    /** What opens a part of a list or the agent of a clause; after other words the place is an object (与乙县, 向乙县). */
    private static final String OPENERS = "、”）：由（—；和是于";

    /** 国家税务总局甲市税务局, 乙海关所属丙海关: what a place's office is under stands before it. */
    private static final Pattern PARENT = Pattern.compile("(?:总局|所属|下属|直属)$");

    /** What a place may do with a practice that the clause names first: “B”在乙县实施, “B”由乙县推向全省. */
    private static final Pattern CARRIES_OUT = Pattern.compile(
            "(?:全[市县区州]|各地|全域|境内)?(?:率先|先行|全面)?(?:实施|推开|推行|铺开|落地|启动|运行|试点|首创|首推|推出|推向|创立|探索|揭牌|挂牌|成立|落成|启用|建成|上线|诞生|亮相)");

    private static final Pattern TO_LEARN = Pattern.compile("[^，。；“]{0,6}?(?:学习|考察|取经|观摩|调研|参观)[^，。；“]{0,6}");

    private static final int FARTHEST = 28;
    private static final int FARTHEST_AFTER = 16;

    private final SubjectReader subjects;

    OwnerReader(SubjectReader subjects) {
        this.subjects = subjects;
    }

    /**
     * Whether the name follows a place elsewhere (深圳的“秒批”, 上海“法治营商观察点”): a practice of others that the text
     * refers to, learns from or compares with.
     */
    boolean isOfOthers(Passage passage, int name) {
        Region focal = passage.reading().focal();
        Optional<Toponym> place = placeBefore(passage, name);
        return focal != null
                && place.isPresent()
                && !place.get().region().within(focal)
                && !focal.within(place.get().region())
                && OTHERS.matcher(passage.text())
                        .region(place.get().end(), name)
                        .matches()
                && passage.reading()
                        .mentions()
                        .triggers(Trigger.ADOPT, place.get().end(), name)
                        .isEmpty();
    }

    /** The owner of the name at [name, end), nothing where the clause's subject owns it. */
    Optional<Subject> of(Passage passage, int name, int end) {
        return inside(passage, name)
                .or(() -> visited(passage, name))
                .or(() -> before(passage, name))
                .or(() -> after(passage, end));
    }

    /** A name that begins with the article's region or a part of it names what is there: 成立乙市数据交易平台, “乙市数据交易所”. */
    private static Optional<Subject> inside(Passage passage, int name) {
        Region focal = passage.reading().focal();
        int at = "“‘".indexOf(passage.text().charAt(name)) < 0 ? name : name + 1;
        return passage.reading()
                .mentions()
                .toponymAt(at)
                .map(Toponym::region)
                .filter(region -> focal != null && region.within(focal))
                .map(Subject::named);
    }

    /** 甲市、乙市先后来丙市学习“丁”: what others come to see is the host's. */
    private static Optional<Subject> visited(Passage passage, int name) {
        Region focal = passage.reading().focal();
        return placeBefore(passage, name)
                .filter(place -> focal != null
                        && place.region().within(focal)
                        && place.start() > 0
                        && "来赴到往".indexOf(passage.text().charAt(place.start() - 1)) >= 0
                        && TO_LEARN.matcher(passage.text())
                                .region(place.end(), name)
                                .matches())
                .map(place -> Subject.named(place.region()));
    }

    private static Optional<Subject> after(Passage passage, int end) {
        Region focal = passage.reading().focal();
        int limit = Math.min(end + FARTHEST_AFTER, passage.clauseAt(end).end());
        return passage.reading().mentions().toponyms(end + 1, Math.max(end + 1, limit)).stream()
                .filter(place -> focal != null
                        && place.region().inside(focal)
                        && "在由".indexOf(passage.text().charAt(place.start() - 1)) >= 0
                        && CARRIES_OUT
                                .matcher(passage.text())
                                .region(place.end(), passage.text().length())
                                .lookingAt())
                .map(place -> Subject.named(place.region()))
                .findFirst();
    }

    private Optional<Subject> before(Passage passage, int name) {
        Region focal = passage.reading().focal();
        Optional<Toponym> before = placeBefore(passage, name);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Clause clause = passage.clauseAt(name);
        Toponym place = before.get();
        int first = chainStart(passage, place);
        boolean part = (focal == null || place.region().inside(focal))
                && (place.start() == clause.start()
                        || OPENERS.indexOf(passage.text().charAt(place.start() - 1)) >= 0
                        || PARENT.matcher(passage.text().substring(clause.start(), place.start()))
                                .find())
                && OWNS.matcher(passage.text()).region(place.end(), name).matches();
        boolean with = WITH.matcher(passage.text().substring(clause.start(), place.start()))
                .find();
        if (!part || with || isCoordinated(passage, place)) {
            return Optional.empty();
        }
        return subjects.named(passage.reading(), place.start(), name, Standpoint.of(place.region()))
                .filter(owner -> owner.regions().size() == 1)
                .or(() -> Optional.of(Subject.named(place.region())));
    }

    /** Where the run of places begins that ends with {@code last} (南通海门). */
    private static int chainStart(Passage passage, Toponym last) {
        return passage.reading().mentions().toponyms(Math.max(0, last.start() - FARTHEST), last.start()).stream()
                .filter(place -> place.end() == last.start())
                .mapToInt(Toponym::start)
                .findFirst()
                .orElse(last.start());
    }

    private static Optional<Toponym> placeBefore(Passage passage, int name) {
        int from = Math.max(passage.clauseAt(name).start(), name - FARTHEST);
        List<Toponym> places = passage.reading().mentions().toponyms(from, name);
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(places.get(places.size() - 1)).filter(place -> place.end() <= name);
    }

    /** 甲县、乙县建起“A”: both own it, as the clause's subject says. */
    private static boolean isCoordinated(Passage passage, Toponym last) {
        return passage
                .reading()
                .mentions()
                .toponyms(Math.max(passage.start(), last.start() - FARTHEST), last.start())
                .stream()
                .anyMatch(place -> place.end() == last.start() - 1);
    }
}
