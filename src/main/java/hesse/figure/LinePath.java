package hesse.figure;

import hesse.contour.Line;

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

    static Mark.Stroke stroke(Line line, PlaneProjection map, Mark.Pen pen) {
        var onScreen = onScreen(line, map);
        return new Mark.Stroke(onScreen.x(), onScreen.y(), line.closed(), pen);
    }
}
