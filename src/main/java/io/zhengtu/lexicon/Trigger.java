package io.zhengtu.lexicon;

/** What a word of {@code triggers.tsv} does in a sentence. */
public enum Trigger {
    /** The subject receives an honour. */
    AWARD,
    /** Of the words of {@link #AWARD} those after which any name is an honour; after others the name must say that it is one. */
    HONOUR,
    /** A name is that of an honour which is not yet given. */
    CANDIDATE,
    /** The subject wins an honour by building it up. */
    CREATE,
    /** The honours that the clause is about were won. */
    WON,
    /** An honour is held, without a verb of award. */
    HOLDING,
    /** An honour is striven for. */
    ASPIRE,
    /** Something is done before others do it. */
    FIRST,
    /** A document is made or published. */
    ISSUE,
    /** A document is carried out. */
    IMPLEMENT,
    /** A document is read, taught, quoted or broken: no claim. */
    STUDY,
    /** A practice is carried out. */
    ADOPT,
    /** Something is tried out for others. */
    PILOT,
    /** A place in a ranking is held. */
    RANK,
    /** A practice goes beyond the place that it came from. */
    SPREAD,
    /** Others do likewise. */
    FOLLOW,
    /** A practice becomes a rule of the level above. */
    RAISE,
    /** What follows is intended, not done. */
    PLAN
}
