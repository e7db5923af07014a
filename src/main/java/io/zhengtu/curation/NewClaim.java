package io.zhengtu.curation;

import io.zhengtu.claim.ClaimType;
import io.zhengtu.region.Level;

/**
 * A claim to add. Optional parts are {@code null}.
 *
 * @param region code, path or name
 * @param date EDTF
 * @param level who gives an honour or pilot
 * @param scope of a first
 * @param rank of a ranking, from 1
 * @param within region of a ranking: code, path or name
 * @param to where a measure spread to: code, path or name
 * @param evidence the passage that says so, word for word
 * @param article id of an ingested article that has this passage; else {@code source} names where it stands
 * @param source title of a source that is no ingested article
 * @param address where to find that source
 * @param sourceDate when it appeared, EDTF
 */
public record NewClaim(
        ClaimType type,
        String region,
        String holder,
        String object,
        String date,
        Level level,
        String batch,
        Level scope,
        Integer rank,
        String within,
        String to,
        String evidence,
        String article,
        String source,
        String address,
        String sourceDate) {}
