package io.zhengtu.graph;

import java.util.HashMap;
import java.util.Map;

/** What analysts decided on claims that are about to be read anew, so that their decisions outlive the reading. */
final class Verdicts {

    static final String EXTRACTED = "EXTRACTED";

    /** A claim as far as a corrected text leaves it the same: not by its place, which every correction moves. */
    record Subject(String article, String type, String region, String holder, String object, String evidence) {}

    private final Map<Subject, String> statuses = new HashMap<>();

    void remember(Subject subject, String status) {
        if (status != null && !status.equals(EXTRACTED)) {
            statuses.put(subject, status);
        }
    }

    String on(Subject subject) {
        return statuses.getOrDefault(subject, EXTRACTED);
    }
}
