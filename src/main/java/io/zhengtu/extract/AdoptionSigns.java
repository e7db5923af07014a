package io.zhengtu.extract;

import io.zhengtu.lexicon.FigurativeLexicon;
import io.zhengtu.lexicon.HeadLexicon;
import io.zhengtu.lexicon.Trigger;
import io.zhengtu.mention.Mention;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs in and around a name that speak for or against its being a practice that the subject carries out. */
final class AdoptionSigns {

    private static final Pattern NUMBERED = Pattern.compile(
            ".*(?:[一二三四五六七八九十百千万两双多零0-9](?:个|项|张|位|办|清|员|调|治|制|网|码|件|站|化|减|联|所|色|函|单|评|公|进|统|核|见|法|共|规|证|次|步|级|级书记|随机|公示|免)|\\d|[+＋]).*");
    private static final Pattern BUILT_HEAD =
            Pattern.compile("(?:平台|系统|制度|工作法|责任制|联席会议|热线|小程序|公众号|机制|模式|清单|委员会|体系|活动|行动|工程|工作室|法庭|改革)(?=（|$)");
    private static final Pattern CONTRAST_BEFORE = Pattern.compile(".*(?:从|由|变|把|化|改)$");
    private static final Pattern CONTRAST_AFTER = Pattern.compile("^(?:向|到|变|转|走向|为“|延伸|升级).*");
    private static final Pattern FIGURATIVE_BEFORE = Pattern.compile(
            ".*(?:打通|破解|当好|念好|下好|奏响|绘就|按下|跑出|系好|扣好|吹响|织密|筑牢|架起|唱好|打好|拧紧|守好|守住|牵住|抓住|抓牢|关进|装上|开出|念响|走好|牢记|树立|弘扬|增强|提升|聚焦|围绕|紧盯|紧扣|杜绝|避免|防止|不做|解决|克服|根治|消除|严查|防范|整治|打击)(?:了|群众|企业|服务|法治|好|起|政务服务|依法行政|法律服务)?$");
    private static final Pattern FIGURATIVE_AFTER =
            Pattern.compile("^(?:作用|意识|理念|精神|问题|难题|现象|困境|瓶颈|思维|态度|情怀|关系|之一|的作用|的问题|的难题|功能|形象|字|上下功夫|之路|之治|答卷|笼子|效应).*");
    private static final Pattern GOAL_AFTER =
            Pattern.compile("^(?:的)?[^，]{0,4}(?:战略|任务|目标|定位|部署|要求|使命|责任|职责|思想|观念|嘱托|蓝图|愿景).*");
    private static final Pattern SENTENCE_LIKE = Pattern.compile(".*(?:了|吗|呢|啊|吧|我|你|他|她|您|咱).*");
    private static final Pattern EXAMPLE = Pattern.compile(".*(?:所谓|俗称|被称为|誉为|堪称|比喻|犹如|如同|称之为|人称|戏称|喻为)$");
    private static final Pattern PURPOSE = Pattern.compile("^(?:为|为了|旨在|以便|围绕|聚焦|针对|对照|对标|着眼|锚定|立足|紧扣).*");

    private final FigurativeLexicon figurative;
    private final Pattern head;

    AdoptionSigns(FigurativeLexicon figurative, HeadLexicon heads) {
        this.figurative = figurative;
        this.head = Pattern.compile(".*" + heads.measures() + "$");
    }

    /** Names of the signs found. */
    Set<String> of(Passage passage, AdoptionExtractor.Candidate candidate) {
        Set<String> signs = new TreeSet<>();
        String text = passage.text();
        Clause clause = passage.clauseAt(candidate.start());
        String name = text.substring(candidate.nameStart(), candidate.nameEnd());
        String before = text.substring(Math.min(clause.start(), candidate.start()), candidate.start());
        String after = text.substring(candidate.end(), Math.max(candidate.end(), clause.end()));
        signs.add(candidate.form().name().toLowerCase(Locale.ROOT));
        if (candidate.form() == AdoptionExtractor.Form.BUILT) {
            Matcher ends = BUILT_HEAD.matcher(name);
            signs.add("built." + (ends.find() ? ends.group() : "other"));
            signs.add(name.length() >= 8 ? "built.long" : "built.short");
        }
        if (candidate.quoted() && isVision(passage, name)) {
            signs.add("vision");
        }
        if (candidate.measure() != null) {
            signs.add(candidate.quoted() ? "known.quoted" : "known.plain");
        }
        if (figurative.contains(name)) {
            signs.add("figurative");
        }
        if (!candidate.quoted() && figurative.isBroad(name)) {
            signs.add("broad");
        }
        if (candidate.quoted()) {
            quoted(
                    signs,
                    name,
                    text.substring(candidate.nameEnd() + 1, Math.max(candidate.nameEnd() + 1, candidate.end())));
        }
        verb(signs, passage, clause, candidate, before, after);
        context(signs, passage, clause, candidate, before, after);
        return signs;
    }

