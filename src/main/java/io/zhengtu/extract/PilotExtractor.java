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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PILOT: the region is chosen as, or works as, a pilot of something. */
final class PilotExtractor implements ClaimExtractor {

    private static final Pattern VERB = Pattern.compile(
            "(?:被?(?:列入|列为|纳入|确定为|选为|入选|批准为|认定为|命名为|授予|选定为|批复为|确立为)|入围|跻身|入列|获批|成为|承担|承接|作为|荣获|获得|争取到|成功(?:争创|争取|申报|申创)|启动|开展|推进|坚持|实施|完成|进行|部署|组织(?!部)|搞|获)了?");
    private static final Pattern HEAD =
            Pattern.compile("试点(?:市|县|区|旗|州|省份?|镇|乡|街道|村|社区|城市|地区|单位|工作|项目|任务|示范|建设|改革|企业|学校|法院|检察院|范围|名单|园区|基地)*");
    /** What a place or body becomes when it is chosen, part of the name (试点县). */
    private static final Pattern CHOSEN =
            Pattern.compile("试点(?:市|县|区|旗|州|省份?|镇|乡|街道|村|社区|城市|地区|单位|企业|学校|法院|检察院|园区|基地)");

    private static final Pattern NO_PILOT = Pattern.compile("试点(?:推行|推广|推进|先行|探索|方案|经验|成果|成效|阶段|期间|以来|基础上|的基础|运行)");
    private static final Pattern GENERIC =
            Pattern.compile("(?:改革|创新|综合|相关|有关|该项|此项|首批|第[一二三四五六]批|工作|示范|国家级?|全国|部级|省级|自治区级?|市级|全[省市县区州])*");
    /** 把它列为试点. */
    private static final Pattern IT = Pattern.compile("[把将]其|[把将]它|其被");

    private static final Pattern ANTECEDENT =
            Pattern.compile("[\\u4e00-\\u9fa5“][\\u4e00-\\u9fa5“”]{4,18}?(?:改革|制度|机制)");
    private static final Pattern HANDLED = Pattern.compile("[把将被]|列为|列入|确定为");
    private static final Pattern COMPLETED = Pattern.compile("^[”’]?(?:通过|顺利通过|圆满完成|完成)[^，]{0,12}(?:验收|评估|任务)?");
    /** What befalls a pilot, after it: …试点获批, …试点业务落地. */
    private static final Pattern BEFALLS = Pattern.compile(
            "[”’]?(?:省|市|县|区|工作|业务|任务|改革|建设|项目){0,2}(?:正式|相继|顺利|成功|全面|扎实|深入|稳步|有序|纵深|加快|持续|圆满|率先)?(?:在[^，。；]{2,10})?(?:获批|获准|落地|启动|推进|推开|铺开|展开|实施|开展|取得|建设)");
    /** 在全国第三批甲改革试点中，乙区…: it takes part. */
    private static final Pattern IN_PILOT =
            Pattern.compile("在((?:全[国省市]|国家|省级|[\\u4e00-\\u9fa5]{2,3}[省市])[^，]{4,40})试点(?:工作)?(?:中|里)");

    /** 某项改革成为全国试点: what is piloted stands before the verb. */
    private static final Pattern REFORM = Pattern.compile("[\\u4e00-\\u9fa5“”]{4,18}(?:改革|制度|机制|模式|工作法)”?$");

    /** 甲、乙等52项改革列入试点: those that are named. */
    private static final Pattern EXAMPLES = Pattern.compile("([^，。；“]{3,40}?)等\\d+[项个](?:[^，]{0,4}改革|[^，]{0,4}创新)");

    private static final Pattern BECOMES = Pattern.compile("(?:成为|列为|列入|纳入|入选|被?确定为)$");

    /** 某市是全省首批…试点县 says what it was chosen as. */
    private static final Pattern IS = Pattern.compile("(?<![还只不就正便总要仅])[也还]?是");

    /** 作为试点率先实行“甲”: what is tried follows. */
    private static final Pattern TRIED = Pattern.compile("(?:推行|实行|试行|开展|实施|建立|探索)“([^“”]{2,30})”");
    /** 《甲试点工作方案》 says of what. */
    private static final Pattern OF_TITLE = Pattern.compile("《(?:关于)?(?:开展|推进)?([^《》]{4,30}?)(?:改革)?试点[^《》]*》");
    /** 确定甲省、乙省开展试点: a body above hands the pilot to places. */
    private static final Pattern HANDED =
            Pattern.compile("(?:确定|选择|选定|批准|同意|指定|安排|选取|决定在|在)((?:[^，、]{2,12}、){1,20}[^，、]{2,12}?)(?:等[^，]{0,8})?$");

