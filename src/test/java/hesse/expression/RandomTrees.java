package hesse.expression;

import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.testing.ForAll.Draw;
import java.util.List;
import java.util.stream.Stream;

/// Trees of every shape with content that the parser can make; larger ones later.
public final class RandomTrees {
    private static final List<String> NAMES = List.of("a", "A", "alpha", "θ", "λ_0", "c_2", "mu1", "x0", "x_max", "w12", "w", "u", "cost",
            "z", "gamma", "x1", "Gamma", "sigma", "σ_1", "a_b", "E1", "Ab2", "ϑ");
    private static final List<Double> NUMBERS = List.of(0.0, 1.0, 2.0, 0.1, 1e-300, 1e21, 1e15, 123456789.125, Double.MIN_VALUE,
            Double.MAX_VALUE);

    private RandomTrees() {}

    public static Expression tree(Draw draw) {
        return tree(draw, draw.integer(1, 40));
    }

    private static Expression tree(Draw draw, int nodes) {
        if (nodes <= 1) {
            return leaf(draw);
        }
        return switch (draw.random().nextInt(8)) {
            case 0, 1 -> new Negation(tree(draw, nodes - 1));
            case 2 -> call(draw, nodes - 1);
            default -> {
                int left = draw.random().nextInt(nodes);
                yield new Binary(draw.pick(List.of(Operator.values())), tree(draw, left), tree(draw, nodes - 1 - left));
            }
        };
    }

    private static Expression call(Draw draw, int nodes) {
        var function = draw.pick(List.of(Function.values()));
        return new Call(function, Stream.generate(() -> tree(draw, nodes / function.arity())).limit(function.arity()).toList());
    }

    private static Expression leaf(Draw draw) {
        return switch (draw.random().nextInt(6)) {
            case 0 -> draw.pick(List.of(Constant.values()));
            case 1 -> new Parameter(draw.pick(NAMES));
            case 2 -> new Literal(draw.pick(NUMBERS));
            case 3 -> new Literal(Math.abs(draw.anyScale()));
            default -> draw.pick(List.of(Variable.values()));
        };
    }
}
