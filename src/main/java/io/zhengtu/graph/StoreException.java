package io.zhengtu.graph;

/** The store cannot be opened or reached. The message says in Chinese and English what is wrong and what helps. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
