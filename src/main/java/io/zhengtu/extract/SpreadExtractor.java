package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Evidence;
import io.zhengtu.claim.Statement;
import io.zhengtu.lexicon.Trigger;
import io.zhengtu.mention.Mention;
import io.zhengtu.region.Region;
import io.zhengtu.region.Toponym;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** SPREAD: others took the region's practice up, or it was held up to them for use (在全省推广, 被自治区推广). */
final class SpreadExtractor implements ClaimExtractor {

    private static final Pattern TAKEN_UP = Pattern.compile(
            "(?:(?:在|向|面向)[^，。；]{2,12}|(?:全国|全省|全市|全区|全州|自治区))(?:范围内?|各地|系统)?(?:予以|进行|复制|宣传|交流|学习|加以|获得?)?(?:复制)?推广(?:使用|应用|学习)?|被[^，。；]{2,16}推广");
    private static final Pattern POINTS_BACK =
            Pattern.compile("(?:这一|这项|这种|这个|该|此|上述|相关)[^，]{0,4}(?:做法|机制|模式|经验|制度|举措|工作法|改革|品牌|平台|项目|方法)");
    private static final Pattern POTENTIAL =
            Pattern.compile("可复制|可推广|值得|能推广|待推广|加强.{0,4}推广|宣传推广|推广(?:工作|平台|普及)|积极推广|大力推广|全面推广|推广“|推广《");

    private final ScopeReader scopes;
    private final DateReader dates;
    private final Confidence confidence;
    private final CanonicalReader canonical;

    SpreadExtractor(ScopeReader scopes, DateReader dates, CanonicalReader canonical, Confidence confidence) {
        this.confidence = confidence;
        this.canonical = canonical;
        this.scopes = scopes;
        this.dates = dates;
    }

    @Override
    public void extract(Passage passage, Consumer<Claim> claims) {
        for (Mention.OfTrigger trigger :
                passage.reading().mentions().triggers(Trigger.SPREAD, passage.start(), passage.end())) {
            Clause clause = passage.clauseAt(trigger.start());
            String before = passage.text().substring(clause.start(), trigger.end());
            String around = passage.text().substring(clause.start(), Math.min(clause.end(), trigger.end() + 3));
            if (!trigger.word().equals("推广")
                    || !TAKEN_UP.matcher(before).find()
                    || POTENTIAL.matcher(around).find()
                    || !passage.isDone(trigger.start())
                    || passage.isSaid(trigger.start())) {
                continue;
            }
            Subject subject = passage.subjectAt(trigger.start());
            if (subject != null) {
                Optional<Region> to = to(passage, clause, trigger, subject);
                Optional<Stretch> measure = measure(passage, clause, trigger);
                if (to.isPresent() && measure.isPresent()) {
                    emit(passage, clause, trigger, subject, measure.get(), to.get(), claims);
                }
            }
        }
    }

    private record Stretch(int start, int end, String name) {}

    /** The region above that the clause names, else another place that it names. */
    private Optional<Region> to(Passage passage, Clause clause, Mention.OfTrigger trigger, Subject subject) {
        Optional<Region> above = scopes.last(passage.reading(), subject, clause.start(), trigger.start())
                .map(ScopeReader.Scope::region);
        return above.or(() -> passage.reading().mentions().toponyms(clause.start(), trigger.start()).stream()
                        .map(Toponym::region)
                        .reduce((a, b) -> b))
                .filter(region -> !region.within(subject.region()));
    }

    /** The practice: named in the clause, else in the paragraph before where the clause points back to it (这一做法). */
    private static Optional<Stretch> measure(Passage passage, Clause clause, Mention.OfTrigger trigger) {
        Optional<Stretch> own = named(passage, clause.start(), trigger.start(), true);
        if (own.isPresent()) {
            return own;
        }
        boolean pointsBack = POINTS_BACK.matcher(clause.of(passage.text())).find();
        Optional<Stretch> inSentence = named(passage, passage.start(), clause.start(), true);
        return inSentence.isPresent() || !pointsBack
                ? inSentence
                : named(passage, passage.paragraph().start(), passage.start(), false);
    }

    private static Optional<Stretch> named(Passage passage, int from, int to, boolean first) {
        String text = passage.text();
        Stream<Stretch> quoted = passage.reading().mentions().quotations(from, to).stream()
                .filter(q -> q.kind() == Quotation.Kind.NAME && q.depth() == 0 && q.end() <= to)
                .map(q -> new Stretch(q.start(), q.end(), q.inner(text)));
        Stream<Stretch> known = passage.reading().mentions().measures(from, to).stream()
                .filter(m -> m.end() <= to)
                .map(m -> new Stretch(m.start(), m.end(), text.substring(m.start(), m.end())));
        List<Stretch> all = Stream.concat(quoted, known)
                .sorted(Comparator.comparingInt(Stretch::start))
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(first ? 0 : all.size() - 1));
    }

    private void emit(
            Passage passage,
            Clause clause,
            Mention.OfTrigger trigger,
            Subject subject,
            Stretch measure,
            Region to,
            Consumer<Claim> claims) {
        int from = measure.start() >= passage.start() ? Math.min(clause.start(), measure.start()) : clause.start();
        Statement statement = new Statement(
                passage.reading().article().id(),
                subject.region(),
                subject.holder(),
                measure.name(),
                canonical.nameOf(passage.reading(), measure.start(), measure.end(), measure.name()),
                dates.ofEvent(passage, trigger.start()),
                new Evidence(passage.text().substring(from, trigger.end()), from, trigger.end()),
                "spread",
                confidence.ofRule("spread"));
        claims.accept(new Claim.Spread(statement, to));
    }
}
