package io.zhengtu.extract;

import io.zhengtu.corpus.Article;
import io.zhengtu.mention.Mentions;
import io.zhengtu.region.Region;
import io.zhengtu.region.Toponym;
import io.zhengtu.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article taken apart: what every extractor reads from.
 *
 * @param focal the region that the article is about, {@code null} where it is about none
 */
record ArticleReading(Article article, Region focal, Prose prose, Mentions mentions) {
    String text() {
        return prose.text();
    }

    /** Places joined by 、 和 与 及 that begin at {@code at}, the last of them before {@code end}. */
    List<Toponym> placesAt(int at, int end) {
        List<Toponym> places = new ArrayList<>();
        int next = at;
        while (next < end) {
            Optional<Toponym> place = mentions.toponymAt(next);
            if (place.isEmpty()) {
                break;
            }
            places.add(place.get());
            next = place.get().end();
            if (next < end && "、和与及".indexOf(text().charAt(next)) >= 0) {
                next++;
            } else {
                break;
            }
        }
        return places;
    }

    /** Offset after those places; {@code at} where there are none. */
    int afterPlaces(int at, int end) {
        List<Toponym> places = placesAt(at, end);
        return places.isEmpty() ? at : places.get(places.size() - 1).end();
    }
}
