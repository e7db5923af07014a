package io.zhengtu.graph;

import java.util.Collection;

/** What analysts decided, brought to bear on claims that were just read from articles. */
@FunctionalInterface
public interface Revision {

    /** For a store that nobody curates. */
    Revision NONE = (articles, change) -> {};

    /**
     * Called inside the transaction that writes articles, after their claims are written and before edges are derived.
     *
     * @param articles ids of the articles written; empty where articles only went
     * @param change where every claim that is changed is touched
     */
    void revise(Collection<String> articles, GraphChange change);
}
