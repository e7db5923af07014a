package io.zhengtu.lexicon;

import java.util.List;

/**
 * A practice of the field under its usual name.
 *
 * @param name usual name
 * @param aliases other names of the same practice
 * @param theme field of government that it belongs to ({@code 行政执法})
 * @param definition one line that says what it is
 */
public record Measure(String name, List<String> aliases, String theme, String definition) {
    public Measure {
        aliases = List.copyOf(aliases);
    }
}
