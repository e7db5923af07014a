package io.zhengtu.web;

/** A request that is not carried out. The message, in Chinese and English, goes to the caller. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    RefusedException(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    /** The HTTP status. */
    int status() {
        return status;
    }

    /** The same for programs. */
    String code() {
        return code;
    }
}
