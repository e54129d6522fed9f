package hesse.curvature.proof;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a term is the sum of, each with its coefficient, but for what doesn't depend on x and y: 1 - 2x² - 2y² is that of
/// x² and y², -2 times each.
///
/// @param coefficients exactly as they are written, none of them 0
record Addends(Map<Expression, BigDecimal> coefficients) {

    static Addends of(Expression term) {
        var coefficients = new LinkedHashMap<Expression, BigDecimal>();
        collect(term, BigDecimal.ONE, coefficients);
        coefficients.values().removeIf(coefficient -> coefficient.signum() == 0);
        return new Addends(coefficients);
    }

    private static void collect(Expression term, BigDecimal factor, Map<Expression, BigDecimal> into) {
        switch (term) {
            case Negation(var operand) -> collect(operand, factor.negate(), into);
            case Binary(var operator, var left, var right) -> {
                switch (operator) {
                    case PLUS -> {
                        collect(left, factor, into);
                        collect(right, factor, into);
                    }
                    case MINUS -> {
                        collect(left, factor, into);
                        collect(right, factor.negate(), into);
                    }
                    case TIMES -> {
                        if (left instanceof Literal(double number)) {
                            collect(right, factor.multiply(BigDecimal.valueOf(number)), into);
                        } else if (right instanceof Literal(double number)) {
                            collect(left, factor.multiply(BigDecimal.valueOf(number)), into);
                        } else {
                            add(term, factor, into);
                        }
                    }
                    case DIVIDE, POWER -> add(term, factor, into);
                }
            }
            case Call _, Variable _ -> add(term, factor, into);
            case Literal _, Constant _, Parameter _ -> { }
        }
    }

    private static void add(Expression term, BigDecimal factor, Map<Expression, BigDecimal> into) {
        if (CurveTerms.varies(term)) {
            into.merge(term, factor, BigDecimal::add);
        }
    }

    /// Whether this sum is a multiple of the other: a function of it.
    boolean isMultipleOf(Addends other) {
        if (coefficients.isEmpty() || !coefficients.keySet().equals(other.coefficients.keySet())) {
            return false;
        }
        var first = coefficients.keySet().iterator().next();
        return coefficients.entrySet().stream().allMatch(entry -> entry.getValue().multiply(other.coefficients.get(first))
                .compareTo(other.coefficients.get(entry.getKey()).multiply(coefficients.get(first))) == 0);
    }
}
