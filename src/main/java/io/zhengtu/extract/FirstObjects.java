package io.zhengtu.extract;

import io.zhengtu.lexicon.Trigger;
import io.zhengtu.mention.Mention;
import io.zhengtu.text.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was first: the names of the things that a word like 率先 or 首个 speaks of. */
final class FirstObjects {

    private static final Pattern DISPOSES = Pattern.compile("[把将]");
    /** What then happened to the thing that was first is no part of its name. */
    private static final Pattern HAPPENED = Pattern.compile(
            "(?:正式|成功|顺利|先后|相继|均|都)*(?:(?:建成|投产|投用|投运|启用|上线)(?:并|后)[^，]{2,30}|获批(?:上市|开业|设立|建设)?|上市|开庭|宣判|审结|办结|调解成功|出台实施|落地运行|落地实施|挂牌运行|挂牌成立|全线贯通|贯通|进入[^，]{2,8}|投产|上线运行|投入运营|试点运行|投入使用|投入运行|建成投用|建成投运|建成运营|开业运营|揭牌成立|揭牌运行|上线|投用|投运|开业|落地|启用|成立|揭牌|开工|建成|通过验收|出台|发布|落[地户][\\u4e00-\\u9fa5]{2,4}|也?(?:均|都)?(?:诞生于此|出自(?:这里|此地|此处)|在(?:这里|此地?)(?:诞生|发出|落地|挂牌)?)|在[\\u4e00-\\u9fa5]{2,10}(?:开庭|宣判|审结|办结|启动|落地|成立|揭牌|上线|建成|开工|投用|投运|实施|诞生|落户|落成|挂牌|举行|召开|举办|推广|推开|铺开|推行|复制推广|发出|发放|核发|颁发|签发|出具|发布|问世))$");

    /** Who or where it was (…的地级市, …在这里组建), and that it was learnt from, are no part of the name. */
    private static final Pattern SAID_OF_WHO = Pattern.compile(
            "(?:(?<=试点)的[\\u4e00-\\u9fa5]{2,8}|的(?:地级市|县级市|市州|县市|设区市|城市|省份|地区|[市县区]|区县|县区|单位|(?:成功|先进|有益|好)?(?:经验|做法)|牌子|招牌)|在(?:这里|此|当地)[\\u4e00-\\u9fa5]{2,4}|的?基础上|为(?:契机|抓手|切入点|突破口|牵引|引领|依托|载体)|的县（[市区、]{1,3}）)$");

    /** What is aimed at has not come about: 以创建全市首个…为目标. */
    private static final Pattern GOAL = Pattern.compile("为(?:总|奋斗|工作|努力|创建)*(?:目标|方向)$");

    /** How many there are of them is no part of the name: 创新案例新增9个. */
    private static final Pattern HOW_MANY = Pattern.compile("(?<=.{3})(?:新增|累计|已?达到?|增至)\\d+[\\u4e00-\\u9fa5].*$");

    /** A mark that is passed first is no first of the kind meant. */
    private static final Pattern FIGURE =
            Pattern.compile("(?:突破|达到?|超过?|跨越|迈上|站上|过)[^，]{0,4}?[\\d百千万亿]+[\\d百千万亿.]*(?:[%％]|元|亿|万|个百分点)");

    /** What says nothing without the thing that it is of: 形成80项全国首创成果. */
    static final Pattern GENERIC = Pattern.compile("\\d+[项个件家].*|(?:制度|改革|机制)?(?:创新)?(?:成果|案例|举措|做法|经验|市场|项目|产品|技术)");

    /** Nothing but what happened: then what it happened to stands before (电力市场在全国率先正式运行). */
    private static final Pattern ONLY_HAPPENED = Pattern.compile(
            "(?:正式|全面|成功|顺利|整体)?(?:并?(?:提出|创立|运行|运营|投运|投用|投产|启用|上线|落地(?:见效|生根|开花)?|启动|实施|施行|通车|开通|试运行|转入[^，]{2,10}|投入(?:运行|使用|运营)|建成|挂牌|揭牌|实现|开展|建立|设立|出台|印发|发布|推行|推出|实行|完成|组建|成立)){1,3}");
    /** 集甲、乙于一体的丙: what was first is 丙. */
    private static final Pattern WHOLE = Pattern.compile("(?:集|以|由)[^，]{4,80}(?:于一体|一体|为主|组成)的(.{2,30})");

