package hesse.optimize;

import java.util.List;
import java.util.OptionalDouble;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// A search along x + t d that found a step.
///
/// @param direction d, n × 1, only to be read
/// @param slope     ∇f · d < 0, f's slope at t = 0
/// @param trials    in the order in which they were made
/// @param t         of the trial that was taken
/// @param c1        of the condition of sufficient decrease f(x + t d) ≤ f + c₁ t ∇f · d, 0 where none was asked for
/// @param condition what the taken trial satisfies
public record LineSearch(ConstMatrix<SimpleMatrix> direction, double slope, List<Trial> trials, double t, double c1, Condition condition) {

    /// @param value f there, NaN outside of the domain
    /// @param slope ∇f(x + t d) · d, where it was asked for
    public record Trial(double t, double value, OptionalDouble slope) {}

    /// What is claimed of a step.
    public enum Condition {
        /// Sufficient decrease.
        ARMIJO,
        /// Sufficient decrease, and |slope| ≤ c₂ |slope at 0|.
        STRONG_WOLFE,
        /// The slope is zero to a part of 10¹⁰: a stationary point of f along the ray.
        EXACT,
        /// The decrease is hidden by f's rounding, and the slope stands for it: ∇f(x + t d) · d ≤ (2 c₁ − 1) ∇f · d.
        ROUNDING
    }

    public LineSearch {
        trials = List.copyOf(trials);
    }
}
