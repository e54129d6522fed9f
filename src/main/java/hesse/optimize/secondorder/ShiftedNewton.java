package hesse.optimize.secondorder;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import hesse.optimize.linesearch.Backtracking;
import hesse.optimize.linesearch.Ray;
import java.util.Arrays;
import java.util.Optional;

/// Newton's direction of H + τI with the least τ ≥ 0 that makes it sufficiently positive definite, then backtracking
/// (Nocedal & Wright, section 3.4, as Algorithm 3.3 does it by Cholesky factors). Where H is zero it is −∇f.
///
/// @param floor the least eigenvalue after shifting, relative to the largest |λ|
public record ShiftedNewton(double floor, double c1) implements Method {

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        return LocalModel.of(at).map(model -> step(f, at, model)).orElse(new Outcome.Stuck(StopReason.NOT_A_NUMBER));
    }

    private Outcome step(CountedObjective f, CountedEvaluation at, LocalModel model) {
        var eigen = model.eigen();
        double shift = eigen.norm() == 0 ? 1 : Math.max(0, floor * eigen.norm() - eigen.least());
        double[] used = Arrays.stream(eigen.values()).map(lambda -> lambda + shift).toArray();
        return Backtracking.halving(c1).along(new Ray(f, at, eigen.newtonStep(at.gradient(), used)))
                .map(found ->
                found.accepted(new StepDetail.ModifiedNewtonStep(eigen.list(), Arrays.stream(used).boxed().toList(),
                                Optional.of(found.search())), this))
                .orElse(new Outcome.Stuck(StopReason.NO_DECREASE));
    }
}
