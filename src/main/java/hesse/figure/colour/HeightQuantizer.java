package hesse.figure.colour;

import hesse.field.PixelLoops;
import hesse.field.QuantizerTable;
import hesse.figure.scale.HeightScale;

/// Finds the steps of a palette that heights fall on, for whole blocks of values: the k-th of n steps lies around the height
/// k / (n − 1). Without branches and without logarithms, but for ranges at the ends of what a double can hold.
sealed interface HeightQuantizer {

    /// Adds to each code the step of its value, the outermost ones for values beyond, any for NaN.
    void add(double[] values, int many, int[] codes);

    /// @param count of the steps, 2 to 256
    static HeightQuantizer of(HeightScale scale, int count, PixelLoops loops) {
        return switch (scale) {
            case HeightScale.Linear(double low, double high) when Double.isFinite((count - 1) / (high - low))
                    && high - low < Double.POSITIVE_INFINITY -> new Even(low, (count - 1) / (high - low), count, loops);
            case HeightScale.Logarithmic logarithmic when Logarithmic.serves(logarithmic, count) ->
                    new Logarithmic(Logarithmic.table(logarithmic, count), loops);
            case HeightScale.Linear _, HeightScale.Logarithmic _ -> new Searched(new Quantizer(count, scale::value));
        };
    }

    /// @param factor steps by value
    record Even(double low, double factor, int count, PixelLoops loops) implements HeightQuantizer {
        @Override
        public void add(double[] values, int many, int[] codes) {
            loops.addEvenSteps(values, many, low, factor, count - 1, codes);
        }
    }

    /// For ranges at the ends of what a double can hold.
    record Searched(Quantizer search) implements HeightQuantizer {
        @Override
        public void add(double[] values, int many, int[] codes) {
            for (int i = 0; i < many; i++) {
                codes[i] += search.of(values[i]);
            }
        }
    }

    /// Steps begin where u = 1 + (value − low)/softness is a power of a constant.
    record Logarithmic(QuantizerTable table, PixelLoops loops) implements HeightQuantizer {
        private static final int MANTISSA = 52;
        /// Intervals are not shorter than this power of 1/2.
        private static final int MOST_BINARY = 20;

        @Override
        public void add(double[] values, int many, int[] codes) {
            loops.addSteps(values, many, table, codes);
        }

        /// Whether nothing overflows and steps are not so narrow that their logarithms are all the same.
        static boolean serves(HeightScale.Logarithmic heights, int count) {
            return 1 / heights.softness() < Double.POSITIVE_INFINITY && width(heights, count) > 1.0 / (1 << MOST_BINARY)
                    && (heights.high() - heights.low()) / heights.softness() < Double.POSITIVE_INFINITY;
        }

        /// How far the logarithms of the beginnings of steps are apart.
        private static double width(HeightScale.Logarithmic heights, int count) {
            return Math.log1p((heights.high() - heights.low()) / heights.softness()) / (count - 1);
        }

        static QuantizerTable table(HeightScale.Logarithmic heights, int count) {
            double scale = 1 / heights.softness();
            double most = 1 + (heights.high() - heights.low()) * scale;
            double width = width(heights, count);
            int binary = Math.clamp((int) Math.ceil(-Math.log(width) / Math.log(2)), 0, MOST_BINARY);
            int drop = Math.max(0, Long.SIZE - QuantizerTable.STEP_SHIFT - Long.numberOfLeadingZeros(key(most, 0)));
            int shift = MANTISSA - binary - drop;
            var entries = new long[(int) (key(most, drop) >>> shift) + 1];
            int step = 0;
            for (int interval = 0; interval < entries.length; interval++) {
                while (step < count - 1 && start(step + 1, width, drop) <= (long) interval << shift) {
                    step++;
                }
                long next = step < count - 1 ? start(step + 1, width, drop) : Long.MAX_VALUE;
                entries[interval] = ((long) step + 1 << QuantizerTable.STEP_SHIFT) - Math.min(next, 1L << QuantizerTable.STEP_SHIFT);
            }
            return new QuantizerTable(heights.low(), scale, Double.doubleToRawLongBits(most), drop, shift, entries);
        }

        /// The key from which on u is in a step.
        private static long start(int step, double width, int drop) {
            return key(Math.exp((step - 0.5) * width), drop);
        }

        private static long key(double u, int drop) {
            return Double.doubleToRawLongBits(u) - QuantizerTable.ONE >>> drop;
        }
    }
}
