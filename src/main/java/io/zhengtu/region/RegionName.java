package io.zhengtu.region;

/** One name of one region. */
record RegionName(String text, NameKind kind, Region region) {

    /** Whether a single character stands before the word for the kind of region: {@code 南县}, {@code 马镇}. */
    boolean oneCharacterStem() {
        return kind != NameKind.BARE && text.length() == 2;
    }
}
