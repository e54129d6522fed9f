package hesse.figure.chart;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Polyline;
import hesse.figure.race.Track;
import java.util.Optional;

/// A curve in pixels; y is NaN where the curve has a gap. The arrays aren't modified.
record PlottedCurve(ConvergenceCurve curve, double[] x, double[] y) {
    /// Bends nearer than this to the one before can't be seen.
    private static final double NEAREST_BEND = 0.4;

    Track track() {
        return curve.run().track();
    }

    int last() {
        return x.length - 1;
    }

    /// Its line as far as it lies in the area.
    Optional<Mark> line(Box area, Mark.Pen pen) {
        var line = new Polyline(area);
        int drawn = 0;
        if (x.length > 0) {
            line.moveTo(x[0], y[0]);
        }
        for (int k = 1; k < x.length; k++) {
            if (k == last() || !(distance(k, x[drawn], y[drawn]) < NEAREST_BEND)) {
                line.lineTo(x[k], y[k]);
                drawn = k;
            }
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(line.stroke(pen));
    }

    /// Whether it runs through the box: at its points or halfway between them.
    boolean isIn(Box box) {
        for (int k = 0; k < x.length; k++) {
            int next = Math.min(k + 1, last());
            if (box.contains(x[k], y[k]) || box.contains((x[k] + x[next]) / 2, (y[k] + y[next]) / 2)) {
                return true;
            }
        }
        return false;
    }

    /// The iterate whose point is nearest to a pixel; −1 where there is none.
    int nearest(double atX, double atY) {
        int nearest = -1;
        for (int k = 0; k < x.length; k++) {
            double distance = distance(k, atX, atY);
            if (!Double.isNaN(distance) && (nearest < 0 || distance < distance(nearest, atX, atY))) {
                nearest = k;
            }
        }
        return nearest;
    }

    double distance(int k, double atX, double atY) {
        return Math.hypot(x[k] - atX, y[k] - atY);
    }
}
