package io.zhengtu.export;

/** What was asked for is no view of the graph. The message, in Chinese and English, names the parameter. */
public final class InvalidViewException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidViewException(String message) {
        super(message);
    }

    /** @param range of the values that it may have ({@code 1–4}) */
    public static InvalidViewException outside(String parameter, Object value, String range) {
        return new InvalidViewException("%s: %s 超出范围 %s / is outside %s".formatted(parameter, value, range, range));
    }
}
