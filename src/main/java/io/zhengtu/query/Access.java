package io.zhengtu.query;

/** What a caller may do. */
public enum Access {
    /** Ask. */
    READ,
    /** Ask and change. */
    WRITE
}
