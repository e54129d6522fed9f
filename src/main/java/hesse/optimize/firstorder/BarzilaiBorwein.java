package hesse.optimize.firstorder;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.SecantPair;
import hesse.optimize.StepDetail;
import hesse.optimize.StepDetail.CurvatureSource;
import hesse.optimize.StopReason;
import hesse.optimize.linesearch.Backtracking;
import hesse.optimize.linesearch.Ray;
import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// Gradient descent whose step size is the inverse of the curvature that the last step met: with s = x − x₋ and y = ∇f − ∇f₋
/// the long one is s·s / s·y, the short one s·y / y·y (Barzilai & Borwein, IMA J. Numer. Anal. 8, 1988, eqs. 5 and 6). f may rise.
///
/// The first step is found by backtracking. Where the last one met no positive curvature the step size is ‖s‖ / ‖y‖, the geometric
/// mean of both (Dai, Al-Baali & Yang, 2015).
///
/// @param stepSize the first trial
/// @param variant  1 for the long one, 2 for the short one
/// @param before   the iterate before, empty at the start
public record BarzilaiBorwein(double stepSize, int variant, Optional<Before> before) implements Method {

    /// An iterate with its gradient.
    public record Before(ConstMatrix<SimpleMatrix> x, ConstMatrix<SimpleMatrix> gradient) {}

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        var next = new BarzilaiBorwein(stepSize, variant, Optional.of(new Before(at.x(), at.gradient())));
        return before.map(last -> secant(f, at, new SecantPair(at.x().minus(last.x()), at.gradient().minus(last.gradient())), next))
                .orElseGet(() -> Backtracking.halving(1e-4).startingAt(stepSize).along(new Ray(f, at, at.gradient().negative()))
                        .map(found -> found.accepted(new StepDetail.SearchStep(found.search()), next))
                        .orElse(new Outcome.Stuck(StopReason.NO_DECREASE)));
    }

    private Outcome secant(CountedObjective f, CountedEvaluation at, SecantPair last, Method next) {
        double sy = last.curvature();
        var source = !(sy > 0) ? CurvatureSource.SECANT_MAGNITUDE : variant == 1 ? CurvatureSource.SECANT_LONG
                : CurvatureSource.SECANT_SHORT;
        double size = switch (source) {
            case SECANT_LONG -> last.s().dot(last.s()) / sy;
            case SECANT_SHORT -> sy / last.y().dot(last.y());
            default -> last.s().normF() / last.y().normF();
        };
        if (!(size > 0) || Double.isInfinite(size)) {
            return new Outcome.Stuck(StopReason.UNBOUNDED_MODEL);
        }
        return Outcome.accepted(f, at, at.gradient().scale(-size), new StepDetail.CurvatureStep(size, source), next);
    }
}
