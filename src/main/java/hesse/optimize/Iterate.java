package hesse.optimize;

import hesse.objective.EuclideanNorm;
import hesse.objective.Evaluation;
import java.util.OptionalDouble;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// The k-th point of a run: all that the next step depends on beside the objective, and nothing that changes. Its vectors
/// are copied in once, and what is handed out can only be read. There is no Hessian in it: whoever shows one at an iterate
/// asks the objective there.
///
/// @param x           n × 1
/// @param f           f(x); NaN or infinite only at the end of a run
/// @param gradient    n × 1
/// @param hessianNorm ‖H‖, where the objective knew it for nothing
/// @param method      as it arrived here, with what it remembers of the steps before
/// @param evaluations all that the method asked for on its way here
/// @param here        which of f and ∇f at this point are among those
public record Iterate(int k, ConstMatrix<SimpleMatrix> x, double f, ConstMatrix<SimpleMatrix> gradient, OptionalDouble hessianNorm,
                      Method method, EvaluationCount evaluations, EvaluationCount here) {

    public Iterate {
        x = x.copy();
        gradient = gradient.copy();
    }

    /// ‖∇f‖; NaN where ∇f isn't a number.
    public double gradientNorm() {
        return EuclideanNorm.of(gradient);
    }

    /// The first of a run.
    static Iterate first(Evaluation at, Method method) {
        return new Iterate(0, at.x(), at.value(), at.gradient(), at.hessianNorm(), method, EvaluationCount.NONE, EvaluationCount.NONE);
    }

    /// The one after this.
    ///
    /// @param asked what the step cost
    Iterate next(CountedEvaluation at, Method changed, EvaluationCount asked) {
        return new Iterate(k + 1, at.x(), at.recordedValue(), at.recordedGradient(), at.hessianNorm(), changed, evaluations.plus(asked),
                at.kept());
    }
}
