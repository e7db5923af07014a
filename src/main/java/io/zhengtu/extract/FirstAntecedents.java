package io.zhengtu.extract;

import io.zhengtu.mention.Mention;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was first where the words after 率先 or 首个 do not name it: it stands before them, or in the next clause. */
final class FirstAntecedents {

    static final Pattern VERB = Pattern.compile(
            "^(?:探索|试点|试行|研究|组织|启动)*(?:并|提请[^，]{0,6})?(?:挂牌)?(?:制定出台|制定印发|建成运行|建立健全|探索建立|探索推行|探索开展|探索实施|推行|推广|推出|推进|推动|配齐|配备|聘任|聘请|选聘|派驻|编制|实行|实施|施行|试行|执行|开展|开设|开通|开办|开发|设立|设置|建立|建成|建设|构建|搭建|打造|创建|创立|创办|创设|组建|成立|启动|启用|上线|运行|采用|运用|应用|引入|引进|研发|出台|制定|印发|发布|公布|编制|举办|完成|实现|提出|探索)(?:了|起|运行)?");

    /** A name of a thing and nothing else. */
    private static final Pattern TOPIC =
            Pattern.compile("[^，。；]{0,30}(?:制度|机制|模式|平台|系统|改革|试点|体系|清单|全覆盖|工作法|服务|办法|方案|条例|规定|[”》])");

    private static final Pattern SAID_OF_LIST = Pattern.compile("[^，。；“”]{0,16}");
    /** Between two names of a list, with the nouns that belong to them. */
    private static final Pattern BESIDE =
            Pattern.compile("|[\\u4e00-\\u9fa5&&[^的了是为在把将被由从等]]{0,8}[、和及][\\u4e00-\\u9fa5&&[^的了是为在把将被由从等]]{0,8}");

    private static final Pattern IN_SCOPE = Pattern.compile("(?:(?<=”)由[^，“”]{2,12}?)?(?:，|已|也|还|均|都|同样)*[在于]?$");

    /** “甲”管理等立法为全国首创: the law is what was first. */
    private static final Pattern LAWS = Pattern.compile("等立法");

    private static final Pattern DEED = Pattern.compile(
            "(?:在[^，]{2,12})?(?:率先|探索|创新|还)*(?:[把将]|设立|建立|成立|推出|推行|实行|实施|开设|组建)(?<what>[^，“”]{5,30}?)(?:\\d+[\\u4e00-\\u9fa5])?");

    /** A quoted name and the noun that it goes with. */
    private static final Pattern NAME = Pattern.compile("“[^“”]{2,20}”[\\u4e00-\\u9fa5]{0,8}");

    private static final Pattern IS =
            Pattern.compile("(?<kind>[\\u4e00-\\u9fa5]{0,6}?)(?:[也则]?是|(?<!作)为|系|属于?|成为)[\\u4e00-\\u9fa5]{1,8}");

    private static final Pattern POINTING = Pattern.compile("这|该|此");

    /** What a clause begins with that speaks of the practice told before: 该做法为全省首创, 此举属全国首例. */
    private static final Pattern TOLD_BEFORE = Pattern.compile(
            "(?:这一?|该|此)[项种套]?(?:创新)?(?:做法|举措|经验|机制|模式|制度|改革|工作法|办法|措施|工作|服务|平台|系统)(?=[在是为系属均也尚])|此举|这(?=[在也尚]|是全)");

    static final int SHORTEST_NAME = 3;

    private FirstAntecedents() {}

