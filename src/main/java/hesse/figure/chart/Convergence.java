package hesse.figure.chart;

import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.CriticalPoint;
import hesse.figure.race.RaceClock;
import java.util.List;

/// What the charts of a race are made of.
///
/// @param runs  those that are drawn, the last on top
/// @param known critical points of the function
/// @param clock what the race is kept in step by
/// @param step  of the race
public record Convergence(List<ChartedRun> runs, List<CriticalPoint> known, RaceClock clock, int step) {

    public Convergence {
        runs = List.copyOf(runs);
    }

    /// f*: the lowest finite value seen by runs that don't diverge, or found at a minimum; NaN where there is none.
    double lowest() {
        double lowest = Double.POSITIVE_INFINITY;
        for (ChartedRun run : runs) {
            for (double f : run.track().diverged() ? new double[0] : run.track().f()) {
                lowest = Double.isFinite(f) ? Math.min(lowest, f) : lowest;
            }
        }
        for (CriticalPoint point : known) {
            boolean counts = point.kind() == Kind.MINIMUM && Double.isFinite(point.f());
            lowest = counts ? Math.min(lowest, point.f()) : lowest;
        }
        return Double.isInfinite(lowest) ? Double.NaN : lowest;
    }
}
