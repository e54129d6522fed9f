package hesse.figure;

import hesse.contour.Line;
import java.util.List;
import java.util.stream.Stream;

/// Lines of the plane in pixels.
final class LinePath {
    private LinePath() {}

    static Line onScreen(Line line, PlaneProjection map) {
        double[] x = new double[line.size()];
        double[] y = new double[line.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = map.toPixelX(line.x()[i]);
            y[i] = map.toPixelY(line.y()[i]);
        }
        return new Line(x, y, line.closed());
    }

    /// Lines that may cross: all halos lie under all lines, so that none cuts into another.
    static List<Mark> strokes(List<Line> lines, PlaneProjection map, Mark.Pen pen) {
        var halo = Mark.Pen.solid(pen.halo(), pen.haloWidth());
        var bare = new Mark.Pen(pen.argb(), pen.width(), pen.dash(), 0, 0);
        var onScreen = lines.stream().map(line -> onScreen(line, map)).toList();
        return Stream.of(halo, bare).<Mark>flatMap(each -> onScreen.stream().map(line -> new Mark.Stroke(line.x(), line.y(), line.closed(), each))).toList();
    }
}
