package io.zhengtu.diffusion;

/**
 * Whether a model with one more edge fits the cascades better: Vuong, Likelihood ratio tests for model selection and
 * non-nested hypotheses, Econometrica 57 (1989), with the correction and the approximation of the normal distribution that
 * the R package NetworkInference uses.
 */
final class VuongTest {

    private VuongTest() {}

    /** @return the one-sided p-value; not a number where the scores do not differ and there is one cascade only */
    static double pValue(double[] before, double[] after) {
        int n = after.length;
        double correction = correction(n);
        double sum = 0;
        double[] gains = new double[n];
        for (int i = 0; i < n; i++) {
            gains[i] = after[i] - correction - before[i];
            sum += gains[i];
        }
        double mean = sum / n;
        double squares = 0;
        for (double gain : gains) {
            squares += (gain - mean) * (gain - mean);
        }
        double deviation = Math.sqrt(squares / (n - 1));
        return 1 - normal(sum / (deviation * Math.sqrt(n)));
    }

    /** What one more edge costs each of so many cascades in log-likelihood. */
    static double correction(int cascades) {
        // The reference divides in single precision.
        return 1.0f / cascades;
    }

    /** Φ after Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26; off by at most 1.5e−7. */
    private static double normal(double z) {
        double x = Math.abs(z) / Math.sqrt(2);
        double t = 1 / (1 + 0.3275911 * x);
        double polynomial =
                ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
        double error = 1 - polynomial * Math.exp(-x * x);
        return 0.5 * (1 + (z < 0 ? -error : error));
    }
}
