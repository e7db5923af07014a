package io.zhengtu.extract;

import io.zhengtu.lexicon.Trigger;
import io.zhengtu.mention.Mention;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What spread: the practices that a clause names, or that it points back to. */
final class SpreadPractices {

    private static final Pattern POINTS_BACK = Pattern.compile(
            "(?:这一|这项|这种|这个|这些|这套|该项?|此|上述|相关|其|有关)[^，]{0,4}(?:做法|清单|机制|模式|经验|制度|举措|工作法|调解法|法子|办法|改革|品牌|平台|项目|方法|主要内容|成果|改动)|[照按据依]此");

    private static final Pattern CALLED =
            Pattern.compile("(?:这一|这项|这种|这个|这套|该项?|此项?)(改革|机制|模式|制度|清单|平台|工作法|调解法|品牌|系统|服务|行动)");

    /** Words that leave the place of the practice's name in a clause empty (随后在全市, 并由, 现已). */
    private static final Pattern NO_TOPIC = Pattern.compile(
            "(?:[，、的了也还并又均都]|随[后即]|乃至|甚至|开始|逐步|逐渐|宣传|现[已在]?|已经?|目前|如今|陆续|相继|先后|直接|联合|邻近|周边|相邻|附近|纷纷|竞相|也都|当年|同年|次年|当月|随即|旋即|发文|印发|通知|简报|要求|部署|被|由|经|获|得到|在|向|至|到|等|各[^，]{0,16}|全?[国省市县区州旗盟镇乡](?:[^，]{1,3}区)?|[\\u4e00-\\u9fa5]{0,10}(?:厅|局|委员会|办公室|改革办|联盟|组织|[法检察学]院)|[\\u4e00-\\u9fa5]{2,20}(?:推进会|现场会|座谈会|交流会|会议)上?|签订协议|乡镇|镇街|街道|开发区|园区|社区|后来|两|三|多|数|\\d+|个|地|[（）()]|结合实际|范围内?|正式|全面|予以|进行|将|“[^”]{1,8}式”)*");

    /** What a name in quotation marks is followed by where it names a practice. */
    private static final Pattern KIND =
            Pattern.compile("^[^，。；“]{0,4}?(?:机制|模式|做法|制度|平台|经验|工作法|改革|服务|品牌|专窗|窗口|[室站亭团队])");

    private static final Pattern JOINS = Pattern.compile("[\\u4e00-\\u9fa5]{0,6}[、和及][\\u4e00-\\u9fa5]{0,12}");
    /** What a place has learnt or brought about, for others to take up. */
    private static final Pattern LESSON = Pattern.compile("(?:经验|成果|做法|模式|措施|举措|典型|案例)(?:做法|成果|案例|经验)?");

    private static final Pattern LESSONS = Pattern.compile("(?!.*(?:[把将被]|作为))[^，。；：“”《》（）]{2,30}" + LESSON);
    /** Lessons that are not said to be of anything: 典型经验做法, 这一模式. */
    private static final Pattern NAMELESS = Pattern.compile(
            "[这该其此].*|(?:[一些项种个类的等和与]|相关|有关|上述|先进|成功|典型|优秀|好|一批|多项|部分|许多|更多|一系列|创新|工作|改革|试点|主要|具体|成熟|有效|经验|成果|做法|模式|措施|举措|案例)*");
    /** What they became before they spread: 三项举措入选典型案例并在全省推广. */
    private static final Pattern HONOURED =
            Pattern.compile("(?<=.{4})(?:先后|陆续|相继|分别|均|全部|已)?(?:入选|获评|荣获|获得|被[^，]{2,20}?(?:评为|列为|选为|确定为)).*");
    /** What made them, where the clause begins with that: 形成三项经验并在全省推广. */
    private static final Pattern MADE = Pattern.compile("(?:其中|形成|总结|提炼|推出|打造|探索|创造|推动|已?有|另有)(?:形成|提炼|推出)?[了出]?");
    /** How something is done rather than what: “清单式”推广. */
    private static final Pattern MANNER = Pattern.compile(".*(?<!模)式");

