package io.zhengtu.curation;

/**
 * One entry of the log.
 *
 * @param number place in the log: a later decision has a higher one
 * @param at when, ISO 8601 in UTC
 * @param revocation {@code null} while it stands
 */
public record Decision(
        String id, long number, String by, String at, String reason, Action action, Revocation revocation) {

    /** Who took it back, when and why. */
    public record Revocation(String by, String at, String reason) {}

    public boolean standing() {
        return revocation == null;
    }

    public Kind kind() {
        return action.kind();
    }

    /** What was decided, in a few words: {@code 一键搬家 → 一键迁移}. */
    public String summary() {
        return ActionText.of(action);
    }
}
