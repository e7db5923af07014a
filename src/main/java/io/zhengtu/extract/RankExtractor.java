package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Edtf;
import io.zhengtu.claim.Evidence;
import io.zhengtu.claim.Statement;
import io.zhengtu.regex.Expression;
import io.zhengtu.region.Region;
import io.zhengtu.region.Toponym;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** RANKED: a stated place in a ranking, with the region that it is a ranking of. */
final class RankExtractor implements ClaimExtractor {

    private static final Expression PLACE =
            Expression.of("第(?<number>[一二三四五六七八九十百\\d]{1,4})(?:名|位|(?=[，。；、）”“\\s]|$|和|的成绩|（))|(?<top>首位|榜首|第一名)");
    private static final Pattern VERB =
            Pattern.compile("排名|排位|排行|排(?=全|[省市县区州]|第)|位居|位列|名列|位次|居于|跃居|跃升|升至|上升|稳居|位于|排在|列|居|为第?$|保持|名次");
    private static final Pattern EVERY = Pattern.compile("均|都|双双|分别");
    private static final int SHORTEST_INDICATOR = 3;
    private static final String DIGITS = "一二三四五六七八九";

    private final ScopeReader scopes;
    private final DateReader dates;
    private final Confidence confidence;

    RankExtractor(ScopeReader scopes, DateReader dates, Confidence confidence) {
        this.confidence = confidence;
        this.scopes = scopes;
        this.dates = dates;
    }

    @Override
    public void extract(Passage passage, Consumer<Claim> claims) {
        String text = passage.text();
        ScopeReader.Scope shared = null;
        for (Clause clause : passage.sentence().clauses()) {
            Expression.Occurrences places = PLACE.in(text, clause.start(), clause.end());
            int from = clause.start();
            int indicatorEnd = -1;
            while (places.find()) {
                Matcher m = places.match();
                Subject subject = passage.subjectAt(m.start());
                Optional<ScopeReader.Scope> scope =
                        subject == null ? Optional.empty() : scopes.last(passage.reading(), subject, from, m.start());
                if (scope.isEmpty() && shared == null && subject != null) {
                    shared = scopes.last(passage.reading(), subject, passage.start(), clause.start())
                            .orElse(null);
                }
                shared = scope.isEmpty() && scopes.isOutside(passage.reading(), from, m.start())
                        ? null
                        : scope.orElse(shared);
                Matcher verb = VERB.matcher(text).region(from, m.start());
                int cut = scope.map(ScopeReader.Scope::start).orElse(m.start());
                boolean ranks = verb.find();
                if (ranks) {
                    cut = Math.min(cut, verb.start()) > clause.start() ? Math.min(cut, verb.start()) : verb.start();
                }
                boolean scoped = scope.isPresent() && m.start() - scope.get().start() <= 6;
                boolean former = text.substring(from, m.start()).contains("从")
                        && text.substring(m.end(), clause.end()).matches(".*(?:升|跃|提|进|上).*");
                boolean named = passage.enclosing(m.start(), Quotation.Kind.NAME) != null
                        || passage.enclosing(m.start(), Quotation.Kind.TITLE) != null;
                boolean told = (ranks || scoped)
                        && !former
                        && !named
                        && passage.isDone(m.start())
                        && !passage.isSaid(m.start());
                if (indicatorEnd < 0) {
                    indicatorEnd = cut;
                }
                int rank = m.group("number") == null ? 1 : number(m.group("number"));
                if (subject != null && shared != null && told && rank > 0) {
                    emit(passage, clause, indicatorEnd, m, rank, subject, shared, claims);
                }
                from = m.end();
            }
        }
    }

    private void emit(
            Passage passage,
            Clause clause,
            int indicatorEnd,
            Matcher place,
            int rank,
            Subject subject,
            ScopeReader.Scope scope,
            Consumer<Claim> claims) {
        Region region = subject.region();
        boolean itself = region.path().equals(scope.region().path()) && subject.holder() == null;
        if (itself || !region.within(scope.region())) {
            return;
        }
        int from = evidenceStart(passage, clause, indicatorEnd);
        Evidence evidence = new Evidence(passage.text().substring(from, place.end()), from, place.end());
        List<Edtf> stated = dates.stated(passage, place.start());
        for (String indicator : indicators(passage, clause, indicatorEnd)) {
            Statement statement = new Statement(
                    passage.reading().article().id(),
                    region,
                    subject.holder(),
                    indicator,
                    null,
                    stated.isEmpty() ? null : stated.get(stated.size() - 1),
                    evidence,
                    "rank",
                    confidence.ofRule("rank"));
            claims.accept(new Claim.Ranked(statement, rank, scope.region()));
        }
    }

    /** The clause's own words on what is ranked, without its subject. */
    private static String own(Passage passage, Clause clause, int end) {
        int from = passage.reading()
                .mentions()
                .toponymAt(clause.start())
                .map(Toponym::end)
                .orElse(clause.start());
        return strip(passage.text().substring(from, Math.max(from, end)));
    }

    /** A clause that does not say itself what is ranked (…评价中，长沙市位列第二) is evidence only with the one before. */
    private static int evidenceStart(Passage passage, Clause clause, int indicatorEnd) {
        int index = passage.sentence().clauseAt(clause.start());
        boolean whole = index == 0 || own(passage, clause, indicatorEnd).length() >= SHORTEST_INDICATOR;
        return whole
                ? clause.start()
                : passage.sentence().clauses().get(index - 1).start();
    }

    /** What is ranked: what the clause says before the rank, else the clause before; several where 均 ranks a list. */
    private static List<String> indicators(Passage passage, Clause clause, int end) {
        String text = passage.text();
        String own = own(passage, clause, end);
        if (EVERY.matcher(own).find()) {
            List<String> listed = new ArrayList<>();
            String what = strip(EVERY.matcher(own).replaceAll(""));
            for (Quotation name : passage.reading().mentions().quotations(passage.start(), clause.start())) {
                if (name.kind() == Quotation.Kind.NAME && name.depth() == 0) {
                    listed.add(name.inner(text) + what);
                }
            }
            if (listed.size() > 1) {
                return listed;
            }
        }
        if (own.length() >= SHORTEST_INDICATOR) {
            return List.of(own);
        }
        for (int i = passage.sentence().clauseAt(clause.start()) - 1; i >= 0; i--) {
            String earlier = strip(passage.sentence().clauses().get(i).of(text));
            if (earlier.length() >= SHORTEST_INDICATOR) {
                return List.of(earlier);
            }
        }
        return List.of(own.isEmpty() ? clause.of(text) : own);
    }

    private static String strip(String clause) {
        return clause.replaceFirst("^(?:\\d{4}年(?:度|以来)?|去年|今年|该[市县区省]|我[市县区省]|全[市县区省])[，]?", "")
                .replaceFirst("(?:持续|连续[^，]{0,4}|综合|最好成绩为|成绩|结果)?[中的在为]?$", "")
                .replaceFirst("^在", "")
                .replaceFirst("(?:中|的|在|从|由)$", "");
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
