package io.zhengtu.curation;

import java.util.ArrayList;
import java.util.List;

/** What was decided, in a few words and signs that read the same in every language. */
final class ActionText {

    private ActionText() {}

    static String of(Action action) {
        if (action instanceof Action.Edit edit) {
            List<String> parts = new ArrayList<>();
            for (String field : edit.fields()) {
                String value =
                        switch (field) {
                            case "date" -> edit.date();
                            case "object" -> edit.object();
                            default -> edit.region();
                        };
                parts.add(field + " → " + (value == null ? "—" : value));
            }
            return claim(edit.claim()) + ": " + String.join(", ", parts);
        }
        if (action instanceof Action.OnClaim on) {
            return claim(on.claim());
        }
        if (action instanceof Action.Add add) {
            return "%s %s %s"
                    .formatted(
                            add.claim().type(),
                            add.claim().region(),
                            add.claim().object());
        }
        if (action instanceof Action.Merge merge) {
            return "%s → %s".formatted(merge.from().name(), merge.into().name());
        }
        if (action instanceof Action.Split split) {
            return "%s ⇥ %s".formatted(split.from().name(), String.join("，", split.names()));
        }
        if (action instanceof Action.Alias alias) {
            return "%s = %s".formatted(alias.alias().name(), alias.into().name());
        }
        Action.KeepApart apart = (Action.KeepApart) action;
        return "%s ≠ %s".formatted(apart.one().name(), apart.other().name());
    }

    private static String claim(ClaimKey key) {
        return "%s %s %s".formatted(key.type(), key.region(), key.object());
    }
}
