package hesse.curvature;

import hesse.field.Jets;

/// Classes of whole rows of Hessians, the same as [Hessian#definiteness]'s one by one. Owns scratch memory: one thread at a
/// time.
///
/// Loops without branches, which the JIT turns into vector instructions, find how clear each Hessian is; where a stretch
/// of points is clear throughout, as nearly everywhere, two signs decide, and elsewhere every point is asked by itself.
public final class DefinitenessRow {
    /// Points that are clear or asked together.
    private static final int STRETCH = 256;

    /// By the signs of det H and fxx, positive ones first.
    private static final int[] BY_SIGNS = {Definiteness.POSITIVE_DEFINITE.ordinal(), Definiteness.NEGATIVE_DEFINITE.ordinal(),
        Definiteness.INDEFINITE.ordinal(), Definiteness.INDEFINITE.ordinal()};

    private double[] determinants = {};
    private double[] clearances = {};

    /// Writes the ordinal of each point's [Definiteness], [Definiteness#UNDEFINED] where any part of its jet isn't finite.
    ///
    /// @param jets with Hessians
    /// @return whether any of them is undefined
    public boolean classify(Jets jets, int count, int[] ordinals) {
        if (determinants.length < count) {
            determinants = new double[count];
            clearances = new double[count];
        }
        boolean undefined = false;
        for (int from = 0; from < count; from += STRETCH) {
            int to = Math.min(from + STRETCH, count);
            measure(jets.fxx, jets.fxy, jets.fyy, from, to);
            discountUndefined(jets.f, jets.fx, jets.fy, from, to);
            if (unclear(from, to) == 0) {
                bySigns(jets.fxx, from, to, ordinals);
            } else {
                undefined |= oneByOne(jets, from, to, ordinals);
            }
        }
        return undefined;
    }

    private void measure(double[] fxx, double[] fxy, double[] fyy, int from, int to) {
        for (int i = from; i < to; i++) {
            double determinant = fxx[i] * fyy[i] - fxy[i] * fxy[i];
            double squares = fxx[i] * fxx[i] + 2 * fxy[i] * fxy[i] + fyy[i] * fyy[i];
            determinants[i] = determinant;
            clearances[i] = Math.min(Math.abs(determinant) - Hessian.CLEAR * squares, squares - Hessian.LEAST_SQUARES);
        }
    }

    /// 0 · v is 0 for finite v and NaN for others.
    private void discountUndefined(double[] f, double[] fx, double[] fy, int from, int to) {
        for (int i = from; i < to; i++) {
            clearances[i] += 0 * f[i] + 0 * fx[i] + 0 * fy[i];
        }
    }

    private int unclear(int from, int to) {
        int unclear = 0;
        for (int i = from; i < to; i++) {
            unclear += clearances[i] > 0 ? 0 : 1;
        }
        return unclear;
    }

    private void bySigns(double[] fxx, int from, int to, int[] ordinals) {
        for (int i = from; i < to; i++) {
            ordinals[i] = BY_SIGNS[sign(determinants[i]) << 1 | sign(fxx[i])];
        }
    }

    /// 1 for numbers with a minus sign.
    private static int sign(double number) {
        return (int) (Double.doubleToRawLongBits(number) >>> 63);
    }

    /// The class at one point; undefined where any part of its jet isn't finite.
    public static Definiteness definiteness(Jets jets, int i) {
        return Double.isFinite(jets.f[i]) && Double.isFinite(jets.fx[i]) && Double.isFinite(jets.fy[i])
                ? Hessian.definiteness(jets.fxx[i], jets.fxy[i], jets.fyy[i]) : Definiteness.UNDEFINED;
    }

    private static boolean oneByOne(Jets jets, int from, int to, int[] ordinals) {
        boolean undefined = false;
        for (int i = from; i < to; i++) {
            var definiteness = definiteness(jets, i);
            ordinals[i] = definiteness.ordinal();
            undefined |= definiteness == Definiteness.UNDEFINED;
        }
        return undefined;
    }
}
