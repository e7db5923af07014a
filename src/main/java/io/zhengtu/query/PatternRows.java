package io.zhengtu.query;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;

/**
 * Rows that a pattern matches.
 *
 * @param anchor variables that the pattern binds
 * @param pattern the pattern
 * @param condition what else must hold
 */
record PatternRows(Anchor anchor, PatternElement pattern, Condition condition) implements RowSource {

    @Override
    public Expression count() {
        return Cypher.count(Cypher.match(pattern)
                .where(condition)
                .returning(anchor.node().getRequiredSymbolicName())
                .build());
    }

    @Override
    public Statement page(Condition beyond, List<SortKey> keys, Expression limit, Expression row) {
        List<IdentifiableElement> bound = new ArrayList<>();
        bound.add(anchor.node());
        if (anchor.edge() != null) {
            bound.add(anchor.edge());
        }
        return Cypher.match(pattern)
                .where(condition.and(beyond))
                .with(bound)
                .orderBy(sortItems(keys))
                .limit(limit)
                .returning(row)
                .build();
    }

    static List<SortItem> sortItems(List<SortKey> keys) {
        return keys.stream()
                .map(key -> Cypher.sort(
                        key.expression(), key.descending() ? SortItem.Direction.DESC : SortItem.Direction.ASC))
                .toList();
    }
}
