package hesse.field.compiler;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.field.differentiation.Differentiator;
import hesse.field.enclosure.EnclosureGraph;
import hesse.field.graph.Node;
import hesse.field.precision.PreciseEvaluator;
import hesse.interval.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Finds the parts of a formula without variables that lose digits when they are folded, `1e16 + 1 - 1e16` or `sqrt(2)^2 - 2`, and puts the
/// double next to their value in their place, which is computed with a hundred digits. All others stay, to be folded as a program would
/// compute them.
final class LostConstants {
    /// A relative error from which on digits are lost, more than some roundings make.
    private static final double LOST = 0x1p-46;
    /// The most that is taken for one double.
    private static final double KNOWN = 0x1p-50;

    /// What is zero, beside what rounding makes of it: some forty digits beside the numbers that cancel.
    private static final double NOTHING = 1e-24;

    private final Map<String, Double> parameters;

    private LostConstants(Map<String, Double> parameters) {
        this.parameters = parameters;
    }

    /// @param constant    whether no variable is in it, nor a parameter without a value
    /// @param cancellable whether something is added or called in it, without which nothing is lost
    private record Part(Expression expression, boolean constant, boolean cancellable) {}

    /// The formula with these parts replaced, itself if there are none.
    static Expression found(Expression formula, Map<String, Double> parameters) {
        var constants = new LostConstants(parameters);
        return constants.settled(constants.part(formula));
    }

    private Part part(Expression expression) {
        return switch (expression) {
            case Literal _, Constant _ -> new Part(expression, true, false);
            case Parameter(var name) -> new Part(expression, parameters.get(name) != null, false);
            case Variable _ -> new Part(expression, false, false);
            case Negation(var operand) -> negation(expression, part(operand));
            case Binary(var operator, var left, var right) -> binary(expression, operator, part(left), part(right));
            case Call call -> call(call);
        };
    }

    private Part negation(Expression whole, Part operand) {
        boolean same = operand.expression == ((Negation) whole).operand();
        return new Part(same ? whole : new Negation(operand.expression), operand.constant, operand.cancellable);
    }

    private Part binary(Expression whole, Operator operator, Part left, Part right) {
        boolean constant = left.constant && right.constant;
        if (constant) {
            return new Part(whole, true, left.cancellable || right.cancellable || operator == Operator.PLUS || operator == Operator.MINUS);
        }
        var foundLeft = settled(left);
        var foundRight = settled(right);
        var before = (Binary) whole;
        return new Part(foundLeft == before.left() && foundRight == before.right() ? whole : new Binary(operator, foundLeft, foundRight),
                false, false);
    }

    private Part call(Call call) {
        var parts = new ArrayList<Part>();
        boolean constant = true;
        for (var argument : call.arguments()) {
            parts.add(part(argument));
            constant &= parts.getLast().constant;
        }
        if (constant) {
            return new Part(call, true, true);
        }
        List<Expression> found = new ArrayList<>();
        boolean same = true;
        for (int i = 0; i < parts.size(); i++) {
            found.add(settled(parts.get(i)));
            same &= found.get(i) == call.arguments().get(i);
        }
        return new Part(same ? call : new Call(call.function(), found), false, false);
    }

    private Expression settled(Part part) {
        return part.constant && part.cancellable ? precise(part.expression) : part.expression;
    }

    private Expression precise(Expression constant) {
        var graph = Differentiator.graph(constant, parameters);
        int root = graph.roots().f();
        boolean lost = graph.nodes().get(root) instanceof Node.Constant(double value) && !(graph.error(root) <= LOST * Math.abs(value));
        return lost ? next(constant, PreciseEvaluator.of(EnclosureGraph.of(constant, parameters)).at(0, 0).f(), graph.error(root))
                : constant;
    }

    /// The double in the middle; the constant as it was if even so many digits leave it open.
    private static Expression next(Expression constant, Interval value, double lost) {
        if (Math.max(Math.abs(value.inf()), Math.abs(value.sup())) <= NOTHING * lost) {
            return new Literal(0);
        }
        double middle = value.inf() + (value.sup() - value.inf()) / 2;
        boolean known = Double.isFinite(middle) && value.sup() - value.inf() <= KNOWN * Math.abs(middle);
        return !known ? constant : middle == 0 ? new Literal(0) : middle < 0 ? new Negation(new Literal(-middle)) : new Literal(middle);
    }
}