    private static final Pattern HOW = Pattern.compile("(?:全面|快速|逐步)?(?:推广|推介|推开|推进|复制|铺开|普及)");

    /** 甲、乙、丙这三项经验，…: all of them are meant. */
    private static final Pattern TOGETHER =
            Pattern.compile("(?:这[两二三四五六七八九十\\d]+[项个种]|等)[^，。；“”]{0,8}(?:经验|做法|成果|机制|模式|举措|改革)$");

    private static final Pattern AFTER_VERB = Pattern.compile("了?[\\u4e00-\\u9fa5]{0,8}");
    private static final Pattern PAPER = Pattern.compile("(?:报|杂志|周刊|新闻|动态|内参|信息|参考|交流)$");
    private static final Pattern TOPIC = Pattern.compile("(?:其|该[市县区局]?|这一)?");
    private static final Pattern PAUSE = Pattern.compile("[，。；！？：\\n]");
    private static final int LONGEST_HEAD = 8;
    private static final int LONGEST_CLASS = 4;

    private static final Pattern VERSION = Pattern.compile("（[^（）]*）$");

    /** 公益诉讼工作推进会, 根治欠薪工作领导小组: a practice in the name of a meeting or a body is not what it speaks of. */
    private static final Pattern OF_BODY = Pattern.compile("(?:工作)?(?:领导小组|推进会|现场会|座谈会|交流会|会议|联席会|办公室|专班)");

    private static final int FARTHEST_VERB = 12;
    /** How far back a practice may have been named, in characters: out of the paragraph, and at all. */
    private static final int NEAR = 120;

    private static final int FAR = 400;

    private SpreadPractices() {}

    /** A stretch that names a practice; the more prominent, the more it is what its passage is about. */
    record Stretch(int start, int end, String name, boolean known, boolean prominent) {}

    /** What spread: the practice, and those that the clause joins to it (甲“A”、乙“B”在全省推广). */
    static List<Stretch> of(Passage passage, Clause clause, Mention.OfTrigger trigger) {
        List<Stretch> lessons = lessons(passage, clause, trigger);
        if (!lessons.isEmpty()) {
            return lessons;
        }
        Optional<Stretch> first = one(passage, clause, trigger);
        if (first.isEmpty() || first.get().start() < passage.start()) {
            return first.map(List::of).orElse(List.of());
        }
        Clause own = passage.clauseAt(first.get().start());
        boolean listed = own.start() == clause.start()
                || TOGETHER.matcher(own.of(passage.text())).find();
        if (!listed) {
            return List.of(first.get());
        }
        List<Stretch> named = named(passage, own.start(), Math.min(trigger.start(), own.end()));
        Deque<Stretch> joined = new ArrayDeque<>(List.of(first.get()));
        for (int i = named.indexOf(first.get()) - 1; i >= 0; i--) {
            if (areJoined(passage, named.get(i), joined.getFirst())) {
                joined.addFirst(named.get(i));
            }
        }
        for (int i = named.indexOf(first.get()) + 1; i < named.size(); i++) {
            if (areJoined(passage, joined.getLast(), named.get(i))) {
                joined.addLast(named.get(i));
            }
        }
        return List.copyOf(joined);
    }

    /** What the verb of spreading takes: 推广“甲”做法. */
    static List<Stretch> after(Passage passage, Clause clause, Mention.OfTrigger trigger) {
        return named(passage, trigger.end(), clause.end()).stream()
                .filter(stretch -> AFTER_VERB
                                .matcher(passage.text().substring(trigger.end(), stretch.start()))
                                .matches()
                        && (KIND.matcher(passage.text().substring(stretch.end(), clause.end()))
                                        .find()
                                || wasNamed(passage, stretch.name())))
                .limit(1)
                .toList();
    }

