package hesse.curvature.proof;

import hesse.curvature.Definiteness;
import hesse.curvature.Region;
import hesse.curvature.SymmetricEigenvalues;
import hesse.field.Enclosure;
import hesse.field.Enclosure.Component;
import hesse.interval.Interval;
import hesse.interval.Intervals;

/// The linear interval equations 0 ∈ ∇f(c) + H (x − c) for x in a box around c: the mean value form, the Krawczyk operator
/// and Hansen and Sengupta's Gauss–Seidel step, preconditioned with the inverse Y of the middle of H
/// (Neumaier, "Interval Methods for Systems of Equations", 1990, chapter 5). Allocates nothing per box.
final class LinearIntervalSystem {

    private static final int X = 0, Y = 1, CX = 2, CY = 3, DX = 4, DY = 5;
    private static final int GX = 6, GY = 7, HXX = 8, HXY = 9, HYY = 10;
    private static final int Y11 = 11, Y12 = 12, Y22 = 13;
    private static final int A11 = 14, A12 = 15, A21 = 16, A22 = 17, BX = 18, BY = 19;
    private static final int S = 20, T = 21, NX = 22, NY = 23, ONE = 24;

    private final Intervals r = new Intervals(25);

    LinearIntervalSystem() {
        r.set(ONE, 1, 1);
    }

    /// Sets the box, for which the other methods are.
    void setBox(double xMin, double xMax, double yMin, double yMax) {
        r.set(X, xMin, xMax);
        r.set(Y, yMin, yMax);
    }

    /// Takes H over the box.
    void setHessian(Enclosure enclosure) {
        copy(HXX, enclosure, Component.FXX);
        copy(HXY, enclosure, Component.FXY);
        copy(HYY, enclosure, Component.FYY);
    }

    /// Takes ∇f at c, a point of the box.
    void setGradient(double x, double y, Enclosure enclosure) {
        copy(GX, enclosure, Component.FX);
        copy(GY, enclosure, Component.FY);
        r.set(CX, x, x);
        r.set(CY, y, y);
        r.sub(DX, X, CX);
        r.sub(DY, Y, CY);
    }

    private void copy(int to, Enclosure enclosure, Component component) {
        r.set(to, enclosure.inf(component), enclosure.sup(component));
    }

    /// Whether ∇f(c) + H (X − c) has zero in both components.
    boolean meanValueMayVanish() {
        return meanValueMayVanish(GX, HXX, HXY) && meanValueMayVanish(GY, HXY, HYY);
    }

    /// The same for the preconditioned system.
    boolean preconditionedMayVanish() {
        return meanValueMayVanish(BX, A11, A12) && meanValueMayVanish(BY, A21, A22);
    }

    /// Whether g + a DX + b DY contains zero.
    private boolean meanValueMayVanish(int g, int a, int b) {
        r.mul(S, a, DX);
        r.add(T, g, S);
        r.mul(S, b, DY);
        r.add(T, T, S);
        return contains(T, 0);
    }

    private boolean contains(int a, double number) {
        return r.inf(a) <= number && number <= r.sup(a);
    }

    /// Multiplies the system by the inverse of the middle of H; false where that has none.
    boolean preconditions() {
        double size = Math.max(Math.abs(middle(HXX)), Math.max(Math.abs(middle(HXY)), Math.abs(middle(HYY))));
        // Brought near to 1 by a power of two, so that the determinant is a normal number whatever the unit of f.
        double unit = Math.scalb(1.0, -Math.clamp(Math.getExponent(size), Double.MIN_EXPONENT, Double.MAX_EXPONENT - 1));
        double a = middle(HXX) * unit, b = middle(HXY) * unit, c = middle(HYY) * unit;
        double perUnit = unit / SymmetricEigenvalues.differenceOfProducts(a, c, b, b);
        double y11 = c * perUnit, y12 = -b * perUnit, y22 = a * perUnit;
        if (!(Math.abs(y11) + Math.abs(y12) + Math.abs(y22) < Double.MAX_VALUE)) {
            return false;
        }
        r.set(Y11, y11, y11);
        r.set(Y12, y12, y12);
        r.set(Y22, y22, y22);
        combine(A11, Y11, HXX, Y12, HXY);
        combine(A12, Y11, HXY, Y12, HYY);
        combine(A21, Y12, HXX, Y22, HXY);
        combine(A22, Y12, HXY, Y22, HYY);
        combine(BX, Y11, GX, Y12, GY);
        combine(BY, Y12, GX, Y22, GY);
        return true;
    }

