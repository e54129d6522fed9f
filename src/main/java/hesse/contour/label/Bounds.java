package hesse.contour.label;

import hesse.contour.line.Line;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/// An upright rectangle in pixels, y downwards.
public record Bounds(double xMin, double yMin, double xMax, double yMax) {

    public Bounds {
        if (!(xMin <= xMax && yMin <= yMax)) {
            throw new IllegalArgumentException("no box: [" + xMin + ", " + xMax + "] x [" + yMin + ", " + yMax + "]");
        }
    }

    /// The smallest box around a line; one without end if a point isn't finite.
    static Bounds around(Line line) {
        var x = Arrays.stream(line.x()).summaryStatistics();
        var y = Arrays.stream(line.y()).summaryStatistics();
        boolean finite = DoubleStream.of(x.getMin(), x.getMax(), y.getMin(), y.getMax()).allMatch(Double::isFinite);
        return finite ? new Bounds(x.getMin(), y.getMin(), x.getMax(), y.getMax())
                : new Bounds(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
}
