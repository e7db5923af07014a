package io.zhengtu.query;

import java.util.List;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;

/** The rows of a connection under the variables of one subquery. */
interface RowSource {

    /** The variables that each row binds. */
    Anchor anchor();

    /** How many rows there are. */
    Expression count();

    /** Rows beyond a place, sorted and limited, each made into a map. */
    Statement page(Condition beyond, List<SortKey> keys, Expression limit, Expression row);
}
