package io.zhengtu.export;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The relationship types of the graph that leave with an export. */
public enum EdgeType {
    PART_OF(Kind.HIERARCHY),
    ADOPTED(Kind.DERIVED),
    FIRST_IN_NATION(Kind.DERIVED),
    FIRST_IN_PROVINCE(Kind.DERIVED),
    FIRST_IN_PREFECTURE(Kind.DERIVED),
    FIRST_IN_COUNTY(Kind.DERIVED),
    AWARDED(Kind.DERIVED),
    ASPIRES_TO(Kind.DERIVED),
    ISSUED(Kind.DERIVED),
    IMPLEMENTS(Kind.DERIVED),
    PILOTS(Kind.DERIVED),
    SPREAD_TO(Kind.DERIVED),
    STATED_IN(Kind.PROVENANCE),
    ABOUT(Kind.PROVENANCE),
    OF(Kind.PROVENANCE),
    WITHIN(Kind.PROVENANCE),
    TO(Kind.PROVENANCE),
    FOCUSES_ON(Kind.PROVENANCE);

    private enum Kind {
        HIERARCHY,
        /** Derived from claims: has a date, a confidence and a number of claims. */
        DERIVED,
        PROVENANCE
    }

    private final Kind kind;

    EdgeType(Kind kind) {
        this.kind = kind;
    }

    boolean derived() {
        return kind == Kind.DERIVED;
    }

    /** What analysts look at: the derived edges and the hierarchy, without claims and articles. */
    static Set<EdgeType> analysis() {
        EnumSet<EdgeType> types = EnumSet.allOf(EdgeType.class);
        types.removeIf(type -> type.kind == Kind.PROVENANCE);
        return types;
    }

    /**
     * By name, in any case.
     *
     * @throws InvalidViewException where there is no such type
     */
    static EdgeType named(String name) {
        try {
            return valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            String all =
                    String.join(", ", Arrays.stream(values()).map(Enum::name).toList());
            throw new InvalidViewException("types: 没有“%s”这种边，可用：%s / there is no edge type \"%s\"; there are: %s"
                    .formatted(name, all, name, all));
        }
    }
}
