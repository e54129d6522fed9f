package hesse.figure.race;

import hesse.figure.Box;
import hesse.figure.PlaneProjection;
import java.util.Optional;

/// Where a run is at the race's step: the pixel of its iterate, or the point of the frame towards one outside.
///
/// @param outX from the middle of the map towards an iterate outside, of unit length; zero for one inside
record CurrentIterate(MethodStyle looks, int k, double x, double y, double outX, double outY) {

    /// Empty where the iterate is no point.
    static Optional<CurrentIterate> of(Track track, int step, PlaneProjection map) {
        int k = track.at(step);
        double x = map.toPixelX(track.x()[k]);
        double y = map.toPixelY(track.y()[k]);
        if (map.covers(x, y)) {
            return Optional.of(new CurrentIterate(track.looks(), k, x, y, 0, 0));
        }
        var box = Box.of(map);
        double dx = Math.clamp(x, -1e9, 1e9) - box.centerX();
        double dy = Math.clamp(y, -1e9, 1e9) - box.centerY();
        if (Double.isNaN(dx + dy)) {
            return Optional.empty();
        }
        double part = Math.min(box.width() / 2 / Math.abs(dx), box.height() / 2 / Math.abs(dy));
        double length = Math.hypot(dx, dy);
        return Optional.of(new CurrentIterate(track.looks(), k, box.centerX() + dx * part, box.centerY() + dy * part, dx / length,
                dy / length));
    }

    boolean isOutside() {
        return outX != 0 || outY != 0;
    }

    double distance(CurrentIterate other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
