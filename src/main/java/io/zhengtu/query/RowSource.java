package io.zhengtu.query;

import java.util.List;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** The rows of a connection under the variables of one subquery. */
interface RowSource {

    /** The variables that each row binds. */
    Anchor anchor();

    /** The type of its nodes, {@code null} where they are mixed. */
    String type();

    /** Whether its edges are relationships that are derived from claims. */
    boolean derived();

    /** Whether putting its rows together aggregates, see {@link Projection#aggregating}. */
    boolean aggregates();

    /** How many rows there are. */
    Expression count();

    /** How many rows there are in each group, by the group's key, each made into a map. */
    Statement grouped(Expression key, SymbolicName group, SymbolicName count, Expression row);

    /** Rows beyond a place, sorted and limited, each made into a map. */
    Statement page(Condition beyond, List<SortKey> keys, Expression limit, RowMap row);
}
