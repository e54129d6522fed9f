package hesse.field.limit;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.field.Limits;
import hesse.interval.Interval;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// The limits of a formula with values for its parameters, at points where one or two of its quotients are 0/0.
public final class RemovableHoles implements Limits {

    /// As many as there are variables to put in their places.
    private static final int MOST_HOLES = Variable.values().length;

    private final Expression formula;
    private final Map<String, Double> parameters;
    private final SequencedSet<Expression> quotients = new LinkedHashSet<>();

    /// @throws IllegalArgumentException when asked for a point, if a parameter has no value
    public RemovableHoles(Expression formula, Map<String, Double> parameters) {
        this.formula = formula;
        this.parameters = Map.copyOf(parameters);
        collectQuotients(formula);
    }

    private void collectQuotients(Expression part) {
        switch (part) {
            case Literal _, Constant _, Variable _, Parameter _ -> { }
            case Negation(var operand) -> collectQuotients(operand);
            case Binary(var operator, var left, var right) -> {
                collectQuotients(left);
                collectQuotients(right);
                if (operator == Operator.DIVIDE && Occurrence.of(right) != Occurrence.NEITHER) {
                    quotients.add(part);
                }
            }
            case Call call -> {
                for (var argument : call.arguments()) {
                    collectQuotients(argument);
                }
            }
        }
    }

    /// Takes milliseconds where a quotient is 0/0.
    @Override
    public Optional<Limit> at(double x, double y) {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            return Optional.empty();
        }
        var at = new PointEnclosure(parameters, x, y);
        var holes = quotients.stream().filter(quotient -> isHole((Binary) quotient, at)).toList();
        return holes.isEmpty() || holes.size() > MOST_HOLES ? Optional.empty() : limit(holes, at);
    }

    private static boolean isHole(Binary quotient, PointEnclosure at) {
        return at.value(quotient.right()).filter(PointEnclosure::isZero).isPresent()
                && at.value(quotient.left()).filter(PointEnclosure::isZero).isPresent();
    }

    /// With variables in the holes' places, that is smooth over the limits' bounds.
    private Optional<Limit> limit(List<Expression> holes, PointEnclosure at) {
        var first = limit(holes.getFirst(), at);
        var second = holes.size() > 1 ? limit(holes.getLast(), at) : Optional.of(new Interval(0, 0));
        var filled = filled(formula, holes, at);
        return first.flatMap(x -> second.flatMap(y -> at.smoothValue(filled, x, y))).map(bounds -> new Limit(bounds.inf(), bounds.sup()));
    }

    private static Optional<Interval> limit(Expression hole, PointEnclosure at) {
        var quotient = (Binary) hole;
        return new Quotient(quotient.left(), quotient.right()).limit(at);
    }

    private static Expression filled(Expression part, List<Expression> holes, PointEnclosure at) {
        int hole = holes.indexOf(part);
        return hole >= 0 ? Variable.values()[hole] : switch (part) {
            case Variable variable -> number(variable == Variable.X ? at.x() : at.y());
            case Literal _, Constant _, Parameter _ -> part;
            case Negation(var operand) -> new Negation(filled(operand, holes, at));
            case Binary(var operator, var left, var right) -> new Binary(operator, filled(left, holes, at), filled(right, holes, at));
            case Call(var function, var arguments) ->
                    new Call(function, arguments.stream().map(argument -> filled(argument, holes, at)).toList());
        };
    }

    private static Expression number(double value) {
        return value < 0 ? new Negation(new Literal(-value)) : new Literal(Math.abs(value));
    }
}
