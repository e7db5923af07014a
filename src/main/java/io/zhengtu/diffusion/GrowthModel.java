package io.zhengtu.diffusion;

/**
 * Curves of cumulative adoption, {@code m F(t)}: m adopters in the end, of whom the share F has adopted by t.
 */
public enum GrowthModel {
    /** {@code F = 1/(1 + exp(−r(t − t₀)))}: rate r, midpoint t₀. What came before the first period counts in it. */
    LOGISTIC("m", "r", "t0") {
        @Override
        double share(double t, double[] parameters) {
            return 1 / (1 + Math.exp(-parameters[1] * (t - parameters[2])));
        }

        @Override
        double[] start(double adopters, double middle, double end) {
            return new double[] {1.2 * adopters, 4 / end, middle};
        }
    },
    /**
     * {@code F = (1 − exp(−(p+q)t))/(1 + q/p exp(−(p+q)t))}: innovation p, imitation q, from the start of the first period
     * with an adoption. Bass, A new product growth for model consumer durables, Management Science 15 (1969).
     */
    BASS("m", "p", "q") {
        @Override
        double share(double t, double[] parameters) {
            double p = parameters[1];
            double q = parameters[2];
            double decay = Math.exp(-(p + q) * t);
            return (1 - decay) / (1 + q / p * decay);
        }

        @Override
        double[] start(double adopters, double middle, double end) {
            return new double[] {1.2 * adopters, 0.4 / end, 4 / end};
        }
    };

    private final String[] names;

    GrowthModel(String... names) {
        this.names = names;
    }

    String parameter(int i) {
        return names[i];
    }

    /** @param t periods since the start of the first */
    abstract double share(double t, double[] parameters);

    /** Where the search for parameters sets out. */
    abstract double[] start(double adopters, double middle, double end);

    /** Whether the parameter can only be above zero. */
    boolean positive(int i) {
        return this == BASS || i < 2;
    }
}
