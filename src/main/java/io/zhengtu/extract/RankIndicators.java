package io.zhengtu.extract;

import io.zhengtu.region.Toponym;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a clause ranks: the words before the rank, without its subject and without the values that are said of it. */
final class RankIndicators {

    private static final Pattern EVERY = Pattern.compile("均|都|双双|分别|(?:\\d+|[两二三四五六七八九])(?:项|个)(?:[一二三]级)?指标");
    /** How many there are of which some are named: 甲、乙等5项指标. */
    private static final Pattern AMONG = Pattern.compile("等(?:\\d+|[两二三四五六七八九十])(?:项|个|类)(?:主要)?指标$");
    /** 荣获甲测评、乙考核2个全市第一: so many places are held, one in each. */
    private static final Pattern EACH = Pattern.compile("(.+?)等?(?:\\d+|[两二三四五六七八九])[项个]");
    /** Several things under one measure and no value that would be their sum: 甲、乙和丙产量. */
    private static final Pattern LISTED =
            Pattern.compile("[^\\d，。；]{2,12}、[^\\d，。；]{3,40}(?:产量|产值|增速|出口额|出口量|[^\\d]率|安全感|满意度|认可度|获得感)");

    /** What is said of the thing ranked rather than naming it: its value (产量3.25亿吨、), for how long, that all of them are. */
    private static final Pattern SAID_OF_IT = Pattern.compile(
            "(?:[、，,]|(?:连续[^，]{1,4}[年次])?领跑(?:全[国省市])?|[由从][低高]到[高低]|[、，](?:金额|数量|总数)|[从由](?:全球|世界|国内)?|占全[国省市]|[从由][^，。；、]{1,10}(?:提高|提升|增加|增长|上升|跃升|扩大)[到至]?|(?:再|屡)?创(?:历史)?新高|偏低|较低|偏高|较高|(?:连续)?跨越[^，]{0,16}台阶|(?:连续[一二三四五六七八九十\\d]+年)?(?:位列|位居|名列|进入|处于)[^，]{0,10}(?:方阵|梯队)|中?(?:名列|位居|位列)前茅|中?(?:名列|位居|位列|排名)(?:全[国省市])?前列|(?:我|全)[省市县区]|(?<=》)(?:公布|发布|揭晓|出炉|显示)|历史性|首次|再次|一举|[年月]均|(?:进入|位居|跻身|排在)(?:全[国省市])?前[一二三四五六七八九十\\d]+[名位]?|(?:一?共|累计)?(?:获得|取得|夺得)\\d+[枚个项块]\\S{1,2}|(?:已|已经)?(?:连续|持续)[\\d一二三四五六七八九十]+个?[年月届次季]度?(?:稳)?|均|都|双双|分别|稳|(?:突破|超过?|达到?)[百千万亿两]+[\\u4e00-\\u9fa5]{1,2}|(?:约|近|超|达|超过|达到|突破)?"
                    + "(?:增长|提高|提升|增加|下降|降低|达到?|突破|超过?|为|增至|升至|提高[到至]|降至|完成|实现)?[约近超达]?(?!\\d+强)\\d[\\d.,]*[余多]?[万亿千百]*"
                    + "(?:%|％|个百分点|平方公里|立方米|平方米|千瓦时|[A-Za-z]|[\\u4e00-\\u9fa5]{1,2})?(?:以上|左右)?)$");

    /** With what it is compared: 从业人员比“四经普”, 产量较上年. */
    private static final Pattern COMPARED_WITH =
            Pattern.compile("[比较](?:“[^”]{1,12}”|\\d{4}年|[上去]年|同期|“?[\\u4e00-\\u9fa5]{1,3}五”?末?|全[国省]平均水?平?)$");

    /** What of a thing is measured: of a list it may stand with the last alone (投资、销售面积增速). */
    private static final Pattern MEASURED = Pattern.compile("(?:增速|总量|产量|数量|总额|金额|余额|规模|占比|增加值|面积|里程|产值|率)$");

