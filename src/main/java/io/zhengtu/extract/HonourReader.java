package io.zhengtu.extract;

import io.zhengtu.regex.Expression;
import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import io.zhengtu.region.ScopeWords;
import io.zhengtu.region.Toponym;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the list of honours that follows a verb: joined names, shared heads, batches, counts. */
final class HonourReader {

    /** Which of those honoured one is: 百强县第5名. */
    private static final Pattern PLACE_AMONG = Pattern.compile("第[\\d一二三四五六七八九十百]+[名位]?$");

    private static final Pattern BATCH = Pattern.compile("第[一二三四五六七八九十\\d]{1,3}批次?|首批");
    private static final Pattern TERM = Pattern.compile("“[^”]{1,6}”");
    private static final Pattern COUNT_BEFORE = Pattern.compile("^(\\d+)(?:余|多)?(?:个|家|名|处|人|所|项|件|户|座|支|条|篇|卷)(?=.)");
    private static final Pattern NUMERAL_BEFORE = Pattern.compile("^[一两二三四五六七八九十]+(?:个|项|枚|块|座)(?=[一二三特]等奖|[金银铜]奖|优秀)");

    private static final Pattern COUNT_AFTER =
            Pattern.compile("(?:共|共计|达|达到|增至|增加到)?(\\d+)(?:余|多)?(?:个|家|名|处|人|所|项|件|户|座|支|条|次|篇|卷)?$");
    private static final String SCOPE = "(?:全国|国家级?|全省|省级|全自治区|自治区级?|全区|区级|全市|市级|全州|州级|全盟|盟级|全县|县级|全旗|旗级|部级|厅级)";
    private static final Pattern SCOPE_ONLY = Pattern.compile(SCOPE + "(?:第[一二三四五六七八九十\\d]{1,3}批|首批)?");
    private static final Pattern SCOPE_AND_COUNT = Pattern.compile("(" + SCOPE + ")(\\d+)(?:个|家|名|处|所|项|户)");
    /** 某项工作最高奖项“某某杯”: what stands before a cup or tripod, or says that it is a prize, is not its name. */
    private static final Pattern APPOSED =
            Pattern.compile("[^“”、]*(?:最高奖项?|奖项|最高荣誉)“([^”]{2,})”|[^“”、]{2,}“([^”]{1,5}[杯鼎])”");

    /** What they are before who gives them: 平安示范村国家级1个、省级6个. */
    private static final Pattern HEAD_FIRST =
            Pattern.compile("(?<head>[^“”]{3,24}?)(?<scope>" + SCOPE + ")(?<count>\\d+)(?:个|家|名|处|所|项|户)");

    private static final Pattern LEADING_SCOPE = Pattern.compile("^" + SCOPE + "(?:第[一二三四五六七八九十\\d]{1,3}批|首批)?");
    /** What an honour may open with: who gives it. */
    private static final Pattern OPENS = Pattern.compile(SCOPE + "|[\\u4e00-\\u9fa5]{2,3}(?:省|市|自治区)");

    /** Which ones they are: 示范村2个（甲村、乙村）. */
    private static final Pattern WHICH = Pattern.compile("(?<=\\d[个家名处所项户])[（(][^）)]*[）)]$");

    /** Who or what is said to hold it: 获“甲奖”的地级市; 获“甲”的称号 is still its name. */
    private static final Pattern WHOSE = Pattern.compile("的(?!(?:光荣)?(?:称号|荣誉|殊荣|奖[杯牌状项]|牌匾|牌子|桂冠|美誉|(?:好|优异)?成绩|佳绩))");

    /** Somebody by their honour: “全国先进工作者”陈某, “五四奖章”获得者符某. */
    private static final Pattern PERSON = Pattern.compile("(“[^”]{4,}”)(?:称号)?(?:获得者)?[\\u4e00-\\u9fa5]某+$");

    /** 省级财政奖励资金 is no prize. */
    private static final Pattern MONEY = Pattern.compile("[励补]|扶|资金");

