package io.zhengtu.query;

/** What a caller may do. */
public enum Access {
    /** Ask by a request that, by its method, changes nothing. */
    SAFE,
    /** Ask. */
    READ,
    /** Ask and change. */
    WRITE
}
