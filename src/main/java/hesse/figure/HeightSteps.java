package hesse.figure;

/// The steps of a palette that heights fall on, for whole rows of values: the k-th of n steps lies around the height
/// k / (n − 1). Loops without branches and without logarithms.
sealed interface HeightSteps {

    /// Writes the step of each value, the outermost ones for values beyond, any for NaN.
    void of(double[] values, int count, int[] steps);

    /// @param steps 2 to 256
    static HeightSteps of(HeightScale scale, int steps) {
        return switch (scale) {
            case HeightScale.Linear(double low, double high) when Double.isFinite((steps - 1) / (high - low)) && high - low < Double.POSITIVE_INFINITY -> new Even(low, (steps - 1) / (high - low), steps);
            case HeightScale.Logarithmic logarithmic when Logarithmic.serves(logarithmic, steps) -> new Logarithmic(logarithmic, steps);
            case HeightScale.Linear _, HeightScale.Logarithmic _ -> new Searched(new Steps(steps, scale::value));
        };
    }

    /// @param factor steps by value
    record Even(double low, double factor, int count) implements HeightSteps {
        @Override
        public void of(double[] values, int many, int[] steps) {
            double last = count - 1;
            for (int i = 0; i < many; i++) {
                steps[i] = (int) (Math.max(0, Math.min((values[i] - low) * factor, last)) + 0.5);
            }
        }
    }

    /// For ranges at the ends of what a double can hold.
    record Searched(Steps search) implements HeightSteps {
        @Override
        public void of(double[] values, int many, int[] steps) {
            for (int i = 0; i < many; i++) {
                steps[i] = search.of(values[i]);
            }
        }
    }

    /// Steps begin where u = 1 + (value − low)/softness is a power of a constant. The leading bits of u, a number like
    /// any other and as ordered, say in which of some hundred intervals it lies, each so short that one step at most
    /// begins in it. An interval's entry is made so that its sum with u's bits overflows into the step from there on.
    final class Logarithmic implements HeightSteps {
        private static final int MANTISSA = 52;
        private static final long ONE = Double.doubleToRawLongBits(1);
        private static final int STEP_SHIFT = 56;
        /// Intervals are not shorter than this power of 1/2.
        private static final int MOST_BINARY = 20;

        private final double low;
        private final double scale;
        private final double most;
        /// Drops bits of u beyond the 56 that leave room for a step.
        private final int drop;
        private final int shift;
        private final long[] entries;
        private double[] rising = {};

        private Logarithmic(HeightScale.Logarithmic heights, int count) {
            low = heights.low();
            scale = 1 / heights.softness();
            most = 1 + (heights.high() - low) * scale;
            drop = Math.max(0, Long.SIZE - STEP_SHIFT - Long.numberOfLeadingZeros(Double.doubleToRawLongBits(most) - ONE));
            double width = width(heights, count);
            int binary = Math.clamp((int) Math.ceil(-Math.log(width) / Math.log(2)), 0, MOST_BINARY);
            shift = MANTISSA - binary - drop;
            entries = new long[Math.max(1, Integer.highestOneBit(interval(key(most))) * 2)];
            int step = 0;
            for (int interval = 0; interval < entries.length; interval++) {
                while (step < count - 1 && start(step + 1, width) <= (long) interval << shift) {
                    step++;
                }
                long next = step < count - 1 ? start(step + 1, width) : Long.MAX_VALUE;
                entries[interval] = ((long) step + 1 << STEP_SHIFT) - Math.min(next, 1L << STEP_SHIFT);
            }
        }

        /// Whether nothing overflows and steps are not so narrow that their logarithms are all the same.
        static boolean serves(HeightScale.Logarithmic heights, int count) {
            return 1 / heights.softness() < Double.POSITIVE_INFINITY && width(heights, count) > 1.0 / (1 << MOST_BINARY)
                    && (heights.high() - heights.low()) / heights.softness() < Double.POSITIVE_INFINITY;
        }

        /// How far the logarithms of the beginnings of steps are apart.
        static double width(HeightScale.Logarithmic heights, int count) {
            return Math.log1p((heights.high() - heights.low()) / heights.softness()) / (count - 1);
        }

        /// The key from which on u is in a step.
        private long start(int step, double width) {
            return key(Math.exp((step - 0.5) * width));
        }

        private long key(double u) {
            return Double.doubleToRawLongBits(u) - ONE >>> drop;
        }

        private int interval(long key) {
            return (int) (key >>> shift);
        }

        @Override
        public void of(double[] values, int many, int[] steps) {
            if (rising.length < many) {
                rising = new double[many];
            }
            for (int i = 0; i < many; i++) {
                rising[i] = Math.min(1 + Math.max(0, (values[i] - low) * scale), most);
            }
            int mask = entries.length - 1;
            for (int i = 0; i < many; i++) {
                long key = key(rising[i]);
                // The mask is there for NaN, whose bits may be anything.
                steps[i] = (int) (entries[interval(key) & mask] + key >>> STEP_SHIFT);
            }
        }
    }
}
