package io.zhengtu.extract;

import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is piloted; where the clause only says 改革试点, what the text before spoke of. */
final class PilotObjects {

    private static final Pattern GENERIC = Pattern.compile(
            "(?:改革|创新|综合|具体|相关|有关|该项|此项|首批|第[一二三四五六]批|工作|示范|国家级?|全国|部级|省级|自治区级?|市级|县级|区级|乡镇|镇级|全[省市县区州])*");
    /** 把它列为试点. */
    private static final Pattern IT = Pattern.compile("[把将]其|[把将]它|其被");

    private static final Pattern ANTECEDENT =
            Pattern.compile("[\\u4e00-\\u9fa5“][\\u4e00-\\u9fa5“”]{4,18}?(?:改革|制度|机制)");

    private static final Pattern HANDLED = Pattern.compile("[把将被]|列为|列入|确定为");

    /** 某项改革成为全国试点: what is piloted stands before the verb. */
    private static final Pattern REFORM = Pattern.compile("[\\u4e00-\\u9fa5“”]{4,18}(?:改革|制度|机制|模式|工作法)”?$");

    /** 甲、乙等52项改革列入试点: those that are named. */
    private static final Pattern EXAMPLES = Pattern.compile("([^，。；“]{3,40}?)等\\d+[项个](?:[^，]{0,4}改革|[^，]{0,4}创新)");

    private static final Pattern BECOMES = Pattern.compile("(?:成为|列为|列入|纳入|入选|被?确定为)$");

    /** 作为试点率先实行“甲”: what is tried follows. */
    private static final Pattern TRIED = Pattern.compile("(?:推行|实行|试行|开展|实施|建立|探索)“([^“”]{2,30})”");

    /** 《甲试点工作方案》 says of what. */
    private static final Pattern OF_TITLE = Pattern.compile("《(?:关于)?(?:开展|推进)?([^《》]{4,30}?)(?:改革)?试点[^《》]*》");

    /** 确定为甲联系点、乙试点及丙试点: what stands before in the list was received as well and is no part of the name. */
    private static final Pattern ITEMS_BEFORE =
            Pattern.compile("^[^“”]*(?:试点|联系点|观察点|示范[区点县市]|试验区|先行区|基地|单位|名单)(?:、|以及|及|和)(?=[^、]{4,}$)");

    /** 甲试点、乙试点等12项国家和省级试点: how many there are with those named. */
    private static final Pattern SUM = Pattern.compile("试点\\d+[项个]|等\\d+[项个](?!.*(?:改革|创新)$)");

    /** Characters that names of a list have in common at their end. */
    private static final int ENDING = 2;

    /** 2个数据产业集聚区纳入国家试点: what there are so many of is piloted. */
    private static final Pattern COUNTED = Pattern.compile("\\d+个([\\u4e00-\\u9fa5]{5,16})");

    private PilotObjects() {}

    /**
     * The names, none where the text gives none.
     *
     * @param opening where the words that tell of the pilot begin
     * @param trigger where 试点 stands
     */
    static List<String> of(Passage passage, Clause clause, PilotOpening opening, int trigger) {
        String text = passage.text();
        String before = text.substring(clause.start(), opening.verb());
        String raw = text.substring(opening.from(), trigger);
        boolean becomes =
                BECOMES.matcher(text.substring(opening.verb(), opening.from())).find();
        String what = isUnnamed(raw) && becomes
                ? REFORM.matcher(before).results().map(MatchResult::group).reduce(raw, (a, b) -> b)
                : raw;
        boolean counted = isUnnamed(what) && PilotRunners.isCount(before);
        if (counted) {
            Matcher things = COUNTED.matcher(before);
            return becomes && things.matches() ? List.of(things.group(1)) : List.of();
        }
        Matcher examples = EXAMPLES.matcher(before);
        return isUnnamed(what) && examples.lookingAt()
                ? List.of(examples.group(1).split("、"))
                : named(passage, what, clause, trigger);
    }

    /** Whether words before 试点 say nothing of what is piloted. */
    private static boolean isUnnamed(String words) {
        return GENERIC.matcher(words).matches();
    }

    private static List<String> named(Passage passage, String raw, Clause clause, int trigger) {
        String object = raw.replaceFirst(
                        "^(?:验收|开展|(?:中央|国家|上级)(?:部署|交办)|了|着|为|的|[^“”，、]{2,8}(?:确定|点名|批准|认定|部署|公布)的|(?:全[国省市区州]|[\\u4e00-\\u9fa5]{2,3}[省市])(?:唯一|首[个家]|仅有|[一二三四五六七八九十\\d]+[个家])的?|、|新一轮|首[批单个项笔]|第[一二三四五六七八九十]批|\\d[\\d.]*%的|全[省市县区州国](?:[两二三四五六七八九十]|\\d+)个|\\d+[个项](?:[镇乡县村](?!域|级)(?=.{4}))?|(?:“|‘)(?=[^”’]*$))+",
                        "")
                .replaceFirst("[两二三四五六七八九十\\d]+个$", "")
                .replaceFirst("(?:的|等|工作|(?<=.{4})(?:全[国省市区州县]|国家级?)|“|(?<![“][^”]{0,40})”)+$", "")
                .strip();
        boolean sum = object.endsWith("、") || SUM.matcher(object).find();
        if (sum) {
            return List.of();
        }
        object = ITEMS_BEFORE.matcher(object).replaceFirst("");
        if (!isUnnamed(object)) {
            List<String> alike = alike(object);
            if (!alike.isEmpty()) {
                return alike;
            }
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
        // 推出“甲”清单，被列为全省试点: what the sentence named before
        return last != null
                ? List.of(last)
                : HANDLED.matcher(clause.of(passage.text())).find()
                        ? lastNamed(passage, clause.start()).stream().toList()
                        : List.of();
    }

    /** 智慧城市、海绵城市、无废城市: names joined by 、 that end in one noun; none where they are no such names. */
    private static List<String> alike(String joined) {
        List<String> parts = List.of(joined.split("、"));
        boolean alike = parts.size() > 1
                && joined.indexOf('“') < 0
                && parts.stream()
                        .allMatch(part -> part.length() >= 2 * ENDING
                                && part.endsWith(joined.substring(joined.length() - ENDING)));
        return alike ? parts : List.of();
    }

    /** The name that 它 means: that in quotation marks last in the sentence. */
    private static Optional<String> lastNamed(Passage passage, int before) {
        return passage.reading().mentions().quotations(passage.start(), before).stream()
                .filter(q -> q.kind() == Quotation.Kind.NAME && q.end() <= before)
                .reduce((a, b) -> b)
                .map(q -> q.inner(passage.text()));
    }
}
