package hesse.curvature.proof;

import hesse.curvature.Region;
import hesse.expression.Expression;
import hesse.field.BoundExpression;
import hesse.field.Cancellation;
import hesse.field.Enclosure;
import hesse.field.Enclosure.Component;
import hesse.field.Window;
import hesse.field.enclosure.IntervalEnclosure;
import java.util.List;

/// Proves that there are critical points that aren't isolated, in one of three ways.
///
/// - ∇f is zero, to the last bit, all over a segment.
/// - f = φ(u), ∂u/∂x isn't zero on a segment along x, and ∂f/∂x = φ'(u) ∂u/∂x has different signs at its ends: so φ' is zero at a value
///   that u takes in between, and the level line of u through there is one of critical points.
/// - f = uᵖ v + const with p ≥ 2, and u changes its sign on a segment where ∂u/∂x isn't zero: then ∇f is zero where u is.
final class CurveProof {
    /// Segments are the edges of a grid whose nodes aren't round numbers, where much happens in formulas.
    private static final int NODES = 40;
    private static final double OFFSET_X = 0.37;
    private static final double OFFSET_Y = 0.61;
    private static final int MOST_BOXES = 300;
    private static final int MOST_TERMS = 8;

    private final Enclosure f;
    private final BoundExpression formula;
    private final Window window;
    private final Cancellation cancellation;

    CurveProof(Enclosure f, BoundExpression formula, Window window, Cancellation cancellation) {
        this.f = f;
        this.formula = formula;
        this.window = window;
        this.cancellation = cancellation;
    }

    /// Whether one of the last two ways succeeds.
    boolean findsLevelLine() {
        return CurveTerms.through(formula.expression()).stream().limit(MOST_TERMS).anyMatch(u -> crossesSegment(u, true))
                || CurveTerms.factors(formula.expression()).stream().limit(MOST_TERMS).anyMatch(u -> crossesSegment(u, false));
    }

    /// Whether the first way succeeds.
    ///
    /// @param undecided where critical points may be
    boolean findsSegment(List<Region> undecided) {
        int stride = Math.max(1, undecided.size() / MOST_BOXES);
        for (int i = 0; i < undecided.size(); i += stride) {
            cancellation.check();
            var box = undecided.get(i);
            // Of a box whose border is one of smoothness the middle is smooth.
            double x0 = 0.75 * box.xMin() + 0.25 * box.xMax(), x1 = 0.25 * box.xMin() + 0.75 * box.xMax();
            double y0 = 0.75 * box.yMin() + 0.25 * box.yMax(), y1 = 0.25 * box.yMin() + 0.75 * box.yMax();
            if (vanishes(x0, x1, box.yMin(), box.yMin()) || vanishes(x0, x1, box.yMax(), box.yMax())
                    || vanishes(box.xMin(), box.xMin(), y0, y1) || vanishes(box.xMax(), box.xMax(), y0, y1)) {
                return true;
            }
        }
        return false;
    }

    private boolean vanishes(double x0, double x1, double y0, double y1) {
        f.encloseGradient(x0, x1, y0, y1);
        f.encloseHessian();
        return f.isSmooth() && isZero(Component.FX) && isZero(Component.FY) && (x0 < x1 || y0 < y1);
    }

    private boolean isZero(Component component) {
        return f.inf(component) == 0 && f.sup(component) == 0;
    }

    /// Whether a level line of u on which ∇f is zero crosses an edge of the grid.
    private boolean crossesSegment(Expression term, boolean through) {
        var u = IntervalEnclosure.of(term, formula.parameters());
        for (int row = 0; row < NODES; row++) {
            cancellation.check();
            for (int column = 0; column < NODES - 1; column++) {
                if (crosses(u, through, x(column), x(column + 1), y(row), y(row), Component.FX)
                        || crosses(u, through, x(row), x(row), y(column), y(column + 1), Component.FY)) {
                    return true;
                }
            }
        }
        return false;
    }

    private double x(int node) {
        return window.xMin() + window.width() * (node + OFFSET_X) / NODES;
    }

    private double y(int node) {
        return window.yMin() + window.height() * (node + OFFSET_Y) / NODES;
    }

    /// @param slope the derivative along the segment
    private boolean crosses(Enclosure u, boolean through, double x0, double x1, double y0, double y1, Component slope) {
        var changing = through ? f : u;
        var what = through ? slope : Component.F;
        int first = sign(changing, x0, y0, what);
        return first != 0 && sign(changing, x1, y1, what) == -first && isSmooth(f, x0, x1, y0, y1)
                && isSmooth(u, x0, x1, y0, y1) && (u.inf(slope) > 0 || u.sup(slope) < 0);
    }

    private static int sign(Enclosure enclosure, double x, double y, Component component) {
        enclosure.encloseGradient(x, x, y, y);
        enclosure.encloseHessian();
        return enclosure.inf(component) > 0 ? 1 : enclosure.sup(component) < 0 ? -1 : 0;
    }

    private static boolean isSmooth(Enclosure enclosure, double x0, double x1, double y0, double y1) {
        enclosure.encloseGradient(x0, x1, y0, y1);
        enclosure.encloseHessian();
        return enclosure.isSmooth();
    }
}
