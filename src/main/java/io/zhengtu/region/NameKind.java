package io.zhengtu.region;

/** How a name stands to its region. */
enum NameKind {
    /** The official name of the region alone: {@code 伊通满族自治县}. */
    OFFICIAL(0),
    /** Shortened, its kind of region still said: {@code 伊通县}, {@code 湘西州}, {@code 达茂旗}. */
    SHORTENED(2),
    /** Official once: {@code 襄樊市}, {@code 望城县}. */
    FORMER(4),
    /** Without a word for the kind of region: {@code 长沙}, {@code 伊通}. */
    BARE(6);

    private final int distance;

    NameKind(int distance) {
        this.distance = distance;
    }

    /** The smaller, the likelier the region is meant where several bear the name; a step outweighs a level. */
    int distance() {
        return distance;
    }
}
