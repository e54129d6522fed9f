package hesse.optimize.secondorder;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import java.util.Arrays;
import java.util.Optional;

/// Newton's step with |λ| in place of λ, p = −(|H| + μI)⁻¹ ∇f, so that saddles and maxima repel it (Dauphin et al., "Identifying and
/// attacking the saddle point problem in high-dimensional non-convex optimization", NeurIPS 2014, Algorithm 1, where μ is called λ and
/// searched for; here it stays).
///
/// Without damping an eigenvalue whose sign isn't known ends the run, for its part of the step may be of any length. With it no part is
/// longer than |∇f·q| / μ, so that such an eigenvalue is one of others.
///
/// @param damping μ ≥ 0
public record SaddleFreeNewton(double damping) implements Method {

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        var model = LocalModel.of(at);
        if (model.isEmpty()) {
            return new Outcome.Stuck(StopReason.NOT_A_NUMBER);
        }
        if (damping == 0 && model.get().kind().isEmpty()) {
            return new Outcome.Stuck(StopReason.SINGULAR_HESSIAN);
        }
        var eigen = model.get().eigen();
        double[] used = Arrays.stream(eigen.values()).map(lambda -> Math.abs(lambda) + damping).toArray();
        var detail = new StepDetail.ModifiedNewtonStep(eigen.list(), Arrays.stream(used).boxed().toList(), Optional.empty());
        return Outcome.accepted(f, at, eigen.newtonStep(at.gradient(), used), detail, this);
    }
}
