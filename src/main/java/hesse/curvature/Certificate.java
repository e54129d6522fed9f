package hesse.curvature;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Whether a list of critical points is proved to be complete.
///
/// A critical point is a point where f is twice continuously differentiable and ∇f = 0; kinks and points outside of f's
/// domain are none. Numbers in a formula mean the decimals that they are written as, and the doubles next to
/// them, whichever one takes; `pi` and `e` mean π and e.
public sealed interface Certificate {

    /// Proved by interval arithmetic: every critical point in the window is in the list, once, and each one listed
    /// exists and is certified.
    record AllFound() implements Certificate {}

    /// Proved everywhere but in these regions, where a critical point may be, or several, or none: around degenerate points,
    /// kinks, and along curves of critical points. Regions don't overlap more than at their borders.
    ///
    /// @param obstacles what stands in the way of a proof, as far as that is known
    record Undecided(List<Region> regions, Set<Obstacle> obstacles) implements Certificate {
        public Undecided {
            regions = List.copyOf(regions);
            obstacles = Collections.unmodifiableSet(new TreeSet<>(obstacles));
        }
    }

    /// What stands in the way of a proof that the list is complete.
    enum Obstacle {
        /// Critical points that aren't isolated.
        CURVE,
        /// A critical point where H is singular.
        DEGENERATE_POINT,
        /// A kink, a jump, a hole, a pole or a border of the domain.
        NOT_SMOOTH,
        /// More points, or narrower valleys, than the work or time that was allowed is enough for.
        WORK_LIMIT
    }

    /// Nothing is known of f but its values at points.
    record NotAvailable() implements Certificate {}
}
