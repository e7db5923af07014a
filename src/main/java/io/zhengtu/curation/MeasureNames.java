package io.zhengtu.curation;

import io.zhengtu.lexicon.MeasureLexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the names of measures lead by the decisions that stand. */
final class MeasureNames {

    private final Map<String, String> leadsTo = new LinkedHashMap<>();
    private final Map<String, Set<String>> broughtNames = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> splits = new HashMap<>();
    private final List<Action.Split> allSplits = new ArrayList<>();
    private final Map<String, Subject> subjects = new HashMap<>();

    static MeasureNames of(List<Decision> decisions) {
        MeasureNames names = new MeasureNames();
        decisions.forEach(decision -> names.add(decision.action()));
        return names;
    }

    private void add(Action action) {
        if (action instanceof Action.Merge merge) {
            lead(merge.from(), merge.into());
        } else if (action instanceof Action.Alias alias) {
            lead(alias.alias(), alias.into());
        } else if (action instanceof Action.Split split) {
            subjects.putIfAbsent(split.from().id(), split.from());
            subjects.put(split.into().id(), split.into());
            allSplits.add(split);
            Map<String, String> byKey = splits.computeIfAbsent(split.from().id(), id -> new HashMap<>());
            split.names()
                    .forEach(name ->
                            byKey.put(MeasureLexicon.key(name), split.into().id()));
        }
    }

    private void lead(Subject from, Subject into) {
        leadsTo.put(from.id(), into.id());
        broughtNames.put(from.id(), from.names());
        subjects.putIfAbsent(from.id(), from);
        subjects.put(into.id(), into);
    }

    boolean isEmpty() {
        return leadsTo.isEmpty() && allSplits.isEmpty();
    }

    /** Measures from which claims are led elsewhere. */
    Set<String> left() {
        Set<String> left = new LinkedHashSet<>(leadsTo.keySet());
        left.addAll(splits.keySet());
        return left;
    }

    /** Measures whose names differ from those that they came with. */
    Set<String> renamed() {
        Set<String> renamed = new LinkedHashSet<>();
        leadsTo.keySet().forEach(id -> renamed.add(resolve(id, null)));
        for (Action.Split split : allSplits) {
            renamed.add(resolve(split.from().id(), null));
            renamed.add(resolve(split.into().id(), null));
        }
        return renamed;
    }

    /**
     * The measure that a claim is on.
     *
     * @param measure id of the one that it was read to be on
     * @param object its object as written, {@code null} where that does not matter
     */
    String resolve(String measure, String object) {
        String key = object == null ? null : MeasureLexicon.key(object);
        Set<String> seen = new LinkedHashSet<>();
        String id = measure;
        while (seen.add(id)) {
            String next = key == null ? null : splits.getOrDefault(id, Map.of()).get(key);
            if (next == null) {
                next = leadsTo.get(id);
            }
            if (next == null) {
                return id;
            }
            id = next;
        }
        return id;
    }

    /** Whether some claims on the one measure are led to the other. */
    boolean leads(String from, String to) {
        Set<String> reached = new LinkedHashSet<>(Set.of(from));
        List<String> open = new ArrayList<>(reached);
        while (!open.isEmpty()) {
            String id = open.remove(open.size() - 1);
            Set<String> next =
                    new LinkedHashSet<>(splits.getOrDefault(id, Map.of()).values());
            Optional.ofNullable(leadsTo.get(id)).ifPresent(next::add);
            next.stream().filter(reached::add).forEach(open::add);
        }
        return reached.contains(to);
    }

    /** A measure as it was when it was decided about; empty for one that no decision speaks of. */
    Optional<Subject> subject(String id) {
        return Optional.ofNullable(subjects.get(id));
    }

    /** For the statements that name measures: what each is given and what is taken from it. */
    List<Map<String, Object>> rows(Collection<String> measures) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String id : measures) {
            Set<String> given = new LinkedHashSet<>();
            Set<String> taken = new LinkedHashSet<>();
            broughtNames.forEach((from, names) -> {
                if (resolve(from, null).equals(id)) {
                    given.addAll(names);
                }
            });
            for (Action.Split split : allSplits) {
                if (resolve(split.from().id(), null).equals(id)) {
                    taken.addAll(split.names());
                }
            }
            given.removeAll(taken);
            for (Action.Split split : allSplits) {
                if (resolve(split.into().id(), null).equals(id)) {
                    given.addAll(split.names());
                }
            }
            rows.add(Map.of("id", id, "given", List.copyOf(given), "taken", List.copyOf(taken)));
        }
        return rows;
    }
}
