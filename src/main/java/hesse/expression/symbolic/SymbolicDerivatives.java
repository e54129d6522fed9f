package hesse.expression.symbolic;

import hesse.expression.Expression;
import hesse.expression.Expression.Variable;
import java.util.List;

/// A formula with its gradient and its Hessian as formulas in the same variables and parameters.
///
/// They hold wherever the formula is twice differentiable, and not at its [Kink]s.
///
/// @param f the formula as it was given
/// @param kinks where the formula has kinks and jumps, in the order of its text, each once
public record SymbolicDerivatives(Expression f, Derivative fx, Derivative fy, Derivative fxx, Derivative fxy, Derivative fyy,
        List<Kink> kinks) {
    /// The longest derivative that is shown, in characters as [hesse.expression.Printer] writes it.
    public static final int MAX_LENGTH = 2000;

    public SymbolicDerivatives {
        kinks = List.copyOf(kinks);
    }

    public static SymbolicDerivatives of(Expression f) {
        var fx = derivative(f, Variable.X);
        var fy = derivative(f, Variable.Y);
        return new SymbolicDerivatives(f, fx, fy, derivative(fx, Variable.X), derivative(fx, Variable.Y), derivative(fy, Variable.Y),
                List.of());
    }

    private static Derivative derivative(Expression f, Variable by) {
        return new Derivative.Formula(Simplifier.simplify(Differentiation.of(f, by)));
    }

    private static Derivative derivative(Derivative f, Variable by) {
        return f.shown().map(formula -> derivative(formula, by)).orElse(f);
    }
}
