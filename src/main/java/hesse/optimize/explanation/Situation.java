package hesse.optimize.explanation;

import hesse.objective.Evaluation;
import hesse.optimize.EigenSplit;
import hesse.optimize.Step;
import hesse.optimize.Trajectory;

/// A step between what was there before it and after it.
///
/// @param from  where it began
/// @param after f where the run is after it
record Situation(Evaluation from, Step step, double after) {

    static Situation of(Trajectory trajectory, int k, Evaluation from) {
        return new Situation(from, trajectory.steps().get(k), trajectory.iterates().get(k + 1).f());
    }

    /// The gradient's parts along the eigenvectors; empty arrays where H isn't finite.
    EigenSplit split() {
        var hessian = from.hessian();
        return hessian.hasUncountable() ? new EigenSplit(new double[0], new double[0]) : EigenSplit.of(hessian, from.gradient());
    }

    /// H's largest eigenvalue; NaN where H isn't finite.
    double lambdaMax() {
        var eigenvalues = split().eigenvalues();
        return eigenvalues.length == 0 ? Double.NaN : eigenvalues[eigenvalues.length - 1];
    }

    double length() {
        return step.p().normF();
    }
}
