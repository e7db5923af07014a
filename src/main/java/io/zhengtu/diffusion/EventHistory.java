package io.zhengtu.diffusion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The table that event history analysis of adoption starts from: a row for each region and period in which it could still
 * adopt, up to and with the one in which it did (Berry and Berry, State lottery adoptions as policy innovations, APSR 1990;
 * Box-Steffensmeier and Jones, Event History Modeling, 2004). Regions are at risk from the period of the first adoption.
 * What rows say of others is as of the end of the period before.
 */
public final class EventHistory {

    /**
     * A region that could adopt.
     *
     * @param id its key
     * @param parent key of the region it is part of, {@code null} where none is known
     * @param adopted the day it adopted, {@code null} where it did not
     */
    public record Subject(String id, String parent, LocalDate adopted) {}

    /**
     * A region in a period.
     *
     * @param region key of the region
     * @param period label of the period
     * @param start periods at risk before this one
     * @param stop with this one; the interval of time is {@code (start, stop]}
     * @param adopted whether it adopted in this period, after which it has no more rows
     * @param adoptersBefore regions of the risk set that had adopted before
     * @param shareBefore the same as a share of the other regions
     * @param siblingsBefore of the regions of the same parent, without itself
     * @param siblingShareBefore the same as a share of its siblings; {@code null} where it has none
     * @param parentBefore whether its parent had adopted before; {@code null} where that is not known
     */
    public record Row(
            String region,
            String period,
            long start,
            long stop,
            boolean adopted,
            int adoptersBefore,
            double shareBefore,
            int siblingsBefore,
            Double siblingShareBefore,
            Boolean parentBefore) {}

    private final List<Subject> subjects;
    private final Map<String, LocalDate> parents;
    private final Period period;

    /**
     * @param subjects the risk set
     * @param parents the days on which parents adopted, by key; a parent that adopted on no known day is mapped to {@code
     *     null}, one that is not in the map is not known about
     * @param period in which time is counted
     */
    public EventHistory(Collection<Subject> subjects, Map<String, LocalDate> parents, Period period) {
        this.subjects = List.copyOf(subjects);
        this.parents = new HashMap<>(parents);
        this.period = period;
    }

    /**
     * Rows by region, then period; none where nobody adopted.
     *
     * @param until the last day of observation, {@code null} for that of the last adoption
     */
    public Stream<Row> rows(LocalDate until) {
        List<LocalDate> days = subjects.stream()
                .map(Subject::adopted)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return Stream.empty();
        }
        long first = period.number(days.get(0));
        long last = period.number(until == null ? days.get(days.size() - 1) : until);
        Counts all = counts(subjects);
        Map<String, Counts> families = subjects.stream()
                .filter(subject -> subject.parent() != null)
                .collect(Collectors.groupingBy(
                        Subject::parent, Collectors.collectingAndThen(Collectors.toList(), this::counts)));
        Function<Subject, Counts> family =
                subject -> subject.parent() == null ? Counts.NONE : families.get(subject.parent());
        return subjects.stream().flatMap(subject -> LongStream.rangeClosed(first, Math.min(last, end(subject)))
                .mapToObj(at -> row(subject, at, first, all, family.apply(subject))));
    }

    private long end(Subject subject) {
        return subject.adopted() == null ? Long.MAX_VALUE : period.number(subject.adopted());
    }

    private Row row(Subject subject, long at, long first, Counts all, Counts family) {
        int before = all.before(at);
        int siblings = family.before(at);
        return new Row(
                subject.id(),
                period.label(at),
                at - first,
                at - first + 1,
                at == end(subject),
                before,
                all.size() > 1 ? (double) before / (all.size() - 1) : 0,
                siblings,
                family.size() > 1 ? (double) siblings / (family.size() - 1) : null,
                parentBefore(subject, at));
    }

    private Boolean parentBefore(Subject subject, long at) {
        if (subject.parent() == null || !parents.containsKey(subject.parent())) {
            return null;
        }
        LocalDate day = parents.get(subject.parent());
        return day != null && period.number(day) < at;
    }

    private Counts counts(Collection<Subject> some) {
        TreeMap<Long, Integer> byPeriod = new TreeMap<>();
        for (Subject subject : some) {
            if (subject.adopted() != null) {
                byPeriod.merge(period.number(subject.adopted()), 1, Integer::sum);
            }
        }
        int sum = 0;
        for (Map.Entry<Long, Integer> each : byPeriod.entrySet()) {
            sum += each.getValue();
            each.setValue(sum);
        }
        return new Counts(some.size(), byPeriod);
    }

    /**
     * Adopters by period.
     *
     * @param size how many regions there are
     * @param until how many had adopted by the end of a period, for periods in which some did
     */
    private record Counts(int size, TreeMap<Long, Integer> until) {

        static final Counts NONE = new Counts(0, new TreeMap<>());

        /** Who asks has not adopted before and so is not among them. */
        int before(long at) {
            Map.Entry<Long, Integer> last = until.lowerEntry(at);
            return last == null ? 0 : last.getValue();
        }
    }
}