    /** 电力市场在全国率先正式运行: what was first is what the clause begins with. */
    static Optional<FirstObject> happened(Passage passage, Clause clause, Mention.OfTrigger trigger, int scope) {
        int from = passage.reading().afterPlaces(clause.start(), trigger.start());
        int to = Math.min(trigger.start(), scope);
        int index = passage.sentence().clauseAt(trigger.start());
        if (to - from < SHORTEST_NAME + 1 && index > 0) {
            // 某某制度，同样在全省率先建立
            Clause topic = passage.sentence().clauses().get(index - 1);
            from = passage.reading().afterPlaces(topic.start(), topic.end());
            to = topic.end();
            if (!TOPIC.matcher(passage.text().substring(from, to)).matches()) {
                return Optional.empty();
            }
        }
        String name = IN_SCOPE.matcher(passage.text().substring(Math.min(from, to), to))
                .replaceFirst("");
        int start = from;
        return SpreadPractices.meant(passage, start, to)
                .map(meant -> new FirstObject(meant.start(), meant.end(), meant.name()))
                .or(() -> Optional.of(new FirstObject(start, start + name.length(), name))
                        .filter(named -> named.name().length() >= SHORTEST_NAME
                                && !POINTING.matcher(named.name()).lookingAt()));
    }

    /** …机制属全省首创: what was first stands before the word. */
    static Optional<FirstObject> before(Passage passage, Clause clause, Mention.OfTrigger trigger) {
        int index = passage.sentence().clauseAt(trigger.start());
        int from = index > 0 ? passage.sentence().clauses().get(index - 1).start() : clause.start();
        return named(passage, clause, from, trigger)
                .or(() -> named(passage, clause, passage.start(), trigger))
                .or(() -> done(passage, index))
                .or(() -> toldBefore(passage, clause));
    }

    /** “甲”“乙”填补省内空白, “甲”工作法和“乙”机制均为全国首创: the names of a list before the word, none where it names fewer than two. */
    static List<FirstObject> listed(Passage passage, Clause clause, Mention.OfTrigger trigger) {
        Deque<FirstObject> listed = new ArrayDeque<>();
        List<Quotation> quotations = passage.reading().mentions().quotations(clause.start(), trigger.start());
        int next = trigger.start();
        for (int i = quotations.size() - 1; i >= 0; i--) {
            Quotation name = quotations.get(i);
            boolean beside = name.end() <= next
                    && (listed.isEmpty() ? SAID_OF_LIST : BESIDE)
                            .matcher(passage.text())
                            .region(name.end(), next)
                            .matches();
            if (name.kind() != Quotation.Kind.NAME || !beside) {
                break;
            }
            listed.addFirst(new FirstObject(name.innerStart(), name.innerEnd(), name.inner(passage.text())));
            next = name.start();
        }
        return listed.size() > 1 ? List.copyOf(listed) : List.of();
    }

    /** 领全省之先，推行“甲”: what was first follows. */
    static Optional<FirstObject> following(Passage passage, Clause clause) {
        int index = passage.sentence().clauseAt(clause.start()) + 1;
        if (index >= passage.sentence().clauses().size()) {
            return Optional.empty();
        }
        Clause next = passage.sentence().clauses().get(index);
        Matcher verb = VERB.matcher(next.of(passage.text()));
        return verb.find() && next.start() + verb.end() < next.end()
                ? Optional.of(new FirstObject(
                        next.start() + verb.end(),
                        next.end(),
                        passage.text().substring(next.start() + verb.end(), next.end())))
                : Optional.empty();
    }

    /** “甲茶馆”是全市首个调解阵地: it has a name. */
    static Optional<FirstObject> called(Passage passage, Clause clause, Mention.OfTrigger trigger) {
        int from = passage.reading().afterPlaces(clause.start(), trigger.start());
        return passage.reading().mentions().quotations(from, trigger.start()).stream()
                .filter(q -> q.start() == from && q.kind() != Quotation.Kind.SPEECH && q.end() <= trigger.start())
                .findFirst()
                .flatMap(q -> {
                    Matcher is = IS.matcher(passage.text()).region(q.end(), trigger.start());
                    if (!is.matches()) {
                        return Optional.empty();
                    }
                    int end = is.end("kind");
                    boolean alone = end == q.end();
                    String name =
                            alone ? q.inner(passage.text()) : passage.text().substring(q.start(), end);
                    return Optional.of(new FirstObject(q.start(), clause.end(), name));
                });
    }

