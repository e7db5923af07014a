package io.zhengtu.query;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/**
 * The orders of a connection: what {@code orderBy} may name, each in both directions ({@code NAME}, {@code NAME_DESC}),
 * and the keys that tell apart what is equal in it.
 *
 * @param usual the order where the request names none
 * @param keys leading keys by the name of the order without {@code _DESC}
 * @param tieBreak keys that make every row's place unique
 */
record SortOrder(
        String usual,
        Map<String, BiFunction<Anchor, Boolean, List<SortKey>>> keys,
        BiFunction<Anchor, Planning, List<Expression>> tieBreak) {

    private static final String DESCENDING = "_DESC";
    private static final int BEFORE_ALL_DAYS = 0;
    private static final int AFTER_ALL_DAYS = 99_999_999;

    /** The name of the order that a selection asks for. */
    String name(Selection selection) {
        Object given = selection.argument("orderBy");
        return given == null ? usual : (String) given;
    }

    List<SortKey> keys(Selection selection, Anchor anchor, Planning planning) {
        String name = name(selection);
        boolean descending = name.endsWith(DESCENDING);
        String base = descending ? name.substring(0, name.length() - DESCENDING.length()) : name;
        List<SortKey> leading = keys.get(base).apply(anchor, descending);
        return Stream.concat(
                        leading.stream(),
                        tieBreak.apply(anchor, planning).stream().map(SortKey::text))
                .toList();
    }

    static BiFunction<Anchor, Boolean, List<SortKey>> byText(String property) {
        return (anchor, descending) -> List.of(
                new SortKey(Cypher.coalesce(anchor.property(property), Cypher.literalOf("")), descending, false));
    }

    static BiFunction<Anchor, Boolean, List<SortKey>> byNumber(String property) {
        return (anchor, descending) -> List.of(SortKey.number(anchor.property(property), descending));
    }

    /** By day {@code yyyymmdd}, what has none last in both directions. */
    static List<SortKey> byDay(boolean descending, Expression... days) {
        Expression[] candidates = Stream.concat(
                        Stream.of(days), Stream.of(Cypher.literalOf(descending ? BEFORE_ALL_DAYS : AFTER_ALL_DAYS)))
                .toArray(Expression[]::new);
        return List.of(SortKey.number(Cypher.coalesce(candidates), descending));
    }
}
