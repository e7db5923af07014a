package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Evidence;
import io.zhengtu.claim.Statement;
import io.zhengtu.lexicon.Trigger;
import io.zhengtu.mention.Mention;
import io.zhengtu.region.Region;
import io.zhengtu.region.Toponym;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** ISSUED and IMPLEMENTS: titles in 《》, by the verb that governs them. */
final class DocumentExtractor implements ClaimExtractor {

    private static final Pattern JOINED = Pattern.compile(
            "(?:（[^（）]{2,24}）)?(?:第[一二三四五六七八九十百\\d]+条(?:第[一二三四五六七八九十\\d]+款)?)?(?:等)?[、，和及与以并\\s]{0,3}(?:以及)?");
    private static final Pattern PUBLISHED_AFTER = Pattern.compile(
            "^(?:[^，。；《》]{0,14}?)(?:相继|先后|正式|陆续|已|经|顺利|获|联合|公开)*(?:出台|印发|发布|颁布|施行|实施|公布|审议通过|表决通过|获批|下发|问世|面世|应运而生|出炉|生效|(?:落地|通过)(?=$|[，。；、实施])|获[^，。；《》]{2,12}批准|编制完成|制定完成|(?:完成|作了?|进行了?)[^，。；《》]{0,6}(?:修订|修改|修正|制定|编制))"
                    + "|^(?:经|由)[^，。；《》]{2,20}(?:同意|批准|审定|审议|编制|制定|起草|编写|印发|发布)"
                    + "|^(?:等[^，。；《》]{0,10})?(?:为|是|系|成为)[^，。；《》]{0,8}(?:首[部个份]|第一[部个份])");
    /** 《甲条例》印发后，…: what a higher body laid down is followed. */
    private static final Pattern THEREUPON = Pattern.compile("(?:正式)?(?:印发|出台|下发|颁布|发布|施行|实施)(?:之)?后");

    /** 完成《甲条例》修订. */
    private static final Pattern MADE_AFTER =
            Pattern.compile("的?(?:制?修订|修改|修正|制定|制订|编制)(?:工作|或延期)?(?:$|[，。；、])|立法(?:工作)?(?:$|[，。；、])");
    /** 以《甲纲要》为遵循. */
    private static final Pattern AS_GUIDE = Pattern.compile("为(?:根本|基本|总)?(?:统领|依据|遵循|指引|指导|蓝本|准绳|总抓手|抓手|标准|基准|纲领?)");
    /** 《甲规划》实施以来: no more than when. */
    private static final Pattern SINCE = Pattern.compile("(?:颁布|印发|发布|出台|施行|实施)以来");
    /** 围绕《甲法》等组织考试: what is taught, not what is carried out. */
    private static final Pattern TAUGHT =
            Pattern.compile("[^，。；]{0,40}?[，]?(?:组织|开展|举办|进行)[^，。；]{0,14}(?:学习|考试|测试|宣讲|宣传|普法|培训|讲座|竞赛|授课|解读)");

    private static final Pattern NOUN_OF_VERB = Pattern.compile("(?:细则|方案|意见|办法|规划|纲要|步骤|情况)");
    /** Verbs of making a document, which those of upkeep (健全, 完善) are not. */
    private static final Pattern MADE_WHOLE = Pattern.compile("(?:制定|制订|出台|印发|发布|公布|颁布|下发|修订|编制|颁发|制发|编印|起草|转发)$");

    /** 制定落实《甲纲要》的实施方案: what is made stands after the title. */
    private static final Pattern OF_ANOTHER =
            Pattern.compile("[^，。；《》]{0,12}?(?:方案|措施|意见|细则|办法|通知|分工|清单|规划|计划|制度|举措|台账)");

    private static final Pattern NAMELY =
            Pattern.compile("(?:——|即|包括|包含|分别(?:是|为)|(?:其中)?有|主要(?:有|包括|是)|涵盖|涉及)(?:《[^《》]*》[、和及与]?)*");
    private static final Pattern SERIAL = Pattern.compile("(?:了|并|、|和|与|及|并组织|并全面|并认真|并严格)?");

    private static final Pattern ABOUT = Pattern.compile("围绕|结合|紧扣");

    private static final Pattern NO_DOCUMENT =
            Pattern.compile("^(?:等)?(?:栏目|节目|专栏|专题|一书|书籍|歌|剧|杂志|报纸|报|电影|宣传片|微视频|微电影|短片|课程|系列|小品|讲座)");
    /** What is addressed to one party in one matter lays nothing down. */
    private static final Pattern INSTRUMENT =
            Pattern.compile("(?:建议|意见|通知|决定|告知|委托|承诺|责任|申请|裁定|判决|确认|提醒)书$|(?:提示|督办|建议|监督|询问)函$");

