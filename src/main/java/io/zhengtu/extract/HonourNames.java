package io.zhengtu.extract;

import io.zhengtu.lexicon.HeadLexicon;
import io.zhengtu.regex.Expression;
import java.util.regex.Pattern;

/** Tells by its words whether a name is that of an honour, and whether that makes a distinction of what is built or counted. */
final class HonourNames {

    /** Who gives it, that it is the best of its kind, and the kind: 全国优秀法院, 全省信访工作先进乡镇街道. */
    private static final Pattern OF_KIND = Pattern.compile(
            "(?:全国|国家级?|全省|省级|全市|市级|全区|自治区|[\\u4e00-\\u9fa5]{2,3}省)[\\u4e00-\\u9fa5]{0,14}?(?:优秀|先进|模范|最美|标杆)[\\u4e00-\\u9fa5&&[^的了后并且和与及在为是居位等之将被由有进入上下中以成]]{2,5}");

    /** Who gives it, and the place or base that is made one: 国家农产品质量安全县, 国家火炬计划特色产业基地. */
    private static final Pattern OF_PLACE = Pattern.compile(
            "(?!.*试点)(?:全国|国家级?)(?![\\u4e00-\\u9fa5]{0,4}(?:各|其他|多个|贫困|高新|经开|中心城市|自由贸易|自贸|新区|公园))[\\u4e00-\\u9fa5&&[^的了后并且和与及在为是居位等之将被由有进入上下中以成]]{4,16}(?:[县市区旗](?!域)|城市|产业基地|实践基地|培训基地|教育基地)");

    /** What makes a thing that is built or counted a distinction (示范村) rather than a plain one (调解委员会). */
    private static final Expression DISTINCTION = Expression.of(
            "示范|创新基地|先进|文明|优秀|模范|百强|十佳|最美|星级|枫桥式|卫生[城县乡镇村]|园林|森林城市|标兵|标杆|法治[县市区乡镇村]|平安[市县区镇乡村]|长安杯|试验区|先行区|名城|之都|奖章|劳动模范");

    /** Who lists the holders of a title: a title of nobody (智能工厂39家) is none. */
    private static final String LISTED_BY = "(?:全国|国家|国际|世界|全球|中国|中华|省级|自治区级|[市州]级|[\\u4e00-\\u9fa5]{1,6}部|[2-5]A级)";
    /** Titles that tell by themselves who gives them. */
    private static final Pattern OF_ITSELF = Pattern.compile("(?:小巨人|单项冠军)(?:企业)?$");

    private final Expression typicalEnd;
    private final Expression typicalAnywhere;
    private final Pattern title;
    private final Expression titleEnd;

    HonourNames(HeadLexicon heads) {
        this.typicalEnd = Expression.of(heads.honours()
                + "(?:村|社区|县区|区县|县市区?|市县|县（市、区）|省份|[省县市区州盟旗镇乡]|站|所|点|户|单位|集体|城市|地区|项目|奖|人物|基地)?(?:[（(][^）)]*[）)])?$");
        this.typicalAnywhere = Expression.of("(?:" + heads.honours() + "|" + heads.titles() + ")");
        this.title = Pattern.compile(LISTED_BY + ".{0,24}?" + heads.titles());
        this.titleEnd = Expression.of(heads.titles() + "$");
    }

    /** Whether the name ends as names of honours do. */
    boolean isTypical(String name) {
        return typicalEnd.isIn(name)
                || OF_KIND.matcher(name).matches()
                || OF_PLACE.matcher(name).matches()
                || isTitle(name);
    }

    /** Whether the name is a title that a body lists the holders of: 国家级绿色工厂, 5A级旅游景区. */
    boolean isTitle(String name) {
        return titleEnd.isIn(name)
                && (OF_ITSELF.matcher(name).find() || title.matcher(name).lookingAt());
    }

    /** Whether a word that ends names of honours stands in {@code text}. */
    boolean mentionsHonour(String text) {
        return typicalAnywhere.isIn(text);
    }

    /** Where words that end names of honours stand in [from, to). */
    Expression.Occurrences wordsIn(String text, int from, int to) {
        return typicalAnywhere.in(text, from, to);
    }

    /** Whether the honour distinguishes what is built or counted. */
    boolean isDistinction(Honour honour) {
        return honour.typical() && (DISTINCTION.isIn(honour.name()) || isTitle(honour.name()));
    }
}
