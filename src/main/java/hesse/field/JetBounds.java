package hesse.field;

import hesse.field.Enclosure.Component;
import hesse.interval.Interval;

/// Intervals that hold the exact value and derivatives of a function at one point, and the determinant of its Hessian, for
/// which there may be a better one than the entries give. Unbounded where nothing is known, empty where nothing is defined.
///
/// What is exact: numbers in the formula and values of parameters mean the decimals that they are written as *and* the
/// doubles next to them (the intervals hold what either reading gives), `pi` and `e` mean π and e. Coordinates are the
/// doubles that they are.
public record JetBounds(Interval f, Interval fx, Interval fy, Interval fxx, Interval fxy, Interval fyy, Interval determinant) {

    /// Nothing is known.
    public static final JetBounds UNKNOWN = new JetBounds(Interval.ENTIRE, Interval.ENTIRE, Interval.ENTIRE, Interval.ENTIRE,
            Interval.ENTIRE, Interval.ENTIRE, Interval.ENTIRE);

    private static final double NOISE = 0x1p-36;
    private static final double LOSS = 0x1p-36;
    private static final Interval ZERO = new Interval(0, 0);

    /// How far numbers of which nothing else is known are trusted, relative to the largest of their kind.
    private static final double TRUST = 0x1p-44;

    /// What interval arithmetic says about a point.
    public static JetBounds at(Enclosure enclosure, double x, double y) {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            return UNKNOWN;
        }
        enclosure.encloseGradient(x, x, y, y);
        enclosure.encloseHessian();
        enclosure.encloseDeterminant();
        return of(enclosure);
    }

    /// What was enclosed last.
    public static JetBounds of(Enclosure enclosure) {
        return new JetBounds(of(enclosure, Component.F), of(enclosure, Component.FX), of(enclosure, Component.FY),
                of(enclosure, Component.FXX), of(enclosure, Component.FXY), of(enclosure, Component.FYY),
                of(enclosure, Component.DETERMINANT));
    }

    private static Interval of(Enclosure enclosure, Component component) {
        return new Interval(enclosure.inf(component), enclosure.sup(component));
    }

    /// The bounds of a field of which nothing is known but its values: f, ∇f and H are each taken for right to some thirteen
    /// digits of their largest number. An assumption, and the only one here.
    public static JetBounds around(Jet jet) {
        if (!jet.isFinite()) {
            return UNKNOWN;
        }
        double f = TRUST * Math.abs(jet.f());
        double gradient = TRUST * Math.max(Math.abs(jet.fx()), Math.abs(jet.fy()));
        double hessian = TRUST * Math.max(Math.abs(jet.fxx()), Math.max(Math.abs(jet.fxy()), Math.abs(jet.fyy())));
        return new JetBounds(around(jet.f(), f), around(jet.fx(), gradient), around(jet.fy(), gradient),
                around(jet.fxx(), hessian), around(jet.fxy(), hessian), around(jet.fyy(), hessian), Interval.ENTIRE);
    }

    private static Interval around(double value, double error) {
        return new Interval(Math.max(-Double.MAX_VALUE, value - error), Math.min(Double.MAX_VALUE, value + error));
    }

    /// The same with det H = 0.
    public JetBounds singular() {
        return new JetBounds(f, fx, fy, fxx, fxy, fyy, ZERO);
    }

    /// The same at a critical point that is proved: ∇f is zero there, and computed what rounding makes of its coordinates.
    public JetBounds stationary() {
        return new JetBounds(f, ZERO, ZERO, fxx, fxy, fyy, determinant);
    }

    /// The computed jet with each number moved into its interval, where rounding left it outside, and 0 for those of ∇f and H
    /// that are nothing but rounding beside the largest of them.
    public Jet nearest(Jet computed) {
        double slope = Math.max(Math.abs(computed.fx()), Math.abs(computed.fy()));
        double bend = Math.max(Math.abs(computed.fxx()), Math.max(Math.abs(computed.fxy()), Math.abs(computed.fyy())));
        return new Jet(f.nearest(computed.f()), nearest(fx, computed.fx(), slope), nearest(fy, computed.fy(), slope),
                nearest(fxx, computed.fxx(), bend), nearest(fxy, computed.fxy(), bend), nearest(fyy, computed.fyy(), bend));
    }

    private static double nearest(Interval known, double computed, double largest) {
        boolean noise = Double.isFinite(computed) && known.contains(0) && known.sup() - known.inf() < NOISE * largest;
        return noise ? 0 : known.nearest(computed);
    }

    /// How far each number of a computed jet may be off; NaN where it isn't finite, infinite where nothing is known.
    public Jet errors(Jet computed) {
        return new Jet(f.error(computed.f()), fx.error(computed.fx()), fy.error(computed.fy()),
                fxx.error(computed.fxx()), fxy.error(computed.fxy()), fyy.error(computed.fyy()));
    }

    /// Whether cancellation leaves no digit of a computed f right, and that is more than the trifle by which f = 0 is
    /// missed: more than nothing beside those derivatives that are known.
    public boolean losesValue(Jet computed) {
        double error = f.error(computed.f());
        double scale = known(fx, computed.fx()) + known(fy, computed.fy()) + known(fxx, computed.fxx())
                + known(fxy, computed.fxy()) + known(fyy, computed.fyy());
        return error >= Math.abs(computed.f()) && error > LOSS * scale;
    }

    private static double known(Interval interval, double computed) {
        return interval.error(computed) < Math.abs(computed) ? Math.abs(computed) : 0;
    }
}
