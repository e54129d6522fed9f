package hesse.curvature;

import hesse.interval.Interval;
import java.util.List;
import java.util.Optional;

/// The critical points of a function in a window, and how sure that is.
///
/// @param findings    the isolated points, by x and then y
/// @param curve       whether there are also critical points that aren't isolated; they are not listed. Of a formula that is proved
/// @param truncated   whether there are more than were looked for
/// @param certificate whether the list is proved to be complete
/// @param convexity   whether f is proved to be convex on the window
public record CriticalPointReport(List<Finding> findings, boolean curve, boolean truncated, Certificate certificate, Convexity convexity) {

    /// A critical point.
    ///
    /// @param certified     whether interval arithmetic proves that exactly one critical point is where this one is said
    ///                      to be, to some units in the last place, and that it is of this kind
    /// @param neighbourhood what f looks like around it, for points of [CriticalPoint.Kind#DEGENERATE] only
    /// @param value         holds f at the critical point, or at this very point if it isn't certified; unbounded where
    ///                      nothing is known
    /// @param eigen         the eigenvalues of H, at a certified point more exactly than entries rounded to doubles can give them
    public record Finding(CriticalPoint point, boolean certified, Optional<Neighbourhood> neighbourhood, Interval value, Eigen eigen) {

        /// A point as it was found.
        public static Finding unproved(CriticalPoint point) {
            return new Finding(point, false, Optional.empty(), Interval.ENTIRE, point.hessian().eigen());
        }
    }

    public CriticalPointReport {
        findings = List.copyOf(findings);
    }

    /// What a search found, of a function of which nothing is known but its values at points.
    public static CriticalPointReport unproved(CriticalPoints found) {
        var findings = found.points().stream().map(Finding::unproved).toList();
        return new CriticalPointReport(findings, found.curve(), found.truncated(), new Certificate.NotAvailable(),
                new Convexity.Undecided(Convexity.Obstacle.NOT_SMOOTH));
    }

    /// The same with another verdict about convexity.
    public CriticalPointReport with(Convexity verdict) {
        return new CriticalPointReport(findings, curve, truncated, certificate, verdict);
    }

    /// The points alone.
    public CriticalPoints points() {
        return new CriticalPoints(findings.stream().map(Finding::point).toList(), curve, truncated);
    }
}
