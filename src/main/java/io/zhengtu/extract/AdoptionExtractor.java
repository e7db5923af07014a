package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Edtf;
import io.zhengtu.claim.Evidence;
import io.zhengtu.claim.Statement;
import io.zhengtu.lexicon.Measure;
import io.zhengtu.mention.Mention;
import io.zhengtu.region.Region;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * ADOPTED: the region carries out a named practice. Names are those in quotation marks and those that the lexicon knows;
 * how sure a claim is follows from the signs around the name.
 */
final class AdoptionExtractor implements ClaimExtractor {

    private static final Pattern ASSESSMENT = Pattern.compile("(?:考核|评价|评估|测评|评比|检查|督察)$");
    /** Dates and runs of years (“12·4”, “18连增”). */
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}[·.．]\\d{1,2}|[一二三四五六七八九十\\d]+连.");

    /** The name of an honour, whoever holds it: “全国社会治安防控体系建设示范城市”. */
    private static final Pattern HONOUR = Pattern.compile(
            "(?:全国|国家级?|中国|全省|省级|\\d{4}年度).*(?:城市|地区|示范[\\u4e00-\\u9fa5]{1,2}|先进[\\u4e00-\\u9fa5]{1,3}|标兵|[十百]佳|百强[\\u4e00-\\u9fa5]?|之[都乡城]|单位|集体)”?");

    /** Nothing but a formula, which says something only with the noun that it counts for: “1+20”改革试点, “1+9”平台. */
    private static final Pattern FORMULA = Pattern.compile("[\\dN]+(?:[+＋][\\dN]+)+");

    private static final Pattern GOES_ON = Pattern.compile("[\\u4e00-\\u9fa5]");
    /** A policy about a practice is not the practice: 出台飞地园区支持政策. */
    private static final Pattern POLICY = Pattern.compile("(?:支持|扶持|优惠|配套)?(?:政策|措施)(?![\\u4e00-\\u9fa5])");

    /** In an assessment, or after it: what it finds is put right. */
    private static final Pattern ASSESSED = Pattern.compile("中|(?:反馈|指出|发现|问题)*整改|\\d+[个项]|(?:各项|主要)?指标");
    /** Experience that goes elsewhere is told to spread, not to be carried out. */
    private static final Pattern SPREAD = Pattern.compile("推广|推介");

    private static final Pattern CHOSEN = Pattern.compile("(?:确定为|列为|列入|入选|获批|纳入|成为|选为|认定为)");
    private static final Pattern RANKED_AFTER = Pattern.compile(
            "^[^，]{0,10}(?:位居|位列|排名|名列|居全|列全|居[\\u4e00-\\u9fa5]{1,3}第|(?:全[国省市]|年|连续)第[一二三四五六七八九十\\d]+(?=$|[，。；])|第[一二三四五六七八九十\\d]+[名位])");
    /** Works that are built (建成某某核电工程) rather than campaigns that go by the same noun. */
    private static final Pattern CONSTRUCTION = Pattern.compile("(?:工程|项目)$");

    /** What becomes of them when they are done: …工程建成投运. */
    private static final Pattern IS_BUILT =
            Pattern.compile("[^，。；、“”]{0,4}?(?:建成|开工|竣工|完工|投产|投运|投用|通车|通水|并网|复工|复航|投入(?:运营|使用|运行))");
    /** A share short of the whole tells how far things are, not that a practice reaches everywhere: 问题化解率达99%. */
    private static final Pattern SHARE = Pattern.compile("[^，。；、“”的]{0,2}率(?![^，。；]{0,6}(?:100|百分之百))");
    /** What is said of a practice that is only assessed: 林长制考核进入优秀等次. */
    private static final Pattern IS_ASSESSED = Pattern.compile(
            "(?:工作)?(?:绩效|年度|国家|专项)?(?:考核|评估|考评|测评|督查|满意度|得分)[^，。；]{0,8}(?:优秀|优等|良好|等次|等级|前列|位居|位列|第[一二三四五六七八九十\\d]|[A-Z])");

    private static final Pattern BUILT_UP =
            Pattern.compile("(?:建成|开工|竣工|投产|投用|复工)(?:了|建设)?(?:\\d+余?[个座条处项][^，“]{0,8})?[^，]{0,4}$");
    /** What is told as wanting is not told as carried out: 与先进城市“秒批秒办”相比仍有差距, 落实…不到位. */
    private static final Pattern WANTING =
            Pattern.compile("与[^，]{2,40}相比|(?:仍|还|尚)(?:有|存在)[^，]{0,8}(?:差距|不足|短板)|不到位|有待|[仍还尚]需|不够(?:[^，用]|$)");

    private static final int LONGEST_NAME = 40;

    private final CanonicalReader canonical;
    private final PracticeNames names;
    private final BuiltNames built;
    private final AdoptionSigns signs;
    private final OwnerReader owners;
    private final Confidence confidence;
    private final DateReader dates;

    AdoptionExtractor(
            CanonicalReader canonical,
            PracticeNames names,
            BuiltNames built,
            AdoptionSigns signs,
            OwnerReader owners,
            Confidence confidence,
            DateReader dates) {
        this.canonical = canonical;
        this.names = names;
        this.built = built;
        this.signs = signs;
        this.owners = owners;
        this.confidence = confidence;
        this.dates = dates;
    }

    /** A stretch that may name a practice, with the practice of the lexicon that it is, if any. */
    record Candidate(int start, int end, int nameStart, int nameEnd, Measure measure, Form form) {
        boolean quoted() {
            return form == Form.QUOTED;
        }
    }

    /** How a name shows itself. */
    enum Form {
        QUOTED,
        KNOWN,
        BUILT
    }

    @Override
    public void extract(Passage passage, Consumer<Claim> claims) {
        for (Candidate candidate : candidates(passage)) {
            Subject subject = owners.of(passage, candidate.start(), candidate.end())
                    .orElseGet(() -> passage.subjectAt(candidate.start()));
            boolean told = passage.isDone(candidate.start());
            if (subject == null
                    || !told
                    || isToldOtherwise(passage, candidate)
                    || owners.isOfOthers(passage, candidate.start())) {
                continue;
            }
            Set<String> found = signs.of(passage, candidate);
            double sure = confidence.of("adopt", found);
            for (Region region : subject.regions()) {
                if (!SubjectReader.isHigher(region, passage.reading().focal())) {
                    claims.accept(claim(passage, candidate, region, subject.holder(), found, sure));
                }
            }
        }
    }

    /**
     * What tells something else than a practice: a rank (营商环境评价位居全省第一), a prize (“五个一工程”奖), an assessment
     * (在全省法治建设考核中), a pilot handed down (被列为…试点).
     */
    private static boolean isToldOtherwise(Passage passage, Candidate candidate) {
        int end = Math.max(candidate.end(), passage.clauseAt(candidate.start()).end());
        String after = passage.text().substring(candidate.end(), end);
        if (after.startsWith("奖")) {
            return true;
        }
        String name = passage.text().substring(candidate.start(), candidate.end());
        String inner = passage.text().substring(candidate.nameStart(), candidate.nameEnd());
        if (NUMBERS.matcher(inner).matches()
                || candidate.quoted() && HONOUR.matcher(inner).matches()
                || candidate.quoted()
                        && FORMULA.matcher(inner).matches()
                        && candidate.end() == candidate.nameEnd() + 1
                        && GOES_ON.matcher(after).lookingAt()) {
            return true;
        }
        String before = passage.text()
                .substring(
                        Math.min(
                                candidate.start(),
                                passage.clauseAt(candidate.start()).start()),
                        candidate.start());
        boolean construction = CONSTRUCTION.matcher(name).find();
        if (construction && BUILT_UP.matcher(before).find()
                || construction && IS_BUILT.matcher(after).lookingAt()
                || !candidate.quoted() && SHARE.matcher(after).lookingAt()
                || !candidate.quoted() && IS_ASSESSED.matcher(after).lookingAt()
                || WANTING.matcher(passage.clauseAt(candidate.start()).of(passage.text()))
                        .find()
                || candidate.form() == Form.KNOWN
                        && (after.startsWith("水平") || POLICY.matcher(after).lookingAt())
                || ASSESSMENT.matcher(name).find() && ASSESSED.matcher(after).lookingAt()
                || !candidate.quoted()
                        && name.endsWith("经验")
                        && SPREAD.matcher(after).find()
                || after.startsWith("试点")
                        && (candidate.form() == Form.KNOWN
                                || CHOSEN.matcher(before).find())) {
            return true;
        }
        return RANKED_AFTER.matcher(after).find();
    }

    private List<Candidate> candidates(Passage passage) {
        List<Candidate> found = new ArrayList<>();
        List<Mention.OfMeasure> known = passage.reading().mentions().measures(passage.start(), passage.end());
        for (Quotation quotation : chained(passage)) {
            boolean name = quotation.kind() == Quotation.Kind.NAME
                    && quotation.end() - quotation.start() <= LONGEST_NAME
                    && passage.enclosing(quotation.start(), Quotation.Kind.TITLE) == null
                    && isOutermost(passage, quotation);
            if (!name || quotation.end() - quotation.start() < 4) {
                continue;
            }
            Mention.OfMeasure same = known.stream()
                    .filter(m -> m.start() < quotation.end() && m.end() > quotation.start())
                    .filter(m -> covers(passage.text(), m, quotation))
                    .findFirst()
                    .orElse(null);
            int end = names.end(passage, quotation);
            int start = names.start(passage, quotation);
            if (same != null) {
                start = Math.min(start, same.start());
                end = Math.max(end, same.end());
            }
            found.add(new Candidate(
                    start,
                    end,
                    quotation.innerStart(),
                    quotation.innerEnd(),
                    same == null
                            ? canonical
                                    .of(passage.reading(), quotation.start(), end, quotation.inner(passage.text()))
                                    .orElse(null)
                            : same.measure(),
                    Form.QUOTED));
        }
        for (Mention.OfMeasure measure : known) {
            boolean apart = found.stream().noneMatch(c -> measure.start() < c.end() && measure.end() > c.start());
            if (apart && passage.enclosing(measure.start(), Quotation.Kind.TITLE) == null) {
                found.add(new Candidate(
                        measure.start(), measure.end(), measure.start(), measure.end(), measure.measure(), Form.KNOWN));
            }
        }
        for (int[] name : built.in(passage)) {
            boolean apart = found.stream().noneMatch(c -> name[0] < c.end() && name[1] > c.start());
            if (apart) {
                found.add(new Candidate(name[0], name[1], name[0], name[1], null, Form.BUILT));
            }
        }
        return found;
    }

    /** Quotations in order, those joined by + as one: “长期进驻”+“定期进驻”的方式, “理论学法”+“模拟法庭”. */
    private static List<Quotation> chained(Passage passage) {
        List<Quotation> chained = new ArrayList<>();
        for (Quotation next : passage.reading().mentions().quotations(passage.start(), passage.end())) {
            Quotation last = chained.isEmpty() ? null : chained.get(chained.size() - 1);
            boolean joined = last != null
                    && last.kind() == Quotation.Kind.NAME
                    && next.kind() == Quotation.Kind.NAME
                    && next.start() > last.end()
                    && passage.text().substring(last.end(), next.start()).matches("\\s?[+＋]\\s?");
            if (joined) {
                chained.set(chained.size() - 1, new Quotation(last.start(), next.end(), next.kind(), last.depth()));
            } else {
                chained.add(next);
            }
        }
        return chained;
    }

    /** Whether a known name is the quoted one or holds it, rather than being a small part of it. */
    private static boolean covers(String text, Mention.OfMeasure measure, Quotation quotation) {
        int shared = Math.min(measure.end(), quotation.end()) - Math.max(measure.start(), quotation.start());
        return shared * 2 >= quotation.end() - quotation.start()
                && !CanonicalReader.cutsQuotation(text, measure)
                && !CanonicalReader.cutsNumeral(text, measure);
    }

    private static boolean isOutermost(Passage passage, Quotation quotation) {
        return passage.reading().mentions().quotations(passage.start(), quotation.start()).stream()
                .noneMatch(q -> q.kind() == Quotation.Kind.NAME && q.end() >= quotation.end());
    }

    private Claim claim(
            Passage passage, Candidate candidate, Region region, String holder, Set<String> found, double sure) {
        String text = passage.text();
        Clause clause = passage.clauseAt(candidate.start());
        int from = names.evidenceStart(passage, clause, candidate.start());
        int to = Math.max(
                candidate.end(),
                Math.min(clause.end(), candidate.end() + names.tail(text, candidate.end(), clause.end())));
        String object = candidate.quoted()
                        && candidate.start() == candidate.nameStart() - 1
                        && candidate.end() == candidate.nameEnd() + 1
                ? text.substring(candidate.nameStart(), candidate.nameEnd())
                : text.substring(candidate.start(), candidate.end());
        List<Edtf> stated = dates.stated(passage, candidate.start());
        Statement statement = new Statement(
                passage.reading().article().id(),
                region,
                holder,
                object,
                candidate.measure() == null ? null : candidate.measure().name(),
                stated.isEmpty() ? null : stated.get(stated.size() - 1),
                new Evidence(text.substring(from, to), from, to),
                "adopt." + String.join(",", found),
                sure);
        return new Claim.Adopted(statement);
    }
}