    /** 推广这一做法: what the verb takes was named before. */
    static boolean pointsBackAfter(Passage passage, Clause clause, Mention.OfTrigger trigger) {
        Matcher points = POINTS_BACK.matcher(passage.text()).region(trigger.end(), clause.end());
        return points.find() && points.start() <= trigger.end() + 1;
    }

    /** Whether the text has told of a name in quotation marks before the passage. */
    static boolean wasNamed(Passage passage, String name) {
        int before = passage.text().indexOf("“" + name + "”");
        return before >= 0 && before < passage.start();
    }

    private static boolean areJoined(Passage passage, Stretch one, Stretch next) {
        return one.end() <= next.start()
                && JOINS.matcher(passage.text().substring(one.end(), next.start()))
                        .matches();
    }

    /**
     * Lessons and results that no quotation marks name, right before what tells where they went: 甲市医改经验、三项创新成果
     * in 甲市医改经验、三项创新成果在全省推广.
     */
    private static List<Stretch> lessons(Passage passage, Clause clause, Mention.OfTrigger trigger) {
        String text = passage.text();
        Matcher head = LESSON.matcher(text).region(clause.start(), trigger.start());
        int end = -1;
        while (head.find()) {
            if (leavesTopicOut(passage, head.end(), trigger)) {
                end = head.end();
                break;
            }
        }
        List<Stretch> lessons = new ArrayList<>();
        for (int at = end; at > clause.start(); ) {
            int start = Math.max(
                    clause.start(), Math.max(text.lastIndexOf('、', at - 1), text.lastIndexOf('”', at - 1)) + 1);
            if (start > clause.start() && text.charAt(start - 1) == '”') {
                // “甲”和“乙”两项经验: the lessons are those that the quotation marks name
                break;
            }
            String item = text.substring(start, at);
            Matcher honoured = HONOURED.matcher(item);
            if (honoured.find()) {
                at = start + honoured.start();
                item = item.substring(0, honoured.start());
            }
            Matcher made = MADE.matcher(item);
            int skipped = made.lookingAt() ? made.end() : 0;
            String name = item.substring(skipped);
            if (!LESSONS.matcher(name).matches() || NAMELESS.matcher(name).matches()) {
                break;
            }
            lessons.add(new Stretch(start + skipped, at, name, false, true));
            at = start - 1;
        }
        Collections.reverse(lessons);
        return lessons;
    }

    /**
     * The practice: named in the clause before the verb, else in the text before where the clause points back to it
     * (这一做法) or names nothing itself that could have spread. What was named farther back must have been prominent there.
     */
    private static Optional<Stretch> one(Passage passage, Clause clause, Mention.OfTrigger trigger) {
        List<Stretch> own = named(passage, clause.start(), trigger.start());
        if (!own.isEmpty()) {
            return Optional.of(
                    own.stream().filter(Stretch::prominent).findFirst().orElse(own.get(0)));
        }
        Optional<Stretch> meant = meant(passage, passage.start(), clause.end());
        if (meant.isPresent()) {
            return meant;
        }
        boolean points = POINTS_BACK.matcher(clause.of(passage.text())).find() || isNameless(passage, clause, trigger);
        if (!points && !leavesTopicOut(passage, clause.start(), trigger)) {
            return Optional.empty();
        }
        List<Stretch> inSentence = named(passage, passage.start(), clause.start());
        if (!inSentence.isEmpty()) {
            return inSentence.stream()
                    .filter(stretch -> stretch.prominent() && isTopic(passage, stretch))
                    .reduce((a, b) -> b)
                    .or(() -> inSentence.stream()
                            .filter(stretch -> isTopic(passage, stretch))
                            .findFirst())
                    .or(() -> inSentence.stream()
                            .filter(stretch -> stretch.prominent() && isFirst(passage, stretch))
                            .reduce((a, b) -> b))
                    .or(() -> inSentence.stream().filter(Stretch::prominent).findFirst())
                    .or(() -> Optional.of(inSentence.get(0)));
        }
        return recent(passage, clause.start(), passage.start()).stream()
                .filter(stretch -> stretch.prominent() || points && stretch.known())
                .reduce((a, b) -> b);
    }

