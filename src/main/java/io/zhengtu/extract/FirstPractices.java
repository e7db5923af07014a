package io.zhengtu.extract;

import io.zhengtu.lexicon.HeadLexicon;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether what somebody was first with is a practice that is carried on from then, so that it is adopted too. */
final class FirstPractices {

    /** What is founded or started is carried on from then; what 落地 or 完成 or 成为 tells need not be. */
    private static final Pattern FOUNDED =
            Pattern.compile("成立|设立|建立|组建|建成|建设|开设|开通|创办|创建|创设|推出|打造|上线|启用|启动|推行|实行|实施|制定|研发|探索|搭建|构建");

    /** Things, places and businesses that are first are no practices. */
    private static final Pattern NO_PRACTICE = Pattern.compile(
            ".*(?:志愿者|示范[市县区旗村镇乡]|示范城市|示范单位|示范地区|立法|称号|殊荣|城市|条例|办法|规定|方案|标准|案例?|决定|[新园省厂街]区|企业|公司|产品|列车|航线|班列|航班|之都|名城|的法庭|试点|基地|项目|业务|电站|工厂|飞机|船|债券|保单|[产运]业|医院|大学|学院|机场|港口|管道|设备|装置|规程|法规|指引|机器人|陆港|口岸|成果|基金会|银行|农商行|公路|铁路|大桥|隧道|水库|发射场|图书馆|博物馆)|.*[获得评].*|.*(?:延伸[至到]|扩[大展][至到]|拓展[至到]).*|.*(?:新增|累计)\\d.*"
                    + "|(?:把|将|以|在|由).*|为(?!民办|民服|企|农|老)[^的]*|.*(?:芯片|药物?|疫苗|材料|技术|卫星|型号|品种|新种|汽车|占比“[^”]*”)|.*奖|.*率(?:达?到?[\\d.]+[%％])?|.*的(?:[省市县区]|县（[市区]）|地方|省份|公园)");

    /** Works that were finished (某外送工程建成投运) are built, not carried on. */
    private static final Pattern BUILT =
            Pattern.compile("(?:工程|项目|航线|电站)[”）]?(?:全线)?(?:正式)?(?:建成|投运|投产|投用|开工|通车|竣工|贯通|并网)");

    /** What the article has named before is only classed: 该平台系全国首个县级监测平台. */
    private static final Pattern CLASSED =
            Pattern.compile("(?:^|[，。；])(?:这|该|此|其)?[^，。；“”是]{0,8}(?:[是属系]|属于)[^，。；在]{0,12}$");

    /** Kinds of things that names of practices do not name. */
    private static final Set<String> NO_PRACTICES = Set.of("metaphor", "thing", "structure");

    private final HeadLexicon heads;
    private final Pattern headed;

    FirstPractices(HeadLexicon heads) {
        this.heads = heads;
        this.headed = Pattern.compile(".*" + heads.measures() + "(?:[”（(].*)?$");
    }

    /** Whether a name ends as names of practices do. */
    boolean isHeaded(String name) {
        return headed.matcher(name).matches();
    }

    /** Whether the words before a first tell of founding or starting something. */
    boolean isFounding(String before) {
        return FOUNDED.matcher(before).find();
    }

    /** Whether the words before a first say of what kind something named before is, rather than what somebody did. */
    boolean isClassed(String before, String name) {
        return name.indexOf('“') < 0 && CLASSED.matcher(before).find();
    }

    /** Whether what was first is something that is carried on: no document, no deed, no honour. */
    boolean mayBeOne(String text, FirstObject named) {
        String name = named.name();
        boolean title = named.start() > 0 && text.charAt(named.start() - 1) == '《';
        String told = text.substring(named.start(), named.end());
        return !title
                && !BUILT.matcher(told).find()
                && !name.startsWith("《")
                && !NO_PRACTICE.matcher(unquoted(name)).matches()
                && !NO_PRACTICE.matcher(told).matches();
    }

    /** Whether it is called something, or by what practices are called (制度, 平台), rather than a deed or a thing. */
    boolean isNamed(String name) {
        return name.indexOf('“') >= 0
                || isHeaded(name)
                || heads.kindOf(name)
                        .filter(kind -> !NO_PRACTICES.contains(kind))
                        .isPresent();
    }

    /** A name without quotation marks that hold the whole of it. */
    static String unquoted(String name) {
        boolean whole = name.startsWith("“") && name.indexOf('”') == name.length() - 1;
        return whole ? name.substring(1, name.length() - 1) : name;
    }
}
