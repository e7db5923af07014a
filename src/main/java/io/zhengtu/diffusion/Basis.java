package io.zhengtu.diffusion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What a result rests on.
 *
 * @param events adoptions in all
 * @param datedEvents those with a stated date; the others are known to have happened by the date of an article at most
 * @param dates how many different dates are stated; one date gives no order
 * @param assumptions what was assumed and what is lacking, each in Chinese and English
 */
public record Basis(int events, int datedEvents, int dates, List<String> assumptions) {

    public Basis {
        assumptions = List.copyOf(assumptions);
    }

    /** Counts adoptions and says what their dates are worth. */
    public static Basis of(Collection<Adoption> adoptions) {
        int dated = (int) adoptions.stream().filter(Adoption::dated).count();
        int dates = (int) adoptions.stream()
                .map(Adoption::stated)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        long uncertain = adoptions.stream()
                .filter(adoption -> adoption.dated()
                        && adoption.stated().earliest() < adoption.stated().latest())
                .count();
        List<String> assumptions = new ArrayList<>();
        int undated = adoptions.size() - dated;
        if (undated > 0) {
            assumptions.add(
                    "%d 项没有写明日期，只知道不晚于文章日期，没有参与推算 / %d adoptions have no stated date, only the article's as a bound; they are left out of what needs dates"
                            .formatted(undated, undated));
        }
        if (uncertain > 0) {
            assumptions.add(
                    "%d 项日期只到年或月；先后只在确定无疑时才算数 / %d dates are known to the year or month only; an order counts only where it is certain"
                            .formatted(uncertain, uncertain));
        }
        if (dated > 0 && !apart(adoptions)) {
            assumptions.add("只有一个日期，或日期相互重叠，读不出先后 / there is one date only, or dates overlap: no order can be read");
        }
        return new Basis(adoptions.size(), dated, dates, assumptions);
    }

    /** Whether one is surely earlier than another. */
    private static boolean apart(Collection<Adoption> adoptions) {
        long firstEnd = adoptions.stream()
                .filter(Adoption::dated)
                .mapToLong(adoption -> adoption.stated().latest())
                .min()
                .orElse(Long.MAX_VALUE);
        return adoptions.stream()
                .anyMatch(adoption -> adoption.dated() && adoption.stated().earliest() > firstEnd);
    }

    /** The same with one more assumption. */
    Basis assuming(String assumption) {
        List<String> more = new ArrayList<>(assumptions);
        more.add(assumption);
        return new Basis(events, datedEvents, dates, more);
    }

    /** Whether some adoptions can be told apart in time. */
    public boolean ordered() {
        return dates > 1;
    }
}
