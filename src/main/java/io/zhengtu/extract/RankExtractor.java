package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Edtf;
import io.zhengtu.claim.Evidence;
import io.zhengtu.claim.Statement;
import io.zhengtu.region.Region;
import io.zhengtu.text.Clause;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** RANKED: a stated place in a ranking, with the region that it is a ranking of. */
final class RankExtractor implements ClaimExtractor {

    private static final Pattern PLACE = Pattern.compile(
            "(?<former>从[^，。；]{0,10})?(?<lead>排名|排位|排行|位居|位列|名列|位次|居于|跃居|跃升|升至|上升|稳居|位|列|居|为|保持|连续|获|(?=全[国省市区州县盟]|自治区|国内))?"
                    + "[^，。；第首榜]{0,12}?(?:第(?<number>[一二三四五六七八九十百\\d]{1,4})(?:名|位|(?=[，。；、）”]|$|和|的成绩|（))|(?<top>首位|榜首|第一名))(?!批|届|次|个|家|部|条|轮|季度|方|时间|责任|书记|产业|线|课|大)");
    private static final String DIGITS = "一二三四五六七八九";

    private final ScopeReader scopes;
    private final DateReader dates;

    RankExtractor(ScopeReader scopes, DateReader dates) {
        this.scopes = scopes;
        this.dates = dates;
    }

    @Override
    public void extract(Passage passage, Consumer<Claim> claims) {
        String text = passage.text();
        if (passage.sentence().of(text).indexOf('第') < 0 && !passage.sentence().of(text).contains("首")) {
            return;
        }
        ScopeReader.Scope shared = null;
        for (Clause clause : passage.sentence().clauses()) {
            Matcher m = PLACE.matcher(text).region(clause.start(), clause.end());
            int from = clause.start();
            while (m.find()) {
                Subject subject = passage.subjectAt(m.start());
                int at = m.group("number") != null ? m.start("number") : m.start("top");
                Optional<ScopeReader.Scope> scope =
                        subject == null ? Optional.empty() : scopes.last(passage.reading(), subject, from, at);
                if (scope.isPresent()) {
                    shared = scope.get();
                }
                boolean ranks = m.group("lead") != null || scope.isPresent();
                int rank = m.group("number") == null ? 1 : number(m.group("number"));
                if (subject != null
                        && ranks
                        && rank > 0
                        && shared != null
                        && m.group("former") == null
                        && passage.isDone(m.start())
                        && !passage.isSaid(m.start())) {
                    emit(passage, clause, m.end(), rank, subject, shared, claims);
                }
                from = m.end();
            }
        }
    }

    private void emit(
            Passage passage,
            Clause clause,
            int end,
            int rank,
            Subject subject,
            ScopeReader.Scope scope,
            Consumer<Claim> claims) {
        Region region = subject.region();
        if (region.path().equals(scope.region().path()) || !region.within(scope.region())) {
            return;
        }
        Evidence evidence = new Evidence(passage.text().substring(clause.start(), end), clause.start(), end);
        List<Edtf> stated = dates.stated(passage, end);
        Statement statement = new Statement(
                passage.reading().article().id(),
                region,
                subject.holder(),
                indicator(passage, clause, end),
                null,
                stated.isEmpty() ? null : stated.get(stated.size() - 1),
                evidence,
                "rank",
                0.88);
        claims.accept(new Claim.Ranked(statement, rank, scope.region()));
    }

    /** What is ranked: the clause before the word of rank, else the clause before it. */
    private static String indicator(Passage passage, Clause clause, int end) {
        String own = strip(passage.text().substring(clause.start(), end));
        if (own.length() >= 3) {
            return own;
        }
        int index = passage.sentence().clauseAt(clause.start());
        for (int i = index - 1; i >= 0; i--) {
            String earlier = strip(passage.sentence().clauses().get(i).of(passage.text()));
            if (earlier.length() >= 3) {
                return earlier;
            }
        }
        return own.isEmpty() ? clause.of(passage.text()) : own;
    }

    private static String strip(String clause) {
        return clause.replaceFirst(
                        "(?:均|也|都|分别|持续|连续[^，]{0,4}|综合)?(?:排名|排位|位居|位列|名列|居|列|位次|跃居|升至|稳居)?(?:全|自治|我|在)?(?:国|省|市|区|州|县|盟)?[^，]{0,6}?(?:第[一二三四五六七八九十百\\d]{1,4}[名位]?|首位|榜首)$",
                        "")
                .replaceFirst("^(?:\\d{4}年度?|去年|今年|该[市县区]|我[市县区]|全[市县区省])[，]?", "")
                .replaceFirst("(?:中|的|成绩|结果中?)$", "");
    }

    private static int number(String digits) {
        if (digits.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(digits);
        }
        int total = 0;
        int digit = 0;
        for (char c : digits.toCharArray()) {
            if (c == '百') {
                total += Math.max(1, digit) * 100;
                digit = 0;
            } else if (c == '十') {
                total += Math.max(1, digit) * 10;
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c) + 1;
            }
        }
        return total + digit;
    }
}
