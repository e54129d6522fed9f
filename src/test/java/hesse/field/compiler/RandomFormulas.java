package hesse.field.compiler;

import static hesse.expression.Expression.Operator.DIVIDE;
import static hesse.expression.Expression.Operator.MINUS;
import static hesse.expression.Expression.Operator.PLUS;
import static hesse.expression.Expression.Operator.POWER;
import static hesse.expression.Expression.Operator.TIMES;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Variable;
import hesse.expression.Function;
import hesse.testing.ForAll.Draw;
import java.util.List;

/// Random trees that are smooth in the whole plane: arguments are led into the functions' domains.
public final class RandomFormulas {

    private static final List<Double> NUMBERS = List.of(0.5, 1.0, 2.0, 3.0, 0.1, 1.7, 4.0);
    private static final List<Function> ENTIRE = List.of(
            Function.SIN, Function.COS, Function.ATAN, Function.TANH, Function.SIGMOID, Function.SOFTPLUS);
    private static final List<Function> POSITIVE = List.of(Function.LOG, Function.LOG10, Function.LOG2, Function.SQRT, Function.CBRT);
    private static final List<Function> BOUNDED = List.of(
            Function.EXP, Function.SINH, Function.COSH, Function.TAN, Function.ASIN, Function.ACOS);

    private RandomFormulas() {}

    /// Deeper with the draw's size, to at most 5 levels of operations.
    public static Expression smooth(Draw draw) {
        return smooth(draw, 1 + (int) (4 * draw.size()));
    }

    private static Expression smooth(Draw draw, int depth) {
        if (depth == 0) {
            return leaf(draw);
        }
        var u = smooth(draw, depth - 1);
        return switch (draw.random().nextInt(11)) {
            case 0 -> new Binary(PLUS, u, smooth(draw, depth - 1));
            case 1 -> new Binary(MINUS, u, smooth(draw, depth - 1));
            case 2, 3 -> new Binary(TIMES, u, smooth(draw, depth - 1));
            case 4 -> new Binary(DIVIDE, u, positive(smooth(draw, depth - 1)));
            case 5 -> new Negation(u);
            case 6 -> new Binary(POWER, u, new Literal(draw.pick(List.of(0.0, 1.0, 2.0, 3.0, 4.0, 5.0))));
            case 7 -> new Call(draw.pick(ENTIRE), List.of(u));
            case 8 -> new Call(draw.pick(POSITIVE), List.of(positive(u)));
            case 9 -> new Call(draw.pick(BOUNDED), List.of(new Binary(TIMES, new Literal(0.5), new Call(Function.SIN, List.of(u)))));
            default -> ofTwo(draw, u, smooth(draw, depth - 1));
        };
    }

    private static Expression ofTwo(Draw draw, Expression u, Expression v) {
        return switch (draw.random().nextInt(4)) {
            case 0 -> new Call(Function.HYPOT, List.of(u, positive(v)));
            case 1 -> new Call(Function.ATAN2, List.of(u, positive(v)));
            case 2 -> new Binary(POWER, positive(u), new Call(Function.SIN, List.of(v)));
            default -> new Binary(POWER, positive(u), new Literal(draw.pick(List.of(0.3, 1.5, 2.5, 0.5))));
        };
    }

    private static Expression leaf(Draw draw) {
        return switch (draw.random().nextInt(5)) {
            case 0 -> new Literal(draw.pick(NUMBERS));
            case 1, 2 -> Variable.X;
            default -> Variable.Y;
        };
    }

    private static Expression positive(Expression u) {
        return new Binary(PLUS, new Literal(1), new Binary(POWER, u, new Literal(2)));
    }
}
