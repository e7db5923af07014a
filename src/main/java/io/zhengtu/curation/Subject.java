package io.zhengtu.curation;

import io.zhengtu.graph.Target;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A measure, award or policy as it was when something was decided, so that it can be there again.
 *
 * @param label {@code Measure}, {@code Award} or {@code Policy}
 * @param name its name, a policy's title
 * @param level of an award, else {@code null}
 * @param aliases of a measure, before anything was decided about them; else empty
 */
public record Subject(
        String label,
        String id,
        String name,
        String level,
        List<String> aliases,
        String theme,
        String definition,
        boolean provisional) {

    public Subject {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }

    static Subject of(Target target) {
        if (target instanceof Target.OfMeasure m) {
            return new Subject(
                    "Measure", m.id(), m.name(), null, m.aliases(), m.theme(), m.definition(), m.provisional());
        }
        if (target instanceof Target.OfAward a) {
            return new Subject("Award", a.id(), a.name(), a.level(), null, null, null, false);
        }
        Target.OfPolicy p = (Target.OfPolicy) target;
        return new Subject("Policy", p.id(), p.title(), null, null, null, null, false);
    }

    /** A node by its label and properties, a {@code Former} by the label that it had. */
    static Subject of(String label, Map<String, Object> properties) {
        @SuppressWarnings("unchecked") // the property is a list of names
        List<String> aliases = (List<String>) properties.getOrDefault("ownAliases", properties.get("aliases"));
        return new Subject(
                label,
                (String) properties.get("id"),
                (String) properties.getOrDefault("name", properties.get("title")),
                (String) properties.get("level"),
                aliases,
                (String) properties.get("theme"),
                (String) properties.get("definition"),
                Boolean.TRUE.equals(properties.get("provisional")));
    }

    Target target() {
        return switch (label) {
            case "Measure" -> new Target.OfMeasure(id, name, aliases, theme, definition, provisional);
            case "Award" -> new Target.OfAward(id, name, level);
            case "Policy" -> new Target.OfPolicy(id, name);
            default -> throw new IllegalStateException("nothing that a claim speaks of: " + label);
        };
    }

    /** Its name and its aliases. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(name);
        names.addAll(aliases);
        return names;
    }

    /** As the properties of a {@code Former}. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("label", label);
        properties.put("id", id);
        properties.put("name", name);
        properties.put("level", level);
        properties.put("aliases", aliases);
        properties.put("theme", theme);
        properties.put("definition", definition);
        properties.put("provisional", provisional);
        return properties;
    }
}