    /** “甲”平台，是全省首个…的平台: the clause before only names what this speaks of. */
    static Optional<FirstObject> topic(Passage passage, Clause clause, Mention.OfTrigger trigger) {
        int index = passage.sentence().clauseAt(clause.start());
        boolean says = IS.matcher(passage.text())
                .region(clause.start(), trigger.start())
                .matches();
        if (index == 0 || !says) {
            return Optional.empty();
        }
        Clause before = passage.sentence().clauses().get(index - 1);
        return nameIn(passage, before.start(), before.end())
                .or(() -> VERB.matcher(passage.text().substring(trigger.end(), clause.end()))
                                .find()
                        ? Optional.empty()
                        : titleAt(passage, before.end()))
                .map(named -> new FirstObject(named.start(), clause.end(), named.name()));
    }

    /** 出台《甲清单》，是全市首份…清单: the title that the clause before ends with. */
    private static Optional<FirstObject> titleAt(Passage passage, int end) {
        return passage.reading().mentions().quotations(passage.start(), end).stream()
                .filter(q -> q.kind() == Quotation.Kind.TITLE && q.end() == end)
                .findFirst()
                .map(q -> new FirstObject(q.start(), q.end(), q.inner(passage.text())));
    }

    /** The quoted name that the clause begins with, with the noun after it. */
    static Optional<FirstObject> opening(Passage passage, Clause clause, Mention.OfTrigger trigger) {
        return nameIn(passage, clause.start(), trigger.start());
    }

    /** A stretch that, places at its head aside, is nothing but a quoted name with its noun. */
    private static Optional<FirstObject> nameIn(Passage passage, int start, int end) {
        int from = passage.reading().afterPlaces(start, end);
        return NAME.matcher(passage.text()).region(from, end).matches()
                ? Optional.of(new FirstObject(from, end, passage.text().substring(from, end)))
                : Optional.empty();
    }

    /** 甲县将述法范围延伸至村，为全市首创: what the clause before says was done. */
    private static Optional<FirstObject> done(Passage passage, int index) {
        if (index == 0) {
            return Optional.empty();
        }
        Clause before = passage.sentence().clauses().get(index - 1);
        int from = passage.reading().afterPlaces(before.start(), before.end());
        Matcher deed = DEED.matcher(passage.text()).region(from, before.end());
        return deed.matches()
                ? Optional.of(new FirstObject(deed.start("what"), deed.end("what"), deed.group("what")))
                : Optional.empty();
    }

    /** 该做法属全省首创: the practice that an earlier sentence names. */
    private static Optional<FirstObject> toldBefore(Passage passage, Clause clause) {
        boolean points = TOLD_BEFORE
                .matcher(passage.text())
                .region(clause.start(), clause.end())
                .lookingAt();
        return points
                ? SpreadPractices.lastBefore(passage, clause.start())
                        .map(told -> new FirstObject(told.start(), told.end(), told.name()))
                : Optional.empty();
    }

    /** The name that stands last between {@code from} and the word. */
    private static Optional<FirstObject> named(Passage passage, Clause clause, int from, Mention.OfTrigger trigger) {
        String text = passage.text();
        if (LAWS.matcher(text.substring(clause.start(), trigger.start())).find()) {
            return Optional.empty();
        }
        return passage.reading().mentions().quotations(from, trigger.start()).stream()
                .filter(q -> q.kind() != Quotation.Kind.SPEECH && q.end() <= trigger.start())
                .reduce((a, b) -> b)
                .map(q -> new FirstObject(q.start(), q.end(), q.inner(text)))
                .or(() -> passage.reading().mentions().measures(from, trigger.start()).stream()
                        .filter(m -> m.end() <= trigger.start())
                        .reduce((a, b) -> b)
                        .map(m -> new FirstObject(m.start(), m.end(), text.substring(m.start(), m.end()))));
    }
}
