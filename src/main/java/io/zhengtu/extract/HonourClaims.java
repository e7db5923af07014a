package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Edtf;
import io.zhengtu.claim.Evidence;
import io.zhengtu.claim.Statement;
import io.zhengtu.lexicon.Trigger;
import io.zhengtu.region.Level;
import io.zhengtu.text.Clause;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the honours of one sentence into claims: one for each recipient and date, each honour once. */
final class HonourClaims {

    /** 甲、乙分别获评丙、丁: to each its own. */
    private static final Pattern RESPECTIVELY = Pattern.compile("分别|分获|各自");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?!\\d|[-—至])");

    private final Passage passage;
    private final HonourReader honours;
    private final RecipientReader recipients;
    private final DateReader dates;
    private final Confidence confidence;
    private final Consumer<Claim> claims;
    private final Set<String> taken = new HashSet<>();

    HonourClaims(
            Passage passage,
            HonourReader honours,
            RecipientReader recipients,
            DateReader dates,
            Confidence confidence,
            Consumer<Claim> claims) {
        this.passage = passage;
        this.honours = honours;
        this.recipients = recipients;
        this.dates = dates;
        this.confidence = confidence;
        this.claims = claims;
    }

    /** Whether the honour has not been claimed from this sentence yet; from now on it counts as claimed. */
    boolean take(Honour honour) {
        return taken.add(honour.start() + honour.name());
    }

    /** Honours that the verb at {@code verb} governs, held or, where {@code aspired}, striven for. */
    void emit(Clause clause, int verb, int verbEnd, List<Honour> named, boolean aspired, String rule) {
        if (named.isEmpty() || passage.isSaid(verb) && !aspired) {
            return;
        }
        List<Edtf> stated = stated(clause, verb);
        List<Recipient> who = recipients.before(passage, clause, verb);
        boolean apart = who.size() > 1
                && RESPECTIVELY
                        .matcher(passage.text().substring(clause.start(), verbEnd))
                        .find();
        List<Honour> honours = apart && named.size() == 1
                ? named.get(0).each(new JoinedName(named.get(0).name()).parts(who.size()))
                : named;
        boolean respectively = apart && honours.size() == who.size();
        for (int i = 0; i < honours.size(); i++) {
            Honour honour = honours.get(i);
            Evidence evidence = evidence(clause.start(), Math.max(honour.end(), verbEnd));
            for (Recipient recipient : respectively ? List.of(who.get(i)) : who) {
                for (Edtf date : dates(honour, clause, verb, stated)) {
                    claims.accept(claim(recipient, honour, date, evidence, aspired, rule));
                }
            }
        }
    }

    /** The dates that govern the verb; of a run of years that are not named one by one the run. */
    private List<Edtf> stated(Clause clause, int verb) {
        List<Edtf> stated = dates.stated(passage, verb);
        return stated.size() > 1
                ? stated
                : dates.run(passage, clause, verb).map(List::of).orElse(stated);
    }

    /** The dates of one honour: its own year goes before a date that an earlier clause states. */
    private List<Edtf> dates(Honour honour, Clause clause, int verb, List<Edtf> stated) {
        boolean own = YEAR.matcher(honour.name()).lookingAt() && isOfEarlier(clause, verb);
        return stated.isEmpty() || own ? Collections.singletonList(undated(honour)) : stated;
    }

    /** Whether the date that stands before a verb is that of another honour, told in between. */
    private boolean isOfEarlier(Clause clause, int verb) {
        return passage.reading().mentions().times(passage.start(), verb).stream()
                .reduce((a, b) -> b)
                .filter(time -> time.end() <= clause.start()
                        && !passage.reading()
                                .mentions()
                                .triggers(Trigger.AWARD, time.end(), clause.start())
                                .isEmpty())
                .isPresent();
    }

    /** Where no date is stated: the year that the name begins with (2022年度…优秀案例), else that of the section, if any. */
    private Edtf undated(Honour honour) {
        Matcher year = YEAR.matcher(honour.name());
        return year.lookingAt() ? Edtf.year(Integer.parseInt(year.group())) : passage.sectionDate();
    }

    /** An honour held by those named before {@code before} in the clause, with one date or none. */
    void held(Clause clause, int before, Honour honour, Edtf date, int from, int to, String rule) {
        Evidence evidence = evidence(from, to);
        for (Recipient recipient : recipients.before(passage, clause, before)) {
            claims.accept(claim(recipient, honour, date, evidence, false, rule));
        }
    }

    /** An honour that so many hold in the place that the clause speaks of, told up to {@code to}. */
    void counted(Clause clause, Honour honour, Edtf date, int to, String rule) {
        Evidence evidence = evidence(clause.start(), to);
        for (Recipient place : recipients.places(passage, clause)) {
            claims.accept(claim(place, honour, date, evidence, false, rule));
        }
    }

    /** An honour conferred on {@code whom}, told from {@code from} on. */
    void conferred(List<Recipient> whom, Honour honour, int from, String rule) {
        Evidence evidence = evidence(from, honour.end());
        Edtf date = dates.ofEvent(passage, from);
        whom.forEach(each -> claims.accept(claim(each, honour, date, evidence, false, rule)));
    }

    /** The date of what is told at {@code offset}. */
    Edtf dateAt(int offset) {
        return dates.ofEvent(passage, offset);
    }

    private Evidence evidence(int from, int to) {
        return new Evidence(passage.text().substring(from, to), from, to);
    }

    private Claim claim(
            Recipient recipient, Honour honour, Edtf date, Evidence evidence, boolean aspired, String rule) {
        Level level = recipient.holder() == null ? honours.levelFor(recipient.region(), honour) : honour.level();
        Integer count = honour.count() != null ? honour.count() : recipient.count();
        Statement statement = new Statement(
                passage.reading().article().id(),
                recipient.region(),
                recipient.holder(),
                honour.name(),
                null,
                date,
                evidence,
                rule,
                confidence.ofRule(rule));
        return aspired
                ? new Claim.Aspires(statement, level, honour.batch(), count)
                : new Claim.Awarded(statement, level, honour.batch(), count);
    }
}
