package io.zhengtu.extract;

import io.zhengtu.lexicon.SignWeights;
import java.util.Set;

/**
 * How likely a reader would accept a claim, from the signs that speak for and against it: logistic regression over signs
 * that are there or not, with weights fitted on annotated articles.
 */
final class Confidence {

    private final SignWeights weights;

    Confidence(SignWeights weights) {
        this.weights = weights;
    }

    /** A probability, 0 to 1. */
    double of(String kind, Set<String> signs) {
        double sum = weights.of(kind, "bias");
        for (String sign : signs) {
            sum += weights.of(kind, sign);
        }
        return Math.round(1000 / (1 + Math.exp(-sum))) / 1000.0;
    }
}
