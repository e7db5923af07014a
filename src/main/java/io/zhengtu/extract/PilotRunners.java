package io.zhengtu.extract;

import io.zhengtu.region.Region;
import io.zhengtu.region.Toponym;
import io.zhengtu.text.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who runs a pilot. */
final class PilotRunners {

    /** 确定甲省、乙省开展试点: a body above hands the pilot to places. */
    private static final Pattern HANDED =
            Pattern.compile("(?:确定|选择|选定|批准|同意|指定|安排|选取|决定在|在)((?:[^，、]{2,12}、){0,20}[^，、]{2,12}?)(?:等[^，]{0,8})?$");

    /** 某部将甲区列为试点. */
    private static final Pattern TAKES = Pattern.compile("[把将]([^，。；它其]{2,40}?)(?:等[^，]{0,8})?$");

    /** A body above decides on a pilot programme: nobody is said to run it yet. */
    private static final Pattern ORDERS = Pattern.compile("(?:决定|部署|研究|组织|统一)(?:组织|部署)?(?:开展|启动|实施|推进)?$");

    private static final Pattern LOCATED = Pattern.compile("在([^，在]{2,40}?)(?:等(?:地区?|园区|[^，]{0,6}))?$");

    /** 4个园区入选…: so many of them run it. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:[^，。；]{1,30}等)?\\d+(?:个|家|所)[\\u4e00-\\u9fa5]{1,8}|[\\u4e00-\\u9fa5]{0,8}[一二三四五六七八九十\\d]+[市县区]");

    /** Between those who run it: 甲市和乙高新区. */
    private static final Pattern JOINT = Pattern.compile("、|(?<=[^、]{2})和(?=[^、]{3})");

    /** 甲、乙两市: how many they are. */
    private static final Pattern TOGETHER =
            Pattern.compile("(?<=[\\u4e00-\\u9fa5]{2})[两二三四五六七八九十\\d]+个?(?:[市县区州镇]|镇街|乡镇|街道|县区|区县|县市区|地区|城市|单位)$");

    private static final Pattern BODY = Pattern.compile(".*(?:区|园|园区|新区|开发区|街道|镇|乡|局|法院|检察院|院|所|中心|校|企业|公司)");
    private static final Pattern ADVERBS = Pattern.compile("(?:顺利|成功|先后|被|积极|率先|探索|正式|试点|相继|同时|同批|双双|均|都|一并|分别)+$");

    private PilotRunners() {}

    /** A place, or a body in it. */
    record Runner(Region region, String holder) {}

    /** Whether words before the verb say no more than how many run it: 4个园区入选试点. */
    static boolean isCount(String before) {
        return COUNTED.matcher(before).lookingAt();
    }

    /**
     * The places or organisations that the clause locates the pilot in (在小章乡开展…试点) or names as chosen (甲园区、
     * 乙园区纳入…试点), else the subject.
     */
    static List<Runner> of(Passage passage, Clause clause, int verb) {
        Subject subject = passage.subjectAt(verb);
        String before = ADVERBS.matcher(passage.text().substring(clause.start(), Math.max(clause.start(), verb)))
                .replaceFirst("");
        Matcher located = LOCATED.matcher(before);
        Matcher handed = HANDED.matcher(before);
        boolean inPlace = located.find();
        boolean given = !inPlace && (handed.find() || handed.usePattern(TAKES).find(0));
        List<Runner> named = List.of();
        if (inPlace) {
            named = named(passage, subject, located.group(1), clause.start() + located.start(1), false);
        } else if (given) {
            named = named(passage, subject, handed.group(1), clause.start() + handed.start(1), true);
        } else if (JOINT.matcher(before).find()) {
            named = named(passage, subject, before.replaceFirst("等[^，、]{0,6}$", ""), clause.start(), false);
        }
        return named.isEmpty() && subject != null ? ofSubject(passage, subject, before, verb) : named;
    }

    /**
     * Those that a list names.
     *
     * @param handed whether a body above gives the pilot to them, wherever they are
     */
    private static List<Runner> named(Passage passage, Subject subject, String list, int start, boolean handed) {
        List<Runner> runners = new ArrayList<>();
        int offset = start;
        for (String name : TOGETHER.matcher(list).replaceFirst("").split("、|和|以及")) {
            int at = passage.text().indexOf(name, offset);
            int end = at + name.length();
            List<Toponym> places = passage.reading().mentions().toponyms(at, end);
            Toponym last = places.isEmpty() ? null : places.get(places.size() - 1);
            // 在甲市乙县: the narrower place is meant
            boolean place = last != null && places.get(0).start() == at && last.end() >= end;
            if (place && (handed || isPart(passage, subject, last.region()))) {
                runners.add(new Runner(last.region(), null));
            } else if (!place && subject != null && BODY.matcher(name).matches()) {
                Region of = places.stream()
                        .map(Toponym::region)
                        .filter(region -> isPart(passage, subject, region))
                        .findFirst()
                        .orElse(subject.region());
                runners.add(new Runner(of, name));
            }
            offset = end;
        }
        return runners;
    }

    private static List<Runner> ofSubject(Passage passage, Subject subject, String before, int verb) {
        if (COUNTED.matcher(before).matches()) {
            return List.of(new Runner(amongPlaces(passage, subject), before));
        }
        Region focal = passage.reading().focal();
        if (SubjectReader.isHigher(subject.region(), focal)) {
            // 省生态环境厅把它列为试点: whose it is runs it; 某省是全国唯一的…试点 in a county's article is the province's
            if (ORDERS.matcher(before).find()) {
                return List.of();
            }
            boolean itself = passage.text().startsWith("是", verb) && subject.holder() == null && subject.explicit();
            return itself ? List.of() : List.of(new Runner(focal, null));
        }
        return subject.regions().stream()
                .map(region -> new Runner(region, subject.holder()))
                .toList();
    }

    /** Whose some unnamed ones are after other places of the sentence (甲市入选…，3个园区入选…): the whole's. */
    private static Region amongPlaces(Passage passage, Subject subject) {
        Region focal = passage.reading().focal();
        boolean others = passage.subjects().stream().anyMatch(s -> s != null && s.explicit());
        return others && !subject.explicit() && focal != null ? focal : subject.region();
    }

    /** Whether a place may run what the subject's text tells of: 甲、乙、丙入选…, where the first of the list is not the whole. */
    private static boolean isPart(Passage passage, Subject subject, Region region) {
        if (subject == null) {
            return false;
        }
        Region focal = passage.reading().focal();
        return region.within(subject.region()) || subject.explicit() && focal != null && region.within(focal);
    }
}
