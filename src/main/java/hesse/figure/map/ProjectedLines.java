package hesse.figure.map;

import hesse.contour.line.Line;
import hesse.figure.Mark;
import hesse.figure.PlaneProjection;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Lines of the plane in pixels.
final class ProjectedLines {
    /// Pixels; an eighth of one in a picture at four times its size.
    private static final double TOLERANCE = 1.0 / 32;

    /// Points that one chord may replace.
    private static final int LONGEST = 16;

    private ProjectedLines() {}

    /// In pixels, and without the points whose absence can't be seen there.
    static Line onScreen(Line line, PlaneProjection map) {
        double[] x = new double[line.size()];
        double[] y = new double[line.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = map.toPixelX(line.x()[i]);
            y[i] = map.toPixelY(line.y()[i]);
        }
        int kept = thin(x, y);
        return new Line(Arrays.copyOf(x, kept), Arrays.copyOf(y, kept), line.closed());
    }

    /// Moves the points that are needed to the front: chords lie within [#TOLERANCE] of all points between their ends.
    private static int thin(double[] x, double[] y) {
        int kept = 0;
        for (int from = 0, to; from + 1 < x.length; from = to) {
            to = from + 1;
            while (to + 1 < x.length && to - from < LONGEST && isStraight(x, y, from, to + 1)) {
                to++;
            }
            x[++kept] = x[to];
            y[kept] = y[to];
        }
        return Math.min(x.length, kept + 1);
    }

    /// Whether all points between two lie beside their chord, none before or beyond its ends.
    private static boolean isStraight(double[] x, double[] y, int from, int to) {
        double dx = x[to] - x[from];
        double dy = y[to] - y[from];
        double squares = dx * dx + dy * dy;
        boolean straight = true;
        for (int i = from + 1; i < to; i++) {
            double ux = x[i] - x[from];
            double uy = y[i] - y[from];
            double across = ux * dy - uy * dx;
            double along = ux * dx + uy * dy;
            straight &= across * across <= TOLERANCE * TOLERANCE * squares && along >= 0 && along <= squares;
        }
        return straight;
    }

    /// Lines that may cross: all halos lie under all lines, so that none cuts into another.
    static List<Mark> strokes(List<Line> lines, PlaneProjection map, Mark.Pen pen) {
        var halo = Mark.Pen.solid(pen.halo(), pen.haloWidth());
        var bare = new Mark.Pen(pen.argb(), pen.width(), pen.dash(), 0, 0);
        var onScreen = lines.stream().map(line -> onScreen(line, map)).toList();
        return Stream.of(halo,
                bare).<Mark>flatMap(each -> onScreen.stream().map(line -> new Mark.Stroke(line.x(), line.y(), line.closed(), each)))
                .toList();
    }
}
