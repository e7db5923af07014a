package io.zhengtu.extract;

import io.zhengtu.regex.Expression;
import io.zhengtu.text.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Honours told by how many hold them: 国家级绿色工厂达到9家, 全国文明城市、国家历史文化名城分别增至6座、3座, 全国文明城市实现全覆盖. */
final class CountedHonours {

    private static final String COUNT = "(?<![\\d.])\\d{1,5}(?:余|多)?(?:个|家|名|处|户|所|项|人|座|条|件)";
    private static final Expression REACHES = Expression.of(
            "(?:达到?|增至|增加到|增长到|扩大到|发展到|上升到|突破|超过?|共有?)(?=\\d)(?<counts>" + COUNT + "(?:、" + COUNT + ")*)");
    /** What stands between the honours and the verb. */
    private static final Pattern SUM = Pattern.compile("(?:数量|总数|总量)?(?:已|累计|均|分别)*$");

    private static final Pattern ONE_COUNT = Pattern.compile("\\d+");
    private static final Pattern EVERYWHERE =
            Pattern.compile("(?:率先|已|全部|首次)*实现(?<after>[^，。；]{0,24}?)(?:“?(?:全覆盖|满堂红)”?|“?零”?的?“?突破)");
    private static final Pattern LEAD =
            Pattern.compile("^(?:[、和，]|(?:全|我)[省市县区州盟旗](?=全国|国家|省级|自治区级|[市州]级)|[省市县区]内|目前|累计|已有?|共|其中)+");
    /** Among whom an honour is held everywhere: 全国文明城市实现设区市全覆盖. */
    private static final Pattern AMONG =
            Pattern.compile("(?:创建|创成)?(?:在?(?:设区市|省辖市|地级市|市州|[市县镇村区]*[市县镇村区](?:两级|三级)?|所有[市县区镇村]+))?$");

    /** Says who honours but not for what: 全省示范地区. */
    private static final Pattern OF_NOTHING = Pattern.compile("(?:全[国省市区州县]|[省市州县]级)(?:示范|先进|优秀)");

    private static final Pattern TO_COME = Pattern.compile("(?:将|要|拟|力争|确保|预计|有望)$");

    private final HonourReader honours;
    private final HonourNames names;

    CountedHonours(HonourReader honours, HonourNames names) {
        this.honours = honours;
        this.names = names;
    }

    void read(Passage passage, HonourClaims claims) {
        for (Clause clause : passage.sentence().clauses()) {
            reached(passage, clause, claims);
        }
        if (passage.sentence().of(passage.text()).contains("实现")) {
            passage.sentence().clauses().forEach(clause -> everywhere(passage, clause, claims));
        }
    }

    private void reached(Passage passage, Clause clause, HonourClaims claims) {
        Expression.Occurrences occurrences = REACHES.in(passage.text(), clause.start(), clause.end());
        int from = clause.start();
        String scope = "";
        while (occurrences.find()) {
            Matcher reaches = occurrences.match();
            String before = passage.text().substring(from, reaches.start());
            int to = from + SUM.matcher(before).replaceFirst("").length();
            List<Honour> counted = named(passage, from, to, scope);
            List<Integer> counts = ONE_COUNT
                    .matcher(reaches.group("counts"))
                    .results()
                    .map(count -> Integer.valueOf(count.group()))
                    .toList();
            for (int i = 0; i < counted.size(); i++) {
                Honour honour = counted.get(i);
                Integer count = counts.size() == counted.size() ? counts.get(i) : null;
                hold(passage, clause, reaches, honour.times(count), claims);
            }
            from = reaches.end();
            scope = counted.stream().map(honours::listedBy).reduce("", (a, b) -> b);
        }
    }

    private void everywhere(Passage passage, Clause clause, HonourClaims claims) {
        Matcher everywhere = EVERYWHERE.matcher(passage.text()).region(clause.start(), clause.end());
        while (everywhere.find()) {
            String after = AMONG.matcher(everywhere.group("after")).replaceFirst("");
            List<Honour> held = new ArrayList<>(named(passage, clause.start(), everywhere.start(), ""));
            held.addAll(named(passage, everywhere.start("after"), everywhere.start("after") + after.length(), ""));
            held.forEach(honour -> hold(passage, clause, everywhere, honour, claims));
        }
    }

    private List<Honour> named(Passage passage, int from, int to, String scope) {
        if (from >= to) {
            return List.of();
        }
        int owned = passage.reading().afterPlaces(from, to);
        Matcher lead = LEAD.matcher(passage.text()).region(owned, to);
        int start = lead.lookingAt() ? lead.end() : owned;
        return honours.read(passage.reading(), start, to, scope).stream()
                .filter(honour -> honour.level() != null && names.isDistinction(honour))
                .filter(honour -> !OF_NOTHING.matcher(honour.name()).lookingAt()
                        && honour.name().indexOf('、') < 0)
                .toList();
    }

    private static void hold(Passage passage, Clause clause, MatchResult verb, Honour honour, HonourClaims claims) {
        String before = passage.text().substring(clause.start(), verb.start());
        boolean told = passage.isDone(verb.start())
                && !passage.isSaid(verb.start())
                && !AwardModality.isDenied(before)
                && !AwardModality.isAspiredAfter(before)
                && !TO_COME.matcher(before).find();
        if (told && claims.take(honour)) {
            claims.counted(clause, honour, claims.dateAt(verb.start()), verb.end(), "award.counted");
        }
    }
}
