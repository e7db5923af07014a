package io.zhengtu.export;

import io.zhengtu.claim.Edtf;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which part of the graph is meant. Without a centre it is every edge that passes the conditions and the nodes at its
 * ends; with one, what lies within {@code depth} such edges of it, and the edges among that. Without anything it is the
 * whole graph, claims and articles included. Conditions on time and confidence bear on the edges that are derived from
 * claims; what has no date at all passes no condition on time.
 *
 * @param centre code, id or name of a node, {@code null} for none
 * @param measure id or name of a measure that is a centre too, {@code null} for none
 * @param depth how many edges away from a centre
 * @param types edge types, empty for the usual: all where nothing else is asked, else all but those of claims
 * @param from first day ({@code yyyymmdd}), {@code null} for any
 * @param to last day ({@code yyyymmdd}), {@code null} for any
 * @param confidence the least
 * @param limit most nodes around a centre; the best supported stay
 */
public record GraphView(
        String centre,
        String measure,
        int depth,
        Set<EdgeType> types,
        Integer from,
        Integer to,
        double confidence,
        int limit) {

    public static final int USUAL_LIMIT = 2_000;
    private static final int DEEPEST = 4;
    private static final int MOST_NODES = 100_000;

    /** Everything. */
    public static final GraphView WHOLE = new GraphView(null, null, 1, Set.of(), null, null, 0, USUAL_LIMIT);

    /** @throws InvalidViewException naming the parameter that is out of its range */
    public GraphView {
        types = Set.copyOf(types);
        require(depth >= 1 && depth <= DEEPEST, "depth", depth, "1–" + DEEPEST);
        require(limit >= 1 && limit <= MOST_NODES, "limit", limit, "1–" + MOST_NODES);
        require(confidence >= 0 && confidence <= 1, "confidence", confidence, "0–1");
    }

    /**
     * From what a caller wrote; {@code null} and blank stand for not given.
     *
     * @param types names of edge types, each or parted by commas
     * @param from an EDTF date
     * @param to an EDTF date
     * @throws InvalidViewException naming the parameter that cannot be understood
     */
    public static GraphView of(
            String centre,
            String measure,
            Integer depth,
            List<String> types,
            String from,
            String to,
            Double confidence,
            Integer limit) {
        return new GraphView(
                given(centre),
                given(measure),
                depth == null ? 1 : depth,
                types.stream()
                        .flatMap(list -> List.of(list.split(",")).stream())
                        .filter(name -> !name.isBlank())
                        .map(EdgeType::named)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(EdgeType.class))),
                given(from) == null ? null : number(date("from", from).earliest()),
                given(to) == null ? null : number(date("to", to).latest()),
                confidence == null ? 0 : confidence,
                limit == null ? USUAL_LIMIT : limit);
    }

    boolean centred() {
        return centre != null || measure != null;
    }

    /** Whether nothing is left out. */
    boolean whole() {
        return !centred() && types.isEmpty() && from == null && to == null && confidence == 0;
    }

    /** The edge types to give. */
    Set<EdgeType> edges() {
        if (!types.isEmpty()) {
            return types;
        }
        return whole() ? EnumSet.allOf(EdgeType.class) : EdgeType.analysis();
    }

    /**
     * The edge types that bring a node into a view without centre: the derived ones, or where none is asked for, all. So
     * a condition on time does not let in every region that has a parent.
     */
    Set<EdgeType> members() {
        Set<EdgeType> derived = edges().stream().filter(EdgeType::derived).collect(Collectors.toSet());
        return derived.isEmpty() ? edges() : derived;
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Edtf date(String parameter, String text) {
        try {
            return Edtf.parse(text.strip());
        } catch (IllegalArgumentException e) {
            throw new InvalidViewException(
                    "%s: “%s” 不是日期，应形如 2022、2022-11 或 2022-11-28 / not a date, expected one like these"
                            .formatted(parameter, text));
        }
    }

    private static int number(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    private static void require(boolean holds, String parameter, Object value, String range) {
        if (!holds) {
            throw InvalidViewException.outside(parameter, value, range);
        }
    }
}
