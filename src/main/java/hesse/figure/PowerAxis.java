package hesse.figure;

/// A logarithmic axis from 10^low to 10^high, marked at every power of ten that `step` divides. `low < high`.
record PowerAxis(int low, int high, int step) {
    private static final int[] STEPS = {1, 2, 3, 5, 10, 20, 50, 100, 200, 500};

    /// The axis that covers log₁₀ values from least to largest, with at most about + 1 marks; one decade where there is
    /// nothing to cover.
    static PowerAxis covering(double least, double largest, int about) {
        if (!(least <= largest)) {
            return new PowerAxis(-1, 0, 1);
        }
        for (int step : STEPS) {
            int low = (int) Math.floor(least / step) * step;
            int high = (int) Math.ceil(largest / step) * step;
            if (high == low) {
                high += step;
            }
            if ((high - low) / step <= about || step == STEPS[STEPS.length - 1]) {
                return new PowerAxis(low, high, step);
            }
        }
        throw new AssertionError("the last step is taken");
    }

    /// Where a log₁₀ value lies, 0 at the low end and 1 at the high one.
    double position(double log) {
        return (log - low) / (high - low);
    }
}
