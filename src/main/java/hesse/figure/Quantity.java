package hesse.figure;

import hesse.curvature.Hessian;
import hesse.field.Jets;
import hesse.field.Order;

/// The numbers behind [ColourBy], at one point of a block.
final class Quantity {
    private Quantity() {}

    /// The derivatives that the quantity needs.
    static Order order(ColourBy colourBy) {
        return switch (colourBy) {
            case DEFINITENESS, HEIGHT -> Order.VALUE;
            case GRADIENT_NORM -> Order.GRADIENT;
            case LAMBDA_MIN, LAMBDA_MAX, LOG_CONDITION, DETERMINANT -> Order.CURVATURE;
        };
    }

    /// The quantity (f for [ColourBy#DEFINITENESS]), NaN where a part of the jet that is needed isn't finite. May be
    /// infinite: the condition number of a singular matrix, or a determinant that overflows.
    static double of(ColourBy colourBy, Jets jets, int i) {
        return switch (colourBy) {
            case DEFINITENESS, HEIGHT -> jets.f[i] + zeroIfFinite(jets.f[i], 0, 0);
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
