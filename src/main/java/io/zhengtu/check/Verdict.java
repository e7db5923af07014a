package io.zhengtu.check;

/** What the dates say of one side of a contest. */
public enum Verdict {
    /** It had the measure before every rival could: its claim fits all dates. */
    COMPATIBLE,
    /** A rival had the measure before this side could. */
    CONTRADICTED,
    /** The dates leave it open. */
    UNDECIDED
}
