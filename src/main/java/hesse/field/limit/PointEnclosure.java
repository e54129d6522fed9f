package hesse.field.limit;

import hesse.expression.Expression;
import hesse.field.Enclosure.Component;
import hesse.field.enclosure.IntervalEnclosure;
import hesse.interval.Interval;
import java.util.Map;
import java.util.Optional;

/// Bounds of formulas at one point.
///
/// @param parameters the values of the formulas' parameters
record PointEnclosure(Map<String, Double> parameters, double x, double y) {

    /// The value; empty where it is known not to exist or where its bounds are infinite.
    Optional<Interval> value(Expression formula) {
        return bounds(formula, new Interval(x, x), new Interval(y, y), false);
    }

    /// The value where the formula is twice continuously differentiable, and nothing elsewhere.
    Optional<Interval> smoothValue(Expression formula) {
        return smoothValue(formula, new Interval(x, x), new Interval(y, y));
    }

    /// Values over a box, on all of which the formula is smooth.
    Optional<Interval> smoothValue(Expression formula, Interval overX, Interval overY) {
        return bounds(formula, overX, overY, true);
    }

    private Optional<Interval> bounds(Expression formula, Interval overX, Interval overY, boolean smooth) {
        var enclosure = IntervalEnclosure.of(formula, parameters);
        enclosure.encloseGradient(overX.inf(), overX.sup(), overY.inf(), overY.sup());
        enclosure.encloseHessian();
        double inf = enclosure.inf(Component.F);
        double sup = enclosure.sup(Component.F);
        return Double.isFinite(inf) && Double.isFinite(sup) && (!smooth || enclosure.isSmooth()) ? Optional.of(new Interval(inf, sup))
                : Optional.empty();
    }

    static boolean isZero(Interval interval) {
        return interval.inf() == 0 && interval.sup() == 0;
    }
}
