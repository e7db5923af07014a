package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Evidence;
import io.zhengtu.claim.Statement;
import io.zhengtu.region.Region;
import io.zhengtu.region.Toponym;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** ISSUED and IMPLEMENTS: titles in 《》, by the verb that governs them. */
final class DocumentExtractor implements ClaimExtractor {

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
    private final DateReader dates;
    private final Confidence confidence;

    DocumentExtractor(DateReader dates, Confidence confidence) {
        this.confidence = confidence;
        this.dates = dates;
    }

    @Override
    public void extract(Passage passage, Consumer<Claim> claims) {
        Governor chained = null;
        int chainEnd = -1;
        for (Quotation title : passage.reading().mentions().quotations(passage.start(), passage.end())) {
            if (title.kind() != Quotation.Kind.TITLE || title.depth() > 0 && isInTitle(passage, title)) {
                continue;
            }
            boolean joined = chainEnd >= 0 && GovernorReader.isJoined(passage.text(), chainEnd, title.start());
            Governor governor =
                    joined ? chained : GovernorReader.of(passage, title).orElse(null);
            chained = governor;
            chainEnd = title.end();
            if (governor == null || governor.act() == Governor.Act.STUDIES || isNoDocument(passage, title)) {
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
        boolean thereupon = governor.act() == Governor.Act.IMPLEMENTS && governor.start() == title.start();
        Subject subject = passage.subjects()
                .get(thereupon ? Math.min(index + 1, passage.subjects().size() - 1) : index);
        Region focal = passage.reading().focal();
        if (subject == null
                || subject.explicit()
                || focal == null
                || governor.act() != Governor.Act.ISSUES
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
        if (governor.act() == Governor.Act.ISSUES) {
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
        boolean issues = governor.act() == Governor.Act.ISSUES;
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