    /** 某部将甲区列为试点. */
    private static final Pattern TAKES = Pattern.compile("[把将]([^，。；它其]{2,40}?)(?:等[^，]{0,8})?$");

    private static final Pattern LOCATED = Pattern.compile("在([^，在]{2,40}?)(?:等(?:地区?|园区|[^，]{0,6}))?$");

    /** 4个园区入选…: so many of them run it. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:[^，。；]{1,30}等)?\\d+(?:个|家|所)[\\u4e00-\\u9fa5]{1,8}|[\\u4e00-\\u9fa5]{0,8}[一二三四五六七八九十\\d]+[市县区]");

    /** 确定为甲联系点、乙试点及丙试点: what stands before in the list was received as well and is no part of the name. */
    private static final Pattern ITEMS_BEFORE =
            Pattern.compile("^[^“”]*(?:试点|联系点|观察点|示范[区点县市]|试验区|先行区|基地|单位|名单)(?:、|以及|及|和)(?=[^、]{4,}$)");

    /** Between those who run it: 甲市和乙高新区. */
    private static final Pattern JOINT = Pattern.compile("、|(?<=[^、]{2})和(?=[^、]{3})");

    /** 甲县、乙县、丙县新型城镇化试点: a list of short names does not end with what is piloted. */
    private static final Pattern SHORT_ITEMS = Pattern.compile("(?:[\\u4e00-\\u9fa5]{2,3}、){2,}$");

    private static final int SHORTEST_OBJECT = 4;

    private final DateReader dates;
    private final Confidence confidence;
    private final CanonicalReader canonical;

    PilotExtractor(DateReader dates, CanonicalReader canonical, Confidence confidence) {
        this.confidence = confidence;
        this.canonical = canonical;
        this.dates = dates;
    }

    /** Who runs a pilot. */
    private record Runner(Region region, String holder) {}

    @Override
    public void extract(Passage passage, Consumer<Claim> claims) {
        for (Mention.OfTrigger trigger :
                passage.reading().mentions().triggers(Trigger.PILOT, passage.start(), passage.end())) {
            Clause clause = passage.clauseAt(trigger.start());
            String tail = passage.text().substring(trigger.start(), clause.end());
            boolean told = trigger.word().equals("试点")
                    && passage.enclosing(trigger.start(), Quotation.Kind.TITLE) == null
                    && !NO_PILOT.matcher(tail).lookingAt()
                    && passage.isDone(trigger.start())
                    && !passage.isSaid(trigger.start());
            if (told) {
                read(passage, clause, trigger, claims);
            }
        }
    }

    private void read(Passage passage, Clause clause, Mention.OfTrigger trigger, Consumer<Claim> claims) {
        String text = passage.text();
        Matcher verb = VERB.matcher(text).region(clause.start(), trigger.start());
        int verbStart = -1;
        int from = -1;
        while (verb.find() && from < 0) {
            verbStart = verb.start();
            from = verb.end();
        }
        Matcher is = IS.matcher(text).region(clause.start(), trigger.start());
        if (from < 0
                && CHOSEN.matcher(text).region(trigger.start(), clause.end()).lookingAt()
                && is.find()) {
            verbStart = is.start();
            from = is.end();
        }
        if (from < 0
                && COMPLETED
                        .matcher(text.substring(trigger.end(), clause.end()))
                        .find()) {
            Quotation quotation = passage.enclosing(trigger.start(), Quotation.Kind.NAME);
            from = quotation != null ? quotation.innerStart() : clause.start();
            verbStart = from;
        }
        Matcher in = IN_PILOT.matcher(text).region(clause.start(), clause.end());
        if (from < 0 && in.matches()) {
            from = in.start(1);
            verbStart = clause.start();
        }
        if (from < 0
                && BEFALLS.matcher(text).region(trigger.end(), clause.end()).lookingAt()) {
            from = named(passage, clause, trigger.start());
            verbStart = from;
        }
        if (from < 0) {
            return;
        }
        Matcher head = HEAD.matcher(text).region(trigger.start(), clause.end());
        int end = head.lookingAt() ? head.end() : trigger.end();
        Evidence evidence = new Evidence(text.substring(clause.start(), end), clause.start(), end);
        String chosen = CHOSEN.matcher(text.substring(trigger.start(), end)).matches()
                ? text.substring(trigger.start(), end)
                : "";
        String before = text.substring(clause.start(), verbStart);
        String raw = text.substring(from, trigger.start());
        String what = GENERIC.matcher(raw).matches()
                        && BECOMES.matcher(text.substring(verbStart, from)).find()
                ? REFORM.matcher(before).results().map(MatchResult::group).reduce(raw, (a, b) -> b)
                : raw;
        boolean unnamed =
                GENERIC.matcher(what).matches() && COUNTED.matcher(before).lookingAt();
        if (unnamed) {
            return;
        }
        List<Runner> runners = runners(passage, clause, verbStart);
        Matcher examples = EXAMPLES.matcher(before);
        List<String> objects = GENERIC.matcher(what).matches() && examples.lookingAt()
                ? List.of(examples.group(1).split("、"))
                : objects(passage, what, clause, trigger.start());
        boolean apart = runners.size() > 1 && objects.size() == 1 && before.endsWith("分别");
        List<String> parts = apart ? new JoinedName(objects.get(0)).parts(runners.size()) : objects;
        boolean respectively = apart && parts.size() == runners.size();
        for (int i = 0; i < parts.size(); i++) {
            String object = parts.get(i) + (chosen.isEmpty() ? kind(parts.get(i)) : chosen);
            for (Runner runner : respectively ? List.of(runners.get(i)) : runners) {
                Statement statement = new Statement(
                        passage.reading().article().id(),
                        runner.region(),
                        runner.holder(),
                        object,
                        canonical.nameOf(passage.reading(), from, trigger.start(), object),
                        dates.ofEvent(passage, trigger.start()),
                        evidence,
                        "pilot",
                        confidence.ofRule("pilot"));
                claims.accept(new Claim.Pilot(statement, level(what + object)));
            }
        }
    }

