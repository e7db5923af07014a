package io.zhengtu.region;

/** How a name stands to its region; the earlier, the likelier that the region is meant. */
enum NameKind {
    /** The official name of the region alone: {@code 伊通满族自治县}. */
    OFFICIAL,
    /** Shortened, its kind of region still said: {@code 伊通县}, {@code 湘西州}, {@code 达茂旗}. */
    SHORTENED,
    /** Official once: {@code 襄樊市}, {@code 望城县}. */
    FORMER,
    /** Without a word for the kind of region: {@code 长沙}, {@code 伊通}. */
    BARE
}
