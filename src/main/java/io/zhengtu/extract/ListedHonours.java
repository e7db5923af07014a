package io.zhengtu.extract;

import io.zhengtu.regex.Expression;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Honours told without a verb of award: on a published list, in a list of achievements, as what somebody is. */
final class ListedHonours {

    private static final Expression AMONG_THEM =
            Expression.of("(?:位列|名列)其中|上榜(?=[，。；])|[也亦]?在其列|榜上有名|入列|成功入选|入选(?=[，。；])");
    /** 甲、乙、丙获此殊荣. */
    private static final Pattern SUCH = Pattern.compile("(?:获评?|荣获|获得|喜获|摘得|赢得|获颁)(?:了)?此(?:项|一)?(?:殊荣|荣誉|称号)");

    /** 全市首个获此称号的…: told of the first, which the verb before has named. */
    private static final Pattern ONE_OF_KIND = Pattern.compile("(?:首[个家次批]|唯一|第一[个家])[^，。；]{0,6}$");

    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:公布|发布|印发|下发|表彰|命名|授予[^，。；“”]{2,20}(?=“)|对(?=[^，。；]{4,40}?(?:予以|进行|给予)(?:通报)?(?:表扬|表彰|嘉奖)))了?的?(?:关于)?《?(?<list>(?:[^，。；“”《》]|“[^”]{1,30}”){4,60})|(?<announced>(?:[^，。；“”《》]|“[^”]{1,30}”){4,60}?)(?:名单)?(?:正式)?(?:揭晓|公布|出炉|发布)(?=[，。；])");
    private static final Expression COLON_AFTER_HONOUR = Expression.of("(?s)(?:成绩|荣誉|称号|奖项|殊荣).*[：:]");
    private static final Pattern PLAIN_LIST = Pattern.compile("(?:“[^”]{1,6}”)*(?:全国|国家级?|全省|省级|全市|市级|全区|自治区).*");
    private static final Pattern PREFIX = Pattern.compile("“[^”]{1,6}”(?=“|全|国|省|市)");

    /** 某村是第八批全国民主法治示范村. */
    private static final Expression IS = Expression.of(
            "(?:[^还只不就正便总都也要仅]|还|也|都)[是系](?=(?:[\\u4e00-\\u9fa5]{2,3}[省市](?:首批|第[一二三四五六七八九十\\d]{1,3}批)|[\\u4e00-\\u9fa5]{2,4}[省市](?:唯一的?|[一二三四五六七八九十\\d]+个)(?:全国|国家)|[\\u4e00-\\u9fa5]{2,12}(?:部|厅|局|办|委|总局)(?:认定|命名|授予|评选|评定|确定)的)|(?:第[一二三四五六七八九十\\d]{1,3}批|首批)?“?(?:全国|国家级?|全省|省级|全自治区|自治区级?|全市|市级|全区|区级|全州|全县)|“[^”]{4,16}”[\\u4e00-\\u9fa5]{0,4}(?:示范|创新)(?:基地|[县市区])|(?:“[^”]{1,6}”)+[\\u4e00-\\u9fa5]{0,4}(?:全国|国家级?|全省|省级))");

    private static final Pattern COPULA = Pattern.compile("(?<![还只不就正便总要仅])是");
    private static final Pattern IN_BATCH =
            Pattern.compile("(?:全国|全省|全区|自治区|全市)(?:首批|第[一二三四五六七八九十\\d]{1,3}批)[^的是获被为]{4,30}");

    private static final Expression SHOWS = Expression.of(
            "(?:持续|不断|进一步|全力)?擦亮(?=“)|(?:继续|持续|一直|连续[^，]{1,6})?保持(?=“[^”]{4,24}”(?:称号|荣誉)|(?:全国|国家|省级|全省)[^，。；“]{4,24}(?:称号|荣誉))|通过(?=“?(?:全国|国家|省级|自治区)[^，。；]{2,24}(?:验收|认定|认证|复核|复审|复查|复验))|作为(?=[\\u4e00-\\u9fa5]{2,3}(?:省|自治区)(?:第[一二三四五六七八九十\\d]{1,3}批|首批)?[^，。；]{2,20}示范|(?:第[一二三四五六七八九十\\d]{1,3}批|首批)?“?(?:全国|国家级?|全省|省级|全自治区|自治区级?))");
    private static final Pattern NOT_YET = Pattern.compile("首个|首家|唯一(?!的?(?:全国|国家|省级))|目标|方向|试点|创建(?:单位|地区|城市|对象)|候选");
    private static final Pattern WISHED = Pattern.compile("(?:目标|方向|任务|愿景|追求|定位|要求|标准|基础|前提|关键|重点)(?:就|正|也|都)?$");

    private final HonourReader honours;
    private final HonourNames names;

    ListedHonours(HonourReader honours, HonourNames names) {
        this.honours = honours;
        this.names = names;
    }

    void read(Passage passage, HonourClaims claims) {
        String sentence = passage.sentence().of(passage.text());
        among(passage, sentence, claims);
        achieved(passage, sentence, claims);
        is(passage, sentence, claims);
        shown(passage, sentence, claims);
    }

    /** 公布第二批…示范地区，甲位列其中: the honour stands in the clause before. */
    private void among(Passage passage, String sentence, HonourClaims claims) {
        Expression.Occurrences amongThem = AMONG_THEM.in(sentence);
        Matcher such = sentence.indexOf('此') < 0 ? null : SUCH.matcher(sentence);
        if (such != null && such.find()) {
            among(passage, sentence, such, claims);
        } else if (amongThem.find()) {
            among(passage, sentence, amongThem.match(), claims);
        }
    }

    private void among(Passage passage, String sentence, Matcher among, HonourClaims claims) {
        Matcher published = PUBLISHED.matcher(sentence);
        if (!published.find()
                || published.start() > among.start()
                || ONE_OF_KIND.matcher(sentence.substring(0, among.start())).find()
                || !passage.isDone(passage.start() + among.start())) {
            return;
        }
        String group = published.group("list") != null ? "list" : "announced";
        int from = passage.start() + published.start(group);
        int to = passage.start() + published.end(group);
        Clause clause = passage.clauseAt(passage.start() + among.start());
        for (Honour honour : honours.read(passage.reading(), from, to)) {
            if (honour.typical() && claims.take(honour)) {
                int end = passage.start() + among.end();
                int before = passage.start() + among.start();
                claims.held(clause, before, honour, claims.dateAt(from), from, end, "award.among");
            }
        }
    }

    /** A clause that is nothing but honours, in a sentence that speaks of honours (取得好成绩：“六五”全国普法先进县，…). */
    private void achieved(Passage passage, String sentence, HonourClaims claims) {
        if (!COLON_AFTER_HONOUR.isIn(sentence)) {
            return;
        }
        for (Clause clause : passage.sentence().clauses()) {
            String text = clause.of(passage.text());
            boolean plain = PLAIN_LIST.matcher(text).matches() && !text.contains("获");
            if (!plain || !passage.isDone(clause.start())) {
                continue;
            }
            Matcher terms = PREFIX.matcher(text);
            List<String> prefixes = new ArrayList<>();
            int end = 0;
            while (terms.find() && terms.start() == end) {
                prefixes.add(terms.group());
                end = terms.end();
            }
            for (Honour honour : honours.read(passage.reading(), clause.start() + end, clause.end())) {
                if (honour.typical() && claims.take(honour)) {
                    for (String prefix : prefixes.isEmpty() ? List.of("") : prefixes) {
                        Honour full = honour.called(prefix + honour.name(), honour.level());
                        claims.held(clause, clause.start(), full, null, clause.start(), clause.end(), "award.listed");
                    }
                }
            }
        }
    }

    /** An honour that is shown or spoken of as held: 擦亮“…示范市”金字招牌, 作为全国首批…示范市. */
    private void shown(Passage passage, String sentence, HonourClaims claims) {
        Expression.Occurrences shows = SHOWS.in(sentence);
        while (shows.find()) {
            int at = passage.start() + shows.match().start();
            Clause clause = passage.clauseAt(at);
            boolean own = passage.isDone(at)
                    && !passage.isSaid(at)
                    && !NOT_YET.matcher(passage.text().substring(at, clause.end()))
                            .find();
            List<Honour> named = own
                    ? honours.read(
                            passage.reading(), passage.start() + shows.match().end(), clause.end())
                    : List.of();
            for (Honour honour : named) {
                if (names.isDistinction(honour) && honour.level() != null && claims.take(honour)) {
                    claims.held(clause, at, honour, null, clause.start(), honour.end(), "award.is");
                }
            }
        }
    }

    /** What somebody is said to be. */
    private void is(Passage passage, String sentence, HonourClaims claims) {
        // The expression begins with any character, so it is tried at each; most sentences have no copula at all.
        if (sentence.indexOf('是') < 0 && sentence.indexOf('系') < 0) {
            return;
        }
        Expression.Occurrences copulas = IS.in(sentence);
        while (copulas.find()) {
            int is = passage.start() + copulas.match().end() - 1;
            Clause clause = passage.clauseAt(is);
            boolean told = passage.isDone(is)
                    && !passage.isSaid(is)
                    && passage.enclosing(is, Quotation.Kind.NAME) == null
                    && !WISHED.matcher(passage.text().substring(clause.start(), is))
                            .find()
                    && !NOT_YET.matcher(passage.text().substring(is, clause.end()))
                            .find();
            List<Honour> named = told ? honours.read(passage.reading(), is + 1, clause.end()) : List.of();
            for (Honour honour : named) {
                if (names.isDistinction(honour) && claims.take(honour)) {
                    claims.held(clause, is, honour, claims.dateAt(is), clause.start(), honour.end(), "award.is");
                }
            }
        }
        isAsWell(passage, claims);
    }

    /** 某地是某某诞生地，全国首批…示范地区: a clause that is nothing but an honour goes on with the copula of the one before. */
    private void isAsWell(Passage passage, HonourClaims claims) {
        List<Clause> clauses = passage.sentence().clauses();
        for (int i = 1; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            String text = clause.of(passage.text());
            String before = clauses.get(i - 1).of(passage.text());
            boolean goesOn = IN_BATCH.matcher(text).matches()
                    && COPULA.matcher(before).find()
                    && !WISHED.matcher(before.substring(0, before.indexOf('是'))).find()
                    && !NOT_YET.matcher(text).find()
                    && passage.isDone(clause.start())
                    && !passage.isSaid(clause.start());
            for (Honour honour :
                    goesOn ? honours.read(passage.reading(), clause.start(), clause.end()) : List.<Honour>of()) {
                if (names.isDistinction(honour) && claims.take(honour)) {
                    claims.held(clause, clause.start(), honour, null, clause.start(), honour.end(), "award.is");
                }
            }
        }
    }
}
