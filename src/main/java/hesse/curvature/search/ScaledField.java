package hesse.curvature.search;

import hesse.curvature.Definiteness;
import hesse.curvature.Hessian;
import hesse.curvature.HessianBounds;
import hesse.field.Evaluator;
import hesse.field.Field;
import hesse.field.Jets;
import hesse.field.Order;
import java.util.Arrays;

/// A field looked at point by point, its derivatives taken in units of a grid's cell, so that lengths along x and y
/// compare whatever the window's size and shape. One thread at a time.
final class ScaledField {
    private final Field field;
    private final Evaluator evaluator;
    private final double cellWidth;
    private final double cellHeight;
    private final double[] x = new double[1];
    private final double[] y = new double[1];
    private Jets out = new Jets(Order.HESSIAN, 1);

    ScaledField(Field field, double cellWidth, double cellHeight) {
        this.field = field;
        evaluator = field.evaluator(Order.HESSIAN);
        this.cellWidth = cellWidth;
        this.cellHeight = cellHeight;
    }

    ScaledJet at(double pointX, double pointY) {
        x[0] = pointX;
        y[0] = pointY;
        return at(x, y, 1)[0];
    }

    /// The jets at many points, which takes less time for each.
    ScaledJet[] at(double[] xs, double[] ys, int count) {
        if (out.capacity() < count) {
            out = new Jets(Order.HESSIAN, count);
        }
        evaluator.evaluate(xs, ys, count, out);
        var jets = new ScaledJet[count];
        Arrays.setAll(jets, i -> jet(xs[i], ys[i], out, i));
        return jets;
    }

    /// The jet at a displacement in cells.
    ScaledJet at(ScaledJet from, double cellsX, double cellsY) {
        return at(from.x() + cellsX * cellWidth, from.y() + cellsY * cellHeight);
    }

    /// Brings a jet into units of cells.
    ScaledJet jet(double pointX, double pointY, Jets jets, int i) {
        return ScaledJet.of(pointX, pointY, jets.f[i], jets.fx[i] * cellWidth, jets.fy[i] * cellHeight, new Hessian(
                jets.fxx[i] * cellWidth * cellWidth, jets.fxy[i] * cellWidth * cellHeight, jets.fyy[i] * cellHeight * cellHeight));
    }

    /// The Hessian of a jet in the units of the plane.
    Hessian unscaled(ScaledJet jet) {
        return new Hessian(jet.hessian().fxx() / cellWidth / cellWidth, jet.hessian().fxy() / cellWidth / cellHeight,
                jet.hessian().fyy() / cellHeight / cellHeight);
    }

    /// The class of the Hessian at a point, with more digits where doubles leave it open.
    Definiteness definiteness(ScaledJet jet) {
        if (!unscaled(jet).isFinite()) {
            return Definiteness.UNDEFINED;
        }
        var known = HessianBounds.of(field.bounds(jet.x(), jet.y())).definiteness();
        return known != Definiteness.NOT_DECIDED ? known
                : field.highPrecision().map(precise -> HessianBounds.of(precise.at(jet.x(), jet.y())).definiteness()).orElse(known);
    }

    /// How far `to` is right of `from`, in cells.
    double dx(ScaledJet from, ScaledJet to) {
        return (to.x() - from.x()) / cellWidth;
    }

    /// How far `to` is above `from`, in cells.
    double dy(ScaledJet from, ScaledJet to) {
        return (to.y() - from.y()) / cellHeight;
    }

    double cellWidth() {
        return cellWidth;
    }

    double cellHeight() {
        return cellHeight;
    }

    /// The distance of two points in cells.
    double distance(double x1, double y1, double x2, double y2) {
        return Math.hypot((x1 - x2) / cellWidth, (y1 - y2) / cellHeight);
    }

    double distance(ScaledJet a, ScaledJet b) {
        return distance(a.x(), a.y(), b.x(), b.y());
    }

    /// The spacing of doubles at a point, in cells.
    double resolution(ScaledJet at) {
        return Math.max(Math.ulp(at.x()) / cellWidth, Math.ulp(at.y()) / cellHeight);
    }
}
