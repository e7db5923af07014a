package io.zhengtu.export;

/** What was asked for is no view of the graph. The message, in Chinese and English, names the parameter. */
public final class InvalidViewException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidViewException(String message) {
        super(message);
    }
}
