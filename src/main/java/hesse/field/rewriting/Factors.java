package hesse.field.rewriting;

import static hesse.expression.simplification.Trees.ONE;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.simplification.Trees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The factors above and below the line of products and quotients, however deep they are nested.
///
/// @param above in the order of the text
/// @param below likewise
public record Factors(List<Expression> above, List<Expression> below) {

    public Factors {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    public static Factors of(Expression formula) {
        var above = new ArrayList<Expression>();
        var below = new ArrayList<Expression>();
        collect(formula, above, below);
        return new Factors(above, below);
    }

    private static void collect(Expression formula, List<Expression> above, List<Expression> below) {
        switch (formula) {
            case Binary(var operator, var left, var right) when operator == Operator.TIMES -> {
                collect(left, above, below);
                collect(right, above, below);
            }
            case Binary(var operator, var left, var right) when operator == Operator.DIVIDE -> {
                collect(left, above, below);
                collectProduct(right, below);
            }
            case Negation(var operand) -> {
                above.add(Term.number(-1));
                collect(operand, above, below);
            }
            default -> above.add(formula);
        }
    }

    /// A divisor's own quotients stay whole: 1/(sin(x)/x) isn't x/sin(x).
    private static void collectProduct(Expression formula, List<Expression> into) {
        if (formula instanceof Binary(var operator, var left, var right) && operator == Operator.TIMES) {
            collectProduct(left, into);
            collectProduct(right, into);
        } else {
            into.add(formula);
        }
    }

    int size() {
        return above.size() + below.size();
    }

    /// Without the factors at these places.
    Factors without(int[] indicesAbove, int[] indicesBelow) {
        return new Factors(without(above, indicesAbove), without(below, indicesBelow));
    }

    private static List<Expression> without(List<Expression> factors, int[] indices) {
        var rest = new ArrayList<Expression>();
        for (int i = 0; i < factors.size(); i++) {
            int index = i;
            if (Arrays.stream(indices).noneMatch(gone -> gone == index)) {
                rest.add(factors.get(i));
            }
        }
        return rest;
    }

    /// As a formula: 1 if there are none.
    Expression formula() {
        var numerator = above.stream().reduce(ONE, Trees::times);
        return below.isEmpty() ? numerator : Trees.divided(numerator, below.stream().reduce(ONE, Trees::times));
    }
}
