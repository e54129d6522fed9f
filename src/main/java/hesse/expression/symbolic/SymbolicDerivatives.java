package hesse.expression.symbolic;

import hesse.expression.Expression;
import hesse.expression.Printer;
import java.util.List;

/// A formula with its gradient and its Hessian as formulas in the same variables and parameters.
///
/// They hold wherever the formula is twice differentiable, and not at its [Kink]s.
///
/// @param f the formula as it was given
/// @param kinks where the formula has kinks and jumps, in the order of its text, each once
public record SymbolicDerivatives(Expression f, Derivative fx, Derivative fy, Derivative fxx, Derivative fxy, Derivative fyy,
        List<Kink> kinks) {
    /// The longest derivative that is shown, in characters as [Printer] writes it.
    public static final int MAX_LENGTH = 2000;

    public SymbolicDerivatives {
        kinks = List.copyOf(kinks);
    }

    /// Takes a fraction of a second at most: a derivative that needs more work is too long to read anyway.
    public static SymbolicDerivatives of(Expression f) {
        return new SymbolicDifferentiator(f).derivatives();
    }
}
