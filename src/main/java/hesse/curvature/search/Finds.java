package hesse.curvature.search;

import hesse.curvature.CriticalPoint;
import hesse.curvature.search.RootJudge.Root;
import hesse.field.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The isolated critical points found so far, each once.
final class Finds {

    /// Nearer than this part of the window two finds are the same point, whatever their uncertainties.
    private static final double LEAST_SEPARATION = 1e-11;

    private final Window window;
    private final List<Find> finds = new ArrayList<>();

    /// A critical point and how far along x and y it may be from the exact one.
    private record Find(CriticalPoint point, double dx, double dy) {}

    Finds(Window window) {
        this.window = window;
    }

    void add(Root root, CellField cells) {
        var spot = root.spot();
        var point = new CriticalPoint(spot.x(), spot.y(), spot.f(), cells.unscaled(spot), root.kind());
        finds.add(new Find(point, root.uncertainty() * cells.cellWidth(), root.uncertainty() * cells.cellHeight()));
    }

    boolean contains(Root root, CellField cells) {
        double dx = root.uncertainty() * cells.cellWidth();
        double dy = root.uncertainty() * cells.cellHeight();
        return anyNear(root.spot().x(), root.spot().y(), dx, dy);
    }

    /// Whether a find may be as near to (x, y) as that, each with four times its uncertainty.
    boolean anyNear(double x, double y, double dx, double dy) {
        double xLeast = LEAST_SEPARATION * window.width() + 16 * Math.ulp(x);
        double yLeast = LEAST_SEPARATION * window.height() + 16 * Math.ulp(y);
        return finds.stream().anyMatch(find -> Math.abs(find.point.x() - x) <= 4 * (find.dx + dx) + xLeast
                && Math.abs(find.point.y() - y) <= 4 * (find.dy + dy) + yLeast);
    }

    int size() {
        return finds.size();
    }

    /// By x, then y.
    List<CriticalPoint> sorted() {
        return finds.stream().map(Find::point)
                .sorted(Comparator.comparingDouble(CriticalPoint::x).thenComparingDouble(CriticalPoint::y)).toList();
    }
}
