package io.zhengtu.curation;

/**
 * Two measures that may be one.
 *
 * @param id stable: made of the two ids
 * @param from the one that would go
 * @param into the one that would stay: of the lexicon before a provisional one, else the one more spoken of
 * @param score how likely, 0 to 1; an order, not a probability
 * @param reason why, in Chinese and English
 */
public record MergeProposal(String id, Subject from, Subject into, double score, String reason) {}
