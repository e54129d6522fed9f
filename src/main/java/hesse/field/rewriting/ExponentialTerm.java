package hesse.field.rewriting;

import static hesse.expression.simplification.Trees.ONE;
import static hesse.expression.simplification.Trees.ZERO;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Operator;
import hesse.expression.Function;
import hesse.expression.simplification.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// c exp(a) with a positive constant c: what sums that can't be zero or negative often consist of.
///
/// @param exponent a, which is the literal 0 for a constant alone
public record ExponentialTerm(Expression coefficient, Expression exponent) {

    private static final int MOST_TERMS = 64;
    private static final Expression HALF = new Literal(0.5);

    boolean isConstant() {
        return exponent.equals(ZERO);
    }

    boolean hasCoefficientOne() {
        return coefficient.equals(ONE);
    }

    ExponentialTerm times(ExponentialTerm other) {
        return new ExponentialTerm(Trees.times(coefficient, other.coefficient), plus(exponent, other.exponent));
    }

    ExponentialTerm over(ExponentialTerm other) {
        return new ExponentialTerm(coefficient.equals(other.coefficient) ? ONE : Trees.divided(coefficient, other.coefficient),
                minus(exponent, other.exponent));
    }

    private static Expression plus(Expression a, Expression b) {
        return Trees.plus(a, b);
    }

    private static Expression minus(Expression a, Expression b) {
        return a.equals(b) ? ZERO : Trees.minus(a, b);
    }

    /// As a formula.
    Expression formula() {
        return isConstant() ? coefficient : Trees.times(coefficient, Trees.call(Function.EXP, exponent));
    }

    static Expression sum(List<ExponentialTerm> terms) {
        return terms.stream().map(ExponentialTerm::formula).reduce(Trees::plus).orElse(ZERO);
    }

    /// The terms of a formula that is a sum of such ones, if it is: of constants, `exp(a)`, `b^a` and `cosh(a)`, their sums,
    /// products and quotients by a single term.
    static Optional<List<ExponentialTerm>> of(Expression formula, Numbers numbers) {
        if (Numbers.isConstant(formula) && numbers.isPositive(formula)) {
            return one(formula, ZERO);
        }
        return switch (formula) {
            case Binary(var operator, var left, var right) -> of(operator, left, right, numbers);
            case Call(var function, var arguments) when function == Function.EXP -> one(ONE, arguments.getFirst());
            case Call(var function, var arguments) when function == Function.COSH -> Optional.of(List.of(
                    new ExponentialTerm(HALF, arguments.getFirst()), new ExponentialTerm(HALF, Trees.negated(arguments.getFirst()))));
            default -> Optional.empty();
        };
    }

    private static Optional<List<ExponentialTerm>> of(Operator operator, Expression left, Expression right, Numbers numbers) {
        return switch (operator) {
            case PLUS -> of(left, numbers).flatMap(a -> of(right, numbers).map(b -> joined(a, b)));
            case TIMES -> of(left, numbers).flatMap(a -> of(right, numbers).flatMap(b -> product(a, b)));
            case DIVIDE -> of(left, numbers).flatMap(a -> of(right, numbers).filter(b -> b.size() == 1)
                    .map(b -> a.stream().map(term -> term.over(b.getFirst())).toList()));
            case POWER -> power(left, right, numbers);
            case MINUS -> Optional.empty();
        };
    }

    private static Optional<List<ExponentialTerm>> one(Expression coefficient, Expression exponent) {
        return Optional.of(List.of(new ExponentialTerm(coefficient, exponent)));
    }

    private static List<ExponentialTerm> joined(List<ExponentialTerm> a, List<ExponentialTerm> b) {
        var all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    private static Optional<List<ExponentialTerm>> product(List<ExponentialTerm> a, List<ExponentialTerm> b) {
        return a.size() * b.size() > MOST_TERMS ? Optional.empty()
                : Optional.of(a.stream().flatMap(one -> b.stream().map(one::times)).toList());
    }

    /// b^a = exp(a log b).
    private static Optional<List<ExponentialTerm>> power(Expression base, Expression exponent, Numbers numbers) {
        if (base == Constant.E) {
            return one(ONE, exponent);
        }
        return Numbers.isConstant(base) && numbers.isPositive(base)
                ? one(ONE, Trees.times(exponent, Trees.call(Function.LOG, base))) : Optional.empty();
    }
}
