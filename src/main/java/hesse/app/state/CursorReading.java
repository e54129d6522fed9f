package hesse.app.state;

import hesse.curvature.CriticalPointReport.Finding;
import hesse.curvature.Definiteness;
import hesse.curvature.Eigen;
import hesse.curvature.Hessian;
import hesse.curvature.HessianBounds;
import hesse.curvature.QuadraticModel;
import hesse.document.Point;
import hesse.field.Jet;
import hesse.field.JetBounds;
import hesse.field.Limits.Limit;
import java.util.Optional;

/// What is read off the function at the cursor.
///
/// @param jet      with nothing outside of the bounds
/// @param bounds   what is known of its exact values
/// @param critical the critical point that the cursor is on, if it is on one
/// @param limit    what the function tends to, where it is 0/0 and that is proved
/// @param frozen   whether the cursor stays when the mouse moves
public record CursorReading(Point point, Jet jet, JetBounds bounds, Eigen eigen, Optional<Finding> critical, Optional<Limit> limit,
        boolean frozen) {

    public Hessian hessian() {
        return Hessian.of(jet);
    }

    /// What H is, as far as rounding errors leave it known.
    public Definiteness definiteness() {
        return HessianBounds.definiteness(jet, bounds);
    }

    public QuadraticModel model() {
        return new QuadraticModel(point.x(), point.y(), jet, definiteness());
    }
}
