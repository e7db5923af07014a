package io.zhengtu.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name that joins as many as there are who 分别 have one each: 国家甲改革、乙服务示范城市. What gives it stands before the first
 * alone, what kind it is after the last alone; each has both.
 */
record JoinedName(String name) {

    /** 和 may be part of a word, so it joins only where 、 alone does not do. */
    private static final List<Pattern> JOINS = List.of(Pattern.compile("、"), Pattern.compile("[、和及]"));

    private static final Pattern GIVER = Pattern.compile("^(?:国家级?|全国|全[省市县区]|[省市县]级)");
    private static final Pattern KIND =
            Pattern.compile("(?:示范|试点|先行|先导|创新|典型|优秀|十佳|综合)*(?:城市|[省市区县]|地区|单位|案例|项目|基地|集体|奖)$");

    /** Ends as an honour of its own does; 美丽城市 alone is none. */
    private static final Pattern WHOLE = Pattern.compile("(?:示范|试点|先行|先导|创新|典型|优秀|十佳)[\\u4e00-\\u9fa5]{1,2}$|案例$|奖$");

    /** Its parts; the name as it is where it has not as many. */
    List<String> parts(int count) {
        return JOINS.stream()
                .map(join -> List.of(join.split(name)))
                .filter(parts -> parts.size() == count)
                .findFirst()
                .map(parts -> completed(parts, count))
                .orElse(List.of(name));
    }

    private static List<String> completed(List<String> joined, int count) {
        List<String> parts = new ArrayList<>(joined);
        Matcher giver = GIVER.matcher(parts.get(0));
        String before = giver.find() ? giver.group() : "";
        Matcher kind = KIND.matcher(parts.get(count - 1));
        String after = kind.find() ? kind.group() : "";
        for (int i = 0; i < count; i++) {
            String part = parts.get(i);
            parts.set(
                    i,
                    (GIVER.matcher(part).find() ? "" : before)
                            + part
                            + (WHOLE.matcher(part).find() ? "" : after));
        }
        return parts;
    }
}
