package hesse.field;

import java.util.Optional;

/// A function's bounds at single points by arithmetic of many more digits than a double has, for what doubles leave open.
///
/// Each number is computed with two precisions, and its error is taken for some times the difference. That is no proof:
/// certificates don't rest on it.
public interface HighPrecision {

    /// The bounds at a point.
    JetBounds at(double x, double y);

    /// The bounds at the critical point to which Newton's method converges quadratically from here; empty where it doesn't, as
    /// near critical points at which H is singular.
    Optional<JetBounds> atCriticalPointNear(double x, double y);
}
