package io.zhengtu.extract;

import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import io.zhengtu.region.Toponym;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads who receives an honour from what stands before the verb. */
final class RecipientReader {

    private static final Pattern COUNTED =
            Pattern.compile("^(?:共有|有|共)?(?:我[局厅院委])?(\\d+)(?:余|多)?(?:个|家|名|人|处|所|户|件|篇|卷|项|部|起)");
    private static final Pattern ADVERB_TAIL = Pattern.compile(
            "(?:先后|就?已将?|先是|[去今前]?年底|\\d{1,2}月|(?<=[局科队所院室部会处])(?:更|就|同年|次年)|(?<=个项目|件案件|个案例|项成果)分|本人|一人|独自|也?曾经?|此前|去年|前年|(?:19|20)\\d{2}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?|也?因此|由此|为此|当年即?|即|(?:19|20)\\d{2}年度?|受|新|早日|同步|同批|共同|一同|[一二三四五六七八九十两\\d]+[次度]|再度|力争|争取|正在|又|也|还|均|全部|全都|悉数|再次|多次|成功|连续[^，]{1,6}[年届次]|被[^，]*|顺利|已|同时|一举|陆续|分别|并|共|累计|获|首次|(?<![榜魁])首|正式|双双|双|相继|再|荣幸|近日|于[^，]*|[\\s“]*$)$");
    private static final Pattern NO_HOLDER = Pattern.compile(
            "^(?:提出|继|更以|人家|则以|经[^济开]|[她他它](?:本人)?$|这是|全年|当年|近年|前者|后者|作为|由于|因|以|经(?!开|济)|通过|在|从(?!江|化)|对|为|根据|据|按照|建立|建成|创新|积极|全面|持续|深入|不断|开展|推进|推动|实现|取得|成为|被|凭借|凭|自(?!然|治|贸|来水)|于(?!都|田)|每|已|将(?!乐)|正在|重组|整合|新[增建]|我们|他们|大家|[还也又更都]?是).*|.*(?:的是|工作|考核|考评|评查|测评|年内第|以来|期间|考核中|评估中|评比中|活动中|等)$|.*(?:中|上|下)$");

    /** A village, office or company by its name. */
    private static final Pattern BODY = Pattern.compile(
            "[\\u4e00-\\u9fa5]{2,18}(?:村|社区|嘎查|司法所|派出所|市场监管所|税务所|所|法庭|法院|检察院|局|中心|大队|支队|分局|事务所|调委会|调解室|小学|中学|学校|大学|医院|公司|集团|园区?|开发区|高新区|经开区|新[开城]?区|保税区|遗址|墓葬?群|石窟|景区|机场|电站|电厂|工厂|港口?|街区|古镇|公园|河|湖|湾|山|岛|项目|工程|案例|基地|平台)");

    /** One of three or more that a list names, whatever it is: 黄河临夏段、石羊河武威段、洮河定西段. */
    private static final Pattern THING =
            Pattern.compile("(?!.*(?:工作|建设|治理|改革|考核|服务|监管|成果|以及|[在的了被将把为]|全[省市县区]))[\\u4e00-\\u9fa5A-Za-z]{4,14}");

    private static final Pattern TAKES = Pattern.compile("[将把]([^，。；将把]{2,40})$");
    private static final Pattern ONLY_COUNT = Pattern.compile("\\d+(?:个|家|名|人|处|所|项|件|户|部)");

    private static final Pattern OTHERS_TOO = Pattern.compile("等[^、“”]{0,10}$");
    /** 和 joins two recipients where a name of two or more characters stands on both sides. */
    private static final Pattern JOINS = Pattern.compile("、|(?<=[^、]{2})和(?=[^、]{2})");

    /** 我市已有: what the region has follows. */
    private static final Pattern HAS = Pattern.compile("(?:我?[省市县区州]|全[省市县区州])?(?:已经|已|现|目前)*有|其中|我[省市县区州盟旗]");
    /** How many places were named, or how many things of theirs: 6个区, 的6个项目. */
    private static final Pattern COUNTED_PLACES = Pattern.compile(
            "(?:的|等)?[\\d两三四五六七八九十]{1,3}个?(?:[省市州县区旗]|县区|区县|县市区|县（市、区）|[县市区]（[县市区、]{1,3}）|地区|项目|单位|街道|镇|乡|村|地)$");

