package hesse.curvature;

import hesse.field.Jet;
import hesse.field.JetBounds;
import hesse.interval.Interval;
import hesse.interval.IntervalPowers;
import hesse.interval.IntervalTrigonometry;
import hesse.interval.Intervals;

/// Intervals that hold the entries of a Hessian and its determinant, and what follows of them for its eigenvalues and its
/// class. The determinant's may be a better one than the entries give; the two are intersected.
public record HessianBounds(Interval fxx, Interval fxy, Interval fyy, Interval determinant) {

    /// Between these sizes of entries products are normal numbers.
    private static final double LEAST = 0x1p-400;
    private static final double LARGEST = 0x1p400;
    private static final int A = 0, B = 1, C = 2, DET = 3, MEAN = 4, RADIUS = 5, MIN = 6, MAX = 7, S = 8, HALF = 9;

    /// Intervals that hold the eigenvalues, ascending.
    public record Eigenvalues(Interval min, Interval max) {

        /// How far the lesser of computed ones may be off.
        public double minError(Eigen eigen) {
            return min.error(eigen.lambdaMin());
        }

        /// How far the larger of computed ones may be off.
        public double maxError(Eigen eigen) {
            return max.error(eigen.lambdaMax());
        }

        /// Computed ones moved into their intervals.
        public Eigen nearest(Eigen eigen) {
            return new Eigen(min.nearest(eigen.lambdaMin()), max.nearest(eigen.lambdaMax()), eigen.angleMin(), eigen.angleMax());
        }
    }

    public static HessianBounds of(JetBounds bounds) {
        return new HessianBounds(bounds.fxx(), bounds.fxy(), bounds.fyy(), bounds.determinant());
    }

    /// The class of a computed Hessian with these bounds: [Definiteness#UNDEFINED] where a number of the jet isn't finite.
    public static Definiteness definiteness(Jet jet, JetBounds bounds) {
        return jet.isFinite() ? of(bounds).definiteness() : Definiteness.UNDEFINED;
    }

    /// The class of every matrix within the bounds; [Definiteness#NOT_DECIDED] unless they all have the same.
    public Definiteness definiteness() {
        if (isEmpty()) {
            return Definiteness.NOT_DECIDED;
        }
        if (isZero(fxy) && hasSign(fxx) && hasSign(fyy)) {
            return fxx.inf() > 0 != fyy.inf() > 0 ? Definiteness.INDEFINITE
                    : fxx.inf() > 0 ? Definiteness.POSITIVE_DEFINITE : Definiteness.NEGATIVE_DEFINITE;
        }
        var det = loaded().get(DET);
        if (det.sup() < 0) {
            return Definiteness.INDEFINITE;
        }
        // The entries of the diagonal have the same sign, or one of them is zero, as soon as det H isn't negative.
        boolean up = fxx.inf() > 0 || fyy.inf() > 0;
        boolean down = fxx.sup() < 0 || fyy.sup() < 0;
        if (det.inf() > 0 && up != down) {
            return up ? Definiteness.POSITIVE_DEFINITE : Definiteness.NEGATIVE_DEFINITE;
        }
        if (det.inf() == 0 && det.sup() == 0) {
            return up != down ? up ? Definiteness.POSITIVE_SEMIDEFINITE : Definiteness.NEGATIVE_SEMIDEFINITE
                    : isZero(fxx) && isZero(fxy) && isZero(fyy) ? Definiteness.ZERO : Definiteness.NOT_DECIDED;
        }
        return Definiteness.NOT_DECIDED;
    }

    private boolean isEmpty() {
        return fxx.isEmpty() || fxy.isEmpty() || fyy.isEmpty() || determinant.isEmpty();
    }

    private static boolean hasSign(Interval interval) {
        return interval.inf() > 0 || interval.sup() < 0;
    }

    private static boolean isZero(Interval interval) {
        return interval.inf() == 0 && interval.sup() == 0;
    }

