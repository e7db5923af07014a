package io.zhengtu.claim;

import io.zhengtu.region.Region;

/**
 * What claims of every type have in common.
 *
 * @param articleId the article that states it
 * @param region the region that the claim is about
 * @param holder who in the region did it or holds it (a bureau, village, person, project), {@code null} where the region
 *     itself does
 * @param object the honour, measure, title or indicator as the article writes it, without 《》 or surrounding quotes
 * @param canonical the usual name where {@code object} is a variant of a known one, else {@code null}
 * @param date when, {@code null} where the article does not say
 * @param evidence the stretch that states it
 * @param rule name of the extraction rule that found it
 * @param confidence probability that a reader would accept it, 0 to 1
 */
public record Statement(
        String articleId,
        Region region,
        String holder,
        String object,
        String canonical,
        Edtf date,
        Evidence evidence,
        String rule,
        double confidence) {}
