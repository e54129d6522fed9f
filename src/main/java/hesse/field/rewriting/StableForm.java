package hesse.field.rewriting;

import hesse.expression.Expression;
import java.util.List;
import java.util.stream.Stream;

/// What is computed in the place of a formula, equal to it wherever either is defined.
public sealed interface StableForm {

    /// The formula whose value is computed, for people to read; a form may compute it in more than one piece.
    Expression evaluated();

    /// The formulas whose jets it is made of.
    default List<Expression> operands() {
        return switch (this) {
            case Formula(var evaluated) -> List.of(evaluated);
            case Parts(var evaluated, var derivatives, _) -> List.of(evaluated, derivatives);
            case Guarded(var evaluated, var guard, _) -> List.of(evaluated, guard);
            case NearZero(var u, var evaluated) -> List.of(evaluated, u);
            case LogSumExp(var terms, _) -> terms.stream().map(ExponentialTerm::exponent).toList();
            case LogCosh(var u, _) -> List.of(u);
            case HoledQuotient(_, var u, _) -> List.of(u);
            case NormPower(var u, _, _) -> List.of(u);
            case SignedPower(var u, _, _) -> List.of(u);
            case RootOfSquares(var sum, var roots, _, _) -> Stream.concat(Stream.of(sum), roots.stream()).toList();
        };
    }

    /// Another formula, whose value and derivatives are those wanted.
    record Formula(Expression evaluated) implements StableForm {}

    /// The value of one formula with the derivatives of another, of which the one that was typed needs no rewriting.
    record Parts(Expression evaluated, Expression derivatives, Enclosures enclosures) implements StableForm {}

    /// Whether intervals are better enclosed by the form too, or by the formula as it was typed.
    enum Enclosures { BY_FORM, AS_TYPED }

    /// Another formula that is defined in more places than the one that was typed: only where the guard allows it.
    record Guarded(Expression evaluated, Expression guard, Allowed allowed) implements StableForm {}

    /// Where a guard allows a value.
    enum Allowed { NOT_ZERO, NOT_NEGATIVE, POSITIVE }

    /// Another formula where |u| < 1, and elsewhere the one that was typed, which is better there.
    record NearZero(Expression u, Expression evaluated) implements StableForm {}

    /// log(c₁ exp(a₁) + c₂ exp(a₂) + …) of two terms or more, with positive constants c.
    record LogSumExp(List<ExponentialTerm> terms, Expression evaluated) implements StableForm {
        public LogSumExp {
            terms = List.copyOf(terms);
        }
    }

    /// log(cosh(u)).
    record LogCosh(Expression u, Expression evaluated) implements StableForm {}

    /// A quotient of u whose numerator is zero with its divisor, at u = 0, where it isn't defined.
    record HoledQuotient(Kind kind, Expression u, Expression evaluated) implements StableForm {
        /// φ(u) by name: sin(u)/u, sinh(u)/u and (exp(u) - 1)/u.
        public enum Kind { SINE, HYPERBOLIC_SINE, EXPONENTIAL }
    }

    /// u^p for a sum of squares u and p > 1/2 that isn't whole, which at u = 0 is smoother than its parts.
    record NormPower(Expression u, double p, Expression evaluated) implements StableForm {}

    /// sign(u) |u|^p for p > 1.
    record SignedPower(Expression u, double p, Expression evaluated) implements StableForm {}

    /// √(c + a² + b² + …) for a number c > 0.
    record RootOfSquares(Expression sum, List<Expression> roots, double constant, Expression evaluated) implements StableForm {
        public RootOfSquares {
            roots = List.copyOf(roots);
        }
    }
}
