package hesse.figure;

import hesse.curvature.Hessian;
import hesse.field.Jets;
import hesse.field.Order;

/// What a picture's colour shows.
public enum ColourBy {
    /// The Hessian's class as hue and the height as lightness.
    DEFINITENESS,
    HEIGHT, LAMBDA_MIN, LAMBDA_MAX,
    /// log₁₀ of the condition number |λ|max / |λ|min.
    LOG_CONDITION,
    DETERMINANT, GRADIENT_NORM,
    /// Where the runs of the selected method end; until that is known, nothing but the relief.
    BASINS;

    /// The derivatives that [#value] needs.
    public Order order() {
        return switch (this) {
            case DEFINITENESS, HEIGHT, BASINS -> Order.VALUE;
            case GRADIENT_NORM -> Order.GRADIENT;
            case LAMBDA_MIN, LAMBDA_MAX, LOG_CONDITION, DETERMINANT -> Order.CURVATURE;
        };
    }

    /// The number at the i-th point of a block (f for [#DEFINITENESS] and [#BASINS]), NaN where a part of the jet that is needed isn't
    /// finite. May be infinite: the condition number of a singular matrix, or a determinant that overflows.
    public double value(Jets jets, int i) {
        return switch (this) {
            case DEFINITENESS, HEIGHT, BASINS -> jets.f[i] + zeroIfFinite(jets.f[i], 0, 0);
            case GRADIENT_NORM -> Math.hypot(jets.fx[i], jets.fy[i]) + zeroIfFinite(jets.f[i], jets.fx[i], jets.fy[i]);
            case LAMBDA_MIN -> Hessian.lambdaMin(jets.fxx[i], jets.fxy[i], jets.fyy[i]) + zeroIfDefined(jets, i);
            case LAMBDA_MAX -> Hessian.lambdaMax(jets.fxx[i], jets.fxy[i], jets.fyy[i]) + zeroIfDefined(jets, i);
            case DETERMINANT -> determinant(jets.fxx[i], jets.fxy[i], jets.fyy[i]) + zeroIfDefined(jets, i);
            case LOG_CONDITION -> Math.log10(Hessian.conditionNumber(jets.fxx[i], jets.fxy[i], jets.fyy[i])) + zeroIfDefined(jets, i);
        };
    }

    private static double zeroIfDefined(Jets jets, int i) {
        return zeroIfFinite(jets.f[i], 0, 0) + zeroIfFinite(jets.fxx[i], jets.fxy[i], jets.fyy[i]);
    }

    /// 0 · v is 0 for finite v and NaN for others: a test without branches that spreads by addition.
    private static double zeroIfFinite(double a, double b, double c) {
        return 0 * a + 0 * b + 0 * c;
    }

    /// Where products overflow, infinite by the sign of the larger one (never the NaN of ∞ − ∞).
    private static double determinant(double fxx, double fxy, double fyy) {
        double determinant = fxx * fyy - fxy * fxy;
        return Double.isNaN(determinant) ? Double.POSITIVE_INFINITY * (fxx / fxy * (fyy / fxy) - 1) : determinant;
    }
}
