package hesse.figure;

import hesse.curvature.Definiteness;
import hesse.field.Jets;
import hesse.field.Order;

/// The numbers and classes behind [ColourBy], at one point of a block.
final class Quantity {
    private Quantity() {}

    /// The derivatives that the quantity needs.
    static Order order(ColourBy colourBy) {
        return switch (colourBy) {
            case DEFINITENESS, HEIGHT -> Order.VALUE;
            case GRADIENT_NORM -> Order.GRADIENT;
            case LAMBDA_MIN, LAMBDA_MAX, LOG_CONDITION, DETERMINANT -> Order.HESSIAN;
        };
    }

    /// The quantity (f for [ColourBy#DEFINITENESS]), NaN where the jet up to the needed order isn't finite. May be
    /// infinite: the condition number of a singular matrix, or a determinant that overflows.
    static double of(ColourBy colourBy, Jets jets, int i) {
        return switch (colourBy) {
            case DEFINITENESS, HEIGHT -> jets.f[i] + zeroIfFinite(jets.f[i], 0, 0);
            case GRADIENT_NORM -> Math.hypot(jets.fx[i], jets.fy[i]) + zeroIfFinite(jets.f[i], jets.fx[i], jets.fy[i]);
            case LAMBDA_MIN -> lambdaMin(jets.fxx[i], jets.fxy[i], jets.fyy[i]) + zeroIfDefined(jets, i);
            case LAMBDA_MAX -> lambdaMax(jets.fxx[i], jets.fxy[i], jets.fyy[i]) + zeroIfDefined(jets, i);
            case DETERMINANT -> determinant(jets.fxx[i], jets.fxy[i], jets.fyy[i]) + zeroIfDefined(jets, i);
            case LOG_CONDITION -> logCondition(jets.fxx[i], jets.fxy[i], jets.fyy[i]) + zeroIfDefined(jets, i);
        };
    }

    /// The class of the Hessian; undefined where any part of the jet isn't finite.
    static Definiteness definiteness(Jets jets, int i) {
        double zeroOrNaN = zeroIfDefined(jets, i);
        double lambda1 = lambdaMin(jets.fxx[i], jets.fxy[i], jets.fyy[i]);
        double lambda2 = lambdaMax(jets.fxx[i], jets.fxy[i], jets.fyy[i]);
        return Definiteness.ofEigenvalues(lambda1 + zeroOrNaN, lambda2);
    }

    private static double zeroIfDefined(Jets jets, int i) {
        return zeroIfFinite(jets.f[i], jets.fx[i], jets.fy[i]) + zeroIfFinite(jets.fxx[i], jets.fxy[i], jets.fyy[i]);
    }

    /// 0 · v is 0 for finite v and NaN for others: a test without branches that spreads by addition.
    private static double zeroIfFinite(double a, double b, double c) {
        return 0 * a + 0 * b + 0 * c;
    }

    private static double lambdaMin(double fxx, double fxy, double fyy) {
        return fxx / 2 + fyy / 2 - Math.hypot(fxx / 2 - fyy / 2, fxy);
    }

    private static double lambdaMax(double fxx, double fxy, double fyy) {
        return fxx / 2 + fyy / 2 + Math.hypot(fxx / 2 - fyy / 2, fxy);
    }

    /// Where products overflow, infinite by the sign of the larger one (never the NaN of ∞ − ∞).
    private static double determinant(double fxx, double fxy, double fyy) {
        double determinant = fxx * fyy - fxy * fxy;
        return Double.isNaN(determinant) ? Double.POSITIVE_INFINITY * (fxx / fxy * (fyy / fxy) - 1) : determinant;
    }

    /// Infinite where an eigenvalue counts as zero.
    private static double logCondition(double fxx, double fxy, double fyy) {
        double lambda1 = Math.abs(lambdaMin(fxx, fxy, fyy));
        double lambda2 = Math.abs(lambdaMax(fxx, fxy, fyy));
        double smaller = Math.min(lambda1, lambda2);
        double larger = Math.max(lambda1, lambda2);
        return smaller <= Definiteness.RELATIVE_ZERO * larger ? Double.POSITIVE_INFINITY : Math.log10(larger) - Math.log10(smaller);
    }
}