    /** A noun that ends the name though the lexicon does not know it as one that does: 示范连队, 优秀政务App, 先进代表队. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?!创建|建设|命名|称号|荣誉|工作|活动|奖)(?:[\\u4e00-\\u9fa5&&[^的了后并且和与及在为是居位等之将被由有进获入上下中以获成]]|[A-Za-z]){2,6}(?:（[^）]*）)?");

    private static final Pattern TAIL = Pattern.compile(
            "(?:等)?(?:(?<=[”县市区旗村镇乡])的?(?:国字号|国家级|省级|部级|全国性)?(?:金字|烫金|闪亮|亮丽|新|城市)*(?:荣誉称号|荣誉|称号|招牌|名片|牌子|奖牌|奖杯)|(?<=[县市区旗村镇位体号奖”])之?后|(?:予以|给予|进行)(?:通报)?(?:表扬|表彰|嘉奖)|荣誉称号|的?命名|的?称号|的?荣誉|殊荣|(?:建设|创建)?的?(?:公示|候选|拟命名|入围|推荐)?(?:名单|榜单)(?:中|里|上)?|行列|之列|的?美誉|的?桂冠|[一两二三四五六七八九十\\d]*块(?:金字)?(?:招牌|牌子|奖牌|金匾|匾牌)|的?(?:牌子|金匾)|(?<=[”县市区旗村镇位体])(?:奖牌|牌匾|奖杯)|[一两二三四五六七八九十\\d]*张(?:国字号|国家级|省级|城市|金字|亮丽|闪亮)*名片|(?<=[县市区旗村镇乡])(?:复审|复核|复查|复验|验收|认证)|之一|“?[两二三四五六七八九十\\d]+连[冠优]”?)?(?:[一二两三四五六七八九十多\\d]+(?:项|个|次)(?:荣誉|称号|奖项)?)?$");
    private static final int SHORTEST = 3;

    /** A class that means something with the assessment it was given in. */
    private static final Pattern BARE_CLASS = Pattern.compile("优秀|优等");

    private static final Pattern MARKS_AT_END = Pattern.compile("[”’“‘，、\\s]+$");
    private static final Pattern OWN_FIRST = Pattern.compile("^我[省市县区州国](?=首个|首家|唯一)");
    private static final Pattern NATION_TWICE = Pattern.compile("^全国(?=(?:首个)?国家级)");
    private static final Pattern NOT_OF_NAME = Pattern.compile("[“”]|首个|首家|唯一的?");
    private static final Pattern SEVERAL_LEVELS =
            Pattern.compile("((?:国家|省|市|州|县|区|镇)(?:[、和](?:国家|省|市|州|县|区|镇)){1,3})(?:[两二三四]级)([^，。；、]{4,30})");
    private static final Pattern OF_NATION = Pattern.compile("^.{0,6}(?:全国|国家|中国|中央|中华|部级).*");
    private static final Pattern OF_PROVINCE = Pattern.compile("^.{0,6}(?:全省|省级|省|自治区).*");
    private static final Pattern OF_LOWER = Pattern.compile("全区|全市|全州|全盟|全县|全旗|自治区|市级|州级|盟级|县级|区级|旗级");
    /** After an honour: how many hold it, where that places them (A级以上、数量全国第一), what else happened (、二期投产). */
    private static final Pattern SAID_OF_THEM = Pattern.compile(
            "、(?:荣立|荣获|获得|获评|被评为|被授予|入选|数量|总数|总量|居|位[居列]|占|稳居|连续|[^、，。；“”]{2,8}(?:投产|开工|建成|投运|启用|揭牌|开业|竣工)(?![^、，。；]))");
    /** Words of honour that stand before what is honoured: 十大考古新发现. */
    private static final Pattern OPENS_NAME = Pattern.compile("十大|十佳|百佳|最美");

    private static final Pattern HEAD_OF_LIST = Pattern.compile(
            "^(?:[又再]?[一两][块张项枚座个](?=“)|[^，。；“”]{2,14}(?:认定|命名|评选|评定|公布|确定|授予)的|年度(?=“)|[\\u4e00-\\u9fa5]{2,4}[省市]?(?:唯一的?|[一二三四五六七八九十\\d]+个)(?=全国|国家)|了|出|为|过|到|再|成为|成|一批|一个|全[国省市]首个(?=“?(?:联合国|国际|世界|全球))|(?:年内|早日|尽快)?(?:整[省市县区州]|全域)?(?:创建成?|创成|建成|建设)(?=“?(?:国家|全国|省级|全省|自治区|市级|全市))|“|‘|\\s)+");

    /** How many characters two honours must end alike for 和 to join them (示范区). */
    private static final int SAME_ENDING = 3;

    private static final int LONGEST_SCOPE = 8;

    private final HonourNames names;
    private final ScopeWords scopeWords;

    HonourReader(HonourNames names, ScopeWords scopeWords) {
        this.names = names;
        this.scopeWords = scopeWords;
    }

    /** The honours named in [from, to) of the article. */
    List<Honour> read(ArticleReading reading, int from, int to) {
        return read(reading, from, to, "");
    }

