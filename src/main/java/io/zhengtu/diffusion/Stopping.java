package io.zhengtu.diffusion;

/** When a network has edges enough. */
public sealed interface Stopping {

    /** At so many edges. */
    record Edges(int count) implements Stopping {
        public Edges {
            if (count < 1) {
                throw new IllegalArgumentException("边数至少为 1 / at least one edge must be asked for: " + count);
            }
        }
    }

    /** At so many edges, or where no more are possible. */
    record UpTo(int count) implements Stopping {}

    /** At the first edge whose p-value is not below this one; that edge is the last. */
    record PValue(double cutoff) implements Stopping {
        public PValue {
            if (!(cutoff > 0 && cutoff <= 1)) {
                throw new IllegalArgumentException("p 值须在 0 与 1 之间 / a p-value lies between 0 and 1: " + cutoff);
            }
        }
    }
}
