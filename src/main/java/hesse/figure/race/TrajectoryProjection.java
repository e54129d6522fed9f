package hesse.figure.race;

import hesse.objective.plane.PlanePosition;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// Where in the plane a point of n variables is drawn, and how far from the plane it is. Trajectories keep all n; only what is drawn is
/// projected.
@FunctionalInterface
public interface TrajectoryProjection {

    /// The plane itself: (x, y) is the point.
    TrajectoryProjection IDENTITY = point -> new PlanePosition(point.get(0), point.get(1), 0);

    /// @param point n × 1
    PlanePosition of(ConstMatrix<SimpleMatrix> point);
}
