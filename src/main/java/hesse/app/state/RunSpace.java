package hesse.app.state;

import hesse.curvature.Definiteness;
import hesse.document.Formula;
import hesse.document.LossSource;
import hesse.document.Point;
import hesse.document.Source;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Jet;
import hesse.field.Window;
import hesse.figure.race.Curvatures;
import hesse.figure.race.TrajectoryProjection;
import hesse.learning.plane.LossField;
import hesse.objective.Objective;
import hesse.optimize.Stopping;
import hesse.optimize.Trajectory;
import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// Where the runs of a race take place: in the plane on screen, or in the space of all variables, of which the plane shows a part.
public sealed interface RunSpace permits PlaneSpace, WeightSpace, VariableSpace {

    /// @param source of the field, where that has more than two variables
    static RunSpace of(Field field, Optional<Source> source) {
        return source.filter(Source::isBeyondThePlane).<RunSpace>map(beyond -> switch (beyond) {
            case LossSource _ -> new WeightSpace((LossField) field, beyond);
            case Formula formula -> new VariableSpace(field, formula);
        }).orElseGet(() -> new PlaneSpace(field));
    }

    /// The same space as it is seen from another plane.
    ///
    /// @param field  what that plane shows
    /// @param source of the field, the same function beyond the plane
    RunSpace from(Field field, Source source);

    /// What the plane on screen shows.
    Field field();

    /// What the methods minimise.
    Objective objective();

    /// n.
    default int dimension() {
        return objective().dimension();
    }

    /// n × 1, the point of the space that is on screen at these coordinates.
    SimpleMatrix point(Point onScreen);

    /// When a run ends.
    ///
    /// @param home where the race is looked at first
    default Stopping stopping(Window home, int stepLimit) {
        return RaceStopping.of(home, stepLimit, point(new Point(home.xCenter(), home.yCenter())));
    }

    /// How points of the space are seen.
    TrajectoryProjection projection();

    /// The part of a direction that is seen, in the plane's coordinates.
    Point seen(ConstMatrix<SimpleMatrix> direction);

    /// How far a point is from the plane on screen.
    double distance(ConstMatrix<SimpleMatrix> point);

    /// f and its derivatives along the plane's directions at a point of the space, which need not lie in the plane.
    Jet jet(ConstMatrix<SimpleMatrix> point);

    /// How far each number of that jet may be off; NaN where nothing is known.
    Jet errors(ConstMatrix<SimpleMatrix> point);

    /// What the whole H is at a point of the space, as far as rounding errors leave it known.
    Definiteness definiteness(ConstMatrix<SimpleMatrix> point);

    /// The eigenvalues of the whole H along a run: what is known of them already, and those at every so-many-th iterate and the last at
    /// least.
    ///
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    Curvatures curvatures(Trajectory run, Curvatures known, int stride, Cancellation cancellation);

    /// At how many iterates of all runs together they are worked out at most.
    default int mostCurvatures() {
        return Integer.MAX_VALUE;
    }

    /// Whether that takes long, so that the runs are shown without it first, see [Runs#withCurvatures].
    boolean curvaturesTakeLong();
}
