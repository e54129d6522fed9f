package hesse.contour.refine;

import hesse.contour.line.PolylineBuffer;
import hesse.field.Grid;

/// How a curve leaves one of its chords, in cells: the cubic Hermite curve over it that has the directions in which the
/// level line runs at its ends, across the gradient with the higher side on the left. Reused from chord to chord.
final class ChordShape {

    /// The largest value of t(1 − t)(1 − 2t) in [0, 1].
    private static final double WAVE = Math.sqrt(3) / 18;

    /// Steeper than this, two cells to one, a curve is taken for as steep.
    private static final double STEEPEST = 2;

    private double du;
    private double dv;
    private double length;
    private double bend;
    private double wave;
    private boolean guessed;

    /// The chord from one point of the lines to another. Where the direction at one end isn't known, for there is a kink or
    /// lines cross, the curve is taken for a parabola.
    ///
    /// @return whether the direction is known at an end
    boolean measure(PolylineBuffer lines, int from, int to, Grid grid) {
        du = (lines.x[to] - lines.x[from]) / grid.dx();
        dv = (lines.y[to] - lines.y[from]) / grid.dy();
        length = Math.sqrt(du * du + dv * dv);
        double first = slope(lines.gradientX[from] * grid.dx(), lines.gradientY[from] * grid.dy());
        double last = slope(lines.gradientX[to] * grid.dx(), lines.gradientY[to] * grid.dy());
        guessed = Double.isNaN(first) || Double.isNaN(last);
        if (Double.isNaN(first)) {
            first = -last;
        }
        if (Double.isNaN(last)) {
            last = -first;
        }
        bend = (first - last) / 2;
        wave = (first + last) / 2;
        return !Double.isNaN(first);
    }

    private double slope(double gu, double gv) {
        double along = gv * du - gu * dv;
        double aside = -(gu * du + gv * dv);
        return along > 0 ? Math.clamp(aside / along, -STEEPEST, STEEPEST) : along < 0 ? Math.copySign(STEEPEST, aside) : Double.NaN;
    }

    double du() {
        return du;
    }

    double dv() {
        return dv;
    }

    double length() {
        return length;
    }

    /// How far the curve goes from the chord at the most, and a little more where it winds; twice as far as the parabola where
    /// that is a guess.
    double sag() {
        return (guessed ? 2 : 1) * length * (Math.abs(bend) / 4 + Math.abs(wave) * WAVE);
    }

    /// How far it is to the left of the chord in the middle.
    double aside() {
        return length * bend / 4;
    }
}
