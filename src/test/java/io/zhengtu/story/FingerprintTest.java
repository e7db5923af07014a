package io.zhengtu.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void marksSpacesAndWidthOfLinesDoNotCount() {
        String text = story(1, 300);
        String printed = text.replaceAll("(.{20})", "$1，\n　　");

        assertThat(Fingerprint.of(text).similarity(Fingerprint.of(printed))).isEqualTo(1.0);
        assertThat(Fingerprint.of(printed).bands())
                .isEqualTo(Fingerprint.of(text).bands());
    }

    @Test
    void aShortTextIsNotRecognised() {
        assertThat(Fingerprint.of(story(1, 90)).bands()).isEmpty();
    }

    /** One word in fifty changed: a story that another paper prints again. Bands are drawn by chance, so a few share none. */
    @Test
    void aStoryPrintedAgainSharesABand() {
        int stories = 1_000;
        int shared = 0;
        for (int seed = 0; seed < stories; seed++) {
            String text = story(seed, 1_000);
            StringBuilder edited = new StringBuilder(text);
            Random random = new Random(seed + 1L);
            for (int edits = 0; edits < 20; edits++) {
                edited.setCharAt(random.nextInt(text.length()), '改');
            }

            Fingerprint one = Fingerprint.of(text);
            Fingerprint other = Fingerprint.of(edited.toString());

            assertThat(one.similarity(other)).isBetween(Fingerprint.SAME_STORY, 1.0);
            shared += Collections.disjoint(one.bands(), other.bands()) ? 0 : 1;
        }
        assertThat(shared).isGreaterThanOrEqualTo(stories - stories / 200);
    }

    @Property(tries = 200)
    void twoStoriesAreNotSimilar(@ForAll @IntRange(max = 1_000_000) int seed) {
        Fingerprint one = Fingerprint.of(story(seed, 1_000));
        Fingerprint other = Fingerprint.of(story(seed + 1_000_001, 1_000));

        assertThat(one.similarity(other)).isLessThan(0.1);
        assertThat(other.similarity(one)).isEqualTo(one.similarity(other));
    }

    private static String story(int seed, int length) {
        List<Integer> letters =
                new Random(seed).ints(length, '一', '一' + 3_000).boxed().toList();
        return letters.stream().map(Character::toString).collect(Collectors.joining());
    }
}
