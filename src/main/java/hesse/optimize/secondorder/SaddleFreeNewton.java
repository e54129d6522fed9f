package hesse.optimize.secondorder;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import java.util.Arrays;
import java.util.Optional;

/// Newton's step with |λ| in place of λ: p = −|H|⁻¹ ∇f, so that saddles and maxima repel it (Dauphin et al., NeurIPS 2014,
/// Algorithm 1, without damping).
public record SaddleFreeNewton() implements Method {

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        var model = LocalModel.of(at);
        if (model.isEmpty()) {
            return new Outcome.Stuck(StopReason.NOT_A_NUMBER);
        }
        if (model.get().kind().isEmpty()) {
            return new Outcome.Stuck(StopReason.SINGULAR_HESSIAN);
        }
        var eigen = model.get().eigen();
        double[] used = Arrays.stream(eigen.values()).map(Math::abs).toArray();
        var detail = new StepDetail.ModifiedNewtonStep(eigen.list(), Arrays.stream(used).boxed().toList(), Optional.empty());
        return Outcome.accepted(f, at, eigen.newtonStep(at.gradient(), used), detail, this);
    }
}
