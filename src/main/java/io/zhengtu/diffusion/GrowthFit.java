package io.zhengtu.diffusion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DiagonalMatrix;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.MultivariateJacobianFunction;
import org.hipparchus.util.Pair;

/**
 * A growth curve fitted to counts of adoptions by period.
 *
 * <p>Counts are taken as independent Poisson numbers with the curve's increments as means, so that the errors of a cumulative
 * count, which carry over from each period to the next, do not make intervals too narrow (Schmittlein and Mahajan, Maximum
 * likelihood estimation for an innovation diffusion model, Marketing Science 1 (1982)). The likelihood's maximum is found by
 * least squares with weights one over the mean, renewed until they stand; parameters that must be above zero are sought by
 * their logarithm. Intervals are Wald's, of 95%.
 *
 * @param r2 share of the variance of the cumulative counts that the curve accounts for
 * @param aic Akaike's criterion; of two models the one with less fits better for what it costs
 */
public record GrowthFit(GrowthModel model, List<Parameter> parameters, double r2, double aic) {

    /** Fewer adoptions than this are not fitted. */
    public static final int LEAST_EVENTS = 10;
    /** Adoptions in fewer periods than this are not fitted: a curve has three parameters. */
    public static final int LEAST_PERIODS = 4;

    private static final double NORMAL_975 = 1.959963984540054;
    private static final int ROUNDS = 60;
    private static final int EVALUATIONS = 2000;
    private static final double STANDS = 1e-9;
    private static final double LEAST_MEAN = 1e-9;
    private static final double STEP = 1e-6;
    private static final double SINGULAR = 1e-12;
    /** Wider than this, up or down, an interval says nothing of a parameter that is above zero. */
    private static final double WIDEST = Math.log(1000);

    /**
     * @param low lower end of the interval of 95%
     * @param high its upper end
     */
    public record Parameter(String name, double value, double low, double high) {}

    /**
     * @param counts adoptions in each period from the first with one on
     * @return {@code null} where there is too little to fit, or no curve of this kind can be told from the counts
     */
    public static GrowthFit of(GrowthModel model, int[] counts) {
        double adopters = IntStream.of(counts).sum();
        long periods = IntStream.of(counts).filter(count -> count > 0).count();
        if (adopters < LEAST_EVENTS || periods < LEAST_PERIODS) {
            return null;
        }
        try {
            return new Fitting(model, counts).fit(adopters);
        } catch (MathRuntimeException e) {
            // The counts do not tell the parameters apart.
            return null;
        }
    }

    /** Cumulative adopters by the end of each of so many periods. */
    public List<Double> fitted(int periods) {
        double[] values = parameters.stream().mapToDouble(Parameter::value).toArray();
        return IntStream.rangeClosed(1, periods)
                .mapToObj(t -> values[0] * model.share(t, values))
                .toList();
    }

    private record Fitting(GrowthModel model, int[] counts) {

        GrowthFit fit(double adopters) {
            RealVector at = new ArrayRealVector(free(model.start(adopters, middle(adopters), counts.length)));
            LeastSquaresOptimizer.Optimum optimum = null;
            for (int round = 0; round < ROUNDS; round++) {
                optimum = weighted(at);
                RealVector next = optimum.getPoint();
                boolean stands = next.getDistance(at) < STANDS * (1 + next.getNorm());
                at = next;
                if (stands) {
                    break;
                }
            }
            RealMatrix covariance = optimum.getCovariances(SINGULAR);
            List<Parameter> parameters = new ArrayList<>();
            double[] values = values(at.toArray());
            for (int i = 0; i < values.length; i++) {
                double reach = NORMAL_975 * Math.sqrt(covariance.getEntry(i, i));
                if (!Double.isFinite(reach) || model.positive(i) && reach > WIDEST) {
                    return null;
                }
                parameters.add(
                        model.positive(i)
                                ? new Parameter(
                                        model.parameter(i),
                                        values[i],
                                        values[i] * Math.exp(-reach),
                                        values[i] * Math.exp(reach))
                                : new Parameter(model.parameter(i), values[i], values[i] - reach, values[i] + reach));
            }
            return new GrowthFit(model, List.copyOf(parameters), r2(values), aic(values));
        }

