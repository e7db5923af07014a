package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Evidence;
import io.zhengtu.claim.Statement;
import io.zhengtu.lexicon.Trigger;
import io.zhengtu.mention.Mention;
import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import io.zhengtu.region.Toponym;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PILOT: the region is chosen as, or works as, a pilot of something. */
final class PilotExtractor implements ClaimExtractor {

    private static final Pattern VERB = Pattern.compile(
            "(?:被?(?:列入|列为|纳入|确定为|选为|入选|获批|批准为|认定为|命名为|授予)|成为|承担|承接|获|作为|荣获|获得|争取到|启动|开展|推进|坚持|实施|完成|进行|部署|组织|先行|探索)了?");
    private static final Pattern HEAD = Pattern.compile(
            "试点(?:市|县|区|旗|州|省|镇|乡|街道|村|社区|城市|地区|单位|工作|项目|任务|示范|建设|改革|企业|学校|法院|检察院|范围|名单|园区|基地)*");
    private static final Pattern NO_PILOT =
            Pattern.compile("(?:试点(?:推行|推广|推进|先行|探索|方案|经验|成果|范围(?!$)|成效|阶段|期间|以来|基础上|的基础)|先行先试)");

    private final DateReader dates;

    PilotExtractor(DateReader dates) {
        this.dates = dates;
    }

    @Override
    public void extract(Passage passage, Consumer<Claim> claims) {
        for (Mention.OfTrigger trigger : passage.reading().mentions().triggers(Trigger.PILOT, passage.start(), passage.end())) {
            Clause clause = passage.clauseAt(trigger.start());
            String tail = passage.text().substring(trigger.start(), clause.end());
            if (!trigger.word().equals("试点")
                    || passage.enclosing(trigger.start(), Quotation.Kind.TITLE) != null
                    || NO_PILOT.matcher(tail).lookingAt()
                    || !passage.isDone(trigger.start())
                    || passage.isSaid(trigger.start())
                    || passage.subjectAt(trigger.start()) == null) {
                continue;
            }
            read(passage, clause, trigger, claims);
        }
    }

    private void read(Passage passage, Clause clause, Mention.OfTrigger trigger, Consumer<Claim> claims) {
        String text = passage.text();
        Matcher verb = VERB.matcher(text).region(clause.start(), trigger.start());
        int from = -1;
        while (verb.find()) {
            from = verb.end();
        }
        Matcher head = HEAD.matcher(text).region(trigger.start(), clause.end());
        int end = head.lookingAt() ? head.end() : trigger.end();
        if (from < 0) {
            return;
        }
        String object = object(text.substring(from, trigger.start()));
        if (object.length() < 2) {
            return;
        }
        Evidence evidence = new Evidence(text.substring(clause.start(), end), clause.start(), end);
        for (Region region : regions(passage, clause, from)) {
            Statement statement = new Statement(
                    passage.reading().article().id(),
                    region,
                    passage.subjectAt(trigger.start()).holder(),
                    object,
                    null,
                    dates.ofEvent(passage, trigger.start()),
                    evidence,
                    "pilot",
                    0.75);
            claims.accept(new Claim.Pilot(statement, level(object)));
        }
    }

    /** The place where the pilot runs (在小章乡开展…试点) if it lies in the subject's region, else that region. */
    private static List<Region> regions(Passage passage, Clause clause, int verb) {
        Subject subject = passage.subjectAt(verb);
        List<Region> located = new ArrayList<>();
        for (Toponym place : passage.reading().mentions().toponyms(clause.start(), verb)) {
            String before = passage.text().substring(clause.start(), place.start());
            if (before.matches(".*在(?:[^，]*[、和])?") && place.region().within(subject.region())) {
                located.add(place.region());
            }
        }
        return located.isEmpty() ? subject.regions() : located;
    }

    private static String object(String raw) {
        return raw.replaceFirst("^(?:了|为|全[国省市区州]唯一的?|首批|第[一二三四五六七八九十]批|[“‘])+", "")
                .replaceFirst("(?:的|工作|[”“])+$", "")
                .strip();
    }

    private static Level level(String object) {
        if (object.matches(".*(?:国家|全国).*")) {
            return Level.NATION;
        }
        if (object.matches(".*(?:省级|全省|自治区).*")) {
            return Level.PROVINCE;
        }
        return object.matches(".*(?:市级|全市|州级).*") ? Level.PREFECTURE : null;
    }
}
