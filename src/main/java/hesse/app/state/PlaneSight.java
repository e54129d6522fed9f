package hesse.app.state;

import hesse.document.Point;
import hesse.figure.race.TrajectoryProjection;
import hesse.objective.plane.Plane;
import hesse.objective.plane.PlanePosition;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// How points and directions of a space are seen from a plane in it.
record PlaneSight(Plane plane) {

    TrajectoryProjection projection() {
        return this::position;
    }

    /// Of a point, n × 1.
    PlanePosition position(ConstMatrix<SimpleMatrix> point) {
        return PlanePosition.of(numbers(point), plane);
    }

    /// The part of a direction that is seen.
    Point direction(ConstMatrix<SimpleMatrix> direction) {
        var position = PlanePosition.of(numbers(direction), new Plane(new double[plane.dimension()], plane.u(), plane.v()));
        return new Point(position.a(), position.b());
    }

    /// The same directions through a point.
    Plane through(ConstMatrix<SimpleMatrix> point) {
        return new Plane(numbers(point), plane.u(), plane.v());
    }

    private static double[] numbers(ConstMatrix<SimpleMatrix> point) {
        return point.copy().getDDRM().getData();
    }
}
