package hesse.optimize;

import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// What becomes of a method's next step.
public sealed interface Outcome {

    /// The run goes on.
    ///
    /// @param to   the point where it does, with what is known there
    /// @param next the method, with what it remembers from now on
    record Next(Step step, CountedEvaluation to, Method next) implements Outcome {}

    /// There is no step from here.
    record Stuck(StopReason reason) implements Outcome {}

    /// x₊ = x + p.
    static Outcome accepted(CountedObjective f, CountedEvaluation at, ConstMatrix<SimpleMatrix> p, StepDetail detail, Method next) {
        return accepted(f.at(at.x().plus(p)), p, detail, next);
    }

    /// The same, where f has been asked at x + p already.
    static Outcome accepted(CountedEvaluation to, ConstMatrix<SimpleMatrix> p, StepDetail detail, Method next) {
        return new Next(new Step(p, true, detail), to, next);
    }

    /// x₊ = x: the step p isn't made, and the method goes on with what it learned from it.
    static Outcome rejected(CountedEvaluation at, ConstMatrix<SimpleMatrix> p, StepDetail detail, Method next) {
        return new Next(new Step(p, false, detail), at, next);
    }
}
