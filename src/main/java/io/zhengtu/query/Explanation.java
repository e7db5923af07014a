package io.zhengtu.query;

/**
 * How an operation was answered.
 *
 * @param read the read
 * @param plan how the store carries it out
 */
record Explanation(CypherRead read, String plan) {}
