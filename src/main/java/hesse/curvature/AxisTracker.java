package hesse.curvature;

/// Follows the two axes of a Hessian while the point moves, so that a line that turns through the vertical goes on
/// turning instead of jumping by π. Holds the last angles; one per pair of axes on screen.
public final class AxisTracker {

    /// Directions of the axes of λmin and λmax in radians, any multiple of π away from those of [Eigen].
    public record Axes(double angleMin, double angleMax) {}

    private Axes last = new Axes(Double.NaN, Double.NaN);

    /// The angles of the same lines that are nearest to the last ones. Where the lines have no direction the last
    /// angles stay; they are NaN as long as there were none.
    public Axes follow(Eigen eigen) {
        if (eigen.hasAxes()) {
            last = new Axes(nearest(eigen.angleMin(), last.angleMin()), nearest(eigen.angleMax(), last.angleMax()));
        }
        return last;
    }

    private static double nearest(double angle, double previous) {
        return Double.isNaN(previous) ? angle : angle + Math.PI * Math.rint((previous - angle) / Math.PI);
    }
}
