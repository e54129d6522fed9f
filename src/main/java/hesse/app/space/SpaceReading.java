package hesse.app.space;

import hesse.curvature.Definiteness;
import hesse.document.Formula;
import hesse.objective.SymmetricEigen;
import hesse.objective.formula.KnownInertia;
import java.util.List;
import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// What is read off a function of more than two variables at the cursor, by all of them.
///
/// @param point    all variables
/// @param gradient n × 1
/// @param hessian  n × n
/// @param eigen    of the Hessian, where that is finite
/// @param inertia  what is proved of the eigenvalues' signs; empty until it is
/// @param inPlane  what H is in the plane on screen
public record SpaceReading(Formula formula, List<Double> point, ConstMatrix<SimpleMatrix> gradient, ConstMatrix<SimpleMatrix> hessian,
        Optional<SymmetricEigen> eigen, Optional<KnownInertia> inertia, Definiteness inPlane) {

    SpaceReading with(KnownInertia proved) {
        return new SpaceReading(formula, point, gradient, hessian, eigen, Optional.of(proved), inPlane);
    }
}
