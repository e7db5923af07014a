package io.zhengtu.extract;

import io.zhengtu.lexicon.OrganisationLexicon;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of offices, villages, firms and other bodies where a clause begins with one. */
final class OrganisationNames {

    private static final Pattern NOT_A_NAME = Pattern.compile(
            "^(?:全[省市县区州旗盟镇乡]|各|距|离|每|市镇).*|.*(?:乡村|农村|城中村)$|.*(?:法治|数字|服务型|阳光)政府$|.*(?:[，。；：“”《》（）]|为|将|把|对|向|与|和|及|的|了|在|是|以|被|由|从|等|会同|参照|根据|按照|优化|提升|建起|修建|新建|改建|开办|高标准|高质量|觉得|推行|推进|开展|建立|实施|承担|正在|要求|获|受到|得到|赢得|评为|荣膺|成立|创建|编制|梳理|给每?|入选|力争|争创|争取|成功|设立|建成|新建|新增|培育|打造|出台|印发|制定|制订|开设|推出|率先|首[个家部创]|坚持|组织|联合|[^\\s]全[国省市区县州]|先后|积极|着力|持续|不断|深化|强化|完善|探索|创新|落实|围绕|通过|依托|聚焦|构建|搭建|严格|全面|充分|认真|切实|扎实|加强|加快|[驻帮扶][镇村]).*");

    /** What is done to bodies rather than by them: 综治中心规范化建设, 街道履职事项清单. */
    private static final Pattern OF_BODIES = Pattern.compile(
            "(?:规范化|标准化|数字化|信息化|法治化|实体化|社会化)?(?:建设|运行)(?:任务|工作|水平|标准)?(?:全面|基本|顺利|深入|扎实|持续|有序)|(?:履职|职责|权责|权力|责任|服务)(?:事项)?清单|(?:布局|机构|体制)(?:改革|优化)");

    /** What a place has many of: 某区家具企业多. */
    private static final Pattern MANY = Pattern.compile("(?:较|众|很|最)?多[，。、]|众多|密集|林立|数量");

    private final Pattern organisation;

    OrganisationNames(OrganisationLexicon lexicon) {
        this.organisation = Pattern.compile("([\\u4e00-\\u9fa5（）·“”]{0,24}?" + lexicon.alternatives()
                + "(?<!社(?=会))(?!(?<=村)[民级规务])(?!(?<=办)[案理法学事结公件证]|(?<=所)[有在辖属需谓以])(?:办公室|党组|党委)?)");
    }

    /** The organisation's name at {@code at} (司法局, 市委全面依法治市委员会办公室), {@code null} where none stands there. */
    String at(String text, int at, int end) {
        Matcher m = organisation.matcher(text).region(at, end);
        if (!m.lookingAt()) {
            return null;
        }
        String name = m.group(1);
        int next = m.end();
        while (m.region(next, end).lookingAt() && m.group(1).length() <= 9 && isContinuation(m.group(1))) {
            name += m.group(1);
            next = m.end();
        }
        boolean many = MANY.matcher(text).region(next, end).lookingAt();
        if (many || OF_BODIES.matcher(text).region(next, end).lookingAt()) {
            return null;
        }
        if (name.endsWith("园") && next < end && text.charAt(next) == '区') {
            name += "区";
        }
        return mayBe(name) ? name : null;
    }

    private static boolean isContinuation(String part) {
        // 某派出所建所以来
        return part.length() > 1
                && !part.startsWith("建")
                && mayBe(part)
                && part.matches(
                        ".*(?:委员会|办公室|党组|政法委|组织部|宣传部|统战部|改革办|编办|依法治[省市县区州旗]办|支队|大队|分局|法庭|检察室|所|局|部|中心|[^举承主协开创兴试合筹督快代帮新]办)");
    }

    /** Whether words that end as a body's name does may be one: 推行…平台 holds a verb, 全市各村 is no single body. */
    static boolean mayBe(String name) {
        return !NOT_A_NAME.matcher(name).matches();
    }

    /** Whether a body, {@code null} for none, stands for the whole place: 县政府, 区委, 各部门. */
    static boolean isGovernment(String organisation) {
        return organisation != null && organisation.matches("(?:人民)?政府|各级.*|各部门|各单位|县委|市委|区委|省委|党委|委|党委政府");
    }
}
