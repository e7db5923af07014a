package io.zhengtu.diffusion;

/**
 * Log-scores of a parent → child edge by the time between the two: {@code ln(0.5 f(x))} inside the network, {@code ln(1e−10
 * f(x))} outside. Where all times are whole numbers the scores are looked up.
 */
final class EdgeScores {

    private static final double INSIDE = 0.5;
    private static final double OUTSIDE = 1e-10;
    /** Longer waits than this, in whole units, are not worth a table. */
    private static final int LONGEST_TABLE = 1 << 16;

    private final Transmission transmission;
    /** By whole wait; {@code null} where waits are not whole, or long. */
    private final double[] inside;

    private final double[] outside;

    EdgeScores(Transmission transmission, Cascades cascades) {
        this.transmission = transmission;
        double longest = longestWholeWait(cascades);
        if (longest <= LONGEST_TABLE) {
            inside = table(INSIDE, (int) longest);
            outside = table(OUTSIDE, (int) longest);
        } else {
            inside = null;
            outside = null;
        }
    }

    private double[] table(double factor, int longest) {
        double[] scores = new double[longest + 1];
        for (int wait = 1; wait <= longest; wait++) {
            scores[wait] = score(factor, wait);
        }
        return scores;
    }

    private double score(double factor, double wait) {
        return Math.log(factor * transmission.density(wait));
    }

    double inside(double wait) {
        return inside != null ? inside[(int) wait] : score(INSIDE, wait);
    }

    double outside(double wait) {
        return outside != null ? outside[(int) wait] : score(OUTSIDE, wait);
    }

    /** Infinite where some time is no whole number. */
    private static double longestWholeWait(Cascades cascades) {
        double longest = 0;
        for (int c = 0; c < cascades.cascadeNames().size(); c++) {
            int first = cascades.start(c);
            int end = cascades.start(c + 1);
            for (int e = first; e < end; e++) {
                if (cascades.time(e) != Math.rint(cascades.time(e))) {
                    return Double.POSITIVE_INFINITY;
                }
            }
            if (end > first) {
                longest = Math.max(longest, cascades.time(end - 1) - cascades.time(first));
            }
        }
        return longest;
    }
}
