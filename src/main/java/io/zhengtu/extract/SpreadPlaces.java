package io.zhengtu.extract;

import io.zhengtu.lexicon.Trigger;
import io.zhengtu.mention.Mention;
import io.zhengtu.region.Region;
import io.zhengtu.region.Toponym;
import io.zhengtu.text.Clause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a practice went: the scope above its owner that the clause names, or the other places that took it up. */
final class SpreadPlaces {

    /** A body of government by its level: 省司法厅, 自治区公安厅, 市委改革办, 国务院. */
    static final Pattern BODY = Pattern.compile(
            "(?<nation>中央|国务院|全国人大|最高人民(?:法院|检察院)|最高[检法]|国家[^，省市县区]{2,10}(?:总?局|委|部)|(?:司法|公安|民政|财政|教育|商务|农业农村|应急管理|交通运输|生态环境|自然资源|市场监管|住房和城乡建设|人力资源和?社会保障|文化和旅游|工业和信息化)(?:总局|部))(?:[^，。；“《]{0,12}?(?:办公厅|办公室|办))?"
                    + "|(?<level>省|市|州|盟|自治区)(?:委|政府|人大|政协|(?![级内])[\\u4e00-\\u9fa5]{1,14}?(?:厅|局|委员会|办公厅|办公室|委|办|院|总队|支队))+");

    private static final Pattern ORDER = Pattern.compile("(?:要求|部署|号召|组织)(?:全[省市州区县]|各)[^，]*");

    /** 全市各区县纷纷(效仿): all that the scope holds. */
    private static final Pattern EVERYONE = Pattern.compile(
            "(?:全[国省市州]|[省市州国]内)(?:[其]?他|各|多个|不少|许多|\\d+余?个)?(?:地|[市县区州]|区县|县区|市州|地市|乡镇|部门|单位|兄弟[^，]{1,4})?[^，。；]{0,4}(?:纷纷|陆续|相继|竞相|争相|先后|全部|普遍)[^，。；]{0,4}$|被全[国省市州]\\d+余?个[^，。；]{1,8}$");

    private final ScopeReader scopes;

    SpreadPlaces(ScopeReader scopes) {
        this.scopes = scopes;
    }

    /** Whether the clause is an order to others (要求各县学习借鉴). */
    static boolean isOrder(String clause) {
        return ORDER.matcher(clause).lookingAt();
    }

    /**
     * The places, none where the clause tells of no other than the owner.
     *
     * @param owners whose practices the clause says have spread, {@code owner} and those joined to it
     */
    List<Region> of(
            Passage passage, Clause clause, Mention.OfTrigger trigger, Subject owner, Collection<Region> owners) {
        List<Region> others =
                trigger.kind() == Trigger.RAISE ? List.of() : others(passage, clause, owner.region(), owners);
        if (others.isEmpty() && trigger.kind() == Trigger.FOLLOW) {
            others = followers(passage, trigger, owner.region());
        }
        boolean everyone = EVERYONE.matcher(passage.text().substring(clause.start(), trigger.start()))
                .find();
        if (!others.isEmpty() || trigger.kind() == Trigger.FOLLOW && !everyone && !isOrder(clause.of(passage.text()))) {
            return others;
        }
        int index = passage.sentence().clauseAt(clause.start());
        boolean ordered = isOrder(clause.of(passage.text())) && index > 0;
        int from = ordered ? passage.sentence().clauses().get(index - 1).start() : clause.start();
        // what a district's bureau began is not said to have gone to 全区 if that were the district
        Subject place = new Subject(owner.regions(), null, owner.explicit());
        return scopes.last(passage.reading(), place, from, clause.end())
                .map(ScopeReader.Scope::region)
                .or(() -> body(passage, owner, from, clause.end()))
                .filter(region -> !region.within(owner.region()))
                .map(List::of)
                .orElse(List.of());
    }

    /** The region of the body that speaks: 省司法厅 that of the province. */
    private Optional<Region> body(Passage passage, Subject owner, int from, int to) {
        Matcher body = BODY.matcher(passage.text()).region(from, to);
        if (!body.find()) {
            return Optional.empty();
        }
        String word = body.group("nation") != null
                ? "全国"
                : body.group("level").equals("自治区") ? "自治区" : "全" + body.group("level");
        return scopes.region(passage.reading(), owner, word);
    }

    /** Those that the sentence spoke of before: 甲县、乙县派人前来学习，回去后照此推行. */
    private static List<Region> followers(Passage passage, Mention.OfTrigger trigger, Region owner) {
        Subject subject = passage.subjectAt(trigger.start());
        return subject == null
                ? List.of()
                : subject.regions().stream()
                        .filter(region -> !region.within(owner) && !owner.within(region))
                        .toList();
    }

    /** Places named in the clause that are neither the owner, nor in it, nor around it. */
    private static List<Region> others(Passage passage, Clause clause, Region owner, Collection<Region> owners) {
        List<Region> others = new ArrayList<>();
        for (Toponym place : passage.reading().mentions().toponyms(clause.start(), clause.end())) {
            Region region = place.region();
            if (!region.within(owner)
                    && !owner.within(region)
                    && !owners.contains(region)
                    && !others.contains(region)) {
                others.add(region);
            }
        }
        return others;
    }
}
