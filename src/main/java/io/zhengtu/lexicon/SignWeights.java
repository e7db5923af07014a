package io.zhengtu.lexicon;

import java.util.HashMap;
import java.util.Map;

/** Weights of the signs that confidence is computed from, by kind of claim. Immutable. */
public final class SignWeights {

    private final Map<String, Double> weights;

    private SignWeights(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** Reads the weights shipped on the class path. */
    public static SignWeights load() {
        Map<String, Double> weights = new HashMap<>();
        for (LexiconFile.Row row : LexiconFile.read("weights.tsv", 3)) {
            weights.put(row.field(0) + "." + row.field(1), Double.valueOf(row.field(2)));
        }
        return new SignWeights(weights);
    }

    /** Whether a weight is given. */
    public boolean has(String kind, String sign) {
        return weights.containsKey(kind + "." + sign);
    }

    /** The weight of a sign, 0 where it has none. */
    public double of(String kind, String sign) {
        return weights.getOrDefault(kind + "." + sign, 0.0);
    }
}
