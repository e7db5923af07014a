package io.zhengtu.claim;

/** The nine kinds of statement that are read from an article. */
public enum ClaimType {
    /** The region, or a holder in it, holds an honour given by others. */
    AWARDED,
    /** An honour is striven for and not held. */
    ASPIRES,
    /** The region was first with a measure within a scope. */
    FIRST_IN,
    /** The region carries out a named practice. */
    ADOPTED,
    /** The region, or an organ of it, made a document of its own. */
    ISSUED,
    /** The region acts on a higher body's document. */
    IMPLEMENTS,
    /** The region is a pilot of something. */
    PILOT,
    /** The region holds a stated place in a ranking. */
    RANKED,
    /** The region's practice was taken up elsewhere. */
    SPREAD
}