    private static final Pattern SHARES_OBJECT =
            Pattern.compile("[、和及](?:全[国省市区州县盟旗]|自治区|国内|省内|市内|[\\u4e00-\\u9fa5]{2,6}[省市区])");
    private static final Pattern QUOTED = Pattern.compile("“[^“”]+”");
    /** Names in quotation marks and nothing else. */
    private static final Pattern QUOTED_ONES = Pattern.compile("“[^“”]+”(?:[、和及]?“[^“”]+”)+(?:等|的?基础上)?");

    /** A name in quotation marks with the nouns around it: 行政执法“甲”工作法. */
    private static final String NOUNS = "(?:[\\u4e00-\\u9fa5（）&&[^的了是为在把将被由从等和及与并]]{0,8})";

    /** One practice of two halves rather than two: “甲”与“乙”联动机制. */
    private static final String HALVES = "(?![^“”]{0,4}?(?:联动|衔接|协作|协同|融合|结合|对接|互认|互动|互补|并行|一体|双))";

    private static final Pattern NAME = Pattern.compile("(?:^|[、和及与]|(?<=”))(" + NOUNS + "“[^“”]+”" + NOUNS + ")");
    /** Several such names: “甲”“乙”制度, “甲”工作法、“乙”机制, “甲”“乙”等做法. */
    private static final Pattern NAMES = Pattern.compile(NOUNS + "“[^“”]+”(?:“[^“”]+”|" + NOUNS + "[、和及与]" + NOUNS
            + "“[^“”]+”)+" + HALVES + NOUNS + "(?:等[^，。；“”]{0,10})?");

    private static final Pattern LEAD = Pattern.compile(
            "^(?:的|，|、(?:全[国省市区州县]|国内|省内)(?:(?:领先|一流|唯一)的|第[二三四五六七八九十]个)|在[^，]{1,16}?(?=推行|推出|实行|实施|试行|开展|开设|开通|编制|配齐|建立|建成|建设|构建|打造|设立|成立|组建|启用|采用|制定|出台|印发|发布|完成|探索|上线|推广|落地|施行|启动|运行|铺开|推开|创新|创设|首创))");
    /** Nothing of its own: what was first stands before. */
    private static final Pattern NOTHING = Pattern.compile(
            "^[”’）]?(?:的?(?:做法|经验|模式|举措)|、全[国省市区州县盟旗]第[二三四五六七八九十\\d]+[个家]|了?(?:全[国省市区州县盟旗]|国内|省内)?(?:之)?(?:先例|先河))?$");

    private static final Pattern POINTS_BACK = Pattern.compile("(?:此|该|这一|这个)(?:殊荣|荣誉|称号|奖项)");

    private static final Pattern JOINT = Pattern.compile("[和及]");
    private static final Pattern JOINT_FIRST =
            Pattern.compile("[和及、](?:全[国省市区州县球]|我国|国内|世界|自治区|[\\u4e00-\\u9fa5]{2,3}[省市县区州]?)?$");
    private static final Pattern TITLE = Pattern.compile("《([^《》]+(?:〈[^〉]*〉[^《》]*)?)》");

    private final FirstPractices practices;

    FirstObjects(FirstPractices practices) {
        this.practices = practices;
    }

    /** Whether something is begun right after the word of precedence: 首批推行. */
    static boolean isBegun(Passage passage, Clause clause, Mention.OfTrigger trigger) {
        Matcher after = FirstAntecedents.VERB.matcher(passage.text()).region(trigger.end(), clause.end());
        return after.lookingAt() || after.usePattern(DISPOSES).lookingAt();
    }

