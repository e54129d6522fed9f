package hesse.optimize.conjugate;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// Conjugate gradients as on a quadratic (Hestenes & Stiefel 1952; Nocedal & Wright, Algorithm 5.2): p = t d with
/// d = −∇f + β d₋, β = ∇f·∇f / ∇f₋·∇f₋ and t at the minimum of the model along d. Exact after n steps, and it begins anew then, for
/// on other functions gradient and curvature are those of the place and the directions lose their meaning. Without positive
/// curvature along d there is no step.
///
/// @param before empty where it begins
public record LinearCg(Optional<Before> before) implements Method {

    /// @param gradient  ∇f₋
    /// @param direction d₋
    /// @param count     steps since it began
    public record Before(ConstMatrix<SimpleMatrix> gradient, ConstMatrix<SimpleMatrix> direction, int count) {}

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        var gradient = at.gradient();
        var last = before.filter(b -> b.count() < f.dimension());
        double beta = last.map(b -> Math.pow(gradient.normF() / b.gradient().normF(), 2)).orElse(0.0);
        var direction = last.map(b -> b.direction().scale(beta).minus(gradient)).orElseGet(gradient::negative);
        var unit = direction.divide(direction.normF());
        var product = at.hessianTimes(unit);
        if (product.hasUncountable()) {
            return new Outcome.Stuck(at.hessianNorm().isPresent() ? StopReason.OVERFLOW : StopReason.NOT_A_NUMBER);
        }
        double t = -gradient.dot(unit) / unit.dot(product);
        if (!(t > 0) || Double.isInfinite(t)) {
            return new Outcome.Stuck(StopReason.UNBOUNDED_MODEL);
        }
        var next = new LinearCg(Optional.of(new Before(gradient, direction, last.map(Before::count).orElse(0) + 1)));
        return Outcome.accepted(f, at, unit.scale(t), new StepDetail.ConjugateStep(direction, beta, Optional.empty()), next);
    }
}
