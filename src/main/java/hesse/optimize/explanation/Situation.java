package hesse.optimize.explanation;

import hesse.field.Cancellation;
import hesse.objective.Evaluation;
import hesse.objective.spectrum.Lanczos;
import hesse.objective.spectrum.SymmetricOperator;
import hesse.optimize.EigenSplit;
import hesse.optimize.Step;
import hesse.optimize.Trajectory;

/// A step between what was there before it and after it.
///
/// @param from  where it began
/// @param after f where the run is after it
record Situation(Evaluation from, Step step, double after) {
    private static final int MOST_FORMED = 32;
    private static final int MOST_PRODUCTS = 80;
    private static final double TOLERANCE = 1e-5;

    static Situation of(Trajectory trajectory, int k, Evaluation from) {
        return new Situation(from, trajectory.steps().get(k), trajectory.iterates().get(k + 1).f());
    }

    /// The gradient's parts along the eigenvectors; empty arrays where H isn't finite.
    EigenSplit split() {
        var hessian = from.hessian();
        return hessian.hasUncountable() ? new EigenSplit(new double[0], new double[0]) : EigenSplit.of(hessian, from.gradient());
    }

    /// H's largest eigenvalue; NaN where H isn't finite. Of many variables it is found by products, without H.
    double lambdaMax() {
        int n = from.x().getNumRows();
        if (n > MOST_FORMED) {
            var ritz = Lanczos.seeded(SymmetricOperator.hessian(from), 1)
                    .converge(0, 1, TOLERANCE, Math.min(n, MOST_PRODUCTS), Cancellation.NEVER).values();
            return ritz.isEmpty() ? Double.NaN : ritz.getLast().value();
        }
        var eigenvalues = split().eigenvalues();
        return eigenvalues.length == 0 ? Double.NaN : eigenvalues[eigenvalues.length - 1];
    }

    double length() {
        return step.p().normF();
    }
}