    /**
     * The honours named in [from, to) of the article, as a list goes on.
     *
     * @param scope who lists the titles named before (国家级), empty where none were
     */
    List<Honour> read(ArticleReading reading, int from, int to, String scope) {
        List<Honour> levels = onSeveralLevels(reading, from, to);
        if (!levels.isEmpty()) {
            return levels;
        }
        List<int[]> parts = split(reading.text(), from, cut(reading.text(), from, to));
        List<Honour> honours = new ArrayList<>();
        // most lists are of one
        boolean several = parts.size() > 1;
        String shared = several ? sharedHead(reading, parts) : null;
        List<int[]> named = several ? merged(reading, parts) : parts;
        for (int i = 0; i < named.size(); i++) {
            Honour honour = named.size() > i + 1 ? elided(reading, named, i) : null;
            honour = honour != null ? honour : honour(reading, named.get(i)[0], named.get(i)[1], shared);
            if (honour != null) {
                honours.add(honour);
            }
        }
        shareLevel(reading, honours, scope);
        if (honours.size() > 1 && sharesOneCount(reading.text(), parts)) {
            return honours.stream().map(h -> h.times(null)).toList();
        }
        return honours;
    }

    /** “三五”“四五”普法先进集体, 首批、第三批“某集体”: a bare term or batch shares the name that the list goes on with. */
    private Honour elided(ArticleReading reading, List<int[]> parts, int index) {
        int[] part = parts.get(index);
        String told = reading.text().substring(part[0], part[1]).strip();
        boolean term = TERM.matcher(told).matches();
        if (!term && !BATCH.matcher(told).matches()) {
            return null;
        }
        for (int[] next : parts.subList(index + 1, parts.size())) {
            String whole = reading.text().substring(next[0], next[1]).strip();
            Matcher opens = (term ? TERM : BATCH).matcher(whole);
            boolean alike = opens.lookingAt();
            if (alike && opens.end() == whole.length()) {
                continue;
            }
            String name = alike ? clean((term ? told : "") + whole.substring(opens.end())) : "";
            return names.isTypical(name)
                    ? new Honour(part[0], part[1], name, level(reading, part[0], name), term ? null : told, null, true)
                    : null;
        }
        return null;
    }

    /** 市、县两级平安建设先进集体: one honour a level. */
    private List<Honour> onSeveralLevels(ArticleReading reading, int from, int to) {
        Matcher m = SEVERAL_LEVELS.matcher(reading.text()).region(from, to);
        if (!m.lookingAt()) {
            return List.of();
        }
        List<Honour> honours = new ArrayList<>();
        for (String level : m.group(1).split("[、和]")) {
            String name = level + "级" + clean(m.group(2));
            honours.add(new Honour(from, m.end(), name, level(reading, from, name), null, null, names.isTypical(name)));
        }
        return honours;
    }

    /** Who gives an honour that {@code region} itself holds: what is 全区 to a district of an autonomous region is given by that. */
    Level levelFor(Region region, Honour honour) {
        boolean own = honour.level() == region.level() && honour.name().startsWith("全区");
        return own ? scopeWords.beyond("全区", region).map(Region::level).orElse(honour.level()) : honour.level();
    }

