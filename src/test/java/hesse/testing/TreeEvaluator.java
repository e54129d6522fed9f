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
import hesse.special.ErrorFunction;
import hesse.special.Gamma;
import hesse.special.InverseHyperbolic;
import hesse.special.Polygamma;
import hesse.special.Root;
import hesse.special.Rounding;
import java.util.Map;

/// Computes a formula's value by walking its tree: slow, plain, and independent of what the program computes with.
///
/// Every operation is the one of `double` arithmetic or [Math] that its name says, or of `hesse.special`, which has tests of its own.
/// Outside of a function's domain the value is NaN; `min` and `max` of NaN are NaN.
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
                yield switch (function.arity()) {
                    case 1 -> unary(function, first);
                    case 2 -> binary(function, first, at(arguments.get(1), x, y));
                    default -> Double.isNaN(first) ? Double.NaN : at(arguments.get(first != 0 ? 1 : 2), x, y);
                };
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
            case COT -> 1 / Math.tan(v);
            case SEC -> 1 / Math.cos(v);
            case CSC -> 1 / Math.sin(v);
            case ACOT -> Math.atan2(1, v);
            case ASEC -> Math.acos(1 / v);
            case ACSC -> Math.asin(1 / v);
            case COTH -> 1 / Math.tanh(v);
            case SECH -> 1 / Math.cosh(v);
            case CSCH -> 1 / Math.sinh(v);
            case ASINH -> InverseHyperbolic.asinh(v);
            case ACOSH -> InverseHyperbolic.acosh(v);
            case ATANH -> InverseHyperbolic.atanh(v);
            case ACOTH -> InverseHyperbolic.atanh(1 / v);
            case ASECH -> InverseHyperbolic.acosh(1 / v);
            case ACSCH -> InverseHyperbolic.asinh(1 / v);
            case EXPM1 -> Math.expm1(v);
            case LOG1P -> Math.log1p(v);
            case LOGIT -> v < 0.25 ? Math.log(v) - Math.log1p(-v) : 2 * InverseHyperbolic.atanh(2 * v - 1);
            case HEAVISIDE -> 0.5 * (1 + Math.signum(v));
            case CEIL -> Math.ceil(v);
            case ROUND -> Math.signum(v) * Math.floor(Math.abs(v) + (Math.abs(v) < 0x1p52 ? 0.5 : 0));
            case TRUNC -> v < 0 ? Math.ceil(v) : Math.floor(v);
            case FRAC -> v - Math.floor(v);
            case SINC -> v == 0 ? 1 : Math.sin(v) / v;
            case ERF -> ErrorFunction.erf(v);
            case ERFC -> ErrorFunction.erfc(v);
            case GAMMA -> Gamma.gamma(v);
            case ATAN2, LOGADDEXP, ROOT, HYPOT, MOD, MIN, MAX, POLYGAMMA, LESS, LESS_EQUAL, EQUAL, NOT_EQUAL, IF ->
                throw new IllegalArgumentException(function + " takes more arguments");
        };
    }

    private static double binary(Function function, double a, double b) {
        return switch (function) {
            case ATAN2 -> Math.atan2(a, b);
            case MIN -> Math.min(a, b);
            case MAX -> Math.max(a, b);
            case HYPOT -> Math.hypot(a, b);
            case LOGADDEXP -> Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
            case ROOT -> Root.root(a, b);
            case MOD -> Rounding.mod(a, b);
            case POLYGAMMA -> Polygamma.polygamma(a, b);
            case LESS -> truth(a, b, a < b);
            case LESS_EQUAL -> truth(a, b, a <= b);
            case EQUAL -> truth(a, b, a == b);
            case NOT_EQUAL -> truth(a, b, a != b);
            case SIN, COS, TAN, COT, SEC, CSC, ASIN, ACOS, ATAN, ACOT, ASEC, ACSC, SINH, COSH, TANH, COTH, SECH, CSCH, ASINH, ACOSH, ATANH,
                    ACOTH, ASECH, ACSCH, EXP, EXPM1, LOG, LOG10, LOG2, LOG1P, SQRT, CBRT, ABS, SIGN, HEAVISIDE, FLOOR, CEIL, ROUND, TRUNC,
                    FRAC, SIGMOID, LOGIT, SOFTPLUS, RELU, SINC, ERF, ERFC, GAMMA,
                    IF -> throw new IllegalArgumentException(function + " doesn't take two arguments");
        };
    }

    private static double truth(double a, double b, boolean holds) {
        return Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : holds ? 1 : 0;
    }
}
