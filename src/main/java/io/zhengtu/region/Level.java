package io.zhengtu.region;

/** The level of government of a region, from the whole nation down to a township (乡, 镇, 街道). */
public enum Level {
    NATION,
    PROVINCE,
    PREFECTURE,
    COUNTY,
    TOWNSHIP;

    /** Whether this level stands higher in the hierarchy than {@code other}. */
    public boolean above(Level other) {
        return ordinal() < other.ordinal();
    }
}
