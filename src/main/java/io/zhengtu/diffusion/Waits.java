package io.zhengtu.diffusion;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** How long the events of cascades, other than the first of each, came after the first and after the one before. */
record Waits(Sample sinceFirst, Sample sinceLast) {

    static Waits of(Cascades cascades) {
        DoubleStream.Builder sinceFirst = DoubleStream.builder();
        DoubleStream.Builder sinceLast = DoubleStream.builder();
        for (int c = 0; c < cascades.cascadeNames().size(); c++) {
            int first = cascades.start(c);
            for (int e = first + 1; e < cascades.start(c + 1); e++) {
                sinceFirst.add(cascades.time(e) - cascades.time(first));
                sinceLast.add(cascades.time(e) - cascades.time(e - 1));
            }
        }
        return new Waits(
                new Sample(sinceFirst.build().toArray()),
                new Sample(sinceLast.build().toArray()));
    }

    /** Statistics of waits to the last digit: which of two equal gains is greater may hang on it. */
    static final class Sample {

        private final double[] waits;

        Sample(double[] waits) {
            this.waits = waits;
        }

        double mean() {
            return mean(Arrays.stream(waits));
        }

        double meanSquare() {
            return mean(Arrays.stream(waits).map(wait -> wait * wait));
        }

        double meanLog() {
            return mean(logarithms());
        }

        double deviationOfLog() {
            double mean = meanLog();
            double squares =
                    logarithms().map(log -> (log - mean) * (log - mean)).sum();
            return Math.sqrt(squares / (logarithms().count() - 1));
        }

        /** Of the waits above zero. */
        private DoubleStream logarithms() {
            return Arrays.stream(waits).filter(wait -> wait > 0).map(Math::log);
        }

        /** Not a number where there is none. Streams of doubles sum with compensation for rounding. */
        private static double mean(DoubleStream values) {
            return values.average().orElse(Double.NaN);
        }
    }
}
