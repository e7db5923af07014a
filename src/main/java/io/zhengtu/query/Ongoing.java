package io.zhengtu.query;

/**
 * The value of a computed field of {@code Subscription} at this moment.
 *
 * @param value as of any computed field
 * @param ended whether it is the last one
 */
public record Ongoing(Object value, boolean ended) {}
