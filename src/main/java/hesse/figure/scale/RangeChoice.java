package hesse.figure.scale;

/// Chooses colour ranges for the quantities of a field in a window.
///
/// A range ends at the greatest magnitude, or at twice the 98 % quantile if that is smaller. It bends like asinh from
/// the median magnitude on, so that half of the picture lies in the even part of the palette and poles don't leave the
/// rest in one colour. The condition number, a logarithm already, stays straight.
final class RangeChoice {
    private static final double ROBUST = 0.98;
    private static final double EXTENSION = 2;
    private static final double LEAST_SOFTNESS = 1e-6;
    private static final double LEAST = 1e-290;
    private static final double LARGEST_LOG_CONDITION = 9;
    private static final double LARGEST = Double.MAX_VALUE / 4;

    private RangeChoice() {}

    /// Signed quantities: symmetric about 0.
    static ColourRange signed(double[] values) {
        var magnitudes = Distribution.ofMagnitudes(values);
        double reach = reach(magnitudes);
        return new ColourRange(-reach, reach, softness(magnitudes, reach), true);
    }

    /// Quantities that are never negative.
    static ColourRange unsigned(double[] values) {
        var magnitudes = Distribution.of(values);
        double reach = reach(magnitudes);
        return new ColourRange(0, reach, softness(magnitudes, reach), false);
    }

    /// log₁₀ of condition numbers: to the 98 % quantile, but at most to where level ellipses look like lines.
    static ColourRange logCondition(double[] values) {
        var magnitudes = Distribution.of(values);
        double reach = magnitudes.isEmpty() ? 1 : magnitudes.quantile(ROBUST);
        return ColourRange.linear(0, Math.clamp(reach, 1, LARGEST_LOG_CONDITION));
    }

    private static double reach(Distribution magnitudes) {
        if (magnitudes.isEmpty()) {
            return 1;
        }
        double robust = magnitudes.quantile(ROBUST);
        double reach = robust > LEAST ? Math.min(magnitudes.max(), EXTENSION * robust) : magnitudes.max();
        return reach > LEAST ? Math.min(reach, LARGEST) : 1;
    }

    private static double softness(Distribution magnitudes, double reach) {
        double median = magnitudes.isEmpty() ? reach : magnitudes.quantile(0.5);
        return Math.clamp(median, LEAST_SOFTNESS * reach, reach);
    }
}
