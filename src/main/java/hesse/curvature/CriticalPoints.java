package hesse.curvature;

import java.util.List;

/// The critical points of a function in a window.
///
/// @param points    the isolated ones, by x and then y
/// @param curve     whether there are also critical points that are not isolated (the line of x², the ring of
///                  (x² + y² − 1)², every point of a constant function); `points` leaves them out
/// @param truncated whether there are more than were looked for
public record CriticalPoints(List<CriticalPoint> points, boolean curve, boolean truncated) {

    public CriticalPoints {
        points = List.copyOf(points);
    }
}
