package hesse.expression.simplification;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.Function;
import hesse.testing.ForAll.Draw;
import java.util.List;
import java.util.stream.Stream;

/// Trees of the kind that people make: few different leaves, so that much can be collected. Larger ones later.
public final class CollectableTrees {
    private static final List<Double> NUMBERS = List.of(0.0, 1.0, 2.0, 3.0, 5.0, 10.0, 0.5, 0.1, 2.5, 1e-3);
    private static final List<Double> EXTREMES = List.of(1e-300, 1e21, Double.MIN_VALUE, Double.MAX_VALUE, 123456789.125);

    private CollectableTrees() {}

    public static Expression tree(Draw draw) {
        return tree(draw, draw.integer(1, 25));
    }

    private static Expression tree(Draw draw, int nodes) {
        if (nodes <= 1) {
            return leaf(draw);
        }
        return switch (draw.random().nextInt(12)) {
            case 0 -> new Negation(tree(draw, nodes - 1));
            case 1, 2 -> call(draw, nodes - 1);
            case 3, 4 -> new Binary(Operator.POWER, tree(draw, nodes - 1), new Literal(draw.pick(NUMBERS)));
            default -> {
                int left = draw.random().nextInt(nodes);
                var operator = draw.chance(0.03) ? Operator.POWER
                        : draw.pick(List.of(Operator.PLUS, Operator.MINUS, Operator.TIMES, Operator.TIMES, Operator.DIVIDE));
                yield new Binary(operator, tree(draw, left), tree(draw, nodes - 1 - left));
            }
        };
    }

    private static Expression call(Draw draw, int nodes) {
        var function = draw.pick(List.of(Function.values()));
        return new Call(function, Stream.generate(() -> tree(draw, nodes / function.arity())).limit(function.arity()).toList());
    }

    private static Expression leaf(Draw draw) {
        return switch (draw.random().nextInt(12)) {
            case 0 -> draw.pick(List.of(Constant.values()));
            case 1 -> new Parameter("a");
            case 2, 3, 4 -> new Literal(draw.chance(0.03) ? draw.pick(EXTREMES) : draw.pick(NUMBERS));
            default -> draw.pick(List.of(Variable.values()));
        };
    }
}
