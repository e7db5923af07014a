package io.zhengtu.query;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The variables that the fields of an object hang on.
 *
 * @param node the node itself; on an edge, its far end
 * @param edge the relationship that was followed, {@code null} where there is none
 * @param owner the near end of that relationship, {@code null} where there is none
 */
record Anchor(Node node, SymbolicName edge, Node owner) {

    static Anchor of(SymbolicName node) {
        return new Anchor(Cypher.anyNode(node), null, null);
    }

    Expression property(String name) {
        return node.property(name);
    }

    Expression edgeProperty(String name) {
        return Cypher.property(edge, name);
    }
}
