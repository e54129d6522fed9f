package hesse.field.enclosure;

import hesse.interval.Intervals;

/// How far a computed operation may be from the exact one.
@FunctionalInterface
interface ErrorRule {

    /// The bound for the result.
    ///
    /// @param values the exact operands' and the result's
    /// @param errors of the computed operands; infinite or NaN where nothing is known
    double of(Intervals values, double[] errors);
}
