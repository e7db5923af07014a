package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Evidence;
import io.zhengtu.claim.Statement;
import io.zhengtu.lexicon.Trigger;
import io.zhengtu.mention.Mention;
import io.zhengtu.region.Level;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PILOT: the region is chosen as, or works as, a pilot of something. */
final class PilotExtractor implements ClaimExtractor {

    private static final Pattern HEAD = Pattern.compile(
            "(?:试点|先行先试)(?:市|县|区|旗|州|省份?|镇|乡|街道|村|社区|县区|城市|地区|单位|（[市县区、]{1,3}）|工作|项目|任务|示范|建设|改革|企业|学校|法院|检察院|范围|名单|园区|基地)*");
    /** What a place or body becomes when it is chosen, part of the name (试点县). */
    private static final Pattern CHOSEN =
            Pattern.compile("(?:试点|先行先试)(?:（[市县区、]{1,3}）|县区|市|县|区|旗|州|省份?|镇|乡|街道|村|社区|城市|地区|单位|企业|学校|法院|检察院|园区|基地)");

    private static final Pattern NO_PILOT = Pattern.compile("试点(?:合格|推行|推广|推进|先行|探索|方案|经验|成果|成效|阶段|期间|基础上|的基础|运行)");

    private final DateReader dates;
    private final Confidence confidence;
    private final CanonicalReader canonical;

    PilotExtractor(DateReader dates, CanonicalReader canonical, Confidence confidence) {
        this.confidence = confidence;
        this.canonical = canonical;
        this.dates = dates;
    }

    @Override
    public void extract(Passage passage, Consumer<Claim> claims) {
        for (Mention.OfTrigger trigger :
                passage.reading().mentions().triggers(Trigger.PILOT, passage.start(), passage.end())) {
            Clause clause = passage.clauseAt(trigger.start());
            boolean told = (trigger.word().equals("试点") || trigger.word().startsWith("先行先试"))
                    && passage.enclosing(trigger.start(), Quotation.Kind.TITLE) == null
                    && !NO_PILOT.matcher(passage.text())
                            .region(trigger.start(), clause.end())
                            .lookingAt()
                    && passage.isDone(trigger.start())
                    && !passage.isSaid(trigger.start());
            if (told) {
                read(passage, clause, trigger.start(), claims);
            }
        }
    }

    private void read(Passage passage, Clause clause, int trigger, Consumer<Claim> claims) {
        String text = passage.text();
        Matcher head = HEAD.matcher(text).region(trigger, clause.end());
        int end = head.lookingAt() ? head.end() : trigger;
        Matcher chosen = CHOSEN.matcher(text).region(trigger, clause.end());
        Optional<PilotOpening> opening = PilotOpening.of(passage, clause, trigger, chosen.lookingAt());
        if (opening.isEmpty()) {
            return;
        }
        List<String> objects = PilotObjects.of(passage, clause, opening.get(), trigger);
        List<PilotRunners.Runner> runners =
                PilotRunners.of(passage, clause, opening.get().verb());
        boolean apart = runners.size() > 1
                && objects.size() == 1
                && text.substring(clause.start(), opening.get().verb()).endsWith("分别");
        List<String> parts = apart ? new JoinedName(objects.get(0)).parts(runners.size()) : objects;
        boolean respectively = apart && parts.size() == runners.size();
        Evidence evidence = new Evidence(text.substring(clause.start(), end), clause.start(), end);
        String words = text.substring(opening.get().from(), trigger);
        boolean named = chosen.region(trigger, end).matches();
        for (int i = 0; i < parts.size(); i++) {
            int at = text.lastIndexOf(parts.get(i), trigger);
            String object = parts.get(i) + (named ? chosen.group() : kind(parts.get(i)));
            for (PilotRunners.Runner runner : respectively ? List.of(runners.get(i)) : runners) {
                Statement statement = new Statement(
                        passage.reading().article().id(),
                        runner.region(),
                        runner.holder(),
                        object,
                        canonical.nameOf(
                                passage.reading(), Math.max(opening.get().from(), at), trigger, object),
                        dates.ofEvent(passage, trigger),
                        evidence,
                        "pilot",
                        confidence.ofRule("pilot"));
                Level level = level(object).or(() -> level(words)).orElse(null);
                claims.accept(new Claim.Pilot(statement, level));
            }
        }
    }

    /** 某某综合试点 is no name without its last word. */
    private static String kind(String piloted) {
        return piloted.endsWith("综合") ? "试点" : "";
    }

    private static Optional<Level> level(String object) {
        if (object.matches(".*(?:国家|全国).*")) {
            return Optional.of(Level.NATION);
        }
        if (object.matches(".*(?:省级|全省|自治区).*")) {
            return Optional.of(Level.PROVINCE);
        }
        if (object.matches("[\\u4e00-\\u9fa5]{2,3}省.{4,}")) {
            return Optional.of(Level.PROVINCE);
        }
        return object.matches(".*(?:市级|全市|州级).*") ? Optional.of(Level.PREFECTURE) : Optional.empty();
    }
}
