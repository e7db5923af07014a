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
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Rows that a pattern matches.
 *
 * @param type type of the nodes
 * @param derived whether the edges are derived from claims
 * @param anchor variables that the pattern binds
 * @param pattern the pattern
 * @param condition what else must hold
 */
record PatternRows(String type, boolean derived, Anchor anchor, PatternElement pattern, Condition condition)
        implements RowSource {

    @Override
    public boolean aggregates() {
        return false;
    }

    @Override
    public Expression count() {
        return Cypher.count(Cypher.match(pattern)
                .where(condition)
                .returning(anchor.node().getRequiredSymbolicName())
                .build());
    }

    @Override
    public Statement grouped(Expression key, SymbolicName group, SymbolicName count, Expression row) {
        return Cypher.match(pattern)
                .where(condition)
                .with(key.as(group), Cypher.count(Cypher.asterisk()).as(count))
                .orderBy(Cypher.sort(group))
                .returning(row)
                .build();
    }

    @Override
    public Statement page(Condition beyond, List<SortKey> keys, Expression limit, RowMap row) {
        List<IdentifiableElement> bound = new ArrayList<>();
        bound.add(anchor.node());
        if (anchor.edge() != null) {
            bound.add(anchor.edge());
        }
        return row.of(Cypher.match(pattern)
                .where(condition.and(beyond))
                .with(bound)
                .orderBy(sortItems(keys))
                .limit(limit));
    }

    static List<SortItem> sortItems(List<SortKey> keys) {
        return keys.stream()
                .map(key -> Cypher.sort(
                        key.expression(), key.descending() ? SortItem.Direction.DESC : SortItem.Direction.ASC))
                .toList();
    }
}
