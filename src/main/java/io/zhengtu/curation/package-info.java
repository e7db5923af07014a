/**
 * What analysts decide about claims and measures: a log of decisions, each with who, when and why, brought to bear on the
 * graph at once and again whenever articles are ingested. A decision describes its object by what the article says, not by
 * ids that a corrected text changes; the claim as it was read stays beside the claim as it stands, so every decision can
 * be revoked. Also proposes measures that may be one.
 */
package io.zhengtu.curation;
