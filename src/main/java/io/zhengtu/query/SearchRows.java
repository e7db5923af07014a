package io.zhengtu.query;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * What a full-text search finds: names and titles first, then passages, each by relevance. Both indexes cut Chinese into
 * pairs of characters, so a word is searched as the phrase of its pairs and found wherever it stands in a sentence.
 *
 * @param anchor the node found; its edge variable holds the score
 * @param tier variable that is 0 for names and 1 for passages
 * @param query what the full-text indexes are asked
 */
record SearchRows(Anchor anchor, SymbolicName tier, Parameter<?> query) implements RowSource {

    private static final List<String> INDEXES = List.of("names", "passages");

    static ConnectionPlan connection() {
        SortOrder order = new SortOrder(
                "RELEVANCE",
                Map.of(
                        "RELEVANCE",
                        (anchor, descending) ->
                                List.of(SortKey.number(tier(anchor), false), SortKey.number(anchor.edge(), true))),
                (anchor, planning) -> List.of(Cypher.coalesce(anchor.property("code"), anchor.property("id"))));
        return new ConnectionPlan("SearchEdge", SearchRows::open, order);
    }

    static ObjectType edge() {
        return ObjectType.named("SearchEdge")
                .field("node", AnyNode::plan)
                .field("score", (selection, anchor, planning) -> Projection.of(anchor.edge()))
                .build();
    }

    private static SearchRows open(Selection selection, Anchor none, Planning planning) {
        String text = ((String) selection.argument("text")).strip();
        if (text.isEmpty()) {
            throw selection.badInput("text 为空，请给出要找的词 / text is empty; say what to look for");
        }
        SymbolicName node = planning.variable("node");
        SymbolicName score = Cypher.name(node.getValue() + "_score");
        Anchor anchor = new Anchor(Cypher.anyNode(node), score, null);
        return new SearchRows(anchor, tier(anchor), planning.parameter(phrases(text)));
    }

    private static SymbolicName tier(Anchor anchor) {
        return Cypher.name(anchor.node().getRequiredSymbolicName().getValue() + "_tier");
    }

    /** Each word as a phrase, all required; quotes and backslashes, which could end a phrase, are escaped. */
    static String phrases(String text) {
        return Arrays.stream(text.split("\\s+"))
                .map(word -> word.codePointCount(0, word.length()) == 1
                        // One character is no pair; it finds the pairs that begin with it.
                        ? (Character.isLetterOrDigit(word.codePointAt(0)) ? word + "*" : quoted(word))
                        : quoted(word))
                .collect(Collectors.joining(" AND "));
    }

    private static String quoted(String word) {
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A node that both indexes find is found by its name. */
    private StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere found() {
        SymbolicName node = anchor.node().getRequiredSymbolicName();
        SymbolicName score = anchor.edge();
        Statement hits = Cypher.unionAll(INDEXES.stream()
                .<Statement>map(index -> Cypher.call("db.index.fulltext.queryNodes")
                        .withArgs(Cypher.literalOf(index), query)
                        .yield(
                                Cypher.name("node").as(node),
                                Cypher.name("score").as(score))
                        .returning(
                                node,
                                score,
                                Cypher.literalOf(INDEXES.indexOf(index)).as(tier))
                        .build())
                .toList());
        return Cypher.call(hits)
                .with(node, Cypher.max(score).as(score), Cypher.min(tier).as(tier));
    }

    @Override
    public Expression count() {
        return Cypher.count(
                found().returning(anchor.node().getRequiredSymbolicName()).build());
    }

    @Override
    public Statement page(Condition beyond, List<SortKey> keys, Expression limit, Expression row) {
        return found().where(beyond)
                .with(anchor.node().getRequiredSymbolicName(), anchor.edge(), tier)
                .orderBy(PatternRows.sortItems(keys))
                .limit(limit)
                .returning(row)
                .build();
    }
}
