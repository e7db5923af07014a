package io.zhengtu.mention;

import io.zhengtu.lexicon.Trigger;
import io.zhengtu.region.Toponym;
import io.zhengtu.text.Quotation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** All mentions of one article, looked up by stretch. Lists are in order of their start. */
public final class Mentions {

    private final List<Quotation> quotations;
    private final List<Toponym> toponyms;
    private final List<Mention.OfMeasure> measures;
    private final List<Mention.OfTime> times;
    private final Map<Trigger, List<Mention.OfTrigger>> triggers = new EnumMap<>(Trigger.class);

    Mentions(
            List<Quotation> quotations,
            List<Toponym> toponyms,
            List<Mention.OfMeasure> measures,
            List<Mention.OfTime> times,
            List<Mention.OfTrigger> triggers) {
        this.quotations = quotations;
        this.toponyms = toponyms;
        this.measures = measures;
        this.times = times;
        for (Mention.OfTrigger trigger : triggers) {
            this.triggers
                    .computeIfAbsent(trigger.kind(), kind -> new ArrayList<>())
                    .add(trigger);
        }
    }

    /** Quotations that begin in [from, to). */
    public List<Quotation> quotations(int from, int to) {
        return within(quotations, Quotation::start, from, to);
    }

    /** Places that begin in [from, to). */
    public List<Toponym> toponyms(int from, int to) {
        return within(toponyms, Toponym::start, from, to);
    }

    /** Known practices that begin in [from, to). */
    public List<Mention.OfMeasure> measures(int from, int to) {
        return within(measures, Mention::start, from, to);
    }

    /** Dates that begin in [from, to). */
    public List<Mention.OfTime> times(int from, int to) {
        return within(times, Mention::start, from, to);
    }

    /** Trigger words of a kind that begin in [from, to). */
    public List<Mention.OfTrigger> triggers(Trigger kind, int from, int to) {
        return within(triggers.getOrDefault(kind, List.of()), Mention::start, from, to);
    }

    /** The place that begins exactly at {@code offset}. */
    public Optional<Toponym> toponymAt(int offset) {
        int at = lowerBound(toponyms, Toponym::start, offset);
        return at < toponyms.size() && toponyms.get(at).start() == offset
                ? Optional.of(toponyms.get(at))
                : Optional.empty();
    }

    private static <T> List<T> within(List<T> sorted, ToIntFunction<T> start, int from, int to) {
        int low = lowerBound(sorted, start, from);
        int high = low;
        while (high < sorted.size() && start.applyAsInt(sorted.get(high)) < to) {
            high++;
        }
        return sorted.subList(low, high);
    }

    private static <T> int lowerBound(List<T> sorted, ToIntFunction<T> start, int from) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(sorted.get(middle)) < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