    /** Where the list ends: at 等 outside quotation marks, or at the end of the stretch. */
    private static int cut(String text, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ("“《（(".indexOf(c) >= 0) {
                depth++;
            } else if ("”》）)".indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0
                    && c == '、'
                    && SAID_OF_THEM.matcher(text).region(i, to).lookingAt()) {
                return i;
            } else if (depth == 0
                    && i > from
                    && text.charAt(i - 1) == '”'
                    && WHOSE.matcher(text).region(i, to).lookingAt()) {
                return i;
            } else if (depth == 0 && c == '等' && i > from + 3 && !isGrade(text, i, to)) {
                return i;
            }
        }
        return to;
    }

    /** 等 is a grade in 一等奖, 优秀等次, 高等学校, and so on elsewhere. */
    private static boolean isGrade(String text, int at, int to) {
        boolean ordinal = "一二三特优高".indexOf(text.charAt(at - 1)) >= 0;
        return at + 1 < to && (text.charAt(at + 1) == '次' || ordinal && "奖功学院级".indexOf(text.charAt(at + 1)) >= 0);
    }

    private List<int[]> split(String text, int from, int to) {
        List<int[]> parts = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ("“《（(".indexOf(c) >= 0) {
                depth++;
            } else if ("”》）)".indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
                if (c == '”' && depth == 0 && i + 1 < to && text.charAt(i + 1) == '“') {
                    parts.add(new int[] {start, i + 1});
                    start = i + 1;
                }
            } else if (depth == 0 && "、和及与".indexOf(c) >= 0 && i > start) {
                if (c == '、' || isJoint(text, i, to) || endAlike(text.substring(start, i), text.substring(i + 1, to))) {
                    parts.add(new int[] {start, i});
                    start = i + 1;
                }
            }
        }
        if (start < to) {
            parts.add(new int[] {start, to});
        }
        return parts;
    }

    /** 和 joins two honours where a scope, a count or a quotation mark follows it, else it may belong to a name. */
    private static boolean isJoint(String text, int at, int to) {
        String rest = text.substring(at + 1, to);
        return rest.startsWith("“")
                || rest.startsWith("《")
                || LEADING_SCOPE.matcher(rest).find()
                || BATCH.matcher(rest).lookingAt()
                || COUNT_BEFORE.matcher(rest).find();
    }

    /** 国家甲示范区和乙示范区: both sides end in the same word of honour. */
    private boolean endAlike(String left, String right) {
        int ending = Math.min(SAME_ENDING, Math.min(left.length(), right.length()));
        return ending == SAME_ENDING
                && left.length() > 2 * SAME_ENDING
                && right.length() > SAME_ENDING
                && left.regionMatches(left.length() - ending, right, right.length() - ending, ending)
                && names.isTypical(left);
    }

    /** Parts with no honour in them belong to the part after them, except bare scopes, which share its head. */
    private List<int[]> merged(ArticleReading reading, List<int[]> parts) {
        List<int[]> merged = new ArrayList<>();
        int start = -1;
        for (int[] part : parts) {
            String text = WHICH.matcher(
                            reading.text().substring(part[0], part[1]).strip())
                    .replaceFirst("");
            boolean alone = SCOPE_ONLY.matcher(text).matches()
                    || SCOPE_AND_COUNT.matcher(text).matches()
                    || text.startsWith("“")
                    || BATCH.matcher(text).matches()
                    || COUNT_AFTER.matcher(text).find()
                    || names.isTypical(clean(text))
                    || opensAlike(reading.text(), text, part[1]);
            if (start < 0) {
                start = part[0];
            }
            if (alone) {
                merged.add(new int[] {start, part[1]});
                start = -1;
            }
        }
        if (start >= 0) {
            merged.add(new int[] {start, parts.get(parts.size() - 1)[1]});
        }
        return merged;
    }

    /** 国家园林县城、国家卫生县城: both items name who honours, so each is whole. */
    private static boolean opensAlike(String text, String item, int end) {
        Matcher scope = LEADING_SCOPE.matcher(item);
        return scope.find()
                && item.length() > scope.end() + 1
                && end < text.length()
                && text.charAt(end) == '、'
                && OPENS.matcher(text.substring(end + 1, Math.min(text.length(), end + LONGEST_SCOPE)))
                        .lookingAt();
    }

    /** The head that bare scopes in the list share: that of the first full name. */
    private String sharedHead(ArticleReading reading, List<int[]> parts) {
        for (int[] part : parts) {
            Matcher headFirst = HEAD_FIRST.matcher(reading.text()).region(part[0], part[1]);
            if (headFirst.matches() && names.isTypical(clean(headFirst.group("head")))) {
                return clean(headFirst.group("head"));
            }
            String name = clean(reading.text().substring(part[0], part[1]).strip());
            Matcher scope = LEADING_SCOPE.matcher(name);
            if (!SCOPE_ONLY.matcher(name).matches() && names.isTypical(name) && scope.find()) {
                return name.substring(scope.end());
            }
        }
        return null;
    }

    /** 国家级绿色工厂5家、绿色园区2家: a title without its level has that of the title before it. */
    private void shareLevel(ArticleReading reading, List<Honour> honours, String before) {
        String scope = before;
        for (int i = 0; i < honours.size(); i++) {
            Honour honour = honours.get(i);
            if (LEADING_SCOPE.matcher(honour.name()).find()) {
                scope = listedBy(honour);
            } else if (!scope.isEmpty() && names.isTitle(scope + honour.name())) {
                String name = scope + honour.name();
                honours.set(i, honour.called(name, level(reading, honour.start(), name)));
            }
        }
    }

    /** Who lists a title (国家级 of 国家级绿色工厂), empty where the honour is none or does not tell. */
    String listedBy(Honour honour) {
        Matcher leading = LEADING_SCOPE.matcher(honour.name());
        return leading.find() && names.isTitle(honour.name()) ? leading.group() : "";
    }

    private static boolean sharesOneCount(String text, List<int[]> parts) {
        String last = text.substring(parts.get(parts.size() - 1)[0], parts.get(parts.size() - 1)[1]);
        return last.matches(".*等?\\d+(?:项|个)(?:荣誉|称号|奖项).*");
    }

    private static String clean(String part) {
        String name = HEAD_OF_LIST
                .matcher(part.endsWith("某") ? PERSON.matcher(part).replaceFirst("$1") : part)
                .replaceFirst("");
        name = NUMERAL_BEFORE.matcher(name).replaceFirst("");
        name = COUNT_BEFORE.matcher(name).replaceFirst("");
        name = HEAD_OF_LIST.matcher(name).replaceFirst("");
        String before = null;
        while (!name.equals(before)) {
            before = name;
            name = TAIL.matcher(name).replaceFirst("");
            name = COUNT_AFTER.matcher(name).replaceFirst("");
            name = MARKS_AT_END.matcher(name).replaceFirst("");
        }
        name = OWN_FIRST.matcher(name).replaceFirst("");
        name = NATION_TWICE.matcher(name).replaceFirst("");
        return NOT_OF_NAME.matcher(BATCH.matcher(name).replaceFirst("")).replaceAll("");
    }

    private Honour honour(ArticleReading reading, int start, int end, String shared) {
        String told =
                WHICH.matcher(reading.text().substring(start, end).strip()).replaceFirst("");
        String raw = PLACE_AMONG.matcher(told).replaceFirst("");
        Matcher batch = BATCH.matcher(raw);
        String batchWord = batch.find() ? batch.group() : null;
        Integer count = count(raw);
        String name = clean(raw);
        Matcher elided = SCOPE_AND_COUNT.matcher(raw);
        if (shared != null && (SCOPE_ONLY.matcher(raw).matches() || elided.matches())) {
            name = (elided.matches() ? elided.group(1) : BATCH.matcher(raw).replaceFirst("")) + shared;
            count = elided.matches() ? Integer.valueOf(elided.group(2)) : null;
        }
        Matcher apposed = APPOSED.matcher(raw);
        if (apposed.matches()) {
            String prize = apposed.group(1) != null ? apposed.group(1) : apposed.group(2);
            return new Honour(start, end, prize, level(reading, start, name), batchWord, count, true);
        }
        Matcher headFirst = HEAD_FIRST.matcher(raw);
        if (headFirst.matches() && names.isTypical(clean(headFirst.group("head")))) {
            name = headFirst.group("scope") + clean(headFirst.group("head"));
            count = Integer.valueOf(headFirst.group("count"));
        }
        if (name.length() < SHORTEST && !isBareClass(name)) {
            return null;
        }
        if (!names.isTypical(name)) {
            Expression.Occurrences inside = names.wordsIn(name, Math.min(4, name.length()), name.length());
            if (LEADING_SCOPE.matcher(name).find()
                    && inside.find()
                    && !MONEY.matcher(name.substring(inside.match().end())).lookingAt()
                    && !OPENS_NAME.matcher(inside.match().group()).matches()
                    && !GOES_ON.matcher(name.substring(inside.match().end())).matches()) {
                end = start
                        + reading.text()
                                .substring(start, end)
                                .indexOf(inside.match().group())
                        + inside.match().group().length();
                name = name.substring(0, inside.match().end());
            }
        }
        return new Honour(start, end, name, level(reading, start, name), batchWord, count, names.isTypical(name));
    }

    /** A class of an assessment without the assessment, which alone names no honour: 获评优秀. */
    static boolean isBareClass(String name) {
        return BARE_CLASS.matcher(name).matches();
    }

    private static Integer count(String raw) {
        String text = HEAD_OF_LIST.matcher(raw).replaceFirst("");
        Matcher before = COUNT_BEFORE.matcher(text);
        if (before.find()) {
            return Integer.valueOf(before.group(1));
        }
        Matcher after = COUNT_AFTER.matcher(text.replaceFirst("等$", ""));
        return after.find() && after.group(1).length() < 6 && !after.group().matches("(?:19|20)\\d{2}")
                ? Integer.valueOf(after.group(1))
                : null;
    }

    /** Level from the word in a name that stands at {@code start}: a scope word, or the region that the name begins with. */
    Level level(ArticleReading reading, int start, String name) {
        if (OF_NATION.matcher(name).matches()) {
            return Level.NATION;
        }
        if (OF_PROVINCE.matcher(name).matches()) {
            return Level.PROVINCE;
        }
        Matcher scope = OF_LOWER.matcher(name);
        if (reading.focal() != null && scope.find() && scope.start() <= 6) {
            return scopeWords.level(scope.group(), reading.focal()).orElse(null);
        }
        return reading.mentions().toponyms(start, start + Math.min(6, name.length())).stream()
                .map(Toponym::region)
                .map(Region::level)
                .findFirst()
                .orElse(null);
    }
}