    /// Takes closer bounds on the preconditioned ∇f(c), where the enclosure still is.
    void sharpen(Enclosure enclosure) {
        narrow(BX, enclosure.slope(r.inf(Y11), r.inf(Y12)));
        narrow(BY, enclosure.slope(r.inf(Y12), r.inf(Y22)));
    }

    private void narrow(int a, Interval to) {
        r.set(a, Math.max(r.inf(a), to.inf()), Math.min(r.sup(a), to.sup()));
    }

    private double middle(int a) {
        return r.inf(a) / 2 + r.sup(a) / 2;
    }

    /// to = p a + q b.
    private void combine(int to, int p, int a, int q, int b) {
        r.mul(S, p, a);
        r.mul(T, q, b);
        r.add(to, S, T);
    }

    /// Whether every matrix in Y H is regular, so that ∇f takes each value once at most in the box.
    boolean isRegular() {
        if (!(r.inf(A11) > 0 && r.inf(A22) > 0)) {
            return false;
        }
        // In units of what both products are compared with; 1 - 1e-12 covers the rounding of this very line.
        double mixed = mag(A12) * mag(A21);
        return mixed < r.inf(A11) * r.inf(A22) * (1 - 1e-12);
    }

    private double mag(int a) {
        return Math.max(Math.abs(r.inf(a)), Math.abs(r.sup(a)));
    }

    /// Gauss–Seidel: shrinks the box to where solutions may be. False if there are none.
    boolean contracts() {
        return contracts(X, DX, CX, BX, A11, A12, DY) && contracts(Y, DY, CY, BY, A22, A21, DX);
    }

    /// Solves for one variable, whose side of the box meets c − (b + mixed · other) / own; d is that side less c.
    private boolean contracts(int box, int d, int c, int b, int own, int mixed, int other) {
        if (contains(own, 0)) {
            return true;
        }
        r.mul(S, mixed, other);
        r.add(S, b, S);
        r.div(S, S, own);
        r.sub(S, c, S);
        double lower = Math.max(r.inf(box), r.inf(S));
        double upper = Math.min(r.sup(box), r.sup(S));
        if (!(lower <= upper)) {
            return false;
        }
        r.set(box, lower, upper);
        r.sub(d, box, c);
        return true;
    }

    /// Whether the Krawczyk operator maps the box into its own interior: there is then one solution in it and only one. Sets
    /// the box to the image.
    boolean krawczykProves() {
        krawczyk(NX, CX, BX, A11, DX, A12, DY);
        krawczyk(NY, CY, BY, A22, DY, A21, DX);
        boolean proves = isInside(NX, X) && isInside(NY, Y);
        if (proves) {
            r.set(X, r.inf(NX), r.sup(NX));
            r.set(Y, r.inf(NY), r.sup(NY));
        }
        return proves;
    }

    /// After [#krawczykProves] that didn't, how far from c the image reaches.
    double imageReachX() {
        return Math.max(Math.abs(r.inf(NX) - r.inf(CX)), Math.abs(r.sup(NX) - r.sup(CX)));
    }

    double imageReachY() {
        return Math.max(Math.abs(r.inf(NY) - r.inf(CY)), Math.abs(r.sup(NY) - r.sup(CY)));
    }

    private boolean isInside(int a, int b) {
        return r.inf(a) > r.inf(b) && r.sup(a) < r.sup(b);
    }

    /// to = c − b + (1 − a) d − e h.
    private void krawczyk(int to, int c, int b, int a, int d, int e, int h) {
        r.sub(to, c, b);
        r.sub(S, ONE, a);
        r.mul(S, S, d);
        r.add(to, to, S);
        r.mul(S, e, h);
        r.sub(to, to, S);
    }

    /// H's over the box, where every matrix in it is regular: what its middle is, all are.
    Definiteness definiteness() {
        double fxx = middle(HXX), fxy = middle(HXY), fyy = middle(HYY);
        double dominant = SymmetricEigenvalues.dominant(fxx, fxy, fyy);
        if (SymmetricEigenvalues.other(fxx, fxy, fyy, dominant) < 0 != dominant < 0) {
            return Definiteness.INDEFINITE;
        }
        return dominant > 0 ? Definiteness.POSITIVE_DEFINITE : Definiteness.NEGATIVE_DEFINITE;
    }

    /// The box, as far as it was contracted.
    Region box() {
        return new Region(xMin(), xMax(), yMin(), yMax());
    }

    double xMin() {
        return r.inf(X);
    }

    double xMax() {
        return r.sup(X);
    }

    double yMin() {
        return r.inf(Y);
    }

    double yMax() {
        return r.sup(Y);
    }
}