    /** A vision of the place itself (“法治玉门”, “五个湘西”) is no practice. */
    private static boolean isVision(Passage passage, String name) {
        if (passage.reading().focal() == null) {
            return false;
        }
        for (String part : passage.reading().focal().path().split("/")) {
            String stem = part.length() > 2 ? part.substring(0, 2) : part;
            if (name.length() <= 6
                    && name.contains(stem)
                    && name.matches("(?:法治|平安|幸福|美丽|清廉|数字|智慧|信用|活力|[一二三四五六七八九十]个|大).*")) {
                return true;
            }
        }
        return false;
    }

    private void quoted(Set<String> signs, String name, String tail) {
        if (!tail.isEmpty()) {
            signs.add("head.after");
        } else if (head.matcher(name).matches()) {
            signs.add("head.in");
        }
        if (NUMBERED.matcher(name).matches()) {
            signs.add("numbered");
        }
        if (name.matches(".*(?:办|即享|通办|联办|代办|跑|法|制|码|网|进|查|员|人|站|队|团|平台|讲堂|行动|工程|在线|普法|服务|调解)$")) {
            signs.add("ending");
        }
        if (SENTENCE_LIKE.matcher(name).matches()) {
            signs.add("sentence.like");
        }
        if (name.indexOf('，') >= 0 || name.indexOf('。') >= 0) {
            signs.add("pause.in");
        }
        int length = name.length();
        signs.add(length <= 2 ? "length.2" : length <= 4 ? "length.4" : length <= 8 ? "length.8" : "length.more");
    }

    private static void verb(
            Set<String> signs,
            Passage passage,
            Clause clause,
            AdoptionExtractor.Candidate candidate,
            String before,
            String after) {
        List<Mention.OfTrigger> verbs = passage.reading()
                .mentions()
                .triggers(Trigger.ADOPT, Math.min(clause.start(), candidate.start()), candidate.start());
        if (!verbs.isEmpty()) {
            Mention.OfTrigger last = verbs.get(verbs.size() - 1);
            int gap = candidate.start() - last.end();
            signs.add(gap <= 0 ? "verb.adjacent" : gap <= 8 ? "verb.near" : "verb.far");
            if (last.word()
                    .matches(
                            ".*(?:推行|推出|推广|试行|实行|施行|开展|建立|创新.*|设立|开设|打造|建成|成立|组建|开发|上线|搭建|创建|构建|开通|启用|研发|探索.*|推进|深化|落实|实施|践行)")) {
                signs.add("verb.strong");
            }
        } else {
            signs.add("verb.none");
        }
        boolean follows = after.matches(
                "^[^，。；]{0,8}(?:上线|运行|启用|开展|推行|实施|落实|覆盖|全覆盖|建成|建立|成立|投入使用|开通|常态化|占比|事项|落地|推广|改革|建设|业务).*");
        if (follows) {
            signs.add("verb.after");
        }
        if (before.matches(".*[“”、]$") || after.matches("^[、“].*")) {
            signs.add("listed");
        }
    }

    private static void context(
            Set<String> signs,
            Passage passage,
            Clause clause,
            AdoptionExtractor.Candidate candidate,
            String before,
            String after) {
        if (CONTRAST_BEFORE.matcher(before).matches()
                        && CONTRAST_AFTER.matcher(after).matches()
                || before.matches(".*(?:向|到|变|为|变为|转向|走向)$") && before.matches(".*(?:从|由|变)“.*")) {
            signs.add("contrast");
        }
        if (FIGURATIVE_BEFORE.matcher(before).matches()) {
            signs.add("figurative.before");
        }
        if (FIGURATIVE_AFTER.matcher(after).matches()) {
            signs.add("figurative.after");
        }
        if (GOAL_AFTER.matcher(after).matches()) {
            signs.add("goal.after");
        }
        if (EXAMPLE.matcher(before).matches()) {
            signs.add("called");
        }
        if (before.matches(".*(?:学习|借鉴|参照|考察|对标)[^，]{0,20}$")) {
            signs.add("borrowed");
        }
        if (PURPOSE.matcher(before).matches()) {
            signs.add("purpose");
        }
        if (passage.isSaid(candidate.start())) {
            signs.add("said");
        }
        if (before.isEmpty() && clause.start() == passage.start()) {
            signs.add("opens");
        }
        if (passage.enclosing(candidate.start(), Quotation.Kind.NAME) != null && !candidate.quoted()) {
            signs.add("inside.quote");
        }
        if (before.matches(".*(?:荣获|获评|被评为|被授予|获得|命名|称号|争创|创建)[^，]*$")) {
            signs.add("honour");
        }
    }
}
