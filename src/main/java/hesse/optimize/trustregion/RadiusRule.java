package hesse.optimize.trustregion;

/// The next radius: a quarter of the step where the model predicted badly, twice as much where it predicted well and the radius
/// was what limited the step (Nocedal & Wright, Algorithm 4.1).
public final class RadiusRule {
    private static final double BAD = 0.25;
    private static final double GOOD = 0.75;

    private RadiusRule() {}

    /// @param length ‖p‖ of the step
    /// @param ratio  ρ, see [Agreement]
    public static double next(double radius, double length, double ratio, boolean onBorder) {
        if (ratio < BAD) {
            return Math.min(radius, length) / 4;
        }
        return ratio > GOOD && onBorder ? Math.min(2 * radius, Double.MAX_VALUE) : radius;
    }
}
