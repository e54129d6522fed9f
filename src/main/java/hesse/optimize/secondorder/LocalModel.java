package hesse.optimize.secondorder;

import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.Definiteness;
import hesse.optimize.CountedEvaluation;
import hesse.optimize.SymmetricEigen;
import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// f's quadratic model at a point: f + g·p + ½ p·H p.
record LocalModel(ConstMatrix<SimpleMatrix> gradient, ConstMatrix<SimpleMatrix> hessian, SymmetricEigen eigen) {

    /// Empty where H isn't finite.
    static Optional<LocalModel> of(CountedEvaluation at) {
        var hessian = at.hessian();
        return hessian.hasUncountable() ? Optional.empty() : Optional.of(new LocalModel(at.gradient(), hessian, SymmetricEigen.of(hessian)));
    }

    /// What the model's only critical point is; empty where it has none or many, because an eigenvalue is zero by
    /// [Definiteness]' relative measure.
    Optional<Kind> kind() {
        if (eigen.leastMagnitude() <= Definiteness.RELATIVE_ZERO * Math.max(eigen.norm(), Double.MIN_NORMAL)) {
            return Optional.empty();
        }
        return Optional.of(eigen.least() > 0 ? Kind.MINIMUM : eigen.largest() < 0 ? Kind.MAXIMUM : Kind.SADDLE);
    }

    /// To the only critical point.
    SimpleMatrix newtonStep() {
        return hessian.solve(gradient.negative());
    }

    /// A first trial for a step along −g: one over the largest |λ|, 1 where H is zero.
    double gradientStepSize() {
        return eigen.norm() > Double.MIN_NORMAL ? 1 / eigen.norm() : 1;
    }

    /// By how much the model falls over a step.
    double reduction(ConstMatrix<SimpleMatrix> p) {
        return -(gradient.dot(p) + hessian.mult(p).dot(p) / 2);
    }
}
