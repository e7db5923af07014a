package io.zhengtu.query;

/**
 * A node of the graph by its key, of which an operation reads what it selects. A node that does not exist reads as null.
 *
 * @param type type of the node: {@code Region}, {@code Measure}, {@code Award}, {@code Policy}, {@code Article},
 *     {@code Claim}
 * @param id its id; a region's is its code
 */
public record NodeRef(String type, String id) {

    /** @throws IllegalArgumentException where there is no such type */
    public NodeRef {
        if (!AnyNode.TYPES.contains(type)) {
            throw new IllegalArgumentException("no type of nodes: " + type);
        }
    }
}