    private static final Pattern SAME_BODY = Pattern.compile("[该我](?:局|庭|院|关(?![注心键系联])|厅|所|单位|部门|中心|站|队|委|校|行|支队|大队)");
    private static final Pattern POINTING = Pattern.compile("这|该|其|此|上述|前者|后者");
    /** 甲经验获某办推广、乙案例入选…: what the list told before is of another. */
    private static final Pattern TOLD_BEFORE =
            Pattern.compile("^[^、“”]*(?:获|入选|被)[^、“”]*(?:推广|推介|表扬|刊发|肯定|表彰)、(?=[^、]{3,})");

    private static final Pattern LEAD = Pattern.compile(
            "^(?:的|先后|，|该[省市县区州旗镇乡](?=.{2,}[村社区所局院])|(?:共|已|先后)*有(?=\\d)|其(?=“|[^，]{0,6}的)|(?:申报|报送|选送|推荐|承办|办理|审理|编写|创作|拍摄|打造|创建|首创|推行|实施|探索)的(?=“))+");
    private static final Pattern JOINT = Pattern.compile("、|和(?=[^，]{4,}$)");

    private static final int MOST_JOINED = 10;

    /** Whom the subject moves to strive for something: 支持某市争创…. */
    private static final Pattern MOVES = Pattern.compile("(?:支持|推动|指导|帮助|鼓励|助力|推荐)");

    private final SubjectReader subjects;

    RecipientReader(SubjectReader subjects) {
        this.subjects = subjects;
    }

    /** The recipients named in {@code clause} before {@code verb}, else the clause's subject. Empty where nobody is known. */
    List<Recipient> before(Passage passage, Clause clause, int verb) {
        Optional<Subject> moved = moved(passage, clause);
        if (moved.isPresent()) {
            return List.of(new Recipient(moved.get().region(), null, null));
        }
        List<Recipient> taken = taken(passage, clause, verb);
        if (!taken.isEmpty()) {
            return taken;
        }
        Subject subject = owner(passage, clause, verb).orElse(passage.subjectAt(clause.start()));
        if (subject == null) {
            return List.of();
        }
        List<Recipient> joint = jointHolders(passage, clause, verb, subject);
        if (!joint.isEmpty()) {
            return joint;
        }
        String rest = remainder(passage, clause, verb);
        List<Toponym> places =
                passage.reading().placesAt(subjects.afterAdverbials(passage.reading(), clause), clause.end());
        if (rest.startsWith("、") && !places.isEmpty()) {
            return beside(passage, places, rest.substring(1));
        }
        Integer count = count(rest);
        String holder = subject.holder();
        if (rest.length() >= 2
                && rest.length() <= 40
                && !NO_HOLDER.matcher(rest).matches()) {
            boolean same = holder != null
                    && (holder.endsWith(rest) || SAME_BODY.matcher(rest).matches());
            holder = same ? holder : rest;
        }
        List<Recipient> recipients = new ArrayList<>();
        Optional<Subject> introduced = introduced(passage, clause, verb, subject);
        if (introduced.isPresent()) {
            return List.of(new Recipient(introduced.get().region(), holder, count));
        }
        boolean carried = !subject.explicit()
                && holder != null
                && !Subject.isOfPart(holder)
                && !ONLY_COUNT.matcher(holder).matches()
                && holder.equals(rest)
                && !POINTING.matcher(rest).lookingAt();
        for (Region region : carried ? List.of(of(passage, subject, clause.start())) : subject.regions()) {
            recipients.add(new Recipient(inArticle(passage, region), holder, count));
        }
        return recipients.stream().distinct().toList();
    }

    /** 某办将甲市、乙市列为…: the places that somebody above puts on a list. */
    private static List<Recipient> taken(Passage passage, Clause clause, int verb) {
        String before = withoutAdverbs(passage.text().substring(clause.start(), verb));
        Matcher takes = TAKES.matcher(before);
        if (!takes.find()) {
            return List.of();
        }
        int from = clause.start() + takes.start(1);
        List<Toponym> places = passage.reading().placesAt(from, verb);
        boolean all = !places.isEmpty()
                && places.get(places.size() - 1).end() == from + takes.group(1).length();
        return all
                ? places.stream()
                        .map(place -> new Recipient(place.region(), null, null))
                        .toList()
                : List.of();
    }

