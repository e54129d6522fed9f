package hesse.curvature.proof;

import hesse.curvature.CriticalPoint;
import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.Hessian;
import hesse.curvature.Region;
import hesse.field.Enclosure;
import hesse.field.Field;
import hesse.field.Window;
import java.util.ArrayList;
import java.util.List;

/// Undecided regions that are no more than points: what is left of a window around a degenerate critical point when everything around it is
/// excluded. On ground as flat as x⁴⁰ iterations don't arrive there, but halving does. What is met is no more certain than what iterations
/// find.
record PointlikeRegions(Field field, Enclosure enclosure, Window window) {

    /// Regions of at most this size, relative to the window, are points, and so far points from others are the same.
    private static final double SMALL = 1e-9;
    /// How far beside, relative to the window, iterations may end in rounding.
    private static final double LOST = 1e-6;
    /// More are no points but pieces of something larger.
    private static final int MOST = 64;

    /// A degenerate point for each such region in which f is smooth and no other point is.
    ///
    /// @param known the places of points that are known
    List<CriticalPoint> among(List<Region> regions, List<double[]> known) {
        var points = new ArrayList<CriticalPoint>();
        if (regions.size() <= MOST) {
            regions.stream()
                    .filter(region -> isSmall(region) && known.stream().noneMatch(place -> isBeside(region, place)) && isSmooth(region))
                    .map(this::point).filter(point -> Double.isFinite(point.f()) && point.hessian().isFinite()).forEach(points::add);
        }
        return points;
    }

    /// Whether one of these points is where an iteration, lost in rounding, should have ended.
    boolean isLostBeside(CriticalPoint found, List<CriticalPoint> points) {
        return found.kind() == Kind.DEGENERATE && points.stream().anyMatch(point -> Math.abs(point.x() - found.x()) <= LOST * window.width()
                && Math.abs(point.y() - found.y()) <= LOST * window.height());
    }

    private boolean isSmall(Region region) {
        return region.xMax() - region.xMin() <= SMALL * window.width() && region.yMax() - region.yMin() <= SMALL * window.height();
    }

    private boolean isBeside(Region region, double[] place) {
        double dx = SMALL * window.width(), dy = SMALL * window.height();
        return new Region(region.xMin() - dx, region.xMax() + dx, region.yMin() - dy, region.yMax() + dy).contains(place[0], place[1]);
    }

    private boolean isSmooth(Region region) {
        enclosure.encloseGradient(region.xMin(), region.xMax(), region.yMin(), region.yMax());
        enclosure.encloseHessian();
        return enclosure.isSmooth();
    }

    private CriticalPoint point(Region region) {
        double x = region.xMin() / 2 + region.xMax() / 2, y = region.yMin() / 2 + region.yMax() / 2;
        var jet = field.at(x, y);
        return new CriticalPoint(x, y, jet.f(), Hessian.of(jet), Kind.DEGENERATE);
    }
}
