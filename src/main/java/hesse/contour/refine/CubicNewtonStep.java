package hesse.contour.refine;

/// Newton's step along a line, corrected by the cubic that has the function's value and slope at the step's start and its
/// values at both ends of a bracket around the root.
final class CubicNewtonStep {

    private double step;
    private double doubt;

    /// Whether there is a step.
    ///
    /// @param residual function − level at the start, in any scale
    /// @param slope    its derivative along the line, in the same scale
    /// @param below    from the start to one end, `atBelow` the residual there; `above` and `atAbove` of the other
    boolean plan(double residual, double slope, double below, double atBelow, double above, double atAbove) {
        double perSlope = 1 / slope;
        double newton = -residual * perSlope;
        if (!(Math.abs(newton) <= Double.MAX_VALUE)) {
            return false;
        }
        // The residual's Taylor coefficients over the slope, from divided differences.
        double bendBelow = bend(residual, perSlope, below, atBelow);
        double bendAbove = bend(residual, perSlope, above, atAbove);
        double third = above == 0 || below == 0 ? 0 : (bendAbove - bendBelow) / (above - below);
        double second = above == 0 ? bendBelow : bendAbove - third * above;
        step = newton;
        for (int i = 0; i < 2; i++) {
            step = newton - step * step * (second + third * step);
        }
        doubt = newton * newton * (Math.abs(second) + Math.abs(third) * (Math.abs(below) + Math.abs(above)));
        return Math.abs(step) <= Double.MAX_VALUE;
    }

    private static double bend(double residual, double perSlope, double away, double there) {
        double perAway = 1 / away;
        return away == 0 ? 0 : ((there - residual) * perAway * perSlope - 1) * perAway;
    }

    double step() {
        return step;
    }

    /// What the step may be wrong by: what Newton's own step would be, as if the cubic were of no use.
    double doubt() {
        return doubt;
    }
}