    /** The places that {@code clause} speaks of, whoever acts for them. */
    List<Recipient> places(Passage passage, Clause clause) {
        Subject subject = passage.subjectAt(clause.start());
        return subject == null
                ? List.of()
                : subject.regions().stream()
                        .map(region -> new Recipient(inArticle(passage, region), null, null))
                        .distinct()
                        .toList();
    }

    /** 甲县、乙开发区获评…: the place, and those beside it that are no places of the gazetteer. */
    private static List<Recipient> beside(Passage passage, List<Toponym> places, String others) {
        Region focal = passage.reading().focal();
        List<Recipient> recipients = new ArrayList<>();
        places.forEach(place -> recipients.add(new Recipient(place.region(), null, null)));
        Region whole = focal == null ? places.get(0).region() : focal;
        for (String other : JOINS.split(OTHERS_TOO.matcher(others).replaceFirst(""))) {
            if (other.length() >= 2) {
                recipients.add(new Recipient(whole, other, count(other)));
            }
        }
        return recipients;
    }

    /** “甲”入选… where the article says elsewhere whose “甲” is. */
    private static Optional<Subject> introduced(Passage passage, Clause clause, int verb, Subject subject) {
        boolean nobody = !subject.explicit();
        return passage.reading().mentions().quotations(clause.start(), nobody ? verb : clause.start()).stream()
                .filter(q -> q.kind() == Quotation.Kind.NAME && q.start() == clause.start())
                .findFirst()
                .flatMap(q -> passage.introduced().owner(q.inner(passage.text())));
    }

    /** How many they are (3个村), {@code null} where no number tells. */
    private static Integer count(String recipients) {
        Matcher counted = COUNTED.matcher(recipients);
        return counted.find() ? Integer.valueOf(counted.group(1)) : null;
    }

    /** 支持某市争创…: the place moved is the one that strives. */
    private Optional<Subject> moved(Passage passage, Clause clause) {
        int from = subjects.afterAdverbials(passage.reading(), clause);
        Region focal = passage.reading().focal();
        Matcher moves = MOVES.matcher(passage.text()).region(from, clause.end());
        if (focal == null || !moves.lookingAt()) {
            return Optional.empty();
        }
        return passage.reading()
                .mentions()
                .toponymAt(moves.end())
                .map(Toponym::region)
                .filter(region -> region.within(focal))
                .map(Subject::named);
    }

    /** 甲镇的“乙”入选…: the honour is the place's whose thing received it. */
    private Optional<Subject> owner(Passage passage, Clause clause, int verb) {
        int from = subjects.afterAdverbials(passage.reading(), clause);
        int end = from >= verb ? from : subjects.afterRegion(passage.reading(), from, verb);
        Region focal = passage.reading().focal();
        if (focal == null || end == from || passage.text().charAt(end) != '的') {
            return Optional.empty();
        }
        return passage.reading().mentions().toponyms(from, end).stream()
                .reduce((a, b) -> b)
                .map(Toponym::region)
                .filter(region -> region.within(focal))
                .map(Subject::named);
    }

    /** 甲律师事务所、乙律师事务所被评为…: each is a holder. */
    private static List<Recipient> jointHolders(Passage passage, Clause clause, int verb, Subject subject) {
        String before = withoutAdverbs(passage.text().substring(clause.start(), verb));
        if (TOLD_BEFORE.matcher(before).find()) {
            return List.of();
        }
        List<Recipient> placed = eachOfItsPlace(passage, clause, before);
        if (!placed.isEmpty()) {
            return placed;
        }
        String[] names = JOINT.split(before);
        if (names.length < 2 || names.length > 6) {
            return List.of();
        }
        List<Recipient> counted = Stream.of(names)
                .map(name -> new Recipient(inArticle(passage, subject.region()), name, count(name)))
                .toList();
        if (counted.stream().allMatch(each -> each.count() != null)) {
            return counted;
        }
        boolean alike = commonSuffix(names).length() >= 3
                || names.length >= 3
                        && Stream.of(names).allMatch(name -> THING.matcher(name).matches())
                || Stream.of(names).allMatch(name -> BODY.matcher(name).matches());
        if (!alike || before.indexOf('“') >= 0 || before.indexOf('《') >= 0) {
            return List.of();
        }
        List<Recipient> recipients = new ArrayList<>();
        int offset = clause.start();
        for (String name : names) {
            int at = Math.max(offset, passage.text().indexOf(name, offset));
            // In a province's report the place that the first is named after is not the place of the others.
            boolean besides = at > clause.start() && isOfProvince(passage);
            recipients.add(new Recipient(of(passage, besides ? subject.carried() : subject, at), name, null));
            offset = at;
        }
        return recipients;
    }

