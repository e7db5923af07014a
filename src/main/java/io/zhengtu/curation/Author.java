package io.zhengtu.curation;

/**
 * Who decides, and why.
 *
 * @throws CurationException where either is empty
 */
public record Author(String by, String reason) {

    public Author {
        by = text(by, "by", "请写明是谁决定的 / say who decides");
        reason = text(reason, "reason", "请写明理由 / say why");
    }

    private static String text(String value, String field, String message) {
        if (value == null || value.isBlank()) {
            throw new CurationException(field, message);
        }
        return value.strip();
    }
}
