package io.zhengtu.archive;

/** An archive cannot be written or read. The message says in Chinese and English what is wrong and what helps. */
public final class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ArchiveException(String message) {
        super(message);
    }

    ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
