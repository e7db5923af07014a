package io.zhengtu.extract;

import io.zhengtu.lexicon.SignWeights;
import java.util.Set;

/**
 * How likely a reader would accept a claim, from the signs that speak for and against it: logistic regression over signs
 * that are there or not, with weights fitted on annotated articles.
 */
final class Confidence {

    private static final String RULE = "rule";

    private final SignWeights weights;

    Confidence(SignWeights weights) {
        this.weights = weights;
    }

    /**
     * How often claims of a rule are accepted, as counted on annotated articles: by its full name ({@code award.among}),
     * else by the part before the point ({@code award}). A probability, 0 to 1.
     */
    double ofRule(String rule) {
        if (weights.has(RULE, rule)) {
            return weights.of(RULE, rule);
        }
        int point = rule.indexOf('.');
        String kind = point < 0 ? rule : rule.substring(0, point);
        if (!weights.has(RULE, kind)) {
            throw new IllegalStateException("weights.tsv says nothing of rule " + kind);
        }
        return weights.of(RULE, kind);
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
