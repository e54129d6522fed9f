package hesse.optimize;

import hesse.objective.Evaluation;
import hesse.objective.Objective;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// An objective that counts what a method asks during one step. For one thread.
public final class CountedObjective implements Objective {
    private final Objective objective;
    private EvaluationCount count = EvaluationCount.NONE;

    CountedObjective(Objective objective) {
        this.objective = objective;
    }

    @Override
    public int dimension() {
        return objective.dimension();
    }

    @Override
    public boolean hasHessian() {
        return objective.hasHessian();
    }

    @Override
    public CountedEvaluation at(ConstMatrix<SimpleMatrix> x) {
        return new CountedEvaluation(this, objective.at(x));
    }

    /// At an iterate, whose f and ∇f are known: they are counted when a method asks for them, unless they are already.
    ///
    /// @param uncounted the objective at that point
    CountedEvaluation at(Iterate iterate, Evaluation uncounted) {
        return new CountedEvaluation(this, iterate, uncounted);
    }

    /// What has been counted so far.
    EvaluationCount count() {
        return count;
    }

    void add(EvaluationCount asked) {
        count = count.plus(asked);
    }
}
