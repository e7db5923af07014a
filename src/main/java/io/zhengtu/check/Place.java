package io.zhengtu.check;

import java.util.Set;

/**
 * A region by code and path.
 *
 * @param above codes of all regions that it is part of
 */
public record Place(String code, String path, Set<String> above) {

    /** As it is written in a sentence: {@code 湖南省长沙市}. */
    String fullName() {
        return fullName(path);
    }

    static String fullName(String path) {
        return path.replace("/", "");
    }

    /** Whether it is part of the other; no region is part of itself. */
    boolean inside(Place other) {
        return above.contains(other.code);
    }

    /** Whether one of the two is the other or part of it. */
    boolean kin(Place other) {
        return code.equals(other.code) || inside(other) || other.inside(this);
    }
}
