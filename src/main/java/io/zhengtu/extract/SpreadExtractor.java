package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Evidence;
import io.zhengtu.claim.Statement;
import io.zhengtu.lexicon.Trigger;
import io.zhengtu.mention.Mention;
import io.zhengtu.region.Region;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** SPREAD: others took the region's practice up, or it was held up to them for use (在全省推广, 被自治区推广). */
final class SpreadExtractor implements ClaimExtractor {

    private static final Pattern TAKEN_UP = Pattern.compile(
            "(?:(?:在|向|面向)[^，。；]{2,12}|(?:全国|全省|全市|全区|全州|自治区))(?:范围内?|各地|系统)?(?:予以|进行|复制|宣传|交流|学习|加以|获得?)?(?:复制)?推广(?:使用|应用|学习)?|被[^，。；]{2,16}推广");
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
            Optional<ScopeReader.Scope> to = subject == null
                    ? Optional.empty()
                    : scopes.last(passage.reading(), subject, clause.start(), trigger.start());
            if (to.isPresent()
                    && !to.get().region().path().equals(subject.region().path())) {
                emit(passage, clause, trigger, subject, to.get().region(), claims);
            }
        }
    }

    private void emit(
            Passage passage,
            Clause clause,
            Mention.OfTrigger trigger,
            Subject subject,
            Region to,
            Consumer<Claim> claims) {
        Optional<Quotation> named = passage.reading().mentions().quotations(passage.start(), trigger.start()).stream()
                .filter(q -> q.kind() == Quotation.Kind.NAME)
                .reduce((a, b) -> a.start() >= clause.start() || b.start() < clause.start() ? a : b);
        if (named.isEmpty()) {
            return;
        }
        int from = Math.min(clause.start(), named.get().start());
        Statement statement = new Statement(
                passage.reading().article().id(),
                subject.region(),
                subject.holder(),
                named.get().inner(passage.text()),
                canonical.nameOf(
                        passage.reading(),
                        named.get().start(),
                        named.get().end(),
                        named.get().inner(passage.text())),
                dates.ofEvent(passage, trigger.start()),
                new Evidence(passage.text().substring(from, trigger.end()), from, trigger.end()),
                "spread",
                confidence.ofRule("spread"));
        claims.accept(new Claim.Spread(statement, to));
    }
}
