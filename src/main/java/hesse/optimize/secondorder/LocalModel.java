package hesse.optimize.secondorder;

import hesse.curvature.CriticalPoint.Kind;
import hesse.objective.Inertia;
import hesse.objective.SymmetricEigen;
import hesse.optimize.CountedEvaluation;
import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// f's quadratic model at a point: f + g·p + ½ p·H p.
///
/// @param inertia the signs of H's eigenvalues, as far as rounding errors leave them known
record LocalModel(ConstMatrix<SimpleMatrix> gradient, ConstMatrix<SimpleMatrix> hessian, SymmetricEigen eigen, Inertia inertia) {

    /// Empty where H isn't finite.
    static Optional<LocalModel> of(CountedEvaluation at) {
        var hessian = at.hessian();
        return hessian.hasUncountable() ? Optional.empty()
                : Optional.of(new LocalModel(at.gradient(), hessian, SymmetricEigen.of(hessian), at.inertia(hessian)));
    }

    /// What the model's only critical point is; empty where it has none or many, because an eigenvalue is zero or isn't told
    /// from zero.
    Optional<Kind> kind() {
        return inertia.isRegular()
                ? Optional.of(inertia.negative() == 0 ? Kind.MINIMUM : inertia.positive() == 0 ? Kind.MAXIMUM : Kind.SADDLE)
                : Optional.empty();
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