    /** The thing with its growth, then what of it is ranked: 地区生产总值增长5%、增量. */
    private static final Pattern VALUE_AND_MEASURE = Pattern.compile(
            "^(.{2,}?)(?:年均)?(?:增长|提高|达到?|突破|完成|实现)[约近超]?(?:\\d[\\d.]*[万亿]*|[百千万亿两]+)(?:%|个百分点|[\\u4e00-\\u9fa5]{1,2})?、(增量|增速|总量|增幅|规模|占比|总额|出口[量额]|进口[量额]|销量|保有量|(?:提升|增长|下降)幅度|升幅|降幅)$");
    /** The thing with what it grew from and to, then a part of it: 公路由1千公里增至2千公里、四车道里程. */
    private static final Pattern FROM_TO =
            Pattern.compile("([^、，\\d]{2,8})[由从]\\d[^、，]{0,10}[增升提]?[高加]?[到至为]\\d[^、，]{0,8}、([^、，\\d]{3,})");

    /** A value alone names nothing: 增加4万人、居全国第三. */
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:年均)?(?:增加|增长|提高|达到?|突破|减少|下降|新增)[约近超]?\\d[\\d.]*[余多]?[万亿]*(?:%|个百分点|[\\u4e00-\\u9fa5]{1,2})?[、，]?|仅?[为占]\\d[\\d.]*[%％]?|(?:基本)?实现[^，]{0,8}全覆盖");

    private static final String MEASURE = "([总单]产|总数|数量|总量|产量|产值|规模|面积|总?里程)";

    /** A measure with its value and nothing that is measured. */
    private static final Pattern BARE_MEASURE =
            Pattern.compile(MEASURE + "(?:约|近|超|达|达到|突破|增至)?\\d[\\d.,]*[余多]?[万亿]*[\\u4e00-\\u9fa5]{1,4}[、，]?");

    private static final Pattern MEASURE_AT_END = Pattern.compile(MEASURE + "$");
    /** What brought a thing about, before its name: 新增境内上市公司. */
    private static final Pattern BROUGHT_ABOUT = Pattern.compile("^(?:累计|共|新)*(?:新增|增加|拥有|共有|建成|培育)");

    /** The name of what ranks: 国家级经开区综合考评. */
    static final String ASSESSMENT = ".{4,}(?:评价|评估|考核|考评|测评|评比|评查|竞赛|大赛|比武|评选|调查)";

    private static final Pattern IN_ASSESSMENT = Pattern.compile("^[^在]{0,14}在(?=" + ASSESSMENT + "$)");

    /** 2022年、2023年连续两年获某评比: what won it is no part of what ranks. */
    private static final Pattern WINS =
            Pattern.compile("^[^，。；“《]{0,30}?(?:一举|先后|接连)?(?:荣获|获得|取得|夺得|斩获|获)(?=" + ASSESSMENT + "$)");

    /** 牛、羊等产量: the list only breaks off there. */
    private static final Pattern MEASURED_AFTER_LIST =
            Pattern.compile("等(?=(?:增速|总量|产量|数量|总额|金额|余额|规模|占比|增加值|里程|产值)$)");

    private static final Pattern GROWTH = Pattern.compile("增速|增幅|增量|总量|占比|升幅|降幅|规模");

    private static final int SHORTEST_INDICATOR = 3;
    /** How many characters a measure has that stands without what is measured (利润). */
    private static final int BARE = 2;

    private static final Pattern FOR_YEARS = Pattern.compile("(?:连续[^，]{1,4})?");
    private static final Pattern ASSESSED = Pattern.compile("(?:中|测评|评估|评价|考核|考评|评比|满意度)$");

    /** Before what is ranked: its number in a list, a verb of ranking. */
    private static final Pattern LISTED_IN = Pattern.compile(
            "^(?:（[一二三四五六七八九十\\d]+）|(?:公布|发布|通报)[了的]?(?=.{4})|(?:连续[^，]{1,4}[年次届])?(?:荣列|位列|名列|位居|登上|荣登|登顶|问鼎)(?=.{4}))");

    /** When, and whose it is. */
    private static final Pattern WHEN = Pattern.compile(
            "^(?:(?:\\d{4}年(?:度|以来)?|去年|今年|[上下]半年|第[一二三四]季度|其中|(?:这|上述|以上)[两二三四五六\\d]*[项个]?(?:指标|数据|比例)|该[市县区省]|我[市县区省]|全[市县区省])[，]?)+");

    /** How it ranks, at the end. */
    private static final Pattern HOW =
            Pattern.compile("(?:持续|连续[^，]{0,4}|(?:综合|总)?(?:得分|评分|总分)|综合|最好成绩为|成绩|结果)?[中的在为]?$");

    /** 全州排名第二，全市排名第一: the clause before names nothing that ranks either. */
    private static final Pattern RANKED_ALONE =
            Pattern.compile("(?:在?全[国省市区州县盟旗])?(?:排名|排|位居|位列|名列|列|居)?(?:全[国省市区州县盟旗])?第[一二三四五六七八九十百\\d]+[名位]?");
    /** By how much or from where it came to its rank: 以93.6分的成绩, 由上年的, 从全省88个县中. */
    private static final Pattern NO_INDICATOR = Pattern.compile(
            "(?:[我全该][省市县区州])?(?:综合排名|总分|综合得分|排名|位次)?(?:较[上去]年[^，]{0,8}|以[^，]{0,12}(?:分|总分|成绩|优势)(?:的(?:好|优异)?成绩)?|[由从](?:此前|上年|上年度|去年|前年|\\d{4}年度?|全[国省市])[^，]{0,16}|位次|排名)");

    private static final Pattern AT_END = Pattern.compile("(?:中|的|在|从|由|[由从](?:上年|去年|前年|此前)的?)$");

    private RankIndicators() {}

    /** The clause's own words on what is ranked, without its subject, which may also follow them (在全省评估中某县位列…). */
    private static String own(Passage passage, Clause clause, int end) {
        int from = passage.reading().afterPlaces(clause.start(), end);
        int to = ranked(passage, from, end).map(Toponym::start).orElse(end);
        String own = strip(passage.text().substring(from, Math.max(from, to)));
        return IN_ASSESSMENT.matcher(own).replaceFirst("");
    }

    private static String ofClause(Passage passage, Clause clause) {
        int from = passage.reading().afterPlaces(clause.start(), clause.end());
        String told = named(strip(passage.text().substring(from, clause.end())));
        return IN_ASSESSMENT.matcher(told).replaceFirst("");
    }

    /** The place that is ranked where it follows what is ranked: 某县 in 在全省评估中某县位列第二, 满意度测评某州连续两年第一. */
    static Optional<Toponym> ranked(Passage passage, int from, int end) {
        return passage.reading().mentions().toponyms(from, end).stream()
                .filter(place -> place.start() > from
                        && FOR_YEARS
                                .matcher(passage.text().substring(place.end(), end))
                                .matches()
                        && ASSESSED.matcher(passage.text().substring(from, place.start()))
                                .find())
                .findFirst();
    }

    /** A clause that does not say itself what is ranked (…评价中，长沙市位列第二) is evidence only with the one before. */
    static int evidenceStart(Passage passage, Clause clause, int indicatorEnd) {
        int index = passage.sentence().clauseAt(clause.start());
        boolean whole = index == 0 || own(passage, clause, indicatorEnd).length() >= SHORTEST_INDICATOR;
        return whole
                ? clause.start()
                : passage.sentence().clauses().get(index - 1).start();
    }

    /** What is ranked: what the clause says before the rank, else the clause before; several where 均 ranks a list. */
    static List<String> of(Passage passage, Clause clause, int end) {
        String text = passage.text();
        String own = own(passage, clause, end);
        Matcher each = EACH.matcher(own);
        List<String> held = each.matches() ? parts(strip(each.group(1))) : List.of();
        if (held.size() > 1) {
            return held;
        }
        if (EVERY.matcher(own).find() || LISTED.matcher(named(own)).matches()) {
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
            String earlier = ofClause(passage, passage.sentence().clauses().get(i));
            if (earlier.length() >= SHORTEST_INDICATOR
                    && !RANKED_ALONE.matcher(earlier).matches()
                    && !NO_NAME.matcher(earlier).matches()) {
                List<String> listed = EVERY.matcher(clause.of(text)).find() ? parts(earlier) : List.of();
                // 预算收入增长5.7%，增速居…: not the thing but its growth is ranked
                String growth = GROWTH.matcher(own).matches() ? own : "";
                String name = named(earlier);
                boolean measured = growth.equals("规模") && MEASURED.matcher(name).find();
                return listed.size() > 1 ? listed : List.of(measured ? name : name + growth);
            }
        }
        if (own.isEmpty()) {
            return List.of(clause.of(text));
        }
        // 以全省第一的成绩通过: nothing says in what
        return own.length() < BARE ? List.of() : List.of(own);
    }

    /** 粮食总产40亿斤，单产500斤: what is measured twice is named the first time. */
    private static List<String> ofThingBefore(Passage passage, Clause clause, String measure) {
        int index = passage.sentence().clauseAt(clause.start());
        if (index == 0) {
            return List.of();
        }
        String told = named(strip(passage.sentence().clauses().get(index - 1).of(passage.text())));
        String last = told.substring(told.lastIndexOf('、') + 1);
        String before = MEASURE_AT_END
                .matcher(BROUGHT_ABOUT.matcher(last).replaceFirst(""))
                .replaceFirst("");
        return before.length() < 2 ? List.of() : List.of(before + measure);
    }

    /** The things that 均 or 分别 speaks of (进口额、出口额均居…; 一产、二产增加值分别…). */
    private static List<String> parts(String indicator) {
        List<String> parts = new ArrayList<>();
        for (String part : AMONG.matcher(named(indicator)).replaceFirst("").split("、|和|以及|及")) {
            parts.add(named(part));
        }
        int end = parts.size() - 1;
        parts.set(end, MEASURED_AFTER_LIST.matcher(parts.get(end)).replaceFirst(""));
        String last = parts.get(end);
        String first = parts.get(0);
        if (end == 1 && last.length() == BARE && first.length() >= 2 * BARE) {
            // 某企业营收和利润: two measures of one thing.
            return List.of(first, first.substring(0, first.length() - BARE) + last);
        }
        Matcher measured = MEASURED.matcher(last);
        String measure = measured.find() ? measured.group() : "";
        for (int i = 0; i < parts.size() - 1; i++) {
            String part = parts.get(i);
            int length = part.length();
            boolean sharesHead =
                    length > 0 && length < last.length() && last.charAt(length - 1) == part.charAt(length - 1);
            if (sharesHead) {
                parts.set(i, part + last.substring(length));
            } else if (measure.isEmpty() && length == BARE && last.length() > 2 * BARE) {
                // 城镇、农村居民收入: the first takes the head of the last
                parts.set(i, part + last.substring(BARE));
            } else if (!MEASURED.matcher(part).find()) {
                parts.set(i, part + measure);
            }
        }
        return parts.stream().allMatch(part -> part.length() >= SHORTEST_INDICATOR) ? parts : List.of();
    }

    /** The name of what is ranked, without what is said of it. */
    private static String named(String indicator) {
        Matcher partOfIt = FROM_TO.matcher(indicator);
        if (partOfIt.matches()) {
            return named(partOfIt.group(1) + partOfIt.group(2));
        }
        Matcher measuredAnew = VALUE_AND_MEASURE.matcher(indicator);
        String name = !measuredAnew.matches()
                ? indicator
                : MEASURE_AT_END.matcher(measuredAnew.group(1)).replaceFirst("") + measuredAnew.group(2);
        String shorter = SAID_OF_IT.matcher(name).replaceFirst("");
        while (shorter.length() >= SHORTEST_INDICATOR && !shorter.equals(name)) {
            name = shorter;
            shorter = SAID_OF_IT.matcher(name).replaceFirst("");
        }
        String alone = COMPARED_WITH.matcher(name).replaceFirst("");
        return alone.length() >= SHORTEST_INDICATOR ? alone : name;
    }

    private static String strip(String clause) {
        if (NO_INDICATOR.matcher(clause).matches()) {
            return "";
        }
        String told = LISTED_IN.matcher(WINS.matcher(clause).replaceFirst("")).replaceFirst("");
        told = WHEN.matcher(told).replaceFirst("");
        told = HOW.matcher(told).replaceFirst("");
        return AT_END.matcher(told.startsWith("在") ? told.substring(1) : told).replaceFirst("");
    }
}
