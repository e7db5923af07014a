package io.zhengtu.extract;

import io.zhengtu.corpus.Article;
import io.zhengtu.mention.Mentions;
import io.zhengtu.region.Region;
import io.zhengtu.text.Prose;

/**
 * An article taken apart: what every extractor reads from.
 *
 * @param focal the region that the article is about, {@code null} where it is about none
 */
record ArticleReading(Article article, Region focal, Prose prose, Mentions mentions) {
    String text() {
        return prose.text();
    }
}
