package io.zhengtu.diffusion;

import java.util.Locale;

/**
 * The family of distributions that the time between two adoptions of which one led to the other comes from, with the
 * parameters that are taken where none are given.
 */
public enum TransmissionModel {
    /** A constant hazard: the sooner the likelier. */
    EXPONENTIAL(1) {
        @Override
        public Transmission of(double... parameters) {
            check(parameters);
            return new Transmission.Exponential(parameters[0]);
        }

        /** The mean of the rates that follow from the waits since the first and since the last event. */
        @Override
        Transmission fittedTo(Waits waits) {
            return of((1 / waits.sinceFirst().mean() + 1 / waits.sinceLast().mean()) / 2);
        }
    },
    /** A hazard that grows with time: there is a most likely delay. */
    RAYLEIGH(1) {
        @Override
        public Transmission of(double... parameters) {
            check(parameters);
            return new Transmission.Rayleigh(parameters[0]);
        }

        /** The mean of the likeliest scales, by the waits since the first and since the last event. */
        @Override
        Transmission fittedTo(Waits waits) {
            return of((Math.sqrt(waits.sinceFirst().meanSquare() / 2)
                            + Math.sqrt(waits.sinceLast().meanSquare() / 2))
                    / 2);
        }
    },
    /** A most likely delay with a heavy tail. */
    LOG_NORMAL(2) {
        @Override
        public Transmission of(double... parameters) {
            check(parameters);
            return new Transmission.LogNormal(parameters[0], parameters[1]);
        }

        /** Mean and standard deviation of the logarithms of the waits since the first event that are above zero. */
        @Override
        Transmission fittedTo(Waits waits) {
            return of(waits.sinceFirst().meanLog(), waits.sinceFirst().deviationOfLog());
        }
    };

    private final int parameters;

    TransmissionModel(int parameters) {
        this.parameters = parameters;
    }

    /**
     * @param parameters the rate λ; the scale α; or μ and σ, in the cascades' unit of time
     * @throws IllegalArgumentException where there are too few or too many, or one is out of range
     */
    public abstract Transmission of(double... parameters);

    abstract Transmission fittedTo(Waits waits);

    /**
     * With parameters from the data.
     *
     * @throws IllegalArgumentException where the cascades do not say: too few events, or all of one time
     */
    public Transmission fittedTo(Cascades cascades) {
        try {
            return fittedTo(Waits.of(cascades));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "事件太少或时间全部相同，无法估计参数，请用 --params 给出 / too few events, or all of one time, to estimate"
                            + " parameters from; give --params",
                    e);
        }
    }

    /** As users write it: {@code log-normal}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void check(double... given) {
        if (given.length != parameters) {
            throw new IllegalArgumentException("%s 模型须有 %d 个参数，给了 %d 个 / the model takes %d parameters, %d given"
                    .formatted(this, parameters, given.length, parameters, given.length));
        }
        for (int i = 0; i < given.length; i++) {
            boolean location = this == LOG_NORMAL && i == 0;
            if (!Double.isFinite(given[i]) || !location && given[i] <= 0) {
                throw new IllegalArgumentException("参数须为正数 / a parameter must be a number above zero: " + given[i]);
            }
        }
    }
}
