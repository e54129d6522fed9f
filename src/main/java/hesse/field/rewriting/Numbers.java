package hesse.field.rewriting;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.field.graph.ConstantFolding;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// What is known for certain of a formula's constant parts.
///
/// @param parameters their values; one without a value is no number
record Numbers(Map<String, Double> parameters) {

    /// The value of a constant that doubles compute without rounding; none of any other formula.
    OptionalDouble exact(Expression expression) {
        return switch (expression) {
            case Literal(double value) -> OptionalDouble.of(value);
            case Parameter(var name) when parameters.get(name) instanceof Double value
                    && Double.isFinite(value) -> OptionalDouble.of(value);
            case Negation(var operand) -> negated(exact(operand));
            case Binary binary -> exact(binary);
            case Parameter _, Constant _, Variable _, Call _ -> OptionalDouble.empty();
        };
    }

    boolean is(Expression expression, double value) {
        var exact = exact(expression);
        return exact.isPresent() && exact.getAsDouble() == value;
    }

    private static OptionalDouble negated(OptionalDouble number) {
        return number.isPresent() ? OptionalDouble.of(-number.getAsDouble()) : number;
    }

    private OptionalDouble exact(Binary binary) {
        var left = exact(binary.left());
        var right = left.isPresent() ? exact(binary.right()) : left;
        return right.isEmpty() ? right : switch (binary.operator()) {
            case PLUS -> sum(left.getAsDouble(), right.getAsDouble());
            case MINUS -> sum(left.getAsDouble(), -right.getAsDouble());
            case TIMES -> product(left.getAsDouble(), right.getAsDouble());
            case DIVIDE -> quotient(left.getAsDouble(), right.getAsDouble());
            case POWER -> OptionalDouble.empty();
        };
    }

    static OptionalDouble sum(double a, double b) {
        return ConstantFolding.isExactSum(a, b) ? OptionalDouble.of(a + b) : OptionalDouble.empty();
    }

    static OptionalDouble product(double a, double b) {
        return ConstantFolding.isExactProduct(a, b) && Double.isFinite(a * b) ? OptionalDouble.of(a * b) : OptionalDouble.empty();
    }

    static OptionalDouble quotient(double a, double b) {
        double quotient = a / b;
        return b != 0 && Double.isFinite(quotient) && ConstantFolding.isExactProduct(quotient, b) && quotient * b == a
                ? OptionalDouble.of(quotient) : OptionalDouble.empty();
    }

    /// The root of a number that is the square of a double.
    static OptionalDouble root(double square) {
        double root = Math.sqrt(square);
        return square >= 0 && ConstantFolding.isExactProduct(root, root) && root * root == square ? OptionalDouble.of(root)
                : OptionalDouble.empty();
    }

    /// Whether neither variable occurs. Without recursion, as it is asked at the bottom of deep trees, where little stack is left.
    static boolean isConstant(Expression expression) {
        var open = new ArrayDeque<>(List.of(expression));
        while (!open.isEmpty()) {
            switch (open.pop()) {
                case Literal _, Constant _, Parameter _ -> { }
                case Variable _ -> {
                    return false;
                }
                case Negation(var operand) -> open.push(operand);
                case Binary(_, var left, var right) -> {
                    open.push(left);
                    open.push(right);
                }
                case Call(_, var arguments) -> arguments.forEach(open::push);
            }
        }
        return true;
    }

    /// Whether a constant is a positive number for certain: made of such ones without a difference.
    boolean isPositive(Expression constant) {
        return switch (constant) {
            case Literal(double value) -> value > 0;
            case Constant _ -> true;
            case Parameter parameter -> exact(parameter).orElse(0) > 0;
            case Binary(var operator, var left, var right) -> switch (operator) {
                case PLUS, TIMES, DIVIDE -> isPositive(left) && isPositive(right);
                case POWER -> isPositive(left) && exact(right).isPresent();
                case MINUS -> exact(constant).orElse(0) > 0;
            };
            case Call(var function, var arguments) -> switch (function) {
                case SQRT, CBRT -> isPositive(arguments.getFirst());
                default -> false;
            };
            case Negation negation -> exact(negation).orElse(0) > 0;
            case Variable _ -> false;
        };
    }
}
