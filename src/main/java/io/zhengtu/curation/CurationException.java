package io.zhengtu.curation;

/** A decision that cannot be made as it was asked for. Nothing was changed. */
public final class CurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field what was given that cannot be used: {@code claim}, {@code measure}, {@code date}, …
     * @param message in Chinese and English, with the remedy
     */
    public CurationException(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
