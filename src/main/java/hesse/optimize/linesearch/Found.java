package hesse.optimize.linesearch;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.LineSearch;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;
import org.ejml.simple.SimpleMatrix;

/// A step that a search found.
///
/// @param p  t d
/// @param to the objective at x + t d
public record Found(LineSearch search, SimpleMatrix p, CountedEvaluation to) {

    /// The step made.
    public Outcome accepted(StepDetail detail, Method next) {
        return Outcome.accepted(to, p, detail, next);
    }
}
