package hesse.curvature.proof;

import hesse.curvature.Region;
import hesse.field.Enclosure;
import hesse.field.Enclosure.Component;
import hesse.interval.Interval;
import hesse.interval.Intervals;

/// Encloses f at critical points, rounding errors included.
final class CriticalValueBounds {
    private static final int FX = 0, FY = 1, DX = 2, DY = 3, F = 4, S = 5;

    private final Enclosure enclosure;
    private final Intervals r = new Intervals(6);

    CriticalValueBounds(Enclosure enclosure) {
        this.enclosure = enclosure;
    }

    /// f at a point, as exactly as it can be evaluated.
    Interval at(double x, double y) {
        return over(x, x, y, y);
    }

    /// f at the critical point in a box where f is differentiable: what the natural extension over the box and the
    /// mean value form around its middle have in common (Neumaier, "Interval Methods for Systems of Equations", 1990, section
    /// 2.3). As ∇f is next to zero in the box, the second is wider than what rounding makes of f in the middle by terms of
    /// second order only.
    Interval in(Region box) {
        var natural = over(box.xMin(), box.xMax(), box.yMin(), box.yMax());
        copy(FX, Component.FX);
        copy(FY, Component.FY);
        double cx = box.xMin() / 2 + box.xMax() / 2;
        double cy = box.yMin() / 2 + box.yMax() / 2;
        difference(DX, box.xMin(), box.xMax(), cx);
        difference(DY, box.yMin(), box.yMax(), cy);
        over(cx, cx, cy, cy);
        copy(F, Component.F);
        addProduct(FX, DX);
        addProduct(FY, DY);
        return common(natural, r.get(F));
    }

    private Interval over(double xMin, double xMax, double yMin, double yMax) {
        enclosure.encloseGradient(xMin, xMax, yMin, yMax);
        enclosure.encloseHessian();
        return new Interval(enclosure.inf(Component.F), enclosure.sup(Component.F));
    }

    private void copy(int to, Component component) {
        r.set(to, enclosure.inf(component), enclosure.sup(component));
    }

    private void difference(int to, double min, double max, double middle) {
        r.set(S, middle, middle);
        r.set(to, min, max);
        r.sub(to, to, S);
    }

    /// F = F + a b.
    private void addProduct(int a, int b) {
        r.mul(S, a, b);
        r.add(F, F, S);
    }

    private static Interval common(Interval a, Interval b) {
        double inf = Math.max(a.inf(), b.inf());
        double sup = Math.min(a.sup(), b.sup());
        return inf <= sup ? new Interval(inf, sup) : Interval.EMPTY;
    }
}
