package hesse.figure;

import hesse.contour.Line;

/// Lines of the plane as pixels.
final class LinePath {
    private LinePath() {}

    static Mark.Stroke stroke(Line line, PlaneProjection map, Mark.Pen pen) {
        double[] x = new double[line.size()];
        double[] y = new double[line.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = map.toPixelX(line.x()[i]);
            y[i] = map.toPixelY(line.y()[i]);
        }
        return new Mark.Stroke(x, y, line.closed(), pen);
    }
}
