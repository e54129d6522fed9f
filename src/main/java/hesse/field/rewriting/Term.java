package hesse.field.rewriting;

import static hesse.expression.simplification.Trees.ONE;
import static hesse.expression.simplification.Trees.ZERO;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.simplification.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// A term of a sum: a number times the rest, which is 1 for a number alone.
record Term(double factor, Expression rest) {

    boolean isNumber() {
        return rest.equals(ONE);
    }

    Term times(double number) {
        return new Term(factor * number, rest);
    }

    /// The term as a formula.
    Expression formula() {
        return isNumber() ? number(factor) : factor < 0 ? Trees.negated(new Term(-factor, rest).formula())
                : Trees.times(number(factor), rest);
    }

    /// The terms of sums and differences however deep they are nested, from left to right.
    static List<Term> of(Expression sum, Numbers numbers) {
        var terms = new ArrayList<Term>();
        collect(sum, 1, numbers, terms);
        return terms;
    }

    private static void collect(Expression sum, double sign, Numbers numbers, List<Term> into) {
        switch (sum) {
            case Binary(var operator, var left, var right) when operator == Operator.PLUS || operator == Operator.MINUS -> {
                collect(left, sign, numbers, into);
                collect(right, operator == Operator.PLUS ? sign : -sign, numbers, into);
            }
            case Negation(var operand) -> collect(operand, -sign, numbers, into);
            default -> into.add(single(sum, numbers).times(sign));
        }
    }

    /// A formula that isn't a sum; numbers are taken out of it as far as their product isn't rounded.
    static Term single(Expression formula, Numbers numbers) {
        var number = numbers.exact(formula);
        return number.isPresent() ? new Term(number.getAsDouble(), ONE) : switch (formula) {
            case Negation(var operand) -> single(operand, numbers).times(-1);
            case Binary(var operator, var left, var right) when operator == Operator.TIMES -> product(formula, left, right, numbers);
            case Binary(var operator, var left, var right) when operator == Operator.DIVIDE -> quotient(formula, left, right, numbers);
            default -> new Term(1, formula);
        };
    }

    private static Term product(Expression formula, Expression left, Expression right, Numbers numbers) {
        var a = single(left, numbers);
        var b = single(right, numbers);
        var factor = Numbers.product(a.factor, b.factor);
        return factor.isEmpty() || a.factor == 1 && b.factor == 1 ? new Term(1, formula)
                : new Term(factor.getAsDouble(), Trees.times(a.rest, b.rest));
    }

    private static Term quotient(Expression formula, Expression left, Expression right, Numbers numbers) {
        var divisor = numbers.exact(right);
        var a = single(left, numbers);
        var factor = divisor.isEmpty() ? divisor : Numbers.quotient(a.factor, divisor.getAsDouble());
        return factor.isEmpty() ? new Term(1, formula) : new Term(factor.getAsDouble(), a.rest);
    }

    /// Their sum as a formula, in their order.
    static Expression sum(List<Term> terms) {
        Expression sum = ZERO;
        for (var term : terms) {
            sum = term.factor < 0 && !sum.equals(ZERO) ? Trees.minus(sum, term.times(-1).formula()) : Trees.plus(sum, term.formula());
        }
        return sum;
    }

    /// What the numbers among the terms add up to, if that isn't rounded.
    static OptionalDouble total(List<Term> terms) {
        var total = OptionalDouble.of(0);
        for (var term : terms) {
            if (term.isNumber() && total.isPresent()) {
                total = Numbers.sum(total.getAsDouble(), term.factor);
            }
        }
        return total;
    }

    static Expression number(double value) {
        return value < 0 ? new Negation(new Literal(-value)) : new Literal(value + 0.0);
    }
}
