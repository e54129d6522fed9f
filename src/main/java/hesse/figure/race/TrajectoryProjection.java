package hesse.figure.race;

import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// Where in the plane a point of n variables is drawn. Trajectories keep all n; only what is drawn is projected.
@FunctionalInterface
public interface TrajectoryProjection {

    /// The plane itself: (x, y) is the point.
    TrajectoryProjection IDENTITY = ConstMatrix::get;

    /// The point's first (axis 0) or second (axis 1) coordinate in the plane.
    ///
    /// @param point n × 1
    double coordinate(ConstMatrix<SimpleMatrix> point, int axis);
}
