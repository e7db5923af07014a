package io.zhengtu.query;

import graphql.ExecutionResult;

/**
 * What an operation is answered with.
 *
 * @param result data and errors
 * @param version version of the graph that the data are at least as new as; {@code null} where it was not asked for or
 *     nothing was read
 * @param ended whether asking the same again gives no more: {@code false} for a subscription that goes on
 */
public record Answered(ExecutionResult result, Long version, boolean ended) {}
