package hesse.optimize.trustregion;

import hesse.optimize.Reduction;

/// How well a model predicts, as trust-region methods use it.
public final class Agreement {
    /// Below this a step isn't made.
    public static final double LEAST = 0.1;
    /// f's rounding, relative to it.
    private static final double NOISE = 1e-14;

    private Agreement() {}

    /// ρ = actual/predicted, drawn to 1 where both are as small as f's rounding (Conn, Gould & Toint, Trust-Region Methods, section
    /// 17.4.2); −∞ where f isn't finite at the end of the step.
    ///
    /// @param value f where the step begins
    public static double ratio(Reduction reduction, double value) {
        double rounding = NOISE * Math.abs(value);
        double ratio = (reduction.actual() + rounding) / (reduction.predicted() + rounding);
        return Double.isNaN(ratio) ? Double.NEGATIVE_INFINITY : ratio;
    }
}