    /// The eigenvalues' bounds: mean ± radius of Mohr's circle, and for the one that cancels there det H divided by the other.
    public Eigenvalues eigenvalues() {
        if (isEmpty()) {
            return new Eigenvalues(Interval.ENTIRE, Interval.ENTIRE);
        }
        var r = loaded();
        r.set(HALF, 0.5, 0.5);
        r.add(MEAN, A, C);
        r.mul(MEAN, MEAN, HALF);
        r.sub(RADIUS, A, C);
        r.mul(RADIUS, RADIUS, HALF);
        IntervalPowers.hypot(r, RADIUS, RADIUS, B);
        r.add(MAX, MEAN, RADIUS);
        r.sub(MIN, MEAN, RADIUS);
        var min = r.get(MIN);
        var max = r.get(MAX);
        if (r.inf(MEAN) >= 0 && r.inf(MAX) > 0) {
            r.div(S, DET, MAX);
            min = min.intersection(r.get(S));
        } else if (r.sup(MEAN) <= 0 && r.sup(MIN) < 0) {
            r.div(S, DET, MIN);
            max = max.intersection(r.get(S));
        }
        double scale = scale();
        return new Eigenvalues(unscaled(min, scale), unscaled(max, scale));
    }

    /// How far the angles of a matrix within the bounds, as [Hessian#eigen] gives them, may be off: a right angle where the
    /// axes may be any, NaN where there are none.
    public double angleError(Eigen eigen) {
        if (!eigen.hasAxes()) {
            return Double.NaN;
        }
        if (isEmpty()) {
            return Math.PI / 2;
        }
        var r = loaded();
        r.set(HALF, 0.5, 0.5);
        r.sub(S, A, C);
        r.mul(S, S, HALF);
        IntervalTrigonometry.atan2(r, S, B, S);
        r.mul(S, S, HALF);
        return r.isEmpty(S) ? Math.PI / 2 : Math.min(Math.PI / 2, r.get(S).error(eigen.angleMax()) + 4 * Math.ulp(Math.PI));
    }

    /// The entries, brought near to 1, and the determinant as exactly as it is known.
    private Intervals loaded() {
        var r = new Intervals(HALF + 1);
        double scale = scale();
        set(r, A, fxx, scale);
        set(r, B, fxy, scale);
        set(r, C, fyy, scale);
        r.mul(DET, A, C);
        r.sqr(S, B);
        r.sub(DET, DET, S);
        if (scale == 1 || isZero(determinant)) {
            var det = r.get(DET).intersection(determinant);
            set(r, DET, det.isEmpty() ? determinant : det, 1);
        }
        return r;
    }

    /// The power of two with which products stay in the range of doubles; 1 where they do anyway.
    private double scale() {
        double size = 0;
        for (var entry : new Interval[] {fxx, fxy, fyy}) {
            size = Math.max(size, Math.max(Math.abs(entry.inf()), Math.abs(entry.sup())));
        }
        boolean needed = size > 0 && size < LEAST || size > LARGEST && size <= Double.MAX_VALUE;
        return needed ? Math.scalb(1.0, Math.clamp(-Math.getExponent(size), Double.MIN_EXPONENT, Double.MAX_EXPONENT)) : 1;
    }

    private static void set(Intervals r, int to, Interval interval, double scale) {
        r.set(to, interval.inf(), interval.sup());
        if (scale != 1) {
            // Small entries beside large ones may underflow.
            r.set(HALF, scale, scale);
            r.mul(to, to, HALF);
        }
    }

    private static Interval unscaled(Interval interval, double scale) {
        return scale == 1 || interval.isEmpty() ? interval
                : new Interval(Math.min(Math.nextDown(interval.inf() / scale), Double.MAX_VALUE),
                Math.max(Math.nextUp(interval.sup() / scale), -Double.MAX_VALUE));
    }
}
