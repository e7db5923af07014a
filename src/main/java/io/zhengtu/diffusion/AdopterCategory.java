package io.zhengtu.diffusion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Rogers, Diffusion of Innovations (1962): adopters in the order of adoption, the first 2.5%, the next 13.5%, 34%, 34% and
 * the last 16%. Those that dates cannot tell apart stand in the middle
 * of their places.
 */
public enum AdopterCategory {
    INNOVATORS(0.025),
    EARLY_ADOPTERS(0.16),
    EARLY_MAJORITY(0.5),
    LATE_MAJORITY(0.84),
    LAGGARDS(1);

    private final double until;

    AdopterCategory(double until) {
        this.until = until;
    }

    /**
     * The categories of those with a stated date, by key of the region; none where the dates tell nobody apart.
     *
     * @param adoptions of one measure
     */
    public static Map<String, AdopterCategory> of(Collection<Adoption> adoptions) {
        List<Order> orders = Order.of(adoptions.stream().filter(Adoption::dated).toList());
        if (orders.stream().noneMatch(order -> order.before() > 0)) {
            return Map.of();
        }
        return orders.stream()
                .collect(Collectors.toMap(order -> order.adoption().region().code(), AdopterCategory::of, (a, b) -> a));
    }

    private static AdopterCategory of(Order order) {
        int all = order.before() + order.after() + order.undecided() + 1;
        double place = (order.before() + (order.undecided() + 1) / 2.0) / all;
        // The first of few adopters stands beyond 2.5%, and yet nobody was before it.
        boolean first = order.after() == all - 1;
        for (AdopterCategory category : values()) {
            if (first || place <= category.until) {
                return category;
            }
        }
        return LAGGARDS;
    }
}
