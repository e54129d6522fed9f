package hesse.field.rewriting;

import static hesse.expression.simplification.Trees.ONE;
import static hesse.expression.simplification.Trees.TWO;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Operator;
import hesse.expression.Function;
import hesse.expression.simplification.Trees;
import hesse.field.rewriting.StableForm.HoledQuotient;
import hesse.field.rewriting.StableForm.HoledQuotient.Kind;
import java.util.Optional;

/// Quotients whose numerator and divisor are zero at once, where they have a hole and nearby derivatives that cancel:
///
/// | typed | computed, where u ≠ 0 |
/// |---|---|
/// | sin(u)/u, sinh(u)/u, (exp(u) - 1)/u | φ(u) with its own derivatives |
/// | (1 - cos(u))/u², (cosh(u) - 1)/u² | φ(u/2)²/2 with φ of the sine, of the hyperbolic sine |
/// | (1 - cos(u))/u, (cosh(u) - 1)/u | u φ(u/2)²/2 |
/// | tan(u)/u | φ(u)/cos(u) |
/// | u/sin(u) and the others upside down | 1/φ(u) where \|u\| < 1 |
///
/// also with constant factors, as in sin(3x)/x, and among other factors. Left and right are defined at the same points, for
/// the right one has its hole in φ.
///
/// Higham, "Functions of Matrices", 2008, section 10.7.4 (φ of the exponential).
final class HoledQuotients implements Rule {

    @Override
    public Optional<StableForm> of(Expression formula, Numbers numbers) {
        if (!(formula instanceof Binary(var operator, var left, var right)) || operator != Operator.DIVIDE) {
            return Optional.empty();
        }
        var elementary = elementary(formula, left, right);
        return elementary.or(() -> quotient(left, right, numbers).or(() -> ofFactors(formula, numbers)).map(StableForm.Formula::new))
                .or(() -> upsideDown(left, right, numbers));
    }

    /// φ(u) itself, in the one way of writing it that all others are led back to.
    private static Optional<StableForm> elementary(Expression formula, Expression left, Expression right) {
        if (!(left instanceof Call(var function, var arguments)) || !arguments.getFirst().equals(right) || Numbers.isConstant(right)) {
            return Optional.empty();
        }
        return switch (function) {
            case SIN -> Optional.of(new HoledQuotient(Kind.SINE, right, formula));
            case SINH -> Optional.of(new HoledQuotient(Kind.HYPERBOLIC_SINE, right, formula));
            case EXPM1 -> Optional.of(new HoledQuotient(Kind.EXPONENTIAL, right, formula));
            default -> Optional.empty();
        };
    }

    /// u/g(u) by g(u)/u, which far from the hole loses what little u/g(u) bends.
    private static Optional<StableForm> upsideDown(Expression left, Expression right, Numbers numbers) {
        return Zero.of(right, numbers).flatMap(zero -> quotient(right, left, numbers)
                .map(quotient -> new StableForm.NearZero(zero.u, Trees.divided(ONE, quotient))));
    }

    /// A factor above the line with one below it, beside others.
    private static Optional<Expression> ofFactors(Expression formula, Numbers numbers) {
        var factors = Factors.of(formula);
        for (int i = 0; i < factors.above().size() && factors.size() > 2; i++) {
            for (int j = 0; j < factors.below().size(); j++) {
                var quotient = quotient(factors.above().get(i), factors.below().get(j), numbers);
                if (quotient.isPresent()) {
                    return Optional.of(Trees.times(factors.without(new int[] {i}, new int[] {j}).formula(), quotient.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Expression> quotient(Expression numerator, Expression divisor, Numbers numbers) {
        var zero = Zero.of(numerator, numbers);
        if (zero.isEmpty()) {
            return Optional.empty();
        }
        var below = Term.single(divisor, numbers);
        var power = Powers.of(below.rest(), numbers);
        double order = power.exponent();
        return ratio(zero.get().u, power.base(), numbers).filter(_ -> order == 1 || order == 2 && zero.get().order == 2)
                .map(ratio ->
                Trees.times(Trees.divided(Trees.times(Term.number(zero.get().factor), ratio.equals(ONE) ? ONE
                                : Trees.power(ratio, new Literal(order))),
                        Term.number(below.factor())), zero.get().over(order)));
    }

    /// c of u = c w, with a constant c other than zero.
    private static Optional<Expression> ratio(Expression u, Expression w, Numbers numbers) {
        if (Numbers.isConstant(u)) {
            return Optional.empty();
        }
        if (u.equals(w)) {
            return Optional.of(ONE);
        }
        var a = Term.single(u, numbers);
        var b = Term.single(w, numbers);
        if (a.rest().equals(b.rest()) && !a.isNumber() && a.factor() != 0 && b.factor() != 0) {
            return Optional.of(Trees.divided(Term.number(a.factor()), Term.number(b.factor())));
        }
        return u instanceof Binary(var operator, var c, var same) && operator == Operator.TIMES && same.equals(w) && numbers.isPositive(c)
                ? Optional.of(c) : Optional.empty();
    }

    /// A function that is zero where u is: k sin(u), k (exp(u) - 1) and the like.
    private record Zero(double factor, Function function, Expression u, int order) {

        static Optional<Zero> of(Expression numerator, Numbers numbers) {
            var terms = Term.of(numerator, numbers);
            return switch (terms.size()) {
                case 1 -> single(terms.getFirst());
                case 2 -> terms.getFirst().isNumber() ? difference(terms.getLast(), terms.getFirst())
                        : difference(terms.getFirst(), terms.getLast());
                default -> Optional.empty();
            };
        }

        private static Optional<Zero> single(Term term) {
            if (!(term.rest() instanceof Call(var function, var arguments)) || term.factor() == 0) {
                return Optional.empty();
            }
            return switch (function) {
                case SIN, SINH, TAN, EXPM1 -> Optional.of(new Zero(term.factor(), function, arguments.getFirst(), 1));
                default -> Optional.empty();
            };
        }

        /// k g(u) - k.
        private static Optional<Zero> difference(Term term, Term number) {
            if (!number.isNumber() || number.factor() != -term.factor() || number.factor() == 0) {
                return Optional.empty();
            }
            if (term.rest() instanceof Binary(var operator, var base, var exponent) && operator == Operator.POWER
                    && base == Expression.Constant.E) {
                return Optional.of(new Zero(term.factor(), Function.EXPM1, exponent, 1));
            }
            return !(term.rest() instanceof Call(var function, var arguments)) ? Optional.empty() : switch (function) {
                case EXP -> Optional.of(new Zero(term.factor(), Function.EXPM1, arguments.getFirst(), 1));
                case COS -> Optional.of(new Zero(-term.factor(), Function.SIN, arguments.getFirst(), 2));
                case COSH -> Optional.of(new Zero(term.factor(), Function.SINH, arguments.getFirst(), 2));
                default -> Optional.empty();
            };
        }

        /// The function over u or u².
        Expression over(double power) {
            if (order == 1) {
                return function == Function.TAN ? Trees.divided(phi(Function.SIN, u), Trees.call(Function.COS, u)) : phi(function, u);
            }
            var squared = Trees.times(new Literal(0.5), Trees.square(phi(function, Trees.divided(u, TWO))));
            return power == 1 ? Trees.times(u, squared) : squared;
        }

        private static Expression phi(Function function, Expression u) {
            return Trees.divided(Trees.call(function, u), u);
        }
    }
}
