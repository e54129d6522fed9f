package hesse.curvature.search;

import hesse.curvature.CriticalPoint;
import hesse.curvature.search.RootClassifier.Root;
import hesse.field.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The isolated critical points found so far, each once.
final class DistinctRoots {

    /// Nearer than this part of the window two roots are the same point, whatever their uncertainties.
    private static final double LEAST_SEPARATION = 1e-11;

    private final Window window;
    private final List<DistinctRoot> roots = new ArrayList<>();

    /// A critical point and how far along x and y it may be from the exact one.
    private record DistinctRoot(CriticalPoint point, double dx, double dy) {}

    DistinctRoots(Window window) {
        this.window = window;
    }

    void add(Root root, ScaledField cells) {
        var jet = root.jet();
        var point = new CriticalPoint(jet.x(), jet.y(), jet.f(), cells.unscaled(jet), root.kind());
        roots.add(new DistinctRoot(point, root.uncertainty() * cells.cellWidth(), root.uncertainty() * cells.cellHeight()));
    }

    boolean contains(Root root, ScaledField cells) {
        double dx = root.uncertainty() * cells.cellWidth();
        double dy = root.uncertainty() * cells.cellHeight();
        return anyNear(root.jet().x(), root.jet().y(), dx, dy);
    }

    /// Whether a known root may be as near to (x, y) as that, each with four times its uncertainty.
    boolean anyNear(double x, double y, double dx, double dy) {
        double xLeast = LEAST_SEPARATION * window.width() + 16 * Math.ulp(x);
        double yLeast = LEAST_SEPARATION * window.height() + 16 * Math.ulp(y);
        return roots.stream().anyMatch(known -> Math.abs(known.point.x() - x) <= 4 * (known.dx + dx) + xLeast
                && Math.abs(known.point.y() - y) <= 4 * (known.dy + dy) + yLeast);
    }

    int size() {
        return roots.size();
    }

    /// By x, then y.
    List<CriticalPoint> sorted() {
        return roots.stream().map(DistinctRoot::point)
                .sorted(Comparator.comparingDouble(CriticalPoint::x).thenComparingDouble(CriticalPoint::y)).toList();
    }
}