        private double middle(double adopters) {
            int sum = 0;
            for (int i = 0; i < counts.length; i++) {
                sum += counts[i];
                if (2 * sum >= adopters) {
                    return i + 0.5;
                }
            }
            return counts.length;
        }

        private LeastSquaresOptimizer.Optimum weighted(RealVector at) {
            double[] means = means(values(at.toArray()));
            double[] weights = new double[means.length];
            for (int i = 0; i < means.length; i++) {
                weights[i] = 1 / means[i];
            }
            double[] target = IntStream.of(counts).asDoubleStream().toArray();
            return new LevenbergMarquardtOptimizer()
                    .optimize(new LeastSquaresBuilder()
                            .start(at)
                            .target(target)
                            .weight(new DiagonalMatrix(weights))
                            .model(jacobian())
                            .maxEvaluations(EVALUATIONS)
                            .maxIterations(EVALUATIONS)
                            .build());
        }

        private MultivariateJacobianFunction jacobian() {
            return point -> {
                double[] at = point.toArray();
                double[] means = means(values(at));
                RealMatrix jacobian = MatrixUtils.createRealMatrix(means.length, at.length);
                for (int j = 0; j < at.length; j++) {
                    double step = STEP * Math.max(1, Math.abs(at[j]));
                    double[] up = at.clone();
                    double[] down = at.clone();
                    up[j] += step;
                    down[j] -= step;
                    double[] higher = means(values(up));
                    double[] lower = means(values(down));
                    for (int i = 0; i < means.length; i++) {
                        jacobian.setEntry(i, j, (higher[i] - lower[i]) / (2 * step));
                    }
                }
                return new Pair<>(new ArrayRealVector(means, false), jacobian);
            };
        }

        /** Expected adoptions in each period. */
        private double[] means(double[] values) {
            double[] means = new double[counts.length];
            double before = 0;
            for (int i = 0; i < means.length; i++) {
                double by = model.share(i + 1, values);
                means[i] = Math.max(values[0] * (by - before), LEAST_MEAN);
                before = by;
            }
            return means;
        }

        private double[] free(double[] values) {
            return map(values, Math::log);
        }

        private double[] values(double[] free) {
            return map(free, Math::exp);
        }

        private double[] map(double[] from, java.util.function.DoubleUnaryOperator whatIsPositive) {
            return IntStream.range(0, from.length)
                    .mapToDouble(i -> model.positive(i) ? whatIsPositive.applyAsDouble(from[i]) : from[i])
                    .toArray();
        }

        private double r2(double[] values) {
            double[] means = means(values);
            double[] cumulative = new double[counts.length];
            double seen = 0;
            for (int i = 0; i < counts.length; i++) {
                seen += counts[i];
                cumulative[i] = seen;
            }
            double mean = java.util.Arrays.stream(cumulative).average().orElseThrow();
            double expected = 0;
            double left = 0;
            double whole = 0;
            for (int i = 0; i < counts.length; i++) {
                expected += means[i];
                left += (cumulative[i] - expected) * (cumulative[i] - expected);
                whole += (cumulative[i] - mean) * (cumulative[i] - mean);
            }
            return 1 - left / whole;
        }

        private double aic(double[] values) {
            double[] means = means(values);
            double logLikelihood = 0;
            for (int i = 0; i < counts.length; i++) {
                logLikelihood += counts[i] * Math.log(means[i])
                        - means[i]
                        - org.hipparchus.special.Gamma.logGamma(counts[i] + 1.0);
            }
            return 2 * values.length - 2 * logLikelihood;
        }
    }
}
