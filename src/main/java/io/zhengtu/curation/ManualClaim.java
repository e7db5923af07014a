package io.zhengtu.curation;

import io.zhengtu.claim.ClaimType;

/**
 * A claim that an analyst adds.
 *
 * @param id of the claim
 * @param region code of the region that it is about
 * @param subject the node that {@code object} is, {@code null} for a ranking
 * @param date EDTF, {@code null} where not stated
 * @param level name of the level of an honour or pilot, {@code null} where not told
 * @param scope name of the scope of a first, {@code null} elsewhere
 * @param within code of the region of that scope, or of a ranking's
 * @param to code of the region that a measure spread to
 * @param evidence the sentence that says so
 * @param source where that sentence stands
 */
public record ManualClaim(
        String id,
        ClaimType type,
        String region,
        String holder,
        String object,
        Subject subject,
        String date,
        String level,
        String batch,
        String scope,
        Integer rank,
        String within,
        String to,
        String evidence,
        Source source) {

    /**
     * Where the evidence stands.
     *
     * @param article id of the article
     * @param file its file; of a source that is no ingested article its address, {@code null} where none is known
     * @param date of a source that is no ingested article, ISO or {@code null}
     * @param ingested whether it is an ingested article
     */
    public record Source(String article, String file, String title, String date, boolean ingested) {}
}
