package io.zhengtu.diffusion;

import java.util.List;

/** The distribution of the time from an adoption to one that it led to. */
public sealed interface Transmission {

    /** @param wait above zero */
    double density(double wait);

    TransmissionModel model();

    List<Double> parameters();

    /** @param rate λ of {@code λ exp(−λx)} */
    record Exponential(double rate) implements Transmission {
        @Override
        public double density(double wait) {
            return rate * Math.exp(-rate * wait);
        }

        @Override
        public TransmissionModel model() {
            return TransmissionModel.EXPONENTIAL;
        }

        @Override
        public List<Double> parameters() {
            return List.of(rate);
        }
    }

    /** @param scale α of {@code x/α² exp(−x²/(2α²))} */
    record Rayleigh(double scale) implements Transmission {
        @Override
        public double density(double wait) {
            double square = scale * scale;
            return wait / square * Math.exp(-(wait * wait) / (2 * square));
        }

        @Override
        public TransmissionModel model() {
            return TransmissionModel.RAYLEIGH;
        }

        @Override
        public List<Double> parameters() {
            return List.of(scale);
        }
    }

    /**
     * @param mean μ, the mean of the logarithm
     * @param deviation σ, its standard deviation
     */
    record LogNormal(double mean, double deviation) implements Transmission {
        @Override
        public double density(double wait) {
            double distance = Math.log(wait) - mean;
            return 1
                    / (wait * deviation * Math.sqrt(2 * Math.PI))
                    * Math.exp(-(distance * distance / (2 * (deviation * deviation))));
        }

        @Override
        public TransmissionModel model() {
            return TransmissionModel.LOG_NORMAL;
        }

        @Override
        public List<Double> parameters() {
            return List.of(mean, deviation);
        }
    }
}
