package io.zhengtu.query;

import java.util.Map;

/**
 * One read of the graph.
 *
 * @param text Cypher; depends on the shape of the operation alone
 * @param parameters every value that came from outside
 */
public record CypherRead(String text, Map<String, Object> parameters) {}