    /** 某某综合试点 is no name without its last word. */
    private static String kind(String piloted) {
        return piloted.endsWith("综合") ? "试点" : "";
    }

    /** Where the words before a pilot begin: after the clause's own subject and the items before it; -1 where they are none. */
    private static int named(Passage passage, Clause clause, int trigger) {
        String text = passage.text();
        int from = passage.reading().afterPlaces(clause.start(), trigger);
        from = from < trigger && "、和".indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
        Quotation quotation = passage.enclosing(trigger - 1, Quotation.Kind.NAME);
        int item = text.lastIndexOf('、', trigger - 1);
        from = quotation == null && item > from ? item + 1 : from;
        boolean ofList =
                SHORT_ITEMS.matcher(text.substring(clause.start(), from)).find();
        return trigger - from >= SHORTEST_OBJECT && !ofList ? from : -1;
    }

    /** What is piloted; where the clause only says 改革试点, what the text before spoke of. */
    private static List<String> objects(Passage passage, String raw, Clause clause, int trigger) {
        String object = raw.replaceFirst(
                        "^(?:验收|开展|(?:中央|国家|上级)(?:部署|交办)|了|为|全[国省市区州](?:唯一|首[个家])的?|新一轮|首[批单个项笔]|第[一二三四五六七八九十]批|\\d[\\d.]*%的|全[省市县区州国](?:[两二三四五六七八九十]|\\d+)个|\\d+[个项](?:[镇乡县村](?!域|级)(?=.{4}))?|(?:“|‘)(?=[^”’]*$))+",
                        "")
                .replaceFirst("[两二三四五六七八九十\\d]+个$", "")
                .replaceFirst("(?:的|等|工作|(?<=.{4})(?:全[国省市区州县]|国家级?)|“|(?<![“][^”]{0,40})”)+$", "")
                .strip();
        if (object.endsWith("、")) {
            return List.of();
        }
        object = ITEMS_BEFORE.matcher(object).replaceFirst("");
        if (!GENERIC.matcher(object).matches()) {
            String[] joined = object.split("和(?=.{6,})");
            return joined.length == 2 && joined[0].contains("试点") ? List.of(joined[1]) : List.of(object);
        }
        Matcher tried = TRIED.matcher(passage.text()).region(trigger, clause.end());
        if (tried.find()) {
            return List.of(tried.group(1));
        }
        Optional<String> it =
                IT.matcher(clause.of(passage.text())).find() ? lastNamed(passage, clause.start()) : Optional.empty();
        if (it.isPresent()) {
            return List.of(it.get());
        }
        int from = Math.max(passage.paragraph().start(), clause.start() - 120);
        Matcher ofTitle = OF_TITLE.matcher(passage.text()).region(from, clause.end());
        if (ofTitle.find()) {
            return List.of(ofTitle.group(1));
        }
        Matcher antecedent = ANTECEDENT.matcher(passage.text()).region(from, clause.start());
        String last = null;
        while (antecedent.find()) {
            if (HANDLED.matcher(antecedent.group()).find()) {
                continue;
            }
            last = antecedent.group().replaceFirst(".*?(?:推进|深化|开展|实施|探索|试水|打造|推行|的)(?=.{4,})", "");
        }
        return last == null ? List.of() : List.of(last);
    }

