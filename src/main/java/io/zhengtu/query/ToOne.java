package io.zhengtu.query;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * A field that leads to one node at most.
 *
 * @param target type of that node
 * @param path the way from the node that has the field
 */
record ToOne(String target, BiFunction<Node, Node, PatternElement> path) implements FieldPlan {

    @Override
    public Projection plan(Selection selection, Anchor anchor, Planning planning) {
        SymbolicName variable = planning.variable(target);
        RowMap row = new RowMap();
        UnaryOperator<Object> decoder =
                row.select(selection.children(target), planning.type(target), Anchor.of(variable), planning);
        return Collected.first(
                Projection.of(row, decoder),
                Cypher.match(path.apply(anchor.node(), Cypher.node(target).named(variable)))
                        .with(variable)
                        .limit(1),
                planning);
    }
}