    private static final Pattern DRAFT = Pattern.compile("(?:起草|草拟|拟定|拟订|征求意见|（征求意见稿）|（送审稿）|（草案）|（审议稿）)");
    private static final Pattern NATION_ISSUES = Pattern.compile(
            "(?:国务院|中共中央|中央|中办|国办|中组部|中宣部|最高人民(?:法院|检察院)|最高法|最高检|全国人大(?:常委会)?|"
                    + "(?:司法|公安|财政|教育|民政|商务|水利|住房城乡建设|农业农村|自然资源|生态环境|交通运输|人力资源社会保障)部|国家[\\u4e00-\\u9fa5]{2,8}(?:总局|局|委)|(?:市场监管|市场监督管理|税务|体育|广播电视|金融监管)总局|海关总署|应急管理部)"
                    + "(?:[\\u4e00-\\u9fa5]{0,12}?(?:办公厅|办公室|法制办|编办|委|局|部|办))?(?:等[^，。；]{0,8})?(?:近日|日前|联合|正式|先后|曾|已)?$");
    private static final int FARTHEST_VERB = 40;

    private final DateReader dates;
    private final Confidence confidence;

    DocumentExtractor(DateReader dates, Confidence confidence) {
        this.confidence = confidence;
        this.dates = dates;
    }

    private enum Act {
        ISSUES,
        IMPLEMENTS,
        STUDIES
    }

    /** @param carriesOut the verb joined to one of making (印发实施), which is what is told of another's document; nullable */
    private record Governor(Act act, String word, int start, Governor carriesOut) {
        Governor(Act act, String word, int start) {
            this(act, word, start, null);
        }

        int end() {
            return start + word.length();
        }
    }

    @Override
    public void extract(Passage passage, Consumer<Claim> claims) {
        Governor chained = null;
        int chainEnd = -1;
        for (Quotation title : passage.reading().mentions().quotations(passage.start(), passage.end())) {
            if (title.kind() != Quotation.Kind.TITLE || title.depth() > 0 && isInTitle(passage, title)) {
                continue;
            }
            boolean joined = chainEnd >= 0
                    && JOINED.matcher(passage.text().substring(chainEnd, title.start()))
                            .matches();
            Governor governor = joined ? chained : governor(passage, title).orElse(null);
            chained = governor;
            chainEnd = title.end();
            if (governor == null || governor.act() == Act.STUDIES || isNoDocument(passage, title)) {
                continue;
            }
            read(passage, title, governor, claims);
        }
    }

    private static boolean isInTitle(Passage passage, Quotation inner) {
        return passage.reading().mentions().quotations(passage.start(), inner.start()).stream()
                .anyMatch(q -> q.kind() == Quotation.Kind.TITLE && q.end() >= inner.end());
    }

    private static boolean isNoDocument(Passage passage, Quotation title) {
        String after = passage.text().substring(title.end(), Math.min(passage.end(), title.end() + 6));
        String name = title.inner(passage.text());
        return NO_DOCUMENT.matcher(after).find()
                || name.length() < 4
                || INSTRUMENT.matcher(name).find()
                || name.matches(".*(?:日报|晚报|时报|晨报)");
    }

    /** The verb that governs a title: the nearest before it in its clause, else one of publication after it. */
    private Optional<Governor> governor(Passage passage, Quotation title) {
        Clause clause = passage.clauseAt(title.start());
        int from = Math.max(clause.start(), title.start() - FARTHEST_VERB);
        List<Governor> verbs = Stream.of(
                        found(passage, Trigger.ISSUE, Act.ISSUES, from, title.start()),
                        found(passage, Trigger.IMPLEMENT, Act.IMPLEMENTS, from, title.start()),
                        found(passage, Trigger.STUDY, Act.STUDIES, from, title.start()))
                .flatMap(List::stream)
                .toList();
        // 贯彻新修订的《甲》: what is said of the document does not govern it where another verb does;
        // 出台实施细则和《甲》: a verb within a noun governs nothing
        List<Governor> governing = verbs.stream()
                .filter(verb -> !isAttribute(passage, verb) && !isInNoun(passage, verb))
                .toList();
        Optional<Governor> before = (governing.isEmpty() ? verbs : governing)
                .stream()
                        .max(Comparator.comparingInt(Governor::end)
                                .thenComparing(g -> g.word().length()))
                        .map(nearest -> serial(passage, title, nearest, verbs));
        if (before.isEmpty()) {
            before = announced(passage, title);
        }
        return before.isPresent()
                ? before.filter(governor -> !isTaught(passage, title, governor))
                : told(passage, title, passage.text().substring(listEnd(passage, title), clause.end()));
    }

