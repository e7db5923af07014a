package io.zhengtu.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * The labels that an archive holds, in order, each with the property that its nodes are known by: those with a uniqueness
 * constraint on one property, so that a label that a migration adds is archived without more ado.
 *
 * @param byLabel key property by label
 */
record NodeKeys(SortedMap<String, String> byLabel) {

    /** Labels that begin so, and the count of changes, belong to the store and not to what is stored. */
    private static final String INTERNAL = "__";

    private static final String CHANGES = "GraphVersion";

    static NodeKeys of(SimpleQueryRunner store) {
        return new NodeKeys(store.run(ArchiveStatement.FIND_KEYS.cypher()).stream()
                .filter(row -> !row.get("label").asString().startsWith(INTERNAL)
                        && !row.get("label").asString().equals(CHANGES))
                .collect(Collectors.toMap(
                        row -> row.get("label").asString(),
                        row -> row.get("key").asString(),
                        (first, second) -> first,
                        TreeMap::new)));
    }

    /** The label by which a node of these labels is known: the first that has a key. */
    Optional<String> keyed(List<String> labels) {
        return labels.stream().filter(byLabel::containsKey).sorted().findFirst();
    }

    String key(String label) {
        return byLabel.get(label);
    }

    Map<String, String> asMap() {
        return byLabel;
    }
}
