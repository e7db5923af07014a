package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Edtf;
import io.zhengtu.claim.Evidence;
import io.zhengtu.claim.Statement;
import io.zhengtu.lexicon.Measure;
import io.zhengtu.mention.Mention;
import io.zhengtu.region.Region;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * ADOPTED: the region carries out a named practice. Names are those in quotation marks and those that the lexicon knows;
 * how sure a claim is follows from the signs around the name.
 */
final class AdoptionExtractor implements ClaimExtractor {

    private static final int LONGEST_NAME = 40;
    /** A single character before a known name (省, 村) is a level of place, seldom part of the name. */
    private static final int SHORTEST_MODIFIER = 2;
    /** Names joined by +; one right after them belongs to them as well: “甲”+“乙”“丙”的机制. */
    private static final Pattern CHAIN = Pattern.compile("“[^”]+”\\s?[+＋]\\s?“[^”]+”.*");

    private final CanonicalReader canonical;
    private final PracticeNames names;
    private final BuiltNames built;
    private final AdoptionSigns signs;
    private final OwnerReader owners;
    private final Confidence confidence;
    private final DateReader dates;

    AdoptionExtractor(
            CanonicalReader canonical,
            PracticeNames names,
            BuiltNames built,
            AdoptionSigns signs,
            OwnerReader owners,
            Confidence confidence,
            DateReader dates) {
        this.canonical = canonical;
        this.names = names;
        this.built = built;
        this.signs = signs;
        this.owners = owners;
        this.confidence = confidence;
        this.dates = dates;
    }

    /** A stretch that may name a practice, with the practice of the lexicon that it is, if any. */
    record Candidate(int start, int end, int nameStart, int nameEnd, Measure measure, Form form) {
        boolean quoted() {
            return form == Form.QUOTED;
        }
    }

    /** How a name shows itself. */
    enum Form {
        QUOTED,
        KNOWN,
        BUILT
    }

    @Override
    public void extract(Passage passage, Consumer<Claim> claims) {
        List<Candidate> candidates = candidates(passage);
        for (Candidate candidate : candidates) {
            Subject subject = owners.of(passage, candidate.start(), candidate.end())
                    .or(() -> introduced(passage, candidate))
                    .orElseGet(() -> passage.subjectAt(candidate.start()));
            boolean told = passage.isDone(candidate.start());
            if (subject == null
                    || !told
                    || ToldOtherwise.of(passage, candidate)
                    || owners.isOfOthers(passage, candidate.start())
                    || isTakenUp(passage, candidate, subject)) {
                continue;
            }
            Set<String> found = signs.of(passage, candidate);
            double sure = confidence.of("adopt", found);
            for (Region region : respective(passage, candidate, candidates, subject)) {
                if (!SubjectReader.isHigher(region, passage.reading().focal())) {
                    claims.accept(claim(passage, candidate, region, subject.holder(), found, sure));
                }
            }
        }
    }

    /** 乙县、丙县相继推行“甲”, which the text has told of before, tells that it spread. */
    private static boolean isTakenUp(Passage passage, Candidate candidate, Subject subject) {
        return candidate.quoted()
                && subject.isElsewhere(passage.reading().focal())
                && SpreadPractices.wasNamed(
                        passage, passage.text().substring(candidate.nameStart(), candidate.nameEnd()));
    }

    /** 甲县、乙县分别推出“丙”和“丁”: to each its own. */
    private static List<Region> respective(
            Passage passage, Candidate candidate, List<Candidate> candidates, Subject subject) {
        Clause clause = passage.clauseAt(candidate.start());
        int each = passage.text().indexOf("分别", clause.start());
        if (subject.regions().size() == 1 || each < 0 || each > candidate.start()) {
            return subject.regions();
        }
        List<Candidate> listed = candidates.stream()
                .filter(other ->
                        other.form() == candidate.form() && other.start() > each && other.end() <= clause.end())
                .toList();
        int ordinal = listed.indexOf(candidate);
        return listed.size() == subject.regions().size()
                ? List.of(subject.regions().get(ordinal))
                : subject.regions();
    }

    /** Whose the name is by what the article says elsewhere, where nothing here says whose. */
    private static Optional<Subject> introduced(Passage passage, Candidate candidate) {
        Subject subject = passage.subjectAt(candidate.start());
        Region focal = passage.reading().focal();
        boolean topic = passage.clauseAt(candidate.start()).start() == candidate.start();
        boolean nobody = subject != null
                && !subject.explicit()
                && (topic || subject.region().equals(focal));
        return nobody && candidate.quoted()
                ? passage.introduced().owner(passage.text().substring(candidate.nameStart(), candidate.nameEnd()))
                : Optional.empty();
    }

