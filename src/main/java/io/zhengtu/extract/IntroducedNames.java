package io.zhengtu.extract;

import io.zhengtu.lexicon.MeasureLexicon;
import io.zhengtu.region.Region;
import io.zhengtu.text.Quotation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose a name in quotation marks is where the text says so: after 甲旗推行“草原联防”, a sentence that says “草原联防” and no
 * place speaks of 甲旗's. Names that several places, or the whole region, are said to have belong to none of them.
 */
final class IntroducedNames {

    /** Of an article whose names have not been read. */
    static final IntroducedNames NONE = new IntroducedNames(Map.of());

    /** Shorter names (“红马甲”) are those of many things. */
    private static final int SHORTEST = 4;

    private final Map<String, Subject> owners;

    private IntroducedNames(Map<String, Subject> owners) {
        this.owners = Map.copyOf(owners);
    }

    /** The names of an article, given its passages in order. */
    static IntroducedNames of(List<Passage> passages, OwnerReader owners) {
        Map<String, Subject> introduced = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Passage passage : passages) {
            for (Quotation name : passage.reading().mentions().quotations(passage.start(), passage.end())) {
                if (name.kind() != Quotation.Kind.NAME
                        || name.inner(passage.text()).length() < SHORTEST
                        || passage.enclosing(name.start(), Quotation.Kind.TITLE) != null) {
                    continue;
                }
                Optional<Subject> owner = owner(passage, name, owners);
                if (owner.isPresent()) {
                    String key = MeasureLexicon.key(name.inner(passage.text()));
                    Subject before = introduced.putIfAbsent(key, owner.get());
                    if (owner.get().regions().size() > 1
                            || before != null
                                    && !isOne(before.region(), owner.get().region())) {
                        shared.add(key);
                    }
                }
            }
        }
        introduced.keySet().removeAll(shared);
        introduced.values().removeIf(owner -> !isPart(owner.region(), passages));
        return new IntroducedNames(introduced);
    }

    /** The part of the article's region whose the name is, where the text around it names none. */
    Optional<Subject> owner(String name) {
        return Optional.ofNullable(owners.get(MeasureLexicon.key(name)));
    }

    /** Whether two places are one and the same or the one lies in the other: 石柱县, 石柱县中益乡. */
    private static boolean isOne(Region one, Region other) {
        return one.within(other) || other.within(one);
    }

    private static Optional<Subject> owner(Passage passage, Quotation name, OwnerReader owners) {
        return owners.of(passage, name.start(), name.end()).or(() -> {
            Subject subject = passage.subjectAt(name.start());
            return Optional.ofNullable(subject)
                    .filter(s -> s.explicit()
                            || isNamedBefore(passage, name.start(), s)
                            || passage.reading().focal() != null
                                    && s.region().inside(passage.reading().focal()));
        });
    }

    /** Whether an earlier clause of the sentence names the subject. */
    private static boolean isNamedBefore(Passage passage, int at, Subject subject) {
        int index = passage.sentence().clauseAt(at);
        return passage.subjects().subList(0, index).stream()
                .anyMatch(s -> s != null && s.explicit() && s.region().equals(subject.region()));
    }

    private static boolean isPart(Region region, List<Passage> passages) {
        Region focal = passages.get(0).reading().focal();
        return focal == null || region.inside(focal);
    }
}
