package io.zhengtu.diffusion;

import java.util.SplittableRandom;

/** Which day stands for an uncertain date where a method needs one day. */
public enum DateChoice {
    EARLIEST {
        @Override
        public long day(When when, SplittableRandom random) {
            return when.earliest();
        }
    },
    LATEST {
        @Override
        public long day(When when, SplittableRandom random) {
            return when.latest();
        }
    },
    /** A day within the bounds, each as likely as the other. */
    SAMPLED {
        @Override
        public long day(When when, SplittableRandom random) {
            return random.nextLong(when.earliest(), when.latest() + 1);
        }
    };

    /** @return a day counted from 1970-01-01 */
    public abstract long day(When when, SplittableRandom random);
}
