package io.zhengtu.diffusion;

import java.util.Arrays;
import java.util.List;

/**
 * Where an adoption stands among others of uncertain date.
 *
 * @param adoption a dated adoption
 * @param before how many others are surely earlier
 * @param after how many others are surely later
 * @param undecided how many others may be either
 */
record Order(Adoption adoption, int before, int after, int undecided) {

    /** @param dated adoptions of one measure, each with a stated date */
    static List<Order> of(List<Adoption> dated) {
        long[] ends = dated.stream()
                .mapToLong(adoption -> adoption.stated().latest())
                .sorted()
                .toArray();
        long[] begins = dated.stream()
                .mapToLong(adoption -> adoption.stated().earliest())
                .sorted()
                .toArray();
        return dated.stream()
                .map(adoption -> {
                    int before = below(ends, adoption.stated().earliest());
                    int after = begins.length - below(begins, adoption.stated().latest() + 1);
                    return new Order(adoption, before, after, dated.size() - 1 - before - after);
                })
                .toList();
    }

    /** How many of the sorted values are below a limit. */
    private static int below(long[] sorted, long limit) {
        int at = Arrays.binarySearch(sorted, limit);
        int place = at < 0 ? -at - 1 : at;
        while (place > 0 && sorted[place - 1] == limit) {
            place--;
        }
        return place;
    }

    /** 0 for the first, 1 for the last, those that cannot be told apart in the middle of their places. */
    double relativeRank() {
        return before + after + undecided == 0 ? 0 : (before + undecided / 2.0) / (before + after + undecided);
    }
}
