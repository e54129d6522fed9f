package hesse.figure.chart;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Pen;
import hesse.figure.Polyline;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/// Those iterates of a run up to a step at which a value is known, in pixels. The arrays are of the same length and aren't modified.
///
/// @param iterates their indices, ascending
record IterateCurve(ChartedRun run, int[] iterates, double[] values, double[] x, double[] y) {
    /// Bends nearer than this to the one before can't be seen.
    private static final double NEAREST_BEND = 0.4;

    /// @param values one for each iterate; where it isn't finite or has no place there is no point
    /// @param last   the last iterate that is shown
    /// @param x      the pixel of a step of the race
    /// @param y      the pixel of a value
    static IterateCurve of(ChartedRun run, double[] values, int last, DoubleUnaryOperator x, DoubleUnaryOperator y) {
        int[] known = IntStream.rangeClosed(0, last).filter(k -> Double.isFinite(values[k]) && Double.isFinite(y.applyAsDouble(values[k])))
                .toArray();
        return new IterateCurve(run, known, IntStream.of(known).mapToDouble(k -> values[k]).toArray(),
                IntStream.of(known).mapToDouble(k -> x.applyAsDouble(run.track().clock()[k])).toArray(),
                IntStream.of(known).mapToDouble(k -> y.applyAsDouble(values[k])).toArray());
    }

    boolean isEmpty() {
        return iterates.length == 0;
    }

    int end() {
        return iterates.length - 1;
    }

    Optional<Mark> line(Box area, Pen pen) {
        var line = new Polyline(area);
        int drawn = 0;
        for (int i = 0; i < x.length; i++) {
            if (i == 0) {
                line.moveTo(x[i], y[i]);
            } else if (i == end() || Math.hypot(x[i] - x[drawn], y[i] - y[drawn]) >= NEAREST_BEND) {
                line.lineTo(x[i], y[i]);
                drawn = i;
            }
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(line.stroke(pen));
    }

    /// The index of the point nearest to a pixel; −1 where there is none.
    int nearest(double atX, double atY) {
        int nearest = -1;
        for (int i = 0; i < x.length; i++) {
            nearest = nearest < 0 || distance(i, atX, atY) < distance(nearest, atX, atY) ? i : nearest;
        }
        return nearest;
    }

    double distance(int i, double atX, double atY) {
        return Math.hypot(x[i] - atX, y[i] - atY);
    }
}