    /**
     * The things that {@code trigger} puts first.
     *
     * @param adverb whether the word puts a verb phrase first (率先推行…) rather than a noun (首个…)
     * @param scope where the scope of the word begins
     */
    List<FirstObject> of(Passage passage, Clause clause, Mention.OfTrigger trigger, boolean adverb, int scope) {
        Mention.OfTrigger last = lastOfShared(passage, clause, trigger);
        int start = last.end();
        int end = end(passage, clause, last);
        String after = passage.text().substring(start, end);
        Matcher lead = LEAD.matcher(after);
        if (lead.find()) {
            start += lead.end();
            after = after.substring(lead.end());
        }
        if (GOAL.matcher(after).find()) {
            return List.of();
        }
        if (after.isBlank() || NOTHING.matcher(after).matches()) {
            List<FirstObject> listed = FirstAntecedents.listed(passage, clause, trigger);
            if (!listed.isEmpty()) {
                return listed;
            }
            return FirstAntecedents.before(passage, clause, trigger)
                    .or(() -> FirstAntecedents.following(passage, clause))
                    .stream()
                    .toList();
        }
        Optional<FirstObject> called = FirstAntecedents.called(passage, clause, trigger)
                .or(() -> FirstAntecedents.topic(passage, clause, trigger));
        if (called.isPresent()) {
            return List.of(called.get());
        }
        if (ONLY_HAPPENED.matcher(after).matches()) {
            return FirstAntecedents.happened(passage, clause, trigger, scope).stream()
                    .toList();
        }
        Matcher verb = FirstAntecedents.VERB.matcher(after);
        if (adverb && verb.find()) {
            start += verb.end();
        }
        List<FirstObject> named = new ArrayList<>();
        for (int[] object : objects(passage.text(), start, end)) {
            String name = name(passage, clause, object);
            if (name.length() >= 2
                    && !name.endsWith("之一")
                    && !FIGURE.matcher(name).find()
                    && !GENERIC.matcher(name).matches()) {
                named.add(new FirstObject(object[0], object[1], name));
            }
        }
        return named;
    }

    /** The words of an object without what is said of it. */
    private static String name(Passage passage, Clause clause, int[] object) {
        String name = passage.text().substring(object[0], object[1]).strip().replaceFirst("\\s{2,}.*", "");
        name = HAPPENED.matcher(name).replaceFirst("");
        Matcher who = SAID_OF_WHO.matcher(name);
        if (who.find()) {
            // 第一个实现甲的县
            name = FirstAntecedents.VERB.matcher(who.replaceFirst("")).replaceFirst("");
        }
        name = HOW_MANY.matcher(name).replaceFirst("");
        name = withoutWho(passage, object, name);
        Matcher whole = WHOLE.matcher(name);
        if (whole.matches()) {
            name = whole.group(1);
        }
        return POINTS_BACK.matcher(name).find() ? wonBefore(passage, clause).orElse(name) : name;
    }

    /** 率先推行甲的乙市: the place that the clause leads up to is no part of the name. */
    private static String withoutWho(Passage passage, int[] object, String name) {
        return passage.reading().mentions().toponyms(object[0], object[1]).stream()
                .filter(place -> place.end() == object[1]
                        && place.start() > object[0] + FirstAntecedents.SHORTEST_NAME
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
            Matcher joint = JOINT_FIRST.matcher(between);
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

    /** Objects of one trigger: titles one by one, else names joined by 和 or 、 that each end as names do, else the whole. */
    private List<int[]> objects(String text, int from, int to) {
        String tail = text.substring(from, to);
        List<int[]> found = new ArrayList<>();
        Matcher titles = TITLE.matcher(tail);
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
        if (NAMES.matcher(tail).matches()) {
            Matcher each = NAME.matcher(tail);
            while (each.find()) {
                found.add(new int[] {from + each.start(1), from + each.end(1)});
            }
            return found;
        }
        Matcher joint = JOINT.matcher(tail);
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
}
