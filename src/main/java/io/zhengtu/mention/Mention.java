package io.zhengtu.mention;

import io.zhengtu.claim.Edtf;
import io.zhengtu.lexicon.Measure;
import io.zhengtu.lexicon.Trigger;

/** A stretch of an article that one of the vocabularies or patterns recognises. */
public sealed interface Mention {

    int start();

    int end();

    /** A known practice, under whatever quotation marks and punctuation. */
    record OfMeasure(int start, int end, Measure measure) implements Mention {}

    /** A trigger word. */
    record OfTrigger(int start, int end, Trigger kind, String word) implements Mention {}

    /**
     * A date.
     *
     * @param bound true for 截至 and the like: the day on which a count was taken, not that of an event
     */
    record OfTime(int start, int end, Edtf date, boolean bound) implements Mention {}
}
