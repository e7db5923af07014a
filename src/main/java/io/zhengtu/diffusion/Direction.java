package io.zhengtu.diffusion;

/** From where in the hierarchy of government a measure came to a region. */
public enum Direction {
    /** From a region that this one is part of. */
    TOP_DOWN,
    /** From a region that is part of this one. */
    BOTTOM_UP,
    /** From a region beside it, part of the same. */
    HORIZONTAL
}
