package hesse.figure.cursor;

import hesse.curvature.Hessian;
import hesse.figure.Polyline;
import java.util.Arrays;

/// The level curves of a quadratic function of pixels, q(u, v) = g·p + ½ p·H p with p = (u, v) from an origin: ellipses,
/// hyperbolas, parabolas, lines, whichever q has.
///
/// In the eigenvectors' coordinates (a, b) with |μ₁| ≤ |μ₂| a level c is ½μ₁a² + γ₁a + ½μ₂b² + γ₂b = c, which is solved
/// for b at each a. No centre is needed, so a centre far away or at infinity (μ → 0) costs no accuracy; and as the curve
/// is least curved along a, its points suffice where the a-axis is cut at its turning points, vertices and at the
/// border, and each part is sampled densely at both ends.
final class Conic {
    private static final int SAMPLES = 64;
    /// Where H changes the gradient by less than this part over the whole radius, q is drawn as linear.
    private static final double LINEAR = 1e-9;

    private final double radius;
    private double mu1;
    private double mu2;
    private double gamma1;
    private double gamma2;
    private double cosine;
    private double sine;

    /// @param radius how far from the origin the curves are wanted
    Conic(double gu, double gv, double huu, double huv, double hvv, double radius) {
        this.radius = radius;
        var eigen = new Hessian(huu, huv, hvv).eigen();
        double slope = Math.hypot(gu, gv);
        double largest = Math.max(Math.abs(eigen.lambdaMin()), Math.abs(eigen.lambdaMax()));
        boolean linear = largest * radius <= LINEAR * slope;
        boolean minIsWeaker = Math.abs(eigen.lambdaMin()) <= Math.abs(eigen.lambdaMax());
        mu1 = linear ? 0 : minIsWeaker ? eigen.lambdaMin() : eigen.lambdaMax();
        mu2 = linear ? 0 : minIsWeaker ? eigen.lambdaMax() : eigen.lambdaMin();
        // Where every direction is an eigenvector (and where q is linear), b runs along the gradient.
        double angle = linear || !eigen.hasAxes() ? Math.atan2(gv, gu) - Math.PI / 2 : minIsWeaker ? eigen.angleMin() : eigen.angleMax();
        cosine = Math.cos(angle);
        sine = Math.sin(angle);
        gamma1 = linear ? 0 : gu * cosine + gv * sine;
        gamma2 = linear ? slope : gv * cosine - gu * sine;
    }

    /// Adds the curve q = level around the origin (u0, v0).
    void trace(double level, double u0, double v0, Polyline out) {
        double[] cuts = cuts(level);
        for (int i = 1; i < cuts.length; i++) {
            for (int branch = -1; branch <= 1; branch += 2) {
                double middle = b(cuts[i - 1] / 2 + cuts[i] / 2, level, branch);
                if (cuts[i] > cuts[i - 1] && Math.abs(middle) <= radius) {
                    trace(level, branch, cuts[i - 1], cuts[i], u0, v0, out);
                }
            }
        }
    }

    private void trace(double level, int branch, double from, double to, double u0, double v0, Polyline out) {
        for (int i = 0; i <= SAMPLES; i++) {
            double part = (1 - Math.cos(Math.PI * i / SAMPLES)) / 2;
            double a = from + (to - from) * part;
            double b = b(a, level, branch);
            double u = u0 + a * cosine - b * sine;
            double v = v0 + a * sine + b * cosine;
            if (i == 0) {
                out.moveTo(u, v);
            } else {
                out.lineTo(u, v);
            }
        }
    }

    /// The solution b of q(a, b) = level, the one with the root's sign `branch`; NaN where there is none. Of the two
    /// ways to write it, the one that adds numbers of the same sign.
    private double b(double a, double level, int branch) {
        double rest = a * (mu1 / 2 * a + gamma1) - level;
        double discriminant = gamma2 * gamma2 - 2 * mu2 * rest;
        // At a turning point the discriminant is zero up to rounding.
        double rounding = 1e-12 * (gamma2 * gamma2
                + Math.abs(2 * mu2) * (Math.abs(mu1 / 2 * a * a) + Math.abs(gamma1 * a) + Math.abs(level)));
        if (discriminant < -rounding) {
            return Double.NaN;
        }
        double root = Math.sqrt(Math.max(0, discriminant));
        double sum = gamma2 >= 0 ? -gamma2 - root : -gamma2 + root;
        boolean direct = gamma2 >= 0 ? branch < 0 : branch > 0;
        if (direct || sum == 0) {
            return mu2 == 0 ? Double.NaN : sum / mu2;
        }
        return 2 * rest / sum;
    }

    /// Where the a-axis is cut, ascending: at the border, where the curve turns back, and where it leaves |b| ≤ radius.
    private double[] cuts(double level) {
        double[] cuts = new double[9];
        cuts[0] = -radius;
        cuts[1] = radius;
        // Where b is stationary the curve bends most.
        cuts[2] = mu1 == 0 ? 0 : Math.clamp(-gamma1 / mu1, -radius, radius);
        int count = 3;
        count = roots(mu1 * mu2, 2 * mu2 * gamma1, -gamma2 * gamma2 - 2 * mu2 * level, cuts, count);
        double half = mu2 / 2 * radius * radius;
        count = roots(mu1 / 2, gamma1, half + gamma2 * radius - level, cuts, count);
        count = roots(mu1 / 2, gamma1, half - gamma2 * radius - level, cuts, count);
        Arrays.sort(cuts, 0, count);
        return Arrays.copyOf(cuts, count);
    }

    /// Adds the real roots of p2 t² + p1 t + p0 within the radius.
    private int roots(double p2, double p1, double p0, double[] into, int count) {
        double discriminant = p1 * p1 - 4 * p2 * p0;
        if (!(discriminant >= 0)) {
            return count;
        }
        double sum = -(p1 + Math.copySign(Math.sqrt(discriminant), p1)) / 2;
        int added = count;
        for (double root : new double[] {sum / p2, p0 / sum}) {
            if (Math.abs(root) < radius) {
                into[added++] = root;
            }
        }
        return added;
    }
}
