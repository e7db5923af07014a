package io.zhengtu.curation;

/** What an analyst may decide. */
public enum Kind {
    /** A claim is right. */
    CONFIRM,
    /** A claim is wrong and supports no edge. */
    REJECT,
    /** A claim's date, object or region was misread. */
    EDIT,
    /** A claim that nothing was read for. */
    ADD,
    /** Two measures are one. */
    MERGE,
    /** Some names of a measure are another measure's. */
    SPLIT,
    /** A measure has one more name. */
    ALIAS,
    /** Two measures that look like one are two. */
    KEEP_APART
}
