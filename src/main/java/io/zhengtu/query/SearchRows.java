package io.zhengtu.query;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.cypherdsl.core.AliasedExpression;
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
 * @param types types of nodes that are wanted, empty for all
 * @param from whether rows from the best on are wanted, so that the indexes need give no more than a page
 */
record SearchRows(Anchor anchor, SymbolicName tier, Parameter<?> query, List<String> types, boolean from)
        implements RowSource {

    private static final int LONGEST = 500;
    private static final List<Index> INDEXES = List.of(
            new Index("names", 0, Set.of("Region", "Measure", "Award", "Policy", "Article")),
            new Index("passages", 1, Set.of("Claim", "Article")));

    /** A full-text index, its tier, and the types of nodes that it holds. */
    private record Index(String name, int tier, Set<String> types) {}

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
                .field("highlights", Highlights::plan)
                .build();
    }

    private static SearchRows open(Selection selection, Anchor none, Planning planning) {
        String text = ((String) selection.argument("text")).strip();
        if (text.isEmpty()) {
            throw selection.badInput("text 为空，请给出要找的词 / text is empty; say what to look for");
        }
        if (text.length() > LONGEST) {
            throw QueryException.limit(
                    "检索词 %d 字，超过上限 text = %d，请只给关键的词".formatted(text.length(), LONGEST),
                    "the search is %d characters long, more than the limit text = %d; give the words that matter"
                            .formatted(text.length(), LONGEST));
        }
        SymbolicName node = planning.variable("node");
        SymbolicName score = Cypher.name(node.getValue() + "_score");
        Anchor anchor = new Anchor(Cypher.anyNode(node), score, null);
        return new SearchRows(
                anchor,
                tier(anchor),
                planning.parameter(phrases(text)),
                AnyNode.named(selection.argument("types")),
                selection.argument("after") == null);
    }

    private static SymbolicName tier(Anchor anchor) {
        return Cypher.name(anchor.node().getRequiredSymbolicName().getValue() + "_tier");
    }

    static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+"));
    }

    /** Each word as a phrase, all required; quotes and backslashes, which could end a phrase, are escaped. */
    static String phrases(String text) {
        return words(text).stream()
                .map(word -> word.codePointCount(0, word.length()) == 1
                        // One character is no pair; it finds the pairs that begin with it.
                        ? (Character.isLetterOrDigit(word.codePointAt(0)) ? word + "*" : quoted(word))
                        : quoted(word))
                .collect(Collectors.joining(" AND "));
    }

    private static String quoted(String word) {
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /**
     * A node that both indexes find is found by its name, with the relevance of that.
     *
     * @param most how many of the best each index gives, {@code null} for all
     */
    private StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere found(Expression most) {
        SymbolicName node = anchor.node().getRequiredSymbolicName();
        SymbolicName score = anchor.edge();
        List<Index> indexes = indexes();
        if (indexes.size() == 1) {
            return hits(indexes.get(0), most).with(node, score, tier(indexes.get(0)));
        }
        List<Statement> hits = indexes.stream()
                .<Statement>map(index ->
                        hits(index, most).returning(node, score, tier(index)).build())
                .toList();
        SymbolicName place = Cypher.name(node.getValue() + "_place");
        Expression negative = Cypher.literalOf(0).subtract(score);
        return Cypher.call(Cypher.unionAll(hits))
                .with(node, Cypher.min(Cypher.listOf(tier, negative)).as(place))
                .with(
                        node,
                        Cypher.valueAt(place, 0).as(tier),
                        Cypher.literalOf(0).subtract(Cypher.valueAt(place, 1)).as(score));
    }

    /** The indexes that hold anything wanted. */
    private List<Index> indexes() {
        return INDEXES.stream()
                .filter(index -> types.isEmpty() || !Collections.disjoint(index.types(), types))
                .toList();
    }

    private StatementBuilder.OngoingStandaloneCallWithReturnFields hits(Index index, Expression most) {
        Expression name = Cypher.literalOf(index.name());
        return Cypher.call("db.index.fulltext.queryNodes")
                .withArgs(
                        most == null
                                ? new Expression[] {name, query}
                                : new Expression[] {name, query, Cypher.mapOf("limit", most)})
                .yield(
                        Cypher.name("node").as(anchor.node().getRequiredSymbolicName()),
                        Cypher.name("score").as(anchor.edge()));
    }

    private AliasedExpression tier(Index index) {
        return Cypher.literalOf(index.tier()).as(tier);
    }

    private Condition wanted() {
        return types.stream()
                .<Condition>map(type -> anchor.node().hasLabels(type))
                .reduce(Condition::or)
                .orElseGet(Cypher::noCondition);
    }

    @Override
    public String type() {
        return null;
    }

    @Override
    public boolean derived() {
        return false;
    }

    @Override
    public boolean aggregates() {
        return indexes().size() > 1;
    }

    @Override
    public Expression count() {
        return Cypher.count(found(null)
                .where(wanted())
                .returning(anchor.node().getRequiredSymbolicName())
                .build());
    }

    @Override
    public Statement grouped(Expression key, SymbolicName group, SymbolicName count, Expression row) {
        return found(null)
                .where(wanted())
                .with(key.as(group), Cypher.count(Cypher.asterisk()).as(count))
                .orderBy(Cypher.sort(group))
                .returning(row)
                .build();
    }

    @Override
    public Statement page(Condition beyond, List<SortKey> keys, Expression limit, RowMap row) {
        return row.of(found(from && types.isEmpty() ? limit : null)
                .where(wanted().and(beyond))
                .with(anchor.node().getRequiredSymbolicName(), anchor.edge(), tier)
                .orderBy(PatternRows.sortItems(keys))
                .limit(limit));
    }
}
