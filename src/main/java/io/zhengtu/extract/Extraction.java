package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.corpus.Article;
import io.zhengtu.region.Region;
import java.util.List;

/**
 * What was read from one article.
 *
 * @param article the article
 * @param focalRegion the region that it is about, {@code null} where it is about none
 * @param claims its claims, in the order of their evidence
 */
public record Extraction(Article article, Region focalRegion, List<Claim> claims) {
    public Extraction {
        claims = List.copyOf(claims);
    }
}
