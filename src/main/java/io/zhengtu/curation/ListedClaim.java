package io.zhengtu.curation;

/**
 * A claim as a list shows it.
 *
 * @param date EDTF, {@code null} where not stated
 * @param region path
 * @param title of its article
 */
public record ListedClaim(
        String id,
        String type,
        String status,
        String date,
        String region,
        String object,
        String evidence,
        String title) {}