    /** The name that 它 means: that in quotation marks last in the sentence. */
    private static Optional<String> lastNamed(Passage passage, int before) {
        return passage.reading().mentions().quotations(passage.start(), before).stream()
                .filter(q -> q.kind() == Quotation.Kind.NAME && q.end() <= before)
                .reduce((a, b) -> b)
                .map(q -> q.inner(passage.text()));
    }

    /**
     * The places or organisations that the clause locates the pilot in (在小章乡开展…试点) or names as chosen (甲园区、
     * 乙园区纳入…试点), else the subject.
     */
    private static List<Runner> runners(Passage passage, Clause clause, int verb) {
        String text = passage.text();
        Subject subject = passage.subjectAt(verb);
        String before = text.substring(clause.start(), Math.max(clause.start(), verb))
                .replaceFirst("(?:顺利|成功|先后|被|积极|率先|探索|正式|试点|相继|同时|同批|双双|均|都|一并|分别)+$", "");
        List<Runner> located = new ArrayList<>();
        Matcher located0 = LOCATED.matcher(before);
        boolean inPlace = located0.find();
        boolean handed = false;
        if (!inPlace) {
            located0 = HANDED.matcher(before);
            handed = located0.find();
            if (!handed) {
                located0 = TAKES.matcher(before);
                handed = located0.find();
            }
            inPlace = handed;
        }
        if (subject == null && !handed) {
            return List.of();
        }
        String names = inPlace
                ? located0.group(1)
                : JOINT.matcher(before).find() ? before.replaceFirst("等[^，、]{0,6}$", "") : "";
        int offset = clause.start() + (inPlace ? located0.start(1) : 0);
        for (String name : names.isEmpty() ? new String[0] : names.split("、|和|以及")) {
            int at = text.indexOf(name, offset);
            List<Toponym> places = passage.reading().mentions().toponyms(at, at + name.length());
            Toponym last = places.isEmpty() ? null : places.get(places.size() - 1);
            // 在甲市乙县: the narrower place is meant
            boolean place = last != null && places.get(0).start() == at && last.end() >= at + name.length();
            if (place && (handed || last.region().within(whole(passage, subject)))) {
                located.add(new Runner(last.region(), null));
            } else if (!place
                    && subject != null
                    && name.matches(".*(?:区|园|园区|新区|开发区|街道|镇|乡|局|法院|检察院|院|所|中心|校|企业|公司)$")) {
                Region of = places.stream()
                        .map(Toponym::region)
                        .filter(region -> region.within(whole(passage, subject)))
                        .findFirst()
                        .orElse(subject.region());
                located.add(new Runner(of, name));
            }
            offset = at + name.length();
        }
        if (!located.isEmpty()) {
            return located;
        }
        if (subject == null) {
            return List.of();
        }
        if (COUNTED.matcher(before).matches()) {
            return List.of(new Runner(amongPlaces(passage, subject), before));
        }
        Region focal = passage.reading().focal();
        if (SubjectReader.isHigher(subject.region(), focal)) {
            // 省生态环境厅把它列为试点: whose it is runs it
            return List.of(new Runner(focal, null));
        }
        return subject.regions().stream()
                .map(region -> new Runner(region, subject.holder()))
                .toList();
    }

    /** Whose some unnamed ones are after other places of the sentence (甲市入选…，3个园区入选…): the whole's. */
    private static Region amongPlaces(Passage passage, Subject subject) {
        Region focal = passage.reading().focal();
        boolean others = passage.subjects().stream().anyMatch(s -> s != null && s.explicit());
        return others && !subject.explicit() && focal != null ? focal : subject.region();
    }

    /** Of what the places are part: 甲、乙、丙入选…, where the first of the list is not the whole that the others are part of. */
    private static Region whole(Passage passage, Subject subject) {
        return subject.explicit() && passage.reading().focal() != null
                ? passage.reading().focal()
                : subject.region();
    }

    private static Level level(String object) {
        if (object.matches(".*(?:国家|全国).*")) {
            return Level.NATION;
        }
        if (object.matches(".*(?:省级|全省|自治区).*")) {
            return Level.PROVINCE;
        }
        if (object.matches("[\\u4e00-\\u9fa5]{2,3}省.{4,}")) {
            return Level.PROVINCE;
        }
        return object.matches(".*(?:市级|全市|州级).*") ? Level.PREFECTURE : null;
    }
}
