package hesse.expression.simplification;

import static hesse.expression.simplification.Trees.ONE;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.Function;
import hesse.expression.simplification.Base.Applied;
import hesse.expression.simplification.Base.Group;
import hesse.expression.simplification.Base.Number;
import hesse.expression.simplification.Base.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes sums as trees: numeric factors in front, negative powers as denominators, half powers as roots, and sums in
/// the order in which they were typed, or else in that of [TermOrder].
final class SumWriter {
    private static final Rational HALF = Rational.of(2).reciprocal();

    private record Written(Expression tree, int length) {}

    private final Map<Sum, Sum> orders;
    private final Map<Sum, Written> known = new HashMap<>();

    /// @param orders sums with the order of terms to keep, each under itself
    SumWriter(Map<Sum, Sum> orders) {
        this.orders = orders;
    }

    boolean isTyped(Sum sum) {
        return orders.containsKey(sum);
    }

    Expression tree(Sum sum) {
        return written(sum).tree();
    }

    int length(Sum sum) {
        return written(sum).length();
    }

    private Written written(Sum sum) {
        var before = known.get(sum);
        if (before != null) {
            return before;
        }
        var tree = sum.isZero() ? Trees.ZERO : write(sum);
        var written = new Written(tree, PrintedLength.of(tree));
        known.put(sum, written);
        return written;
    }

    private Expression write(Sum sum) {
        var ordered = orders.containsKey(sum) ? orders.get(sum).terms() : TermOrder.ordered(sum).terms();
        Expression tree = null;
        for (var term : ordered.entrySet()) {
            var factor = term.getValue();
            if (tree == null) {
                tree = term(term.getKey(), factor);
            } else if (factor.signum() < 0) {
                tree = new Binary(Operator.MINUS, tree, term(term.getKey(), factor.negated()));
            } else {
                tree = new Binary(Operator.PLUS, tree, term(term.getKey(), factor));
            }
        }
        return tree;
    }

    private Expression term(Monomial monomial, Rational factor) {
        var above = new ArrayList<Expression>();
        var below = new ArrayList<Expression>();
        number(factor.abs(), monomial.isOne(), above, below);
        for (var power : FactorOrder.ordered(monomial)) {
            if (isDenominator(power.getKey(), power.getValue())) {
                below.add(power(power.getKey(), opposite(power.getValue())));
            } else {
                above.add(power(power.getKey(), power.getValue()));
            }
        }
        if (above.isEmpty()) {
            above.add(ONE);
        }
        if (factor.signum() < 0) {
            above.set(0, new Negation(above.getFirst()));
        }
        var numerator = product(above);
        return below.isEmpty() ? numerator : new Binary(Operator.DIVIDE, numerator, product(below));
    }

    private static void number(Rational factor, boolean alone, List<Expression> above, List<Expression> below) {
        if (factor.isLiteral()) {
            if (alone || !factor.equals(Rational.ONE)) {
                above.add(factor.expression());
            }
            return;
        }
        if (alone || !Rational.of(1).equals(numerator(factor))) {
            above.add(numerator(factor).expression());
        }
        below.add(numerator(factor.reciprocal()).expression());
    }

    private static Rational numerator(Rational fraction) {
        return new Rational(fraction.numerator(), java.math.BigInteger.ONE, false);
    }

    private static Expression product(List<Expression> factors) {
        return factors.stream().reduce((left, right) -> new Binary(Operator.TIMES, left, right)).orElseThrow();
    }

    /// exp(-u) stays what it is; 1/u, 1/sqrt(u) and x^(-a) go below.
    private static boolean isDenominator(Base base, Sum exponent) {
        return exponent.isSingle() && exponent.isNegative() && !base.equals(Base.E);
    }

    private static Sum opposite(Sum exponent) {
        return Sum.of(exponent.factor().negated(), exponent.monomial());
    }

    private Expression power(Base base, Sum exponent) {
        var number = exponent.number();
        if (number.filter(HALF::equals).isPresent()) {
            return Trees.call(Function.SQRT, base(base));
        }
        if (exponent.isOne()) {
            return base(base);
        }
        if (base.equals(Base.E)) {
            return Trees.call(Function.EXP, tree(exponent));
        }
        return new Binary(Operator.POWER, base(base), tree(exponent));
    }

    private Expression base(Base base) {
        return switch (base) {
            case Symbol(var expression) -> expression;
            case Number(var number) -> number.expression();
            case Applied(var function, var arguments) -> new Expression.Call(function, arguments.stream().map(this::tree).toList());
            case Group(var sum) -> tree(sum);
        };
    }
}
