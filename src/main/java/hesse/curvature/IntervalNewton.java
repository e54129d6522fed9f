package hesse.curvature;

import hesse.field.Enclosure;
import hesse.field.Enclosure.Component;
import hesse.interval.Interval;
import hesse.interval.Intervals;

/// What interval arithmetic knows about solutions of ∇f = 0 in one box at a time: the mean value form, the Krawczyk operator
/// and Hansen and Sengupta's Gauss–Seidel step, all preconditioned with the inverse Y of the middle of H
/// (Neumaier, "Interval Methods for Systems of Equations", 1990, chapter 5). Allocates nothing per box.
final class IntervalNewton {

    private static final int GX = 0, GY = 1, HXX = 2, HXY = 3, HYY = 4, DX = 5, DY = 6;
    private static final int A11 = 7, A12 = 8, A21 = 9, A22 = 10, BX = 11, BY = 12;
    private static final int Y11 = 13, Y12 = 14, Y22 = 15, S = 16, T = 17, CX = 18, CY = 19, NX = 20, NY = 21, ONE = 22;

    private final Enclosure enclosure;
    private final Intervals r = new Intervals(23);
    private double xMin, xMax, yMin, yMax;
    private double cx, cy;

    IntervalNewton(Enclosure enclosure) {
        this.enclosure = enclosure;
        r.set(ONE, 1, 1);
    }

    /// Whether ∇f's natural extension over the box leaves room for a solution there. To be called first; the other methods
    /// speak of the same box.
    boolean mayVanish(double x0, double x1, double y0, double y1) {
        xMin = x0;
        xMax = x1;
        yMin = y0;
        yMax = y1;
        enclosure.gradientOver(x0, x1, y0, y1);
        return !enclosure.hasNoGradient() && containsZero(Component.FX) && containsZero(Component.FY);
    }

    /// Whether ∇f is zero all over the box, as far as bounds tell exactly that.
    boolean vanishesEverywhere() {
        return isZero(Component.FX) && isZero(Component.FY);
    }

    private boolean isZero(Component component) {
        return enclosure.inf(component) == 0 && enclosure.sup(component) == 0;
    }

    private boolean containsZero(Component component) {
        return enclosure.inf(component) <= 0 && enclosure.sup(component) >= 0;
    }

    /// Encloses H over the box. False where f or a derivative is defined nowhere in it.
    boolean enclosesHessian() {
        enclosure.hessian();
        copy(HXX, Component.FXX);
        copy(HXY, Component.FXY);
        copy(HYY, Component.FYY);
        return !enclosure.isEmpty();
    }

    /// After [#enclosesHessian], whether f is twice continuously differentiable all over the box.
    boolean isSmooth() {
        return enclosure.isSmooth();
    }

    private void copy(int to, Component component) {
        r.set(to, enclosure.inf(component), enclosure.sup(component));
    }

    /// Encloses ∇f at the point that the forms are developed around, which lies in the box.
    void developAround(double x, double y) {
        cx = x;
        cy = y;
        enclosure.gradientOver(x, x, y, y);
        copy(GX, Component.FX);
        copy(GY, Component.FY);
        r.set(CX, x, x);
        r.set(CY, y, y);
        r.set(DX, xMin, xMax);
        r.sub(DX, DX, CX);
        r.set(DY, yMin, yMax);
        r.sub(DY, DY, CY);
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
        return contractsX() && contractsY();
    }

    private boolean contractsX() {
        if (contains(A11, 0)) {
            return true;
        }
        r.mul(S, A12, DY);
        r.add(S, BX, S);
        r.div(S, S, A11);
        r.sub(NX, CX, S);
        xMin = Math.max(xMin, r.inf(NX));
        xMax = Math.min(xMax, r.sup(NX));
        if (!(xMin <= xMax)) {
            return false;
        }
        r.set(DX, xMin, xMax);
        r.sub(DX, DX, CX);
        return true;
    }

    private boolean contractsY() {
        if (contains(A22, 0)) {
            return true;
        }
        r.mul(S, A21, DX);
        r.add(S, BY, S);
        r.div(S, S, A22);
        r.sub(NY, CY, S);
        yMin = Math.max(yMin, r.inf(NY));
        yMax = Math.min(yMax, r.sup(NY));
        return yMin <= yMax;
    }

    /// Whether the Krawczyk operator maps the box into its own interior: there is then one solution in it and only one. Sets
    /// the box to the image.
    boolean krawczykProves() {
        krawczyk(NX, CX, BX, A11, DX, A12, DY);
        krawczyk(NY, CY, BY, A22, DY, A21, DX);
        boolean proves = r.inf(NX) > xMin && r.sup(NX) < xMax && r.inf(NY) > yMin && r.sup(NY) < yMax;
        if (proves) {
            xMin = r.inf(NX);
            xMax = r.sup(NX);
            yMin = r.inf(NY);
            yMax = r.sup(NY);
        }
        return proves;
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

    Interval hessianComponent(Component component) {
        return r.get(switch (component) {
            case FXX -> HXX;
            case FXY -> HXY;
            case FYY -> HYY;
            case F, FX, FY, DETERMINANT -> throw new IllegalArgumentException(component + " is no second derivative");
        });
    }

    double xMin() {
        return xMin;
    }

    double xMax() {
        return xMax;
    }

    double yMin() {
        return yMin;
    }

    double yMax() {
        return yMax;
    }
}