    private List<Candidate> candidates(Passage passage) {
        List<Candidate> found = new ArrayList<>();
        List<Mention.OfMeasure> known = passage.reading().mentions().measures(passage.start(), passage.end());
        for (Quotation quotation : chained(passage)) {
            boolean name = quotation.kind() == Quotation.Kind.NAME
                    && quotation.end() - quotation.start() <= LONGEST_NAME
                    && passage.enclosing(quotation.start(), Quotation.Kind.TITLE) == null
                    && isOutermost(passage, quotation);
            if (!name || quotation.end() - quotation.start() < 4) {
                continue;
            }
            Mention.OfMeasure same = known.stream()
                    .filter(m -> m.start() < quotation.end() && m.end() > quotation.start())
                    .filter(m -> covers(passage.text(), m, quotation))
                    .findFirst()
                    .orElse(null);
            int end = names.end(passage, quotation);
            int start = names.start(passage, quotation);
            if (end == quotation.end() && same == null) {
                end = names.endOfKnown(passage, quotation, known);
            }
            if (same != null) {
                start = Math.min(start, same.start());
                end = Math.max(end, same.end());
            }
            found.add(new Candidate(
                    start,
                    end,
                    quotation.innerStart(),
                    quotation.innerEnd(),
                    same == null
                            ? canonical
                                    .of(passage.reading(), quotation.start(), end, quotation.inner(passage.text()))
                                    .orElse(null)
                            : same.measure(),
                    Form.QUOTED));
        }
        List<int[]> builtNames = built.in(passage);
        for (Mention.OfMeasure measure : known) {
            boolean apart = found.stream().noneMatch(c -> measure.start() < c.end() && measure.end() > c.start());
            if (apart && passage.enclosing(measure.start(), Quotation.Kind.TITLE) == null) {
                int[] whole = whole(passage.text(), builtNames, measure, known);
                found.add(new Candidate(whole[0], whole[1], whole[0], whole[1], measure.measure(), Form.KNOWN));
            }
        }
        for (int[] name : builtNames) {
            boolean apart = found.stream().noneMatch(c -> name[0] < c.end() && name[1] > c.start());
            if (apart) {
                found.add(new Candidate(name[0], name[1], name[0], name[1], null, Form.BUILT));
            }
        }
        return found;
    }

    /** The compound that a known name is part of, if no other known name is (公平竞争审查 in 公平竞争审查交叉互评机制). */
    private static int[] whole(
            String text, List<int[]> compounds, Mention.OfMeasure measure, List<Mention.OfMeasure> known) {
        return compounds.stream()
                .filter(name -> name[1] >= measure.end())
                .filter(name -> name[0] == measure.start()
                        || name[0] <= measure.start() - SHORTEST_MODIFIER && !isJoined(text, name[0]))
                .filter(name ->
                        known.stream().allMatch(m -> m.equals(measure) || m.end() <= name[0] || m.start() >= name[1]))
                .findFirst()
                .orElse(new int[] {measure.start(), measure.end()});
    }

    /** After 和 a second verb may stand before the name: 建立和执行…清单. */
    private static boolean isJoined(String text, int start) {
        return start > 0 && "和与及".indexOf(text.charAt(start - 1)) >= 0;
    }

    /** Quotations in order, those joined by + as one: “长期进驻”+“定期进驻”的方式, “理论学法”+“模拟法庭”. */
    private static List<Quotation> chained(Passage passage) {
        List<Quotation> chained = new ArrayList<>();
        for (Quotation next : passage.reading().mentions().quotations(passage.start(), passage.end())) {
            Quotation last = chained.isEmpty() ? null : chained.get(chained.size() - 1);
            boolean joined = last != null
                    && last.kind() == Quotation.Kind.NAME
                    && next.kind() == Quotation.Kind.NAME
                    && (next.start() > last.end()
                            ? passage.text().substring(last.end(), next.start()).matches("\\s?[+＋]\\s?")
                            : CHAIN.matcher(passage.text())
                                    .region(last.start(), last.end())
                                    .matches());
            if (joined) {
                chained.set(chained.size() - 1, new Quotation(last.start(), next.end(), next.kind(), last.depth()));
            } else {
                chained.add(next);
            }
        }
        return chained;
    }

    /** Whether a known name is the quoted one or holds it, rather than being a small part of it. */
    private static boolean covers(String text, Mention.OfMeasure measure, Quotation quotation) {
        int shared = Math.min(measure.end(), quotation.end()) - Math.max(measure.start(), quotation.start());
        return shared * 2 >= quotation.end() - quotation.start()
                && !CanonicalReader.cutsQuotation(text, measure)
                && !CanonicalReader.cutsNumeral(text, measure);
    }

    private static boolean isOutermost(Passage passage, Quotation quotation) {
        return passage.reading().mentions().quotations(passage.start(), quotation.start()).stream()
                .noneMatch(q -> q.kind() == Quotation.Kind.NAME && q.end() >= quotation.end());
    }

    private Claim claim(
            Passage passage, Candidate candidate, Region region, String holder, Set<String> found, double sure) {
        String text = passage.text();
        Clause clause = passage.clauseAt(candidate.start());
        int from = names.evidenceStart(passage, clause, candidate.start());
        int to = Math.max(
                candidate.end(),
                Math.min(clause.end(), candidate.end() + names.tail(text, candidate.end(), clause.end())));
        String object = candidate.quoted()
                        && candidate.start() == candidate.nameStart() - 1
                        && candidate.end() == candidate.nameEnd() + 1
                ? text.substring(candidate.nameStart(), candidate.nameEnd())
                : text.substring(candidate.start(), candidate.end());
        List<Edtf> stated = dates.stated(passage, candidate.start());
        Statement statement = new Statement(
                passage.reading().article().id(),
                region,
                holder,
                object,
                candidate.measure() == null ? null : candidate.measure().name(),
                stated.isEmpty() ? null : stated.get(stated.size() - 1),
                new Evidence(text.substring(from, to), from, to),
                "adopt." + String.join(",", found),
                sure);
        return new Claim.Adopted(statement);
    }
}
