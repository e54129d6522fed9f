package hesse.testing;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.Function;
import java.util.Map;

/// Computes a formula's value by walking its tree: slow, plain, and independent of what the program computes with.
///
/// Every operation is the one of `double` arithmetic or [Math] that its name says. Outside of a function's domain the
/// value is NaN; `min` and `max` of NaN are NaN.
///
/// @param parameters a value for every parameter of the formula
public record TreeEvaluator(Map<String, Double> parameters) {
    public TreeEvaluator {
        parameters = Map.copyOf(parameters);
    }

    /// The value of a formula without parameters.
    public static double value(Expression expression, double x, double y) {
        return new TreeEvaluator(Map.of()).at(expression, x, y);
    }

    /// @throws IllegalArgumentException if a parameter has no value
    public double at(Expression expression, double x, double y) {
        return switch (expression) {
            case Literal(var value) -> value;
            case Constant constant -> constant.value();
            case Variable variable -> switch (variable) {
                case X -> x;
                case Y -> y;
            };
            case Parameter(var name) -> parameter(name);
            case Negation(var operand) -> -at(operand, x, y);
            case Binary(var operator, var left, var right) -> binary(operator, at(left, x, y), at(right, x, y));
            case Call(var function, var arguments) -> {
                double first = at(arguments.getFirst(), x, y);
                yield function.arity() == 1 ? unary(function, first) : binary(function, first, at(arguments.get(1), x, y));
            }
        };
    }

    private double parameter(String name) {
        var value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value for " + name + " in " + parameters);
        }
        return value;
    }

    private static double binary(Expression.Operator operator, double left, double right) {
        return switch (operator) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
            case DIVIDE -> left / right;
            case POWER -> Math.pow(left, right);
        };
    }

    private static double unary(Function function, double v) {
        return switch (function) {
            case SIN -> Math.sin(v);
            case COS -> Math.cos(v);
            case TAN -> Math.tan(v);
            case ASIN -> Math.asin(v);
            case ACOS -> Math.acos(v);
            case ATAN -> Math.atan(v);
            case SINH -> Math.sinh(v);
            case COSH -> Math.cosh(v);
            case TANH -> Math.tanh(v);
            case EXP -> Math.exp(v);
            case LOG -> Math.log(v);
            case LOG10 -> Math.log10(v);
            case LOG2 -> Math.log(v) / Math.log(2);
            case SQRT -> Math.sqrt(v);
            case CBRT -> Math.cbrt(v);
            case ABS -> Math.abs(v);
            case SIGN -> Math.signum(v);
            case FLOOR -> Math.floor(v);
            case SIGMOID -> 1 / (1 + Math.exp(-v));
            case SOFTPLUS -> Math.max(v, 0) + Math.log1p(Math.exp(-Math.abs(v)));
            case RELU -> Math.max(v, 0);
            case ATAN2, MIN, MAX, POW, HYPOT -> throw new IllegalArgumentException(function + " takes two arguments");
        };
    }

    private static double binary(Function function, double a, double b) {
        return switch (function) {
            case ATAN2 -> Math.atan2(a, b);
            case MIN -> Math.min(a, b);
            case MAX -> Math.max(a, b);
            case POW -> Math.pow(a, b);
            case HYPOT -> Math.hypot(a, b);
            case SIN, COS, TAN, ASIN, ACOS, ATAN, SINH, COSH, TANH, EXP, LOG, LOG10, LOG2, SQRT, CBRT, ABS, SIGN, FLOOR,
                    SIGMOID, SOFTPLUS, RELU -> throw new IllegalArgumentException(function + " takes one argument");
        };
    }
}
