package hesse.expression.symbolic;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.Function;
import hesse.testing.TreeEvaluator;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/// A formula's value with what rounding may have done to it: every operation is tried with its operands as far off as
/// they can be, and adds two units in the last place of its own.
///
/// @param error NaN where the value hangs on the rounding errors, as near a jump, at a jump of sign, or where it has left the
///     safe range of doubles
public record Rounded(double value, double error) {
    /// Beyond these, doubles lose digits or overflow in one more operation.
    private static final double LARGEST = 1e150;
    private static final double SMALLEST = 1e-150;

    /// Operands that are off by more than this part of themselves, or near 0, make the estimate worthless.
    private static final double WORST = 1e-3;

    private static final Rounded UNSAFE = new Rounded(Double.NaN, Double.NaN);

    public static Rounded of(Expression expression, double x, double y, double a) {
        return switch (expression) {
            case Literal _, Constant _, Variable _, Parameter _ -> result(expression, List.of(), x, y, a);
            case Negation(var operand) -> of(operand, x, y, a).negated();
            case Binary(_, var left, var right) -> result(expression, List.of(of(left, x, y, a), of(right, x, y, a)), x, y, a);
            case Call(_, var arguments) -> result(expression, arguments.stream().map(u -> of(u, x, y, a)).toList(), x, y, a);
        };
    }

    public boolean isSafe() {
        return !Double.isNaN(error);
    }

    private Rounded negated() {
        return new Rounded(-value, error);
    }

    private static Rounded result(Expression operation, List<Rounded> operands, double x, double y, double a) {
        boolean isJump = operation instanceof Call(var function, _) && function == Function.SIGN && operands.getFirst().value == 0;
        if (isJump || !operands.stream().allMatch(Rounded::isSafe)) {
            return UNSAFE;
        }
        if (operands.isEmpty()) {
            double leaf = new TreeEvaluator(Map.of("a", a)).at(operation, x, y);
            // A number stands for the decimal that is written, a constant for itself: both are rounded; half an ulp would be lost at once.
            return safe(leaf, leaf == 0 || operation instanceof Variable || operation instanceof Parameter ? 0 : Math.ulp(leaf));
        }
        double value = value(operation, operands.stream().mapToDouble(Rounded::value).toArray());
        double error = 2 * Math.ulp(value);
        for (int i = 0; i < 1 << operands.size() * 2; i++) {
            double[] shifted = new double[operands.size()];
            for (int k = 0; k < shifted.length; k++) {
                int side = Math.min(i >> 2 * k & 3, 2) - 1;
                shifted[k] = operands.get(k).value + side * operands.get(k).error;
            }
            error = Math.max(error, Math.abs(value(operation, shifted) - value) + 2 * Math.ulp(value));
        }
        return safe(value, error);
    }

    private static Rounded safe(double value, double error) {
        boolean inRange = value == 0 ? error == 0 : Math.abs(value) > SMALLEST && Math.abs(value) < LARGEST;
        return inRange && error <= WORST * Math.abs(value) ? new Rounded(value, error) : UNSAFE;
    }

    private static double value(Expression operation, double... operands) {
        var literals = DoubleStream.of(operands).mapToObj(Rounded::literal).toList();
        var tree = switch (operation) {
            case Binary(var operator, _, _) -> new Binary(operator, literals.getFirst(), literals.getLast());
            case Call(var function, _) -> new Call(function, literals);
            case Literal _, Constant _, Variable _, Parameter _, Negation _ -> throw new IllegalArgumentException(operation.toString());
        };
        return TreeEvaluator.value(tree, 0, 0);
    }

    private static Expression literal(double value) {
        return Double.isFinite(value) ? value < 0 || 1 / value < 0 ? new Negation(new Literal(Math.abs(value))) : new Literal(value)
                : new Literal(Double.MAX_VALUE);
    }
}
