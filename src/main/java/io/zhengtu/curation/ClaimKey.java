package io.zhengtu.curation;

/**
 * A claim as it was read, so far as a corrected text leaves it the same: not by its place, which every correction moves,
 * and by file and title of its article once that article has a new version.
 *
 * @param article id of the article at the time
 * @param file name of its file, {@code null} where it had none
 * @param region code
 * @param holder {@code null} where the region itself
 */
public record ClaimKey(
        String article,
        String file,
        String title,
        String type,
        String region,
        String holder,
        String object,
        String evidence) {

    /** Whether two keys say the same, whichever version of the article says it. */
    boolean sameAs(ClaimKey other) {
        return said().equals(other.said());
    }

    /** What is said, without where. */
    ClaimKey said() {
        return new ClaimKey(null, null, null, type, region, holder, object, evidence);
    }
}