    /** 出台“1+3”制度体系，即《甲》《乙》: the list explains what the clause before it says was made. */
    private static Optional<Governor> announced(Passage passage, Quotation title) {
        int index = passage.sentence().clauseAt(title.start());
        if (index == 0) {
            return Optional.empty();
        }
        Clause clause = passage.sentence().clauses().get(index);
        Clause before = passage.sentence().clauses().get(index - 1);
        return NAMELY.matcher(passage.text().substring(clause.start(), title.start()))
                        .matches()
                ? found(passage, Trigger.ISSUE, Act.ISSUES, before.start(), before.end()).stream()
                        .filter(verb -> MADE_WHOLE.matcher(verb.word()).find() && !isAttribute(passage, verb))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isAttribute(Passage passage, Governor verb) {
        return passage.text().startsWith("的《", verb.end());
    }

    private static boolean isInNoun(Passage passage, Governor verb) {
        return NOUN_OF_VERB
                .matcher(passage.text())
                .region(verb.end(), passage.end())
                .lookingAt();
    }

    /** 印发实施, 出台并落实: what is made and carried out at once is its maker's own. */
    private static Governor serial(Passage passage, Quotation title, Governor nearest, List<Governor> verbs) {
        boolean ofAnother = OF_ANOTHER
                .matcher(passage.text())
                .region(listEnd(passage, title), passage.end())
                .lookingAt();
        if (nearest.act() != Act.IMPLEMENTS || ofAnother) {
            return nearest;
        }
        return verbs.stream()
                .filter(verb -> MADE_WHOLE.matcher(verb.word()).find() && verb.end() <= nearest.start())
                .filter(verb -> SERIAL.matcher(passage.text().substring(verb.end(), nearest.start()))
                        .matches())
                .findFirst()
                .map(verb -> new Governor(Act.ISSUES, verb.word(), verb.start(), nearest))
                .orElse(nearest);
    }

    private static boolean isTaught(Passage passage, Quotation title, Governor governor) {
        return ABOUT.matcher(governor.word()).matches()
                && TAUGHT.matcher(passage.text())
                        .region(listEnd(passage, title), passage.end())
                        .lookingAt();
    }

    /** What a clause without a verb before the title says of it {@code after} the list of titles. */
    private static Optional<Governor> told(Passage passage, Quotation title, String after) {
        if (passage.text().startsWith("以", title.start() - 1)
                && AS_GUIDE.matcher(after).lookingAt()) {
            return Optional.of(new Governor(Act.IMPLEMENTS, "以", title.start() - 1));
        }
        if (SINCE.matcher(after).lookingAt()) {
            return Optional.empty();
        }
        boolean completed = passage.text().startsWith("完成", title.start() - 2)
                && MADE_AFTER.matcher(after).lookingAt();
        if (completed) {
            return Optional.of(new Governor(Act.ISSUES, "完成", title.start() - 2));
        }
        if (THEREUPON.matcher(after).matches()) {
            return Optional.of(new Governor(Act.IMPLEMENTS, "落实", title.start()));
        }
        return PUBLISHED_AFTER.matcher(after).find()
                ? Optional.of(new Governor(Act.ISSUES, "出台", title.start()))
                : Optional.empty();
    }

    /** Offset after the last title of the list that {@code title} begins. */
    private static int listEnd(Passage passage, Quotation title) {
        int end = title.end();
        for (Quotation next : passage.reading().mentions().quotations(title.end(), passage.end())) {
            if (next.kind() == Quotation.Kind.TITLE
                    && next.start() >= end
                    && JOINED.matcher(passage.text().substring(end, next.start()))
                            .matches()) {
                end = next.end();
            }
        }
        return Math.min(end, passage.clauseAt(title.start()).end());
    }

    private static List<Governor> found(Passage passage, Trigger kind, Act act, int from, int to) {
        List<Governor> found = new ArrayList<>();
        for (Mention.OfTrigger verb : passage.reading().mentions().triggers(kind, from, to)) {
            if (verb.end() <= to && passage.enclosing(verb.start(), Quotation.Kind.NAME) == null) {
                found.add(new Governor(act, verb.word(), verb.start()));
            }
        }
        return found;
    }

    private void read(Passage passage, Quotation title, Governor governor, Consumer<Claim> claims) {
        Subject subject = maker(passage, title, governor);
        boolean told = passage.isDone(governor.start()) && !passage.isSaid(title.start());
        if (subject == null || !told) {
            return;
        }
        String name = title.inner(passage.text());
        for (Region region : subject.regions()) {
            if (!SubjectReader.isHigher(region, passage.reading().focal())) {
                read(passage, title, name, governor, subject, region, claims);
            }
        }
    }

    /**
     * Who made or follows the document: the clause's subject, but who acts in the next clause where this tells only that it
     * came out (《甲条例》印发后，…), and the part of the article's region that the title names where nobody else is named.
     */
    private static Subject maker(Passage passage, Quotation title, Governor governor) {
        int index = passage.sentence().clauseAt(title.start());
        boolean thereupon = governor.act() == Act.IMPLEMENTS && governor.start() == title.start();
        Subject subject = passage.subjects()
                .get(thereupon ? Math.min(index + 1, passage.subjects().size() - 1) : index);
        Region focal = passage.reading().focal();
        if (subject == null
                || subject.explicit()
                || focal == null
                || governor.act() != Act.ISSUES
                || !subject.region().equals(focal)) {
            return subject;
        }
        return passage.reading()
                .mentions()
                .toponymAt(title.innerStart())
                .map(Toponym::region)
                .filter(region -> region.inside(focal))
                .map(Subject::of)
                .orElse(subject);
    }

    private void read(
            Passage passage,
            Quotation title,
            String name,
            Governor governor,
            Subject subject,
            Region region,
            Consumer<Claim> claims) {
        if (governor.act() == Act.ISSUES) {
            if (isOfHigher(name, region) || isNationalLaw(name, region)) {
                if (governor.carriesOut() != null) {
                    read(passage, title, name, governor.carriesOut(), subject, region, claims);
                }
                return;
            }
            if (isIssuedByNation(passage, governor, region)) {
                return;
            }
            Clause clause = passage.clauseAt(title.start());
            boolean draft = DRAFT.matcher(clause.of(passage.text())).find();
            claims.accept(new Claim.Issued(statement(
                    passage,
                    subject,
                    region,
                    title,
                    name,
                    governor,
                    confidence.ofRule(draft ? "issue.draft" : "issue"))));
            innerOf(passage, title)
                    .filter(inner -> isOfHigher(inner.inner(passage.text()), region))
                    .ifPresent(inner -> claims.accept(new Claim.Implements(statement(
                            passage,
                            subject,
                            region,
                            inner,
                            inner.inner(passage.text()),
                            governor,
                            confidence.ofRule("implement.inner")))));
        } else if (subject.holder() != null && !name.startsWith(subject.holder()) || !isOwn(name, region)) {
            claims.accept(new Claim.Implements(
                    statement(passage, subject, region, title, name, governor, confidence.ofRule("implement"))));
        }
    }

    private static Optional<Quotation> innerOf(Passage passage, Quotation title) {
        return passage.reading().mentions().quotations(title.innerStart(), title.innerEnd()).stream()
                .filter(q -> q.kind() == Quotation.Kind.TITLE)
                .findFirst();
    }

    /** Whether a title names the region itself as its author. */
    private static boolean isOwn(String title, Region region) {
        String name = region.name();
        return title.startsWith(name)
                || title.startsWith("中共" + name)
                || title.startsWith(name.substring(0, name.length() - 1));
    }

    /** Whether the verb's subject, right before it, is an organ of the nation (国务院办公厅印发…, 司法部等联合出台…). */
    private static boolean isIssuedByNation(Passage passage, Governor governor, Region region) {
        Clause clause = passage.clauseAt(governor.start());
        return !region.path().equals("中国")
                && NATION_ISSUES
                        .matcher(passage.text().substring(clause.start(), Math.max(clause.start(), governor.start())))
                        .find();
    }

    /** A statute that names no region is the nation's, whoever revised or spreads it. */
    private static boolean isNationalLaw(String title, Region region) {
        return !region.path().equals("中国")
                && title.matches("(?:[^省市县区州]{2,16}(?<!办)法|[^省市县区州]{2,16}法典|[^省市县区州]{2,20}(?<!办)法实施条例)(?:（.*）)?");
    }

    /** Whether a title names a region above {@code region}, or the nation, as its author. */
    private static boolean isOfHigher(String title, Region region) {
        if (title.matches("(?:中华人民共和国|国务院|中共中央|中国|全国|国家).*")) {
            return !region.path().equals("中国");
        }
        String[] path = region.path().split("/");
        for (int i = 0; i < path.length - 1; i++) {
            if (title.startsWith(path[i]) && !title.startsWith(path[i] + path[path.length - 1])) {
                return true;
            }
        }
        return false;
    }

    private Statement statement(
            Passage passage,
            Subject subject,
            Region region,
            Quotation title,
            String name,
            Governor governor,
            double sure) {
        Clause clause = passage.clauseAt(title.start());
        int from = Math.max(clause.start(), Math.min(governor.start(), title.start()));
        boolean issues = governor.act() == Act.ISSUES;
        return new Statement(
                passage.reading().article().id(),
                region,
                subject.holder(),
                name,
                null,
                issues ? dates.ofEvent(passage, title.start()) : null,
                new Evidence(passage.text().substring(from, title.end()), from, title.end()),
                (issues ? "issue." : "implement.") + governor.word(),
                sure);
    }
}
