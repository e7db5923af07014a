package io.zhengtu.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Parameter;

/**
 * A Relay connection, paged by the values of the sort keys: a page starts after its cursor however rows have come and gone
 * before it, and costs the same wherever it lies. The edges are one ordered and limited subquery, the total another, and
 * neither is there unless asked for.
 *
 * @param edgeType type of its edges
 * @param rows where its rows come from
 * @param order how they are sorted
 */
record ConnectionPlan(String edgeType, Rows rows, SortOrder order) implements FieldPlan {

    private static final int USUAL_PAGE = 20;
    private static final String CURSOR_KEY = "cursor";

    /** Where the rows of a connection come from. */
    interface Rows {

        /** One reading of the rows under variables of its own. */
        RowSource open(Selection selection, Anchor anchor, Planning planning);
    }

    @Override
    public Projection plan(Selection selection, Anchor anchor, Planning planning) {
        String connection = edgeType.replaceFirst("Edge$", "Connection");
        List<Selection> asked = selection.children(connection);
        RowMap map = new RowMap();
        List<Answer> answers = new ArrayList<>();
        EdgesPlan edges = null;
        for (Selection child : asked) {
            Optional<Grouping> grouping = Grouping.of(child.name());
            if (grouping.isPresent()) {
                Projection counts = grouping.get().plan(child, rows.open(selection, anchor, planning), planning);
                String key = map.add(child.name(), counts);
                answers.add(new Answer(
                        child.resultKey(), (row, page) -> counts.decoder().apply(row.get(key))));
            } else if ("totalCount".equals(child.name())) {
                RowSource counted = rows.open(selection, anchor, planning);
                String key = map.add(child.name(), Projection.of(counted.count(), counted, planning));
                answers.add(new Answer(child.resultKey(), (row, page) -> row.get(key)));
            } else {
                edges = edges == null ? new EdgesPlan(selection, anchor, planning) : edges;
                answers.add("edges".equals(child.name()) ? edges.edges(child) : edges.pageInfo(child));
            }
        }
        if (edges == null) {
            return Projection.of(map, row -> answer(answers, (Map<?, ?>) row, null));
        }
        EdgesPlan plan = edges;
        String key = map.add("edges", plan.projection());
        return Projection.of(map, row -> {
            Map<?, ?> values = (Map<?, ?>) row;
            return answer(answers, values, plan.page((List<?>) values.get(key)));
        });
    }

    private static Map<String, Object> answer(List<Answer> answers, Map<?, ?> row, Page page) {
        Map<String, Object> all = new LinkedHashMap<>();
        answers.forEach(answer -> all.put(answer.resultKey(), answer.reading().read(row, page)));
        return all;
    }

    private record Answer(String resultKey, Reading reading) {}

    private interface Reading {
        Object read(Map<?, ?> row, Page page);
    }

    private record Page(List<?> rows, boolean more) {}

    /** The subquery for the edges of one page, and the ways to read what is asked of them. */
    private final class EdgesPlan {

        private final Planning planning;
        private final RowSource source;
        private final String orderName;
        private final List<SortKey> keys;
        private final Cursor after;
        private final int first;
        private final RowMap row = new RowMap();
        private boolean cursorsAsked;

        EdgesPlan(Selection selection, Anchor anchor, Planning planning) {
            this.planning = planning;
            this.source = rows.open(selection, anchor, planning);
            this.orderName = selection.coordinates() + " " + order.name(selection);
            this.keys = order.keys(selection, source.anchor(), planning);
            this.first = planning.first(selection, USUAL_PAGE);
            Object given = selection.argument("after");
            this.after = given == null ? null : Cursor.parse((String) given, orderName, keys, selection);
        }

        Answer edges(Selection edges) {
            List<Selection> fields = edges.children(edgeType);
            List<Selection> stored =
                    fields.stream().filter(f -> !CURSOR_KEY.equals(f.name())).toList();
            List<String> cursors = fields.stream()
                    .filter(f -> CURSOR_KEY.equals(f.name()))
                    .map(Selection::resultKey)
                    .toList();
            cursorsAsked |= !cursors.isEmpty();
            UnaryOperator<Object> decoder = row.select(stored, planning.type(edgeType), source.anchor(), planning);
            return new Answer(
                    edges.resultKey(),
                    (values, page) -> Collected.decodeEach(page.rows(), edge -> {
                        @SuppressWarnings("unchecked") // RowMap decodes rows to maps
                        Map<String, Object> answer = (Map<String, Object>) decoder.apply(edge);
                        cursors.forEach(key -> answer.put(key, cursor(edge)));
                        return answer;
                    }));
        }

        Answer pageInfo(Selection pageInfo) {
            List<Selection> fields = pageInfo.children("PageInfo");
            cursorsAsked |= fields.stream().anyMatch(f -> f.name().endsWith("Cursor"));
            return new Answer(pageInfo.resultKey(), (values, page) -> {
                Map<String, Object> info = new LinkedHashMap<>();
                fields.forEach(field -> info.put(field.resultKey(), pageFact(field.name(), page)));
                return info;
            });
        }

        private Object pageFact(String name, Page page) {
            List<?> rows = page.rows();
            return switch (name) {
                case "hasNextPage" -> page.more();
                case "hasPreviousPage" -> after != null;
                case "startCursor" -> rows.isEmpty() ? null : cursor(rows.get(0));
                case "endCursor" -> rows.isEmpty() ? null : cursor(rows.get(rows.size() - 1));
                default -> throw new IllegalStateException("no plan for the field PageInfo." + name);
            };
        }

        private String cursor(Object edge) {
            List<?> values = (List<?>) ((Map<?, ?>) edge).get(CURSOR_KEY);
            return new Cursor(orderName, new ArrayList<>(values)).toString();
        }

        /** One row more than asked for tells whether another page follows. */
        Projection projection() {
            Expression[] cursor = keys.stream().map(SortKey::expression).toArray(Expression[]::new);
            if (cursorsAsked) {
                row.add(CURSOR_KEY, Cypher.listOf(cursor));
            }
            Condition beyond = after == null ? Cypher.noCondition() : beyond(after);
            Expression page = Cypher.collect(source.page(beyond, keys, planning.parameter((long) first + 1), row));
            return source.aggregates() || !row.before().isEmpty()
                    ? Projection.aggregating(page, UnaryOperator.identity(), planning)
                    : Projection.of(page);
        }

        /** Of two rows the later is the one with the later value in the first key in which they differ. */
        private Condition beyond(Cursor cursor) {
            Condition beyond = Cypher.noCondition();
            Condition equalSoFar = Cypher.noCondition();
            for (int i = 0; i < keys.size(); i++) {
                SortKey key = keys.get(i);
                Parameter<?> value = planning.parameter(cursor.values().get(i));
                Condition later = key.descending()
                        ? key.expression().lt(value)
                        : key.expression().gt(value);
                beyond = beyond.or(equalSoFar.and(later));
                equalSoFar = equalSoFar.and(key.expression().isEqualTo(value));
            }
            return beyond;
        }

        Page page(List<?> found) {
            boolean more = found.size() > first;
            return new Page(more ? found.subList(0, first) : found, more);
        }
    }
}
