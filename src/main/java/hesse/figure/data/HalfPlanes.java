package hesse.figure.data;

import hesse.figure.PlaneProjection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The map's rectangle cut by half-planes, one after the other (Sutherland & Hodgman 1974).
final class HalfPlanes {
    private final PlaneProjection map;
    private List<double[]> corners;

    HalfPlanes(PlaneProjection map) {
        this.map = map;
        var window = map.window();
        corners = List.of(new double[] {window.xMin(), window.yMin()}, new double[] {window.xMax(), window.yMin()},
                new double[] {window.xMax(), window.yMax()}, new double[] {window.xMin(), window.yMax()});
    }

    /// Keeps the points with normal · p ≤ level.
    void keep(double normalX, double normalY, double level) {
        var kept = new ArrayList<double[]>();
        for (int i = 0; i < corners.size(); i++) {
            double[] from = corners.get(i);
            double[] to = corners.get((i + 1) % corners.size());
            double before = normalX * from[0] + normalY * from[1] - level;
            double after = normalX * to[0] + normalY * to[1] - level;
            if (before <= 0) {
                kept.add(from);
            }
            if (before < 0 && after > 0 || before > 0 && after < 0) {
                double part = before / (before - after);
                kept.add(new double[] {from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])});
            }
        }
        corners = kept;
    }

    /// The corners of what is left, in pixels: x, then y.
    Optional<double[][]> polygon() {
        if (corners.size() < 3) {
            return Optional.empty();
        }
        return Optional.of(new double[][] {corners.stream().mapToDouble(corner -> map.toPixelX(corner[0])).toArray(),
                corners.stream().mapToDouble(corner -> map.toPixelY(corner[1])).toArray()});
    }
}