    /**
     * 甲县石化园区、乙县高新区入选…: each is of the place that its name begins with; 我市已有甲、乙、丙3个区…, 甲、乙、丙的3个项目…: each
     * place is named, or holds what is counted.
     */
    private static List<Recipient> eachOfItsPlace(Passage passage, Clause clause, String before) {
        Region focal = passage.reading().focal();
        Matcher has = HAS.matcher(before);
        int skipped = has.lookingAt() ? has.end() : 0;
        String list = COUNTED_PLACES.matcher(before.substring(skipped)).replaceFirst("");
        String[] names = JOINS.split(OTHERS_TOO.matcher(list).replaceFirst(""));
        if (names.length < 2 || names.length > MOST_JOINED) {
            return List.of();
        }
        List<Recipient> recipients = new ArrayList<>();
        int at = clause.start() + skipped;
        for (String name : names) {
            Optional<Toponym> place = passage.reading().mentions().toponymAt(at);
            if (place.isEmpty()
                    || focal != null && !place.get().region().within(focal)
                    || place.get().end() > at + name.length()) {
                return List.of();
            }
            Region region = place.get().region();
            String named = OTHERS_TOO.matcher(name).replaceFirst("");
            recipients.add(new Recipient(region, place.get().end() == at + named.length() ? null : named, null));
            at += name.length() + 1;
        }
        return recipients;
    }

    /** A holder named after a region above (内蒙古某律师事务所 in a city's article) is one of the article's region. */
    private static Region inArticle(Passage passage, Region region) {
        Region focal = passage.reading().focal();
        return SubjectReader.isHigher(region, focal) ? focal : region;
    }

    /** Where a holder belongs: to the place that its name begins with, else to the subject's; in a province's report to the
     * province, not to an example named before. */
    private static Region of(Passage passage, Subject subject, int name) {
        Region focal = passage.reading().focal();
        return passage.reading()
                .mentions()
                .toponymAt(name)
                .map(Toponym::region)
                .filter(place -> focal == null || place.within(focal))
                .orElseGet(() -> subject.explicit() || !isOfProvince(passage) || isTopic(passage, subject)
                        ? inArticle(passage, subject.region())
                        : focal);
    }

    private static boolean isTopic(Passage passage, Subject subject) {
        return passage.topic() != null && passage.topic().region().equals(subject.region());
    }

    private static boolean isOfProvince(Passage passage) {
        Region focal = passage.reading().focal();
        return focal != null && focal.level().above(Level.PREFECTURE);
    }

    private static String commonSuffix(String[] names) {
        String suffix = names[0];
        for (String name : names) {
            while (!name.endsWith(suffix)) {
                suffix = suffix.substring(1);
            }
        }
        return suffix;
    }

    private static String withoutAdverbs(String words) {
        String rest = words;
        String before = null;
        while (!rest.equals(before)) {
            before = rest;
            rest = ADVERB_TAIL.matcher(rest).replaceFirst("").strip();
        }
        return rest;
    }

    /** What stands between the region that begins the clause and the verb, without adverbs. */
    private String remainder(Passage passage, Clause clause, int verb) {
        int from = subjects.afterAdverbials(passage.reading(), clause);
        if (from >= verb) {
            return "";
        }
        int next = subjects.afterRegion(passage.reading(), from, verb);
        List<Toponym> places = passage.reading().mentions().toponyms(from, verb);
        if (!places.isEmpty()
                && places.get(places.size() - 1).end() > next
                && places.get(0).start() == next) {
            next = places.get(places.size() - 1).end();
        }
        String rest = withoutAdverbs(passage.text().substring(Math.min(next, verb), verb));
        return LEAD.matcher(TOLD_BEFORE.matcher(rest).replaceFirst("")).replaceFirst("");
    }
}
