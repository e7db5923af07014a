package io.zhengtu.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The node that a claim's object is: a measure, an award or a policy. */
public sealed interface Target {

    String id();

    /** Under which name a row of {@code create-claims} bears its id: a statement then looks among nodes of its label only. */
    String kind();

    /** A practice; {@code provisional} where the lexicon does not have it. */
    record OfMeasure(String id, String name, List<String> aliases, String theme, String definition, boolean provisional)
            implements Target {

        /** Every name that leads to it. */
        Set<String> names() {
            Set<String> names = new LinkedHashSet<>();
            names.add(name);
            names.addAll(aliases);
            return names;
        }

        @Override
        public String kind() {
            return "measure";
        }
    }

    /** An honour; {@code level} is the name of a region level, {@code null} where nobody told who gives it. */
    record OfAward(String id, String name, String level) implements Target {

        @Override
        public String kind() {
            return "award";
        }
    }

    /** A document. */
    record OfPolicy(String id, String title) implements Target {

        @Override
        public String kind() {
            return "policy";
        }
    }
}
