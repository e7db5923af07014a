package io.zhengtu.cli;

/** How an analysis is written. */
enum ResultFormat {
    CSV,
    JSON;

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