    /**
     * What 这项改革 between the offsets means: the practice that was called so last (“甲”改革), in the paragraph or shortly
     * before it.
     */
    static Optional<Stretch> meant(Passage passage, int from, int to) {
        Matcher called = CALLED.matcher(passage.text()).region(from, to);
        if (!called.find()) {
            return Optional.empty();
        }
        int at = called.start();
        String kind = called.group(1);
        return recent(passage, at, at).stream()
                .filter(stretch ->
                        VERSION.matcher(stretch.name()).replaceFirst("").endsWith(kind)
                                || isCalled(passage, stretch, kind))
                .reduce((a, b) -> b);
    }

    /** “甲”监管平台: what the words after the name call it. */
    private static boolean isCalled(Passage passage, Stretch stretch, String kind) {
        int at = passage.text().indexOf(kind, stretch.end());
        return at >= 0
                && at - stretch.end() <= LONGEST_CLASS
                && passage.text().substring(stretch.end(), at).chars().allMatch(Character::isIdeographic);
    }

    /** The practice named last before the offset, in the paragraph or shortly before it: what 该做法 there speaks of. */
    static Optional<Stretch> lastBefore(Passage passage, int at) {
        return recent(passage, at, at).stream()
                .filter(stretch -> stretch.prominent() || stretch.known())
                .reduce((a, b) -> b);
    }

    /** The practices named up to {@code to}, in the paragraph of {@code at} or shortly before {@code at}. */
    private static List<Stretch> recent(Passage passage, int at, int to) {
        int from = Math.max(0, Math.min(passage.paragraph().start(), at - NEAR));
        return named(passage, Math.max(from, at - FAR), to);
    }

    /** 改革做法随后在全省推广: whose lessons they are was told before. */
    private static boolean isNameless(Passage passage, Clause clause, Mention.OfTrigger trigger) {
        Matcher head = LESSON.matcher(passage.text()).region(clause.start(), trigger.start());
        return head.find()
                && NAMELESS.matcher(passage.text().substring(clause.start(), head.end()))
                        .matches()
                && leavesTopicOut(passage, head.end(), trigger);
    }

    /** Whether nothing but times, places and adverbs stand between {@code from} and the verb. */
    private static boolean leavesTopicOut(Passage passage, int from, Mention.OfTrigger trigger) {
        StringBuilder rest = new StringBuilder();
        int at = from;
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
                .filter(q -> q.kind() == Quotation.Kind.NAME && !isManner(text, q)
                        || q.kind() == Quotation.Kind.TITLE
                                && !PAPER.matcher(q.inner(text)).find())
                .map(q -> new Stretch(
                        q.start(), q.end(), q.inner(text), false, isProminent(passage, q.start(), q.end())));
        Stream<Stretch> known = passage.reading().mentions().measures(from, to).stream()
                .filter(m -> m.end() <= to
                        && !OF_BODY.matcher(text).region(m.end(), text.length()).lookingAt()
                        && marked.stream().noneMatch(q -> q.start() < m.end() && q.end() > m.start()))
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

    /** Whether a clause opens with it, and so speaks of it: 其“甲”做法作典型交流. */
    private static boolean isTopic(Passage passage, Stretch stretch) {
        int from = passage.clauseAt(stretch.start()).start();
        return TOPIC.matcher(passage.text().substring(from, stretch.start())).matches();
    }

    /** 建立甲机制，在全市首创乙模式，…: what was first is what others took up. */
    private static boolean isFirst(Passage passage, Stretch stretch) {
        int from = Math.max(passage.clauseAt(stretch.start()).start(), stretch.start() - FARTHEST_VERB);
        return !passage.reading()
                .mentions()
                .triggers(Trigger.FIRST, from, stretch.start())
                .isEmpty();
    }

    private static boolean isManner(String text, Quotation quotation) {
        return MANNER.matcher(quotation.inner(text)).matches()
                && HOW.matcher(text).region(quotation.end(), text.length()).lookingAt();
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
}
