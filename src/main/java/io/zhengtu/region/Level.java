package io.zhengtu.region;

/** The level of government of a region, from the whole nation down to a township (乡, 镇, 街道). */
public enum Level {
    NATION(0),
    PROVINCE(1),
    PREFECTURE(2),
    COUNTY(3),
    TOWNSHIP(4);

    private final int rank;

    Level(int rank) {
        this.rank = rank;
    }

    /** 0 for the nation to 4 for townships. */
    public int rank() {
        return rank;
    }

    /** Whether this level stands higher in the hierarchy than {@code other}. */
    public boolean above(Level other) {
        return rank < other.rank;
    }
}
